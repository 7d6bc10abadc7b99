// Splits a file into its fields and its text. gray-matter does the splitting, with every language but ours refused beforehand.
import matter from "gray-matter";
import type { StructuralId } from "./structure.ts";

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

const refuse = () => {
  throw new Error("Only YAML is read");
};
// Nothing is parsed here: the fields go on as text, so that dates stay text and every value keeps its line.
const options = {
  language: "yaml",
  engines: {
    yaml: { parse: () => ({}), stringify: refuse },
    json: { parse: refuse, stringify: refuse },
    javascript: { parse: refuse, stringify: refuse },
  },
};

const lineAt = (text: string, index: number) => text.slice(0, index).split("\n").length;

const withoutBom = (text: string) => (text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);

/** Splits a file (CRLF and a byte order mark are accepted). Returns a problem when the front matter is absent, unclosed or not YAML. */
export function splitFrontMatter(file: string): Split | SplitProblem {
  const text = withoutBom(file);
  const opening = /^---([^\r\n]*)(\r?\n|$)/.exec(text);
  if (opening === null) return { id: "front-matter-missing", line: 1 };
  if ((opening[1] ?? "").trim() !== "") return { id: "front-matter-language", line: 1 };
  // gray-matter closes at the first line that merely begins with three dashes: what follows them would be lost.
  const closing = /\n---([^\n]*)/.exec(text);
  if (closing === null) return { id: "front-matter-unclosed", line: 1 };
  if (!/^[ \t]*\r?$/.test(closing[1] ?? ""))
    return { id: "front-matter-unclosed", line: lineAt(text, closing.index + 1) };
  const { matter: yaml, content } = matter(text, options);
  const body = text.slice(text.length - content.length);
  return {
    yaml: yaml.replace(/^[ \t]*\r?\n/, "").replace(/\r$/, ""),
    yamlLine: 2,
    body,
    bodyLine: lineAt(text, text.length - content.length),
  };
}

/** Only the text under the fields. */
export function bodyOf(file: string): string {
  const split = splitFrontMatter(file);
  return "id" in split ? "" : split.body;
}
