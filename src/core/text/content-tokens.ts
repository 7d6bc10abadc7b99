// What the text of a page says, apart from how it is typed: to tell a change of meaning from a change of layout.
import { visit } from "unist-util-visit";
import { treeOf } from "./dialect.ts";

/** What a text says: its words, where its links go, what its blocks show, under which headings. Not how it is marked or typed. */
export function sayings(body: string): readonly string[] {
  const said: string[] = [];
  const add = (words: string) => said.push(...words.split(/\s+/).filter((word) => word !== ""));
  visit(treeOf(body), (node) => {
    if (node.type === "text" || node.type === "inlineCode") add(node.value);
    else if (node.type === "link") said.push(`link ${node.url}`);
    else if (node.type === "heading" || node.type === "listItem" || node.type === "tableRow") said.push(node.type);
    else if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement")
      said.push(
        `${node.name} ${JSON.stringify(node.attributes.map((each) => ("name" in each ? [each.name, each.value] : [])))}`,
      );
  });
  return said;
}
