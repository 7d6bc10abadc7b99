// A statement as HTML: every part says which element of art. 13 and 14 it holds; activities fold.
import { renderPlainText } from "../text/dialect.ts";
import { escapeHtml } from "../text/html.ts";
import { type Part, partsOf } from "./versions.ts";
import { elementOf } from "./words.ts";

export interface StatementSection {
  readonly id: string;
  readonly label: string;
  readonly html: string;
}

const slug = (label: string): string =>
  label
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^a-z0-9 -]/g, "")
    .trim()
    .replace(/[ -]+/g, "-");

// "<li><strong>Waarvoor:</strong>" says which element it is.
const marked = (html: string): string =>
  html.replace(/<li>(\s*<strong>([^<]+):<\/strong>)/g, (all, start: string, label: string) => {
    const element = elementOf.get(label);
    return element === undefined ? all : `<li data-element="${element}">${start}`;
  });

const rendered = ({ lines }: Part): string => marked(renderPlainText(lines.join("\n")));

const folded = (part: Part): string =>
  `<details class="topic"><summary><h3 id="${slug(part.label)}">${escapeHtml(part.label)}</h3></summary>${rendered(part)}</details>`;

/** The introduction, and the sections under a heading in their order. */
export function statementHtml(text: string): {
  readonly intro: string;
  readonly sections: readonly StatementSection[];
} {
  const [first, ...parts] = partsOf(text);
  const sections: { id: string; label: string; html: string }[] = [];
  for (const part of parts) {
    const section = sections.at(-1);
    if (part.level === 3 && section !== undefined) section.html += folded(part);
    else sections.push({ id: slug(part.label), label: part.label, html: rendered(part) });
  }
  return {
    intro: first === undefined ? "" : rendered(first),
    sections: sections.map((section) => ({ ...section, html: sectionHtml(section) })),
  };
}

function sectionHtml({ id, label, html }: StatementSection): string {
  const element = elementOf.get(label);
  const mark = element === undefined ? "" : ` data-element="${element}"`;
  return `<section aria-labelledby="${id}"${mark}><h2 id="${id}">${escapeHtml(label)}</h2>${html}</section>`;
}
