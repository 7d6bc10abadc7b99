// What happens to a page before it becomes HTML: the law folds, and every article that a page names is a link to the official text.
import { readdirSync, readFileSync } from "node:fs";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkMdx from "remark-mdx";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import { formsOf, glossary, termFor } from "../../src/core/law/glossary.ts";
import { cited } from "../../src/core/law/references.ts";
import { bodyOf } from "../../src/core/read/front-matter.ts";
import { pageSteps } from "../../src/core/text/page-steps.ts";
import { passagesOf } from "../../src/core/text/prose.ts";

const render = (text: string, card = false) => {
  const plugins = pageSteps(card);
  const steps = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use({ plugins });
  const html = steps.use(remarkRehype).use(rehypeStringify);
  // The ids of headings are looked at below, and in the way here.
  return String(html.processSync(text))
    .replaceAll("\n", "")
    .replace(/(<h\d) id="[^"]*"/g, "$1");
};

const gdpr = "https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:32016R0679#art_";
const wet = (id: string, article: string) => `https://wetten.overheid.nl/jci1.3:c:${id}&artikel=${article}`;

/** The links as "words → address". */
const links = (text: string) =>
  cited(text).flatMap((each) => (each.url === undefined ? [] : [`${each.text} → ${each.url}`]));

describe("articles become links", () => {
  test.each<[string, readonly string[]]>([
    ["Zie art. 33 AVG.", [`art. 33 AVG → ${gdpr}33`]],
    ["art. 13 en 14 AVG", [`art. 13 → ${gdpr}13`, `14 AVG → ${gdpr}14`]],
    ["art. 33 lid 1, 3 en 4 AVG", [`art. 33 lid 1, 3 en 4 AVG → ${gdpr}33`]],
    ["art. 5 lid 2 en art. 24 AVG", [`art. 5 lid 2 → ${gdpr}5`, `art. 24 AVG → ${gdpr}24`]],
    ["art. 38 lid 1 en 6, art. 39 AVG", [`art. 38 lid 1 en 6 → ${gdpr}38`, `art. 39 AVG → ${gdpr}39`]],
    ["art. 29 en 32 lid 4 AVG", [`art. 29 → ${gdpr}29`, `32 lid 4 AVG → ${gdpr}32`]],
    [
      "art. 4 onder 11, 6 lid 1 onder a, 7 en 9 lid 2 onder a AVG",
      [`art. 4 onder 11 → ${gdpr}4`, `6 lid 1 onder a → ${gdpr}6`, `7 → ${gdpr}7`, `9 lid 2 onder a AVG → ${gdpr}9`],
    ],
    ["art. 4 onder 12, 33 en 34 AVG", [`art. 4 onder 12 → ${gdpr}4`, `33 → ${gdpr}33`, `34 AVG → ${gdpr}34`]],
    ["art. 15 tot en met 22 AVG", [`art. 15 → ${gdpr}15`, `22 AVG → ${gdpr}22`]],
    ["artikel 6 eerste lid en 9 AVG", [`artikel 6 eerste lid → ${gdpr}6`, `9 AVG → ${gdpr}9`]],
    ["de AVG, artikel 33, en verder", [`AVG, artikel 33 → ${gdpr}33`]],
    ["artikel 30 van de AVG", [`artikel 30 van de AVG → ${gdpr}30`]],
    ["art. 30 lid 4 UAVG", [`art. 30 lid 4 UAVG → ${wet("BWBR0040940", "30")}`]],
    [
      "art. 7.3.9 Jeugdwet, art. 5.3.5 Wmo 2015 (te bevestigen)",
      [`art. 7.3.9 Jeugdwet → ${wet("BWBR0034925", "7.3.9")}`, `art. 5.3.5 Wmo 2015 → ${wet("BWBR0035362", "5.3.5")}`],
    ],
    [
      "art. 7:454 en 7:455 BW; art. 1:377c BW",
      [
        `art. 7:454 → ${wet("BWBR0005290", "454")}`,
        `7:455 BW → ${wet("BWBR0005290", "455")}`,
        `art. 1:377c BW → ${wet("BWBR0002656", "377c")}`,
      ],
    ],
    [
      "art. 15d en 15e Wabvpz",
      [`art. 15d → ${wet("BWBR0023864", "15d")}`, `15e Wabvpz → ${wet("BWBR0023864", "15e")}`],
    ],
  ])("%s", (text, expected) => {
    expect(links(text)).toEqual(expected);
    expect(
      cited(text)
        .map((each) => each.text)
        .join(""),
    ).toBe(text);
  });

  test.each([
    "De AVG heeft 99 artikelen.",
    "Zie art. 6:15 Awb.",
    "Kwartaal 3 en art. bladzijde 4",
    "artikel uit de krant",
    "art. 5 en toen kwam de AVG",
  ])("not in: %s", (text) => {
    expect(links(text)).toEqual([]);
  });

  test("not in a heading or in another link, and across lines", () => {
    const html = render("## Over art. 33 AVG\n\n[art. 34 AVG](/termijnen/) en art. 35\nAVG.");
    expect(html).toContain("<h2>Over art. 33 AVG</h2>");
    expect(html).toContain('<a href="/termijnen/">art. 34 AVG</a>');
    expect(html).toContain(`<a href="${gdpr}35">art. 35 AVG</a>`);
  });

  test("every article on every page of the handbook is linked, but of acts that are not in the list", () => {
    const left = /\b(?:art(?:ikel)?\.?) \d[^;()]*/giu;
    const found = readdirSync("content/handbook").flatMap((name) => {
      const body = bodyOf(readFileSync(`content/handbook/${name}`, "utf8"));
      const pieces = passagesOf({ data: {}, body }).flatMap(({ text }) => text.split("\n").flatMap(cited));
      return [
        { linked: pieces.filter(({ url }) => url !== undefined).length, left: [] },
        { linked: 0, left: pieces.flatMap(({ text, url }) => (url === undefined ? (text.match(left) ?? []) : [])) },
      ];
    });
    expect(found.flatMap((each) => each.left)).toEqual([]);
    expect(found.reduce((sum, each) => sum + each.linked, 0)).toBeGreaterThan(100);
  });
});

describe("the part about the law folds", () => {
  test("up to the next heading of its level, with its heading in sight", () => {
    const html = render("# A\n\nEen.\n\n## Wat zegt de wet\n\nTwee.\n\n### Meer\n\nDrie.\n\n## Daarna\n\nVier.");
    expect(html).toBe(
      '<h1>A</h1><p>Een.</p><details class="law"><summary><h2>Wat zegt de wet</h2></summary><p>Twee.</p><h3>Meer</h3><p>Drie.</p></details><h2>Daarna</h2><p>Vier.</p>',
    );
  });

  test("also more than once, and at the end; other headings stay as they are", () => {
    const html = render("## Wat zegt de wet?\n\nA.\n\n## Wat zegt de wet niet\n\nB.\n\n### Wat zegt de wet\n\nC.");
    expect(html.match(/<details/g)).toHaveLength(2);
    expect(html).toContain("</details><h2>Wat zegt de wet niet</h2><p>B.</p><details");
  });
});

describe("terms become links", () => {
  const to = (id: string, words: string) => `<a href="/begrippen/#${id}">${words}</a>`;

  test("the first time on a page, in any form, and not in headings or other links", () => {
    const html = render("## Een datalek\n\nZie [datalek](/x/). Datalekken melden. Nog een datalek, en een verwerker.");
    expect(html).toBe(
      `<h2>Een datalek</h2><p>Zie <a href="/x/">datalek</a>. ${to("datalek", "Datalekken")} melden. Nog een datalek, en een ${to("verwerker", "verwerker")}.</p>`,
    );
  });

  test("the longest form first, whole words only, abbreviations only in capitals", () => {
    expect(render("Vraag toestemming om te delen.")).toContain(
      to("toestemming-om-te-delen", "toestemming om te delen"),
    );
    expect(render("Vraag toestemming (AVG).")).toBe(`<p>Vraag ${to("toestemming-avg", "toestemming (AVG)")}.</p>`);
    expect(render("De verwerkersovereenkomst.")).toContain(to("verwerkersovereenkomst", "verwerkersovereenkomst"));
    expect(render("Een houtverwerker, het datalek-team en een ap met Fg.")).not.toContain("<a");
    expect(render("De AP.")).toBe(`<p>De ${to("ap", "AP")}.</p>`);
  });

  test("an article and a term in one sentence each get their own link", () => {
    expect(render("Een datalek: art. 4 onder 12 AVG.")).toBe(
      `<p>Een ${to("datalek", "datalek")}: <a href="${gdpr}4">art. 4 onder 12 AVG</a>.</p>`,
    );
  });

  test("not on a page that explains its own words, nor on a card", () => {
    expect(render("## Begrippen\n\nEen datalek.")).not.toContain("<a");
    expect(render("Een datalek.", true)).not.toContain("<a");
    expect(render("Een datalek.", false)).toContain("<a");
  });

  test("the list has every form once, and every term a plain meaning with a source", () => {
    const forms = glossary.flatMap(formsOf).map((form) => form.toLowerCase());
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
    for (const each of glossary) {
      expect(each.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(each.plain, each.id).toMatch(/^[A-Z].*[.?]$/);
      expect(each.source.length, each.id).toBeGreaterThan(0);
      expect(termFor(each.term)).toBe(each);
    }
    expect(termFor("datalekje")).toBeUndefined();
  });
});

describe("a wide table on a phone", () => {
  const wide = "| Wie | Mag het? | Let op |\n| --- | --- | --- |\n| School | Nee | Vraag *eerst* |\n";

  test("becomes cards: each cell says its column", () => {
    expect(render(wide)).toContain('<table class="cards">');
    expect(render(wide)).toContain('<td data-label="Let op">Vraag <em>eerst</em></td>');
    expect(render(wide)).toContain('<th scope="row">School</th>');
    expect(render(wide)).toContain('<th scope="col">Let op</th>');
  });

  test("a column without a name gives its cells none, and two columns are cards as well", () => {
    const nameless = "| Wie | | Let op |\n| --- | --- | --- |\n| School | Nee | Vraag |\n";
    expect(render(nameless)).toContain('<td>Nee</td><td data-label="Let op">Vraag</td>');
    expect(render("| Wie | Mag het? |\n| --- | --- |\n| School | Nee |\n")).toContain('<table class="cards">');
  });

  test("is called after the heading above it, and has no name where there is none", () => {
    expect(render(`## Eerst\n\n## Wie *mag* wat?\n\n${wide}`)).toContain('aria-label="Wie mag wat?"');
    expect(render(wide)).not.toContain("aria-label");
  });
});
