// Splits a file into its fields and its text. The only place that knows where one ends and the other begins: what stands in the
// text, whatever it looks like, is text and nothing else.
import type { StructuralId } from "../text/structure.ts";

export interface Split {
  readonly yaml: string;
  /** Line of the file on which the fields begin, from 1. */
  readonly yamlLine: number;
  readonly body: string;
  readonly bodyLine: number;
}

export interface SplitProblem {
  readonly id: StructuralId;
  readonly line: number;
}

const lineAt = (text: string, index: number) => text.slice(0, index).split("\n").length;

/** Splits a file (CRLF and a byte order mark are accepted). Returns a problem when the front matter is absent, unclosed or not YAML. */
export function splitFrontMatter(file: string): Split | SplitProblem {
  const text = file.replace(/^\ufeff/, "");
  const [top = "", behind = ""] = /^---([^\r\n]*)(?:\r?\n|$)/.exec(text) ?? [];
  if (top === "") return { id: "front-matter-missing", line: 1 };
  // Other tools read, or run, another language there.
  if (behind.trim() !== "") return { id: "front-matter-language", line: 1 };
  // Other tools end the fields at the first line that merely begins with three dashes: what follows would be lost.
  const closing = /\n---([^\n]*)(?:\n|$)/.exec(text.slice(top.length - 1));
  if (closing === null) return { id: "front-matter-unclosed", line: 1 };
  const start = top.length + closing.index;
  if ((closing[1] ?? "").trim() !== "") return { id: "front-matter-unclosed", line: lineAt(text, start) };
  const end = start + closing[0].length - 1;
  return {
    yaml: text.slice(top.length, start).replace(/\r?\n$/, ""),
    yamlLine: 2,
    body: text.slice(end),
    bodyLine: lineAt(text, end),
  };
}

/** Only the text under the fields. */
export function bodyOf(file: string): string {
  const split = splitFrontMatter(file);
  return "id" in split ? "" : split.body;
}

/** Line of a text on which a second block of fields seems to begin, from 1: fields stand only above the text. */
export function fieldsBelow(body: string): number | undefined {
  const [before = "", fence] = /^[\s\ufeff]*(---|\+\+\+|;;;)?/.exec(body) ?? [];
  return fence === undefined ? undefined : lineAt(before, before.length);
}
