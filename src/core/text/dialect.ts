// The dialect of handbook pages (MDX without code) and of free text (Markdown without HTML): what may stand in it, read and rendered.
import type { Nodes, Root, RootContent } from "mdast";
import rehypeStringify from "rehype-stringify";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { cited } from "../law/references.ts";
import { attributesOf, blockAttributes } from "./block-names.ts";
import { remarkCitations } from "./citations.ts";
import { escapeHtml } from "./html.ts";
import { beyondLimits } from "./limits.ts";
import { pageTree, plainTree } from "./parse.ts";
import type { TextProblem } from "./problem.ts";
import { withoutTail } from "./tail.ts";
import { remarkTelephones } from "./telephones.ts";

const allowed = new Set<string>([
  "root",
  "heading",
  "paragraph",
  "text",
  "strong",
  "emphasis",
  "delete",
  "link",
  "list",
  "listItem",
  "blockquote",
  "table",
  "tableRow",
  "tableCell",
  "break",
  "thematicBreak",
  "inlineCode",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
] satisfies (Nodes["type"] | "mdxJsxFlowElement" | "mdxJsxTextElement")[]);

const says: Record<string, readonly [message: string, remedy: string]> = {
  mdxjsEsm: ["Hier staat `import` of `export`.", "Haal de regel weg; bouwstenen zijn er vanzelf."],
  mdxFlowExpression: [
    "Hier staat iets tussen accolades.",
    "Schrijf de tekst zonder accolades, of zet \\ voor de accolade.",
  ],
  mdxTextExpression: [
    "Hier staat iets tussen accolades.",
    "Schrijf de tekst zonder accolades, of zet \\ voor de accolade.",
  ],
  html: ["Hier staat HTML.", "Schrijf het als gewone tekst; een < die u wilt tonen schrijft u als &lt;."],
  footnoteDefinition: ["Hier staat een voetnoot.", "Zet de tekst in de zin zelf of eronder."],
  footnoteReference: ["Hier staat een voetnoot.", "Zet de tekst in de zin zelf of eronder."],
  image: ["Hier staat een afbeelding.", "Beschrijf in woorden wat erop staat."],
  imageReference: ["Hier staat een afbeelding.", "Beschrijf in woorden wat erop staat."],
  code: ["Hier staat een blok programmacode.", "Schrijf het als gewone tekst of als lijst."],
  definition: ["Hier staat een losse verwijzing voor een link.", "Zet het adres in de link zelf: [tekst](adres)."],
  linkReference: [
    "Deze link verwijst naar een adres elders op de pagina.",
    "Zet het adres in de link zelf: [tekst](adres).",
  ],
};

const at = (node: Nodes) => ({ line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });

// Goes somewhere on this site, to a web address, a telephone or a mailbox; an empty link goes nowhere.
// A browser reads \ as / and leaves out tabs and line ends, so none of those may stand in an address.
const safeAddress =
  /^(?!.*[\p{Cc}\\])(\/(?!\/)|#.|\.{1,2}\/|https:\/\/|http:\/\/|mailto:[^\s?&#%@:]+@[^\s?&#%@:]+$|tel:.|[a-z0-9-]+(\/|$|#))/isu;

// A letter is only addressed: who gets a copy, or what it says, is not for a link to fill in.
const isSafe = (address: string) => safeAddress.test(address.trim());

function problemOf(node: Nodes): TextProblem | undefined {
  const place = at(node);
  if (node.type === "link") {
    if (isSafe(node.url)) return undefined;
    return {
      id: "dangerous-link",
      ...place,
      message: "Deze link gaat nergens heen of kan iets uitvoeren.",
      remedy: "Gebruik een adres dat begint met /, https://, mailto: of tel:.",
    };
  }
  if (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") return componentProblem(node);
  if (node.type === "listItem" && typeof node.checked === "boolean") {
    return {
      id: "page-not-allowed",
      ...place,
      message: "Hier staat een afvinklijst.",
      remedy: "Maak er een gewone lijst van.",
    };
  }
  if (allowed.has(node.type)) return undefined;
  const [message, remedy] = says[node.type] ?? [
    "Dit kan niet op een pagina staan.",
    "Gebruik koppen, alinea's, lijsten, tabellen, links en de bouwstenen.",
  ];
  return { id: node.type === "html" ? "html-in-text" : "page-not-allowed", ...place, message, remedy };
}

/** A building block in the tree of a page. */
export type Jsx = Extract<Nodes, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>;

function componentProblem(node: Jsx): TextProblem | undefined {
  const place = at(node);
  const known = Object.keys(blockAttributes)
    .map((each) => `<${each} />`)
    .join(", ");
  const attributes = node.name === null ? undefined : attributesOf(node.name);
  if (attributes === undefined) {
    const what = node.name === null ? "Deze lege bouwsteen" : `De bouwsteen <${node.name}>`;
    return {
      id: "unknown-component",
      ...place,
      message: `${what} bestaat niet.`,
      remedy: `Bouwstenen die er wel zijn: ${known}.`,
    };
  }
  for (const attribute of node.attributes) {
    if (attribute.type !== "mdxJsxAttribute" || typeof attribute.value !== "string") {
      return {
        id: "page-not-allowed",
        ...place,
        message: `Bij <${node.name}> staat iets anders dan tekst tussen aanhalingstekens.`,
        remedy: 'Schrijf elk kenmerk als naam="waarde".',
      };
    }
    if (!attributes.includes(attribute.name)) {
      return {
        id: "unknown-component",
        ...place,
        message: `<${node.name}> kent het kenmerk \`${attribute.name}\` niet.`,
        remedy: `Kenmerken die er wel zijn: ${attributes.join(", ")}.`,
      };
    }
  }
  if (node.children.length > 0) {
    return {
      id: "page-not-allowed",
      ...place,
      message: `<${node.name}> heeft tekst tussen begin en eind.`,
      remedy: `Schrijf <${node.name} … /> zonder tekst ertussen.`,
    };
  }
  return undefined;
}

// Elsewhere a line of = or - under words makes a heading of them. Here it would be a line, or just signs.
function underlined(node: Nodes, next: Nodes | undefined, text: string): TextProblem | undefined {
  const problem = (line: number): TextProblem => ({
    id: "page-not-allowed",
    line,
    column: 1,
    message: "Deze regel met streepjes of isgelijktekens staat meteen onder tekst.",
    remedy: "Zet ## voor de tekst als het een kop is, of een witregel boven de regel als het een lijn is.",
  });
  if (node.type === "paragraph" && next?.type === "thematicBreak") {
    const line = at(next).line;
    const dashes = text[next.position?.start.offset ?? 0] === "-";
    return dashes && line === (node.position?.end.line ?? 0) + 1 ? problem(line) : undefined;
  }
  if (node.type !== "text" || !/\n=+$/m.test(node.value)) return undefined;
  const lines = node.value.split("\n");
  return problem(at(node).line + lines.findIndex((line, index) => index > 0 && /^=+$/.test(line)));
}

function problemsOf(tree: Root, text: string): TextProblem[] {
  const problems: TextProblem[] = [];
  visit(tree, (node, index, parent) => {
    const problem = problemOf(node);
    if (problem !== undefined) problems.push(problem);
    const drawn = underlined(node, parent?.children[(index ?? -1) + 1], text);
    if (drawn !== undefined) problems.push(drawn);
    const colons = node.type === "text" ? /^[ \t]*:::/m.exec(node.value) : null;
    if (node.type === "text" && colons !== null) {
      const before = node.value.slice(0, colons.index).split("\n").length - 1;
      problems.push({
        id: "page-not-allowed",
        line: at(node).line + before,
        column: before === 0 ? at(node).column : 1,
        message: "Hier staat een blok met drie dubbele punten.",
        remedy: "Gebruik een citaat (>) of een kop.",
      });
    }
  });
  return problems;
}

/** Problems in the text of a handbook page. */
export function readPage(text: string): TextProblem[] {
  const { tree, unreadable } = pageTree(text);
  return [...unreadable, ...problemsOf(tree, text)];
}

// Parsing ten thousand texts costs seconds; without one of these signs there is nothing to refuse.
const suspicious = /[<]|\]\(|\]:|:::|```|~~~|!\[|\[[ xX]\]|\n[ \t>]*(?:=|--)/;

/** Problems in the free text of a record. */
export function readPlainText(text: string): TextProblem[] {
  const beyond = beyondLimits(text);
  if (beyond !== undefined) return [beyond];
  return suspicious.test(text) ? problemsOf(plainTree(text), text) : [];
}

/** Text that was not checked yet is shown in the preview of the CMS: no link there may run or fetch anything. */
export const withoutDanger = () => (tree: Root) => {
  visit(tree, (node, index, parent) => {
    if ((node.type === "link" || node.type === "definition") && !isSafe(node.url)) node.url = "";
    if ((node.type === "image" || node.type === "imageReference") && parent !== undefined && index !== undefined)
      parent.children[index] = { type: "text", value: node.alt ?? "" };
  });
};

const html = unified()
  .use(withoutDanger)
  .use(remarkTelephones)
  .use(remarkCitations)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();

// Most free text is headings, paragraphs and lists of lines without another sign that Markdown knows. Asking the parser what they
// are takes a fifth of the time of all pages of a thousand records.
const plainLine = /^(?:\p{L}|\d+ \p{L})[^\p{Cc}\\`*_~[\]<&@]*$/u;
const address = /\/\/|www\./i;
const isPlain = (line: string) => plainLine.test(line) && !address.test(line) && !line.endsWith(" ");
// "- words", "- **Label:** words", "- **Name**: words", "- **Name (part)**: words": where a label may end, depends on what stands around.
const item = /^- (?:\*\*([^*]+(?::(?=\*\* )|\)(?=\*\*[ :,.])|[\p{L}\d](?=\*\*)))\*\*)?(.+)$/u;
const heading = /^(#{2,4}) ([^#]+)$/;

function withArticles(words: string): string {
  const pieces = cited(words.replaceAll("\n", " "));
  if (!pieces.some(({ url }) => url !== undefined)) return words;
  return pieces
    .map(({ text, url }) => (url === undefined ? text : `<a href="${escapeHtml(url)}">${text}</a>`))
    .join("");
}

function plainItem(line: string): string | undefined {
  const [, label, words = ""] = item.exec(line) ?? [];
  if (label === undefined) return isPlain(words) ? `<li>${withArticles(words)}</li>` : undefined;
  // After a label any sign may come first.
  if (!isPlain(label) || !isPlain(`a${words}`)) return undefined;
  return `<li><strong>${withArticles(label)}</strong>${withArticles(words)}</li>`;
}

function plainHeading(block: string): string | undefined {
  const [, { length } = "", words = ""] = heading.exec(block) ?? [];
  return isPlain(words) ? `<h${length}>${words}</h${length}>` : undefined;
}

/** Headings, paragraphs and lists of plain lines as the parser would make them; undefined where it must be asked. */
function plainHtml(text: string): string | undefined {
  const made: string[] = [];
  for (const block of withoutTail(text.replace(/^\n+/, ""), /\n/).split(/\n\n+/)) {
    const lines = block.split("\n");
    const head = plainHeading(block);
    if (head !== undefined) made.push(head);
    else if (lines.every(isPlain)) made.push(`<p>${withArticles(block)}</p>`);
    else {
      const items = lines.map(plainItem);
      // Two lists after another are one list, with more space.
      if (items.includes(undefined) || made.at(-1)?.startsWith("<ul>")) return undefined;
      made.push(`<ul>\n${items.join("\n")}\n</ul>`);
    }
  }
  return made.join("\n");
}

/** Free text as HTML; raw HTML, images and dangerous addresses in it are left out (the check refuses them before). */
export function renderPlainText(text: string): string {
  if (text.trim() === "") return "";
  const short = plainHtml(text);
  if (short !== undefined) return short;
  if (beyondLimits(text) !== undefined) return `<p>${escapeHtml(text)}</p>\n`;
  return html.stringify(html.runSync(plainTree(text)));
}

/** Plain words of a node and all it holds. */
export function wordsOf(node: RootContent | Root): string {
  if ("value" in node && typeof node.value === "string") return node.value;
  return "children" in node ? node.children.map((child) => wordsOf(child as RootContent)).join("") : "";
}

/** The parts of a page. One that cannot be read is reported by readPage; here it shows nothing. */
export function treeOf(text: string): Root {
  const { tree, unreadable } = pageTree(text);
  return unreadable.length === 0 ? tree : { type: "root", children: [] };
}

/** The components on a page that may be there, with attributes and place: for rules that look at what a page shows. */
export function componentsIn(
  text: string,
): { name: string; attributes: Record<string, string>; line: number; column: number }[] {
  const found: { name: string; attributes: Record<string, string>; line: number; column: number }[] = [];
  visit(treeOf(text), (node) => {
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
    if (componentProblem(node) !== undefined) return;
    const attributes: Record<string, string> = {};
    for (const each of node.attributes)
      if (each.type === "mdxJsxAttribute" && typeof each.value === "string") attributes[each.name] = each.value;
    found.push({ name: node.name ?? "", attributes, ...at(node) });
  });
  return found;
}

/** The links on a page that may be there, with place. */
export function linksIn(text: string): { url: string; words: string; line: number; column: number }[] {
  const found: { url: string; words: string; line: number; column: number }[] = [];
  visit(treeOf(text), "link", (node) => {
    if (!isSafe(node.url)) return;
    found.push({ url: node.url, words: wordsOf(node), ...at(node) });
  });
  return found;
}
