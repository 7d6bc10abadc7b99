// A handbook page as plain words, for rules that look at what a page says: one line a paragraph, heading, list item ("• ")
// or table row ("| "); emphasis gone, a link is its words, a component one U+FFFC. Every character still knows its place.
import type { Nodes, Root } from "mdast";
import { linksIn, treeOf } from "./dialect.ts";
import { lawSections } from "./page-steps.ts";

/** Stands for a component, of which the words are not known here. */
export const component = "\uFFFC";

export interface Passage {
  readonly text: string;
  /** The text in small letters, for a first and cheap look. */
  readonly lower: string;
  /** Where in the record a character of the text stands: "title", or "body:3:5". */
  readonly pathOf: (index: number) => string;
}

interface Written {
  text: string;
  readonly origins: number[];
}

const blank = /[\s\u00A0]/;
const unseen = /[\u00AD\u200B\uFEFF]/;
// What stands between two characters of a text in its source: an escape, an entity, the start of the next line.
const farthest = 12;

function add(out: Written, text: string, origin: number): void {
  out.text += text;
  for (let count = 0; count < text.length; count += 1) out.origins.push(origin);
}

function addLine(out: Written, mark: string, origin: number): void {
  if (out.text !== "" && !out.text.endsWith("\n")) add(out, "\n", origin);
  add(out, mark, origin);
}

function addWords(out: Written, value: string, source: string, start: number): void {
  let from = start;
  for (const character of value) {
    const next = source.indexOf(character, from);
    const origin = next !== -1 && next - from <= farthest ? next : from;
    from = origin + (origin === next ? character.length : 0);
    if (unseen.test(character)) continue;
    if (!blank.test(character)) add(out, character, origin);
    else if (!/[\s]$/.test(out.text)) add(out, " ", origin);
  }
}

function write(node: Nodes | Root, source: string, out: Written): void {
  const start = node.position?.start.offset ?? 0;
  switch (node.type) {
    case "text":
    case "inlineCode":
      addWords(out, node.value, source, start);
      return;
    case "break":
      addWords(out, " ", source, start);
      return;
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement":
      if (node.type === "mdxJsxFlowElement") addLine(out, "", start);
      add(out, component, start);
      return;
    case "tableRow":
      for (const [index, cell] of node.children.entries()) {
        if (index === 0) addLine(out, "| ", start);
        else add(out, " | ", cell.position?.start.offset ?? start);
        write(cell, source, out);
      }
      return;
    case "listItem":
      for (const [index, child] of node.children.entries()) {
        if (index > 0 || child.type !== "paragraph") write(child, source, out);
        else {
          addLine(out, "• ", start);
          for (const each of child.children) write(each, source, out);
        }
      }
      return;
    case "paragraph":
    case "heading":
      addLine(out, "", start);
  }
  if ("children" in node) for (const child of node.children) write(child, source, out);
}

function bodyPassage(body: string): Passage {
  const out: Written = { text: "", origins: [] };
  write(treeOf(body), body, out);
  const { text, origins } = out;
  const pathOf = (index: number) => {
    const before = body.slice(0, origins[index] ?? 0).split("\n");
    return `body:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  };
  return { text, lower: text.toLowerCase(), pathOf };
}

const oneValue = (text: string, path: string): Passage => ({ text, lower: text.toLowerCase(), pathOf: () => path });

interface Page {
  readonly data: { readonly title?: unknown; readonly summary?: unknown };
  readonly body: string;
}

const read = new WeakMap<object, { readonly said: readonly Passage[]; readonly addresses: readonly Passage[] }>();

function reading(page: Page) {
  const known = read.get(page);
  if (known !== undefined) return known;
  const { title, summary } = page.data;
  const fresh = {
    said: [
      ...(typeof title === "string" ? [oneValue(title, "title")] : []),
      ...(typeof summary === "string" ? [oneValue(summary, "summary")] : []),
      bodyPassage(page.body),
    ],
    addresses: linksIn(page.body).map(({ url, line, column }) => oneValue(url, `body:${line}:${column}`)),
  };
  read.set(page, fresh);
  return fresh;
}

/** What a page says: its title, its summary, its text. Old names in the front matter are not among them. */
export const passagesOf = (page: Page): readonly Passage[] => reading(page).said;

/** The addresses that the links of a page go to. */
export const addressesOf = (page: Page): readonly Passage[] => reading(page).addresses;

/** The line of a passage in which a character stands. */
export function lineAt(text: string, index: number): { readonly line: string; readonly start: number } {
  const start = text.lastIndexOf("\n", index - 1) + 1;
  const end = text.indexOf("\n", index);
  return { line: text.slice(start, end === -1 ? undefined : end), start };
}

const sentenceEnd = /[.!?]["')]?\s+(?=["'(]?\p{Lu})/gu;

/** The sentence or sentences that a piece of a passage stands in. */
export function sentenceAt(text: string, index: number, length: number): string {
  const { start: first } = lineAt(text, index);
  const last = text.indexOf("\n", index + length);
  const stop = last === -1 ? text.length : last;
  let from = first;
  let to = stop;
  for (const match of text.slice(first, stop).matchAll(sentenceEnd)) {
    const end = first + match.index + match[0].length;
    if (end <= index) from = end;
    else if (end >= index + length) {
      to = end;
      break;
    }
  }
  return text.slice(from, to);
}

/** True for the lines of a page's text that stand under "Wat zegt de wet". */
export function lawLinesOf(body: string): (line: number) => boolean {
  const tree = treeOf(body);
  const ranges = lawSections(tree).map(({ start, end }) => ({
    from: tree.children[start]?.position?.start.line ?? 1,
    to: tree.children[end - 1]?.position?.end.line ?? 1,
  }));
  return (line) => ranges.some(({ from, to }) => line >= from && line <= to);
}
