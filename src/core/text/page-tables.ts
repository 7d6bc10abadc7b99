// Tables of a page: every cell knows its column and its row, the table has a name, and where there is no room each row becomes a card.
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { wordsOf } from "./dialect.ts";

/** A step of remark that gives tables what a screen reader and the stylesheet need; a table is called after the heading above it. */
export function remarkTables() {
  return (tree: Root) => {
    let heading = "";
    visit(tree, (node) => {
      if (node.type === "heading") heading = wordsOf(node).trim();
      if (node.type !== "table") return;
      const [head, ...rows] = node.children;
      const cells = head?.children ?? [];
      const labels = cells.map((cell) => wordsOf(cell).trim());
      node.data = { hProperties: { className: ["cards"], ...(heading === "" ? {} : { ariaLabel: heading }) } };
      for (const cell of cells) cell.data = { hProperties: { scope: "col" } };
      for (const row of rows) {
        for (const [index, cell] of row.children.entries()) {
          const label = labels[index] ?? "";
          if (index === 0) cell.data = { hName: "th", hProperties: { scope: "row" } };
          else if (label !== "") cell.data = { hProperties: { dataLabel: label } };
        }
      }
    });
  };
}
