// What happens to a checked page before it becomes HTML, the same in the site and in any preview: headings get their ids, words
// that the list of terms explains and articles that it names become links, and the part about the law folds.
import type { BlockContent, Heading, Paragraph, PhrasingContent, Root, RootContent } from "mdast";
import { SKIP, visit } from "unist-util-visit";
import { remarkCitations } from "./citations.ts";
import { remarkHeadings } from "./headings.ts";
import { remarkTables } from "./page-tables.ts";
import { remarkTelephones } from "./telephones.ts";
import { termPlaces } from "./terms.ts";

const headingOf = (node: RootContent | undefined, words: RegExp): Heading | undefined => {
  if (node?.type !== "heading" || node.children.length !== 1) return undefined;
  const [only] = node.children;
  return only?.type === "text" && words.test(only.value.trim()) ? node : undefined;
};

const lawHeading = /^wat zegt de wet\??$/iu;

/** Where the sections "Wat zegt de wet" begin and end among the parts of a page. */
export function lawSections({ children }: Root): readonly { readonly start: number; readonly end: number }[] {
  return children.flatMap((node, start) => {
    const heading = headingOf(node, lawHeading);
    if (heading === undefined) return [];
    const end = children.findIndex(
      (each, index) => index > start && each.type === "heading" && each.depth <= heading.depth,
    );
    return [{ start, end: end === -1 ? children.length : end }];
  });
}

/** Puts each section "Wat zegt de wet" in a <details>, with its heading in the <summary>, so that its anchor stays. */
export function remarkLawFolds() {
  return (tree: Root) => {
    for (const { start, end } of lawSections(tree).toReversed()) {
      const [heading, ...inside] = tree.children.slice(start, end);
      // A paragraph and a quote only in name: `hName` says what they become.
      const summary: Paragraph = {
        type: "paragraph",
        data: { hName: "summary" },
        children: [heading as unknown as PhrasingContent],
      };
      tree.children.splice(start, end - start, {
        type: "blockquote",
        data: { hName: "details", hProperties: { className: ["law"] } },
        children: [summary, ...(inside as BlockContent[])],
      });
    }
  };
}

/** The first time a page uses a word of the list of terms, it links to its explanation. */
function linkTerms(tree: Root): void {
  const seen = new Set<string>();
  visit(tree, (node, index, parent) => {
    if (node.type === "link" || node.type === "heading") return SKIP;
    if (node.type !== "text" || parent === undefined || index === undefined) return undefined;
    const nodes: PhrasingContent[] = [];
    let at = 0;
    for (const { term, word, start } of termPlaces(node.value)) {
      if (seen.has(term.id)) continue;
      seen.add(term.id);
      if (start > at) nodes.push({ type: "text", value: node.value.slice(at, start) });
      nodes.push({ type: "link", url: `/begrippen/#${term.id}`, children: [{ type: "text", value: word }] });
      at = start + word.length;
    }
    if (nodes.length === 0) return undefined;
    if (at < node.value.length) nodes.push({ type: "text", value: node.value.slice(at) });
    parent.children.splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}

const ownWords = /^(?:begrippen|woorden|wat woorden betekenen)$/iu;

/** A step of remark that links terms, but not on a page that explains its own words. */
export function remarkTerms() {
  return (tree: Root) => {
    if (!tree.children.some((node) => headingOf(node, ownWords) !== undefined)) linkTerms(tree);
  };
}

/** The steps in their order. A card that hangs on the wall explains itself: it has no links to terms. */
export const pageSteps = (card: boolean) => [
  remarkHeadings,
  remarkTables,
  remarkTelephones,
  remarkCitations,
  ...(card ? [] : [remarkTerms]),
  remarkLawFolds,
];
