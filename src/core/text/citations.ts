// Makes a link of every article of an act that this program knows, outside headings and other links.
import type { PhrasingContent, Root } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { cited } from "../law/references.ts";

/** A step of remark: articles become links to the official text. */
export function remarkCitations() {
  return (tree: Root) => {
    visit(tree, (node, index, parent) => {
      if (node.type === "link" || node.type === "heading") return SKIP;
      if (node.type !== "text" || parent === undefined || index === undefined) return undefined;
      const pieces = cited(node.value.replaceAll("\n", " "));
      if (!pieces.some(({ url }) => url !== undefined)) return undefined;
      const nodes = pieces.map(({ text, url }): PhrasingContent => {
        const words = { type: "text" as const, value: text };
        return url === undefined ? words : { type: "link", url, children: [words] };
      });
      parent.children.splice(index, 1, ...nodes);
      return [SKIP, index + nodes.length];
    });
  };
}
