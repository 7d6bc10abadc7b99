// The text of a page as the CMS gives it back, put right: blocks that did not change keep their bytes, signs that would
// be code are escaped. Decap's editor writes the whole page anew after one keystroke, and loses backslashes on the way.
import type { Nodes, Root } from "mdast";
import { visit } from "unist-util-visit";
import { commonSubsequence } from "../text/common-subsequence.ts";
import { beyondLimits } from "../text/limits.ts";
import { plainTree } from "../text/parse.ts";
import { mergeTable } from "./merge-table.ts";

interface Block {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly words: string;
  readonly marks: number;
  readonly meaning: string;
  /** What is left of it when the editor has lost the backslashes. */
  readonly bareMeaning: string;
}

// Not as a page, on purpose: what comes from the editor may hold a loose < or { that cannot be read as one.
function blocksOf(body: string): Block[] {
  return plainTree(body).children.map((node) => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const text = body.slice(from, to);
    const meaning = meaningOf(text);
    const bareMeaning = text.includes("\\") ? meaningOf(unescaped(text)) : meaning;
    return { text, from, to, type: node.type, words: wordsOf(text), marks: marksIn(text), meaning, bareMeaning };
  });
}

const meaningless = new Set(["position", "align", "spread", "data"]);

/** What a block says and how it is marked; not how it is typed. */
function meaningOf(text: string): string {
  const tree = plainTree(text);
  visit(tree, (node) => {
    if (!("children" in node)) return;
    const merged: Nodes[] = [];
    for (const child of node.children) {
      const last = merged.at(-1);
      if (child.type === "text" && last?.type === "text") last.value += child.value;
      else merged.push(child);
    }
    (node as { children: Nodes[] }).children = merged;
  });
  return JSON.stringify(tree, (key, value: unknown) => {
    if (meaningless.has(key)) return undefined;
    return key === "value" && typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value;
  });
}

const unescaped = (text: string) => text.replace(/\\([!-/:-@[-`{-~])/g, "$1");

// A block without signs that mark, so that two readings of the same words are equal.
const wordsOf = (text: string) =>
  unescaped(text)
    .replace(/<((?:https?|mailto):[^>\s]+)>/g, "[$1]($1)")
    .replace(/^\s*[-+*] /gm, "")
    .replace(/[\\*_\s]/g, "");

function marksIn(text: string): number {
  let count = 0;
  visit(plainTree(text) as Root, (node) => {
    if (node.type === "strong" || node.type === "link") count += 1;
  });
  return count;
}

// Signs that the editor may take for emphasis, or loses: x_y_z, a lone *, a backslash.
const fragile = /\\|\w_\w|(^|\s)[*_](\s|$)/;

/** True when the editor gave a block back that nobody changed. */
function unchanged(old: Block, now: Block): boolean {
  if (old.type !== now.type) return false;
  if (old.text === now.text || old.meaning === now.meaning || old.bareMeaning === now.meaning) return true;
  return fragile.test(old.text) && old.words === now.words && old.marks === now.marks;
}

/** A changed block as it may stand in a page: loose signs escaped, bare addresses as links, lists with a dash. */
function escaped({ text, type }: Block): string {
  const edits: { from: number; to: number; text: string }[] = [];
  visit(plainTree(text), (node) => {
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    const source = text.slice(from, to);
    if (node.type === "link" && source.startsWith("<")) {
      edits.push({ from, to, text: `[${source.slice(1, -1)}](${node.url})` });
      return "skip";
    }
    // A tag in small letters is something that was typed as text; a building block begins with a capital.
    if (node.type === "text" || (node.type === "html" && /^<\/?[a-z!]/.test(node.value))) {
      edits.push({
        from,
        to,
        text: source.replace(/\\[\s\S]|[<{}]/g, (sign) => (sign.length > 1 ? sign : `\\${sign}`)),
      });
    }
    return undefined;
  });
  let result = text;
  for (const edit of edits.reverse()) result = result.slice(0, edit.from) + edit.text + result.slice(edit.to);
  return type === "list" ? result.replace(/^(\s*)\* /gm, "$1- ") : result;
}

/** True when two cells of a table say the same, whatever backslashes the editor lost. */
const sameCell = (old: string, now: string): boolean =>
  old === now || meaningOf(old) === meaningOf(now) || meaningOf(unescaped(old)) === meaningOf(unescaped(now));

/** The tables that were changed, each with what it was: the only other one between the same blocks. */
function changedTables(before: readonly Block[], after: readonly Block[], kept: ReadonlyMap<number, number>) {
  const pairs = new Map<number, number>();
  let last = -1;
  for (const [is, block] of after.entries()) {
    last = pairs.get(is - 1) ?? kept.get(is - 1) ?? last;
    if (kept.has(is) || block.type !== "table") continue;
    const next = after.findIndex((_, at) => at > is && kept.has(at));
    const end = next < 0 ? before.length : (kept.get(next) ?? 0);
    const was = before.findIndex(({ type }, at) => at > last && at < end && type === "table");
    if (was >= 0) pairs.set(is, was);
  }
  return pairs;
}

/** The new body of a page with the bytes of every block that stayed the same. Line ends are \n. */
export function mergeBody(old: string, now: string): string {
  // Too much to read, and refused for that: it stays as it came.
  if ((beyondLimits(old) ?? beyondLimits(now)) !== undefined) return now;
  const [before, after] = [blocksOf(old), blocksOf(now)];
  const kept = new Map(commonSubsequence(before, after, unchanged).map(({ was, is }) => [is, was]));
  const tables = changedTables(before, after, kept);
  return after
    .map((block, is) => {
      const [was, wasBefore] = [kept.get(is), kept.get(is - 1)];
      const table = before[tables.get(is) ?? -1]?.text;
      const anew = was === undefined ? escaped(block) : "";
      const text = table === undefined ? (before[was ?? -1]?.text ?? anew) : mergeTable(table, anew, sameCell);
      if (is === 0) return text;
      const together = was !== undefined && wasBefore !== undefined && was === wasBefore + 1;
      const between = together ? old.slice(before[wasBefore]?.to, before[was]?.from) : "\n\n";
      return between + text;
    })
    .join("");
}
