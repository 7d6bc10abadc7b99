// What a whole file may not hold, whatever its fields and its text say: signs that are no text, leftovers of a merge, fields
// under the fields.

import type { TextProblem } from "../text/problem.ts";
import { fieldsBelow } from "./front-matter.ts";

const mergeLine = /(?:^|\s)(?:<{7}|>{7})(?:\s|$)|^[ \t]*={7}\r?$/;

/** Lines that git leaves where two versions were not joined. */
export function conflictsIn(file: string): readonly TextProblem[] {
  // Nearly every file: one look, without cutting it into lines.
  if (!/<{7}|>{7}|={7}/.test(file)) return [];
  return file.split("\n").flatMap((text, index) =>
    mergeLine.test(text)
      ? {
          id: "conflict-marker",
          line: index + 1,
          column: 1,
          message: "Hier staat een teken van een samenvoeging die niet af is (<<<<<<<, ======= of >>>>>>>).",
          remedy: "Kies welke tekst blijft, en haal de andere en deze tekens weg.",
        }
      : [],
  );
}

const noText = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

/** What the text under the fields may not hold, in a page nor in a record. */
export function bodyProblems(body: string): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  const sign = noText.exec(body);
  if (sign !== null) {
    const before = body.slice(0, sign.index).split("\n");
    problems.push({
      id: "nul-byte",
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      message: "Hier staat een teken dat geen tekst is.",
      remedy: "Haal het weg, of typ deze regel opnieuw.",
    });
  }
  const line = fieldsBelow(body);
  if (line !== undefined) {
    problems.push({
      id: "front-matter-twice",
      line,
      column: 1,
      message: "De tekst begint met streepjes, alsof er nog een blok met velden komt.",
      remedy: "Zet velden in het blok bovenaan, en haal deze streepjes weg.",
    });
  }
  return problems;
}
