// What happens to a checked page before it becomes HTML, the same in the site and in any preview: the part about the law
// folds, and every article it names is a link to the official text.
import type { BlockContent, Heading, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { cited } from "../law/references.ts";

const lawHeading = /^wat zegt de wet\??$/iu;

const isLaw = (node: RootContent): node is Heading =>
  node.type === "heading" &&
  node.children.length === 1 &&
  node.children[0]?.type === "text" &&
  lawHeading.test(node.children[0].value.trim());

const endsAt = (nodes: readonly RootContent[], start: number, depth: number) => {
  const end = nodes.findIndex((node, index) => index > start && node.type === "heading" && node.depth <= depth);
  return end === -1 ? nodes.length : end;
};

/** Puts each section "Wat zegt de wet" in a <details>, with its heading in the <summary>, so that its anchor stays. */
export function remarkLawFolds() {
  return (tree: Root) => {
    for (let index = 0; index < tree.children.length; index += 1) {
      const heading = tree.children[index];
      if (heading === undefined || !isLaw(heading)) continue;
      const end = endsAt(tree.children, index, heading.depth);
      const inside = tree.children.slice(index + 1, end) as BlockContent[];
      // A paragraph and a quote only in name: `hName` says what they become.
      const summary: Paragraph = {
        type: "paragraph",
        data: { hName: "summary" },
        children: [heading as unknown as PhrasingContent],
      };
      tree.children.splice(index, end - index, {
        type: "blockquote",
        data: { hName: "details", hProperties: { className: ["law"] } },
        children: [summary, ...inside],
      });
    }
  };
}

/** Makes a link of every article of an act that this program knows, outside headings and other links. */
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

/** The steps in their order, after the dialect has refused what may not be there. */
export const pageSteps = [remarkCitations, remarkLawFolds];
