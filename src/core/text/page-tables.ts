// A table of three columns or more does not fit a phone: there each row becomes a card, and each cell says its column.
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { wordsOf } from "./dialect.ts";

const widestOnPhone = 2;

/** A step of remark that gives wide tables what the stylesheet needs to lay them out as cards. */
export function remarkTables() {
  return (tree: Root) => {
    visit(tree, "table", (table) => {
      const [head, ...rows] = table.children;
      const labels = (head?.children ?? []).map((cell) => wordsOf(cell).trim());
      if (labels.length <= widestOnPhone) return;
      table.data = { hProperties: { className: ["cards"] } };
      for (const row of rows) {
        for (const [index, cell] of row.children.entries()) {
          const label = labels[index] ?? "";
          if (index > 0 && label !== "") cell.data = { hProperties: { dataLabel: label } };
        }
      }
    });
  };
}
