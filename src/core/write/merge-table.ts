// A table that was changed in the editor, put back as it was written: the editor writes every row anew, padded, and forgets how the
// columns are aligned.
import type { Table, TableCell } from "mdast";
import { commonSubsequence } from "../text/common-subsequence.ts";
import { plainTree } from "../text/parse.ts";

interface Row {
  readonly line: string;
  readonly cells: readonly string[];
}

function cellText(text: string, { children }: TableCell): string {
  const [first, last] = [children[0]?.position?.start.offset, children.at(-1)?.position?.end.offset];
  return first === undefined || last === undefined ? "" : text.slice(first, last);
}

function rowsOf(text: string): readonly Row[] {
  const table = plainTree(text).children.find((node): node is Table => node.type === "table");
  return (table?.children ?? []).map(({ children, position }) => ({
    line: text.slice(position?.start.offset, position?.end.offset),
    cells: children.map((cell) => cellText(text, cell)),
  }));
}

const lineOf = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

/**
 * The table `now` with the bytes of `old` where it says the same: whole rows when the columns are the same, else the cells of the
 * columns that stayed, and how those are aligned. Only for tables that stand on their own, not indented.
 */
export function mergeTable(old: string, now: string, same: (one: string, other: string) => boolean): string {
  const [before, after] = [rowsOf(old), rowsOf(now)];
  const [oldHead, head] = [before[0]?.cells ?? [], after[0]?.cells ?? []];
  const oldColumn = new Map(commonSubsequence(oldHead, head, same).map(({ was, is }) => [is, was]));
  // A word in the head was changed: the columns are still those.
  const isSameWidth = oldHead.length === head.length;
  const columnOf = (column: number) => (isSameWidth ? column : oldColumn.get(column));
  const pairs = head.flatMap((_, is) => {
    const was = columnOf(is);
    return was === undefined ? [] : [[was, is] as const];
  });
  const sameRow = (one: Row, other: Row) =>
    pairs.length > 0 && pairs.every(([was, is]) => same(one.cells[was] ?? "", other.cells[is] ?? ""));
  const kept = new Map(commonSubsequence(before, after, sameRow).map(({ was, is }) => [is, was]));
  const marks = (old.split("\n")[1] ?? "")
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|");
  const lines = after.map(({ cells }, is) => {
    const row = before[kept.get(is) ?? -1];
    if (row !== undefined && isSameWidth) return row.line;
    return lineOf(head.map((_, column) => row?.cells[columnOf(column) ?? -1] ?? cells[column] ?? ""));
  });
  const line = isSameWidth
    ? old.split("\n")[1]
    : lineOf(head.map((_, column) => marks[columnOf(column) ?? -1]?.trim() ?? "---"));
  return [lines[0], line, ...lines.slice(1)].join("\n");
}
