// Turns YAML text into the text with other values by replacing only the ranges of what changed.
import { type Document, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import type { Fields } from "../model/field.ts";
import type { Plain } from "../model/values.ts";
import { cleaned, same } from "../model/values.ts";
import { commonSubsequence } from "../text/common-subsequence.ts";
import { keyed, rowOf } from "./write-yaml.ts";

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : "");
const rangeOf = (node: unknown): readonly [number, number] => {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return [range?.[0] ?? -1, range?.[1] ?? -1];
};

/** The text with the wanted values. `root` is the block mapping of the document. Odd layouts may come out wrong: the caller compares. */
export function editYaml(source: string, document: Document, root: YAMLMap, wanted: Plain, fields: Fields): string {
  const edits: Edit[] = [];

  const lineStart = (offset: number) => source.lastIndexOf("\n", offset - 1) + 1;
  const column = (offset: number) => offset - lineStart(offset);
  const lineEnd = (offset: number) => {
    const end = source.indexOf("\n", offset);
    if (end === -1) return source.length;
    return source[end - 1] === "\r" ? end - 1 : end;
  };
  const plainOf = (node: unknown) =>
    cleaned((node as { toJS?: (of: Document) => unknown } | null)?.toJS?.(document) ?? undefined);
  // Where a node's text ends, without the white space behind it.
  const endOf = (node: unknown, atLeast: number) => {
    const end = Math.max(rangeOf(node)[1], atLeast);
    return Math.max(source.slice(0, end).trimEnd().length, atLeast);
  };
  const endOfPair = (pair: Pair) => endOf(pair.value, source.indexOf(":", rangeOf(pair.key)[1]) + 1);
  // A comment behind a value stays there, so the new value has to stay on that line.
  const oneLine = (end: number) => source.slice(end, lineEnd(end)).trim() !== "";
  const sharesLine = (offset: number) => source.slice(lineStart(offset), offset).trim() !== "";

  function remove(from: number, to: number): void {
    const next = source.indexOf("\n", to);
    edits.push({ from: lineStart(from), to: next === -1 ? source.length : next + 1, text: "" });
  }
  function addBehind(offset: number, text: string): void {
    const at = lineEnd(offset);
    edits.push({ from: at, to: at, text: `\n${text}` });
  }

  function editMap(node: YAMLMap, values: Plain, of: Fields): void {
    const present = new Map(node.items.map((pair) => [keyOf(pair), pair]));
    const indent = column(rangeOf(node.items[0]?.key)[0]);
    for (const [key, pair] of present) {
      const value = values[key];
      if (same(plainOf(pair.value), value)) continue;
      const [from] = rangeOf(pair.key);
      const end = endOfPair(pair);
      if (value === undefined) remove(from, end);
      else if (!editInside(pair.value, value, of[key]?.fields ?? {})) {
        const style = { indent, like: pair.value, oneLine: oneLine(end) };
        edits.push({ from, to: end, text: keyed(key, value, of[key], style) });
      }
    }
    addKeys(node, present, values, of, indent);
  }

  // A new key comes behind the nearest declared key before it that stays in the file; else at the top.
  function addKeys(node: YAMLMap, present: Map<string, Pair>, values: Plain, of: Fields, indent: number): void {
    const order = [...new Set([...Object.keys(of), ...Object.keys(values)])];
    const margin = " ".repeat(indent);
    order.forEach((key, place) => {
      if (present.has(key) || values[key] === undefined) return;
      const text = keyed(key, values[key], of[key], { indent });
      const before = order.slice(0, place).findLast((each) => present.has(each) && values[each] !== undefined);
      const pair = before === undefined ? undefined : present.get(before);
      const [top] = rangeOf(node.items[0]?.key);
      if (pair !== undefined) addBehind(endOfPair(pair), margin + text);
      else if (sharesLine(top)) edits.push({ from: top, to: top, text: `${text}\n${margin}` });
      else edits.push({ from: lineStart(top), to: lineStart(top), text: `${margin}${text}\n` });
    });
  }

  // False when the value has to be written anew as a whole.
  function editInside(node: unknown, value: unknown, of: Fields): boolean {
    if (isMap(node) && !node.flow && node.items.length > 0 && isPlain(value)) {
      const [first] = node.items;
      // The first key of a row shares its line with the dash.
      const loses = first !== undefined && sharesLine(rangeOf(first.key)[0]) && value[keyOf(first)] === undefined;
      if (!loses) editMap(node, value, of);
      return !loses;
    }
    if (isSeq(node) && !node.flow && node.items.length > 0 && Array.isArray(value)) {
      editRows(node, value, of);
      return true;
    }
    return false;
  }

  // Rows that stayed the same are left alone; what lies between two of them is paired in order.
  function editRows(node: YAMLSeq, rows: readonly unknown[], of: Fields): void {
    const old = node.items.map(plainOf);
    const dash = (at: number) => source.lastIndexOf("-", rangeOf(node.items[at])[0] - 1);
    const indent = column(dash(0));
    const margin = " ".repeat(indent);
    const kept = [...commonSubsequence(old, rows, same), { was: old.length, is: rows.length }];
    let [was, is] = [0, 0];
    for (const next of kept) {
      for (; was < next.was && is < next.is; was += 1, is += 1) {
        const row = node.items[was];
        if (editInside(row, rows[is], of)) continue;
        const end = endOf(row, dash(was) + 1);
        const style = { indent, like: row, oneLine: oneLine(end) };
        edits.push({ from: dash(was), to: end, text: rowOf(rows[is], { fields: of }, style) });
      }
      for (; was < next.was; was += 1) remove(dash(was), endOf(node.items[was], dash(was) + 1));
      const added = rows.slice(is, next.is).map((row) => rowOf(row, { fields: of }, { indent }));
      if (added.length > 0 && was > 0) {
        const last = endOf(node.items[was - 1], dash(was - 1) + 1);
        addBehind(last, added.map((row) => margin + row).join("\n"));
      } else if (added.length > 0) {
        edits.push({ from: dash(0), to: dash(0), text: added.map((row) => `${row}\n${margin}`).join("") });
      }
      [was, is] = [next.was + 1, next.is + 1];
    }
  }

  editMap(root, wanted, fields);
  return applied(source, edits);
}

const isPlain = (value: unknown): value is Plain =>
  value !== null && typeof value === "object" && !Array.isArray(value);

// From the end to the beginning, so that offsets stay true; of edits at one place the first asked for comes first.
function applied(source: string, edits: readonly Edit[]): string {
  const windows = source.includes("\r\n");
  const ordered = edits.map((edit, asked) => ({ ...edit, asked }));
  ordered.sort((one, other) => other.from - one.from || other.to - one.to || other.asked - one.asked);
  let text = source;
  for (const { from, to, text: added } of ordered) {
    text = text.slice(0, from) + (windows ? added.replace(/\n/g, "\r\n") : added) + text.slice(to);
  }
  return text;
}
