// A text as the page of the small content: what form and rules find on it, with the line in that text.
import type { Finding } from "../../src/core/model/finding.ts";
import { smallTexts } from "../fixtures/small.ts";
import { type Changes, findingsOn, page } from "./table.ts";

/** The small page with another text under its fields. */
const pageWith = (body: string) => (text: string) =>
  text.replace(/^(---\n.*?\n---\n).*$/s, (_, fields) => `${fields}\n${body}\n`);

const onThePage = ({ file }: Finding) => file === `content/${page}`;

/** Findings on the page after changes. */
export const findingsAfter = (changes: Changes): readonly Finding[] => findingsOn(changes).filter(onThePage);

/** Findings on a page with this text; lines count from the first line of the text. */
export function findingsIn(body: string): readonly Finding[] {
  const changes = { [page]: pageWith(body) };
  const text = String(smallTexts(changes).get(page));
  const before = text.slice(0, text.indexOf(body)).split("\n").length - 1;
  return findingsAfter(changes).map((each) => ({ ...each, line: each.line - before }));
}
