// A page of the handbook as HTML by pure functions: what the preview beside the form shows, with its building blocks filled in.
import type { Root, RootContent } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { type Context, components } from "./components.ts";
import { type Jsx, treeOf, withoutDanger } from "./dialect.ts";
import { escapeHtml } from "./html.ts";
import { pageSteps } from "./page-steps.ts";

function blockHtml({ name, attributes }: Jsx, context: Context): string {
  const given: Record<string, string> = {};
  for (const each of attributes)
    if (each.type === "mdxJsxAttribute" && typeof each.value === "string") given[each.name] = each.value;
  const component = name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
  return component?.render(given, context) ?? `<mark>&lt;${escapeHtml(name ?? "")} /&gt; wijst naar niets</mark>`;
}

// A link to a page that is not there keeps only its words, as on the site.
const withAddresses = (tree: Root, { href }: Context) => {
  visit(tree, "link", (node, index, parent) => {
    if (!node.url.startsWith("/") || parent === undefined || index === undefined) return undefined;
    const address = href(node.url);
    if (address !== undefined) node.url = address;
    else parent.children.splice(index, 1, ...(node.children as RootContent[]));
    return address === undefined ? index : undefined;
  });
};

const own = "page";

/** The text of a page as HTML; a card has no links to terms. A text that cannot be read gives nothing: readPage says why. */
export function renderPage(text: string, context: Context, card = false): string {
  const block = (_state: unknown, node: Jsx) => ({ type: "raw" as const, value: blockHtml(node, context) });
  const toHtml = unified()
    .use(withoutDanger)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: { mdxJsxFlowElement: block, mdxJsxTextElement: block },
    })
    // Raw is only what the building blocks gave: the tree of a page holds no HTML.
    .use(rehypeStringify, { allowDangerousHtml: true });
  // The rules read the same tree: what happens to it here happens to a copy.
  const tree = JSON.parse(JSON.stringify(treeOf(text))) as Root;
  for (const step of pageSteps(new Set(card ? [own] : []))) step()(tree, { stem: own });
  withAddresses(tree, context);
  return toHtml.stringify(toHtml.runSync(tree));
}
