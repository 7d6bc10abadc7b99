// Markdown of a record as plain text, for a cell of a table elsewhere: no marks, nothing of the words lost.
import type { Nodes, Parents } from "mdast";
import { beyondLimits } from "./limits.ts";
import { plainTree } from "./parse.ts";

// Without one of these a text is what it says.
const marks = /[\\`*_[\]<>#&|~]|^[ \t]*(?:[-+]|\d{1,9}[.)])[ \t]|^ {4}|^\t|^(?:-{2,}|={2,})[ \t]*$| {2}$/m;

const inline = ({ children }: Parents): string => children.map(wordsOf).join("");
const blocks = ({ children }: Parents, between = "\n"): string => children.map(wordsOf).join(between);

function wordsOf(node: Nodes): string {
  switch (node.type) {
    case "break":
      return "\n";
    case "thematicBreak":
      return "";
    case "link": {
      const words = inline(node);
      const address = node.url.replace(/^(?:mailto|tel):/i, "");
      return address === "" || words.includes(address) || node.url.endsWith(words) ? words : `${words} (${node.url})`;
    }
    case "image":
      return node.alt ?? "";
    case "list":
      return node.children
        .map((row, index) => {
          const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : "• ";
          return mark + blocks(row).replaceAll("\n", `\n${" ".repeat(mark.length)}`);
        })
        .join("\n");
    case "table":
    case "blockquote":
      return blocks(node);
    case "tableRow":
      return node.children.map(inline).join(" | ");
  }
  if ("value" in node) return node.value;
  return "children" in node ? inline(node) : "";
}

/** The words of a text in Markdown. Paragraphs and headings stand apart, items of a list begin with •, an address follows its words. */
export function plainWords(markdown: string): string {
  const text = markdown.trim();
  if (!marks.test(text) || beyondLimits(text) !== undefined) return text;
  return blocks(plainTree(text), "\n\n");
}
