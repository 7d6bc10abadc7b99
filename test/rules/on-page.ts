// A text as the only page of the small content, checked in memory: what the rules find on it, with line and column of the text.
import { check } from "../../src/core/check.ts";
import type { Finding } from "../../src/core/finding.ts";
import { rules } from "../../src/core/rules/index.ts";
import { validate } from "../../src/core/validate.ts";
import { type Change, smallTexts } from "../fixtures/small.ts";

export const pageFile = "handbook/privacybeleid.mdx";

/** The small page with another text under its fields. */
export const pageWith = (body: string) => (text: string) =>
  text.replace(/^(---\n.*?\n---\n).*$/s, (_, fields) => `${fields}\n${body}\n`);

/** Findings on a page with this text; `line` counts from the first line of the text. */
export function findingsOn(
  body: string,
  { changes = {}, only }: { changes?: Readonly<Record<string, Change>>; only?: string } = {},
): readonly Finding[] {
  const texts = smallTexts({ [pageFile]: pageWith(body), ...changes });
  const files = [...texts].map(([path, text]) => ({ path, text: String(text) }));
  const dossier = validate({ folder: "", files, folders: [], unreadable: [] });
  const page = files.find(({ path }) => path === pageFile)?.text ?? "";
  const first = page.slice(0, page.indexOf(body)).split("\n").length;
  const which = only === undefined ? rules : rules.filter(({ id }) => id === only);
  return check(dossier, which)
    .filter(({ file }) => file === pageFile)
    .map((each) => ({ ...each, line: each.line - first + 1 }));
}
