// What no text may be: longer, fuller or deeper than anyone writes. Looked at before any parser, which would take minutes over it.
import type { TextProblem } from "./problem.ts";

const longest = 100_000;
const mostBlocks = 2_000;
const mostMarks = 1_000;

// Those that look for their other half: each may have to look past all others.
const marks = /\*+|_+|~+|`+|[[\]<]/g;
const deep = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){20}|^[ \t]{200}[^ \t\r\n]/;
const blank = /^[ \t\r]*$/;

const refusal = (line: number, message: string, remedy: string): TextProblem => ({
  id: "text-too-long",
  line,
  column: 1,
  message,
  remedy,
});

/** Where a text becomes longer, fuller or deeper than it may be; undefined when it can be read. */
export function beyondLimits(text: string): TextProblem | undefined {
  if (text.length <= 200) return undefined;
  // The last line has no end.
  let length = -1;
  let blocks = 0;
  let marked = 0;
  let between = true;
  for (const [index, line] of text.split("\n").entries()) {
    length += line.length + 1;
    if (length > longest)
      return refusal(
        index + 1,
        "Deze tekst is te lang: meer dan 100.000 tekens.",
        "Splits de tekst, of haal weg wat er niet in hoort.",
      );
    if (deep.test(line))
      return refusal(
        index + 1,
        "Deze regel is te diep in elkaar gezet om te lezen.",
        "Maak er een gewone alinea of lijst van.",
      );
    const empty = blank.test(line);
    if (empty) marked = 0;
    else if (between) blocks += 1;
    between = empty;
    if (blocks > mostBlocks)
      return refusal(
        index + 1,
        "Deze tekst heeft meer dan 2.000 alinea's.",
        "Splits de tekst, of haal weg wat er niet in hoort.",
      );
    for (const _ of line.matchAll(marks)) marked += 1;
    if (marked > mostMarks)
      return refusal(
        index + 1,
        "Deze alinea, lijst of tabel heeft meer dan 1.000 tekens met een betekenis, zoals * en [.",
        "Zet er witregels tussen, of haal de tekens weg die er niet in horen.",
      );
  }
  return undefined;
}
