// The headings of a page, with the ids that addresses name them by: one answer for the page, its contents and the check of links.
import Slugger from "github-slugger";
import type { Heading, Root } from "mdast";
import { visit } from "unist-util-visit";
import { treeOf, wordsOf } from "./dialect.ts";

export interface PageHeading {
  readonly depth: number;
  readonly id: string;
  readonly text: string;
}

function named(tree: Root): readonly (readonly [node: Heading, heading: PageHeading])[] {
  const slugger = new Slugger();
  const found: (readonly [Heading, PageHeading])[] = [];
  visit(tree, "heading", (node) => {
    const text = wordsOf(node);
    found.push([node, { depth: node.depth, id: slugger.slug(text), text }]);
  });
  return found;
}

/** The headings of a page's text, in order. */
export const headingsOf = (body: string): readonly PageHeading[] => named(treeOf(body)).map(([, heading]) => heading);

/** A step of remark: every heading gets its id. */
export function remarkHeadings() {
  return (tree: Root) => {
    for (const [node, { id }] of named(tree)) node.data = { ...node.data, hProperties: { id } };
  };
}
