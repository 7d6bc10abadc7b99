// A page of the handbook as HTML by pure functions, from the very tree that the check looked at: what the site publishes and
// what the preview beside the form shows, with its building blocks filled in. No other program reads the text.
import type { Root, RootContent } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { type Jsx, readPage, treeOf, withoutDanger } from "../text/dialect.ts";
import { escapeHtml } from "../text/html.ts";
import { pageSteps } from "../text/page-steps.ts";
import type { Context } from "./component.ts";
import { components } from "./components.ts";

/** What stands in the place of a block that points to nothing. */
type Lost = (block: string) => string;

function blockHtml({ name, attributes }: Jsx, context: Context, lost: Lost): string {
  const given: Record<string, string> = {};
  for (const each of attributes)
    if (each.type === "mdxJsxAttribute" && typeof each.value === "string") given[each.name] = each.value;
  const component = name !== null && Object.hasOwn(components, name) ? components[name] : undefined;
  return component?.render(given, context) ?? lost(`<${name ?? ""} />`);
}

// A link to a page that this edition does not have keeps only its words.
const withAddresses = (tree: Root, { href }: Context) => {
  visit(tree, "link", (node, index, parent) => {
    if (!node.url.startsWith("/") || parent === undefined || index === undefined) return undefined;
    const address = href(node.url);
    if (address !== undefined) node.url = address;
    else parent.children.splice(index, 1, ...(node.children as RootContent[]));
    return address === undefined ? index : undefined;
  });
};

function toHtml(text: string, context: Context, card: boolean, lost: Lost): string {
  const block = (_state: unknown, node: Jsx) => ({ type: "raw" as const, value: blockHtml(node, context, lost) });
  const writer = unified()
    .use(withoutDanger)
    .use(remarkRehype, {
      allowDangerousHtml: true,
      handlers: { mdxJsxFlowElement: block, mdxJsxTextElement: block },
    })
    // Raw is only what the building blocks gave: the tree of a page holds no HTML.
    .use(rehypeStringify, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } });
  // The rules read the same tree: what happens to it here happens to a copy.
  const tree = structuredClone(treeOf(text));
  for (const step of pageSteps(card)) step()(tree);
  withAddresses(tree, context);
  return writer.stringify(writer.runSync(tree));
}

/** The text of a page for the preview; a card has no links to terms. A text that cannot be read gives nothing: readPage says why. */
export const renderPage = (text: string, context: Context, card = false): string =>
  toHtml(text, context, card, (block) => `<mark>${escapeHtml(block)} wijst naar niets</mark>`);

/** The text of a page for the site. Throws on what the check refuses: such a page is never published in part. */
export function publishPage(text: string, context: Context, card = false): string {
  const [problem] = readPage(text);
  if (problem !== undefined) throw new Error(`${problem.line}:${problem.column} ${problem.message} ${problem.remedy}`);
  return toHtml(text, context, card, (block) => {
    throw new Error(`${block} wijst naar niets.`);
  });
}
