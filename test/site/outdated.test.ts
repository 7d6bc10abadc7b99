// No sentence on any built page says what is wrong or outdated in law: the same patterns as the rule, over what was published.
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { editions } from "../../src/core/dossier/audience.ts";
import { outdatedIn } from "../../src/core/rules/outdated-statement.ts";
import { attributes, filesIn, pagesIn, textOf, unescaped } from "./folder.ts";

const { root } = inject("built");

/** The main part of a page as lines: a paragraph, "• " a list item, "| " a table row. */
function linesOf(html: string): string {
  const main = html.slice(html.indexOf("<main"), html.lastIndexOf("</main>"));
  return unescaped(
    main
      // The wrong example of a rule is there to be wrong, and a finding says what is wrong in a text.
      .replace(/<pre\b[\s\S]*?<\/pre>/g, "")
      .replace(/<li\b[^>]*>/g, "\n• ")
      .replace(/<tr\b[^>]*>/g, "\n| ")
      .replace(/<\/t[dh]>/g, " | ")
      .replace(/<(?:p|h\d|dt|dd|div|summary|caption|ul|ol|table|blockquote|section)\b[^>]*>|<br>/g, "\n")
      .replace(/<[^>]*>/g, ""),
  )
    .replace(/[ \t\u00A0]+/g, " ")
    .replace(/\s*\n\s*/g, "\n");
}

const passage = (text: string) => ({
  text,
  lower: text.toLowerCase(),
  pathOf: (index: number) => `${text.slice(0, index).split("\n").length}:1`,
});

const found = (html: string) =>
  outdatedIn([passage(linesOf(html))], attributes(html, "href", "a").map(passage)).map(({ row, path }) => {
    const line = linesOf(html).split("\n")[Number(path.split(":")[0]) - 1];
    return `${row.row}: ${line}`;
  });

// A mark of doubt; "vraag dat te bevestigen" is a sentence.
const mark = /[(“"](?:artikel(?:en)? )?te bevestigen|[,;] te bevestigen\b|te bevestigen[)”"]/i;

test("a mark of doubt is told from a sentence", () => {
  const marks = [
    "(te bevestigen)",
    "(artikel te bevestigen)",
    "art. 5 UAVG, te bevestigen",
    'Staat er "te bevestigen"?',
  ];
  expect(marks.filter((text) => !mark.test(text))).toEqual([]);
  expect(mark.test("Wij vragen u kort te bevestigen dat u niets heeft.")).toBe(false);
});

describe.each(editions)("$folder", (edition) => {
  test("doubt about law stands in the registers, on a page that lists it, and nowhere else", () => {
    const pages = pagesIn(join(root, edition.folder));
    if (edition.audience === "registers") {
      const list = pages.find(({ path }) => path === "/te-bevestigen/");
      expect(list?.html).toContain("art. 7.3.9 Jeugdwet");
      expect(list?.html).toContain("36 579");
      // What is filled in, sent or told to people holds none, here neither. A page of the handbook shows tables of the registers.
      const acted = pages.filter(
        ({ path }) => /^\/(?:formulieren|privacyverklaring)\//.test(path) || /^\/verzoeken\/[^/]+\/[^/]+\/$/.test(path),
      );
      expect(acted.some(({ path }) => /^\/verzoeken\/\d{4}-\d{3}\/ontvangstbevestiging\/$/.test(path))).toBe(true);
      expect(acted.filter(({ html }) => mark.test(linesOf(html))).map(({ path }) => path)).toEqual([]);
      return;
    }
    expect(pages.filter(({ html }) => mark.test(linesOf(html))).map(({ path }) => path)).toEqual([]);
    expect(pages.map(({ path }) => path)).not.toContain("/te-bevestigen/");
    // Nor does a table, a feed, or what the search knows of a page.
    const others = filesIn(join(root, edition.folder)).filter(
      ({ path }) => !/\.(?:html|png|svg|woff2|css|wasm)$/.test(path),
    );
    expect(others.some(({ path }) => path.endsWith(".pf_fragment"))).toBe(true);
    expect(others.filter((file) => mark.test(textOf(file))).map(({ path }) => path)).toEqual([]);
  });

  test("says nothing that is outdated", () => {
    const pages = pagesIn(join(root, edition.folder));
    expect(pages.length).toBeGreaterThan(4);
    // What the check finds in a text is repeated in its own words; that page is about wrong sentences.
    const rest = pages.filter(({ path }) => path !== "/meldingen/");
    expect(rest.flatMap(({ path, html }) => found(html).map((each) => `${path} ${each}`))).toEqual([]);
  });
});

test.each([
  ["<main><p>Wij melden binnen <strong>72 uur</strong> na het datalek.</p></main>", "F3"],
  ["<main><table><tr><td>Melden</td><td>72 uur na het incident</td></tr></table></main>", "F3"],
  ['<main><p>Meld <a href="https://datalekken.autoriteitpersoonsgegevens.nl/x">hier</a>.</p></main>', "F33"],
  ["<main><ul><li>Beperking: u laat ons minder gegevens verwerken.</li></ul></main>", "F34"],
])("a page with an outdated statement is found: %s", (html, row) => {
  expect(found(html).map((each) => each.split(":")[0])).toEqual([row]);
});

test("a wrong example of a rule is left alone", () => {
  expect(found("<main><pre>Meld binnen 72 uur na het datalek.</pre></main>")).toEqual([]);
});
