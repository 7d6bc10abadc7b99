// A handbook page as plain words, for rules that look at what a page says: one line a paragraph, heading, list item ("• ")
// or table row ("| "); emphasis gone, a link is its words, a component one U+FFFC. Every character still knows its place.
import type { Nodes, Root } from "mdast";
import { linksIn, treeOf } from "./dialect.ts";
import { lawSections } from "./page-steps.ts";
import { placesOf } from "./places.ts";

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
  /** In pieces: to look at what was written would join them again and again. */
  readonly pieces: string[];
  readonly origins: number[];
  last: string;
}

const blank = /[\s\u00A0]/;
const unseen = /[\u00AD\u200B\uFEFF]/;
// What stands between two characters of a text in its source: an escape, an entity, the start of the next line.
const farthest = 12;

function add(out: Written, text: string, origin: number): void {
  if (text === "") return;
  out.pieces.push(text);
  out.last = text.charAt(text.length - 1);
  for (let count = 0; count < text.length; count += 1) out.origins.push(origin);
}

function addLine(out: Written, mark: string, origin: number): void {
  if (out.last !== "" && out.last !== "\n") add(out, "\n", origin);
  add(out, mark, origin);
}

function addWords(out: Written, value: string, source: string, start: number): void {
  let from = start;
  for (const character of value) {
    const next = source.slice(from, from + farthest + character.length).indexOf(character);
    const origin = next === -1 ? from : from + next;
    from = origin + (next === -1 ? 0 : character.length);
    if (unseen.test(character)) continue;
    if (!blank.test(character)) add(out, character, origin);
    else if (!/\s/.test(out.last)) add(out, " ", origin);
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
  const out: Written = { pieces: [], origins: [], last: "" };
  write(treeOf(body), body, out);
  const text = out.pieces.join("");
  const placeOf = placesOf(body);
  const pathOf = (index: number) => {
    const { line, column } = placeOf(out.origins[index] ?? 0);
    return `body:${line}:${column}`;
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

// What is said so far away says nothing of these words: looking on to the end of an endless line, for each finding on it,
// would take minutes.
const farAway = 1_000;

/** The line of a passage in which a character stands; of a line without end, what stands around it. */
export function lineAt(text: string, index: number): { readonly line: string; readonly start: number } {
  const from = Math.max(0, index - farAway);
  const around = text.slice(from, index + farAway);
  const start = index === from ? 0 : around.lastIndexOf("\n", index - from - 1) + 1;
  const end = around.indexOf("\n", index - from);
  return { line: around.slice(start, end === -1 ? undefined : end), start: from + start };
}

const sentenceEnd = /[.!?]["')]?\s+(?=["'(]?\p{Lu})/gu;

/** The sentence or sentences that a piece of a passage stands in. */
export function sentenceAt(text: string, index: number, length: number): string {
  const { start: first } = lineAt(text, index);
  const around = text.slice(first, index + length + farAway);
  const last = around.indexOf("\n", index + length - first);
  const line = last === -1 ? around : around.slice(0, last);
  let from = 0;
  for (const match of line.matchAll(sentenceEnd)) {
    const end = match.index + match[0].length;
    if (first + end <= index) from = end;
    else if (first + end >= index + length) return line.slice(from, end);
  }
  return line.slice(from);
}

/** True for the lines of a page's text that stand under "Wat zegt de wet". */
export function lawLinesOf(body: string): (line: number) => boolean {
  const tree = treeOf(body);
  const lines = new Set<number>();
  for (const { start, end } of lawSections(tree)) {
    const last = tree.children[end - 1]?.position?.end.line ?? 1;
    for (let line = tree.children[start]?.position?.start.line ?? 1; line <= last; line += 1) lines.add(line);
  }
  return (line) => lines.has(line);
}
