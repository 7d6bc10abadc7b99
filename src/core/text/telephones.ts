// A link on a page that dials, dials the number as every telephone understands it: "tel:+31 (0)20 …" becomes tel:+3120….
import type { Root } from "mdast";
import { visit } from "unist-util-visit";
import { telephoneLink } from "./telephone.ts";

/** A step of remark. What is not exactly one number stays as it is: the check names it. */
export function remarkTelephones() {
  return (tree: Root) => {
    visit(tree, "link", (node) => {
      if (/^tel:/i.test(node.url)) node.url = telephoneLink(node.url) ?? node.url;
    });
  };
}
