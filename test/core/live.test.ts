// Beside the form stands what the build would say of the same file: same rules, same words, same page.
import { describe, expect, it } from "vitest";
import { renderPage } from "../../src/core/blocks/page-html.ts";
import { check, checkEntry } from "../../src/core/check/check.ts";
import { liveHtml, liveInWords } from "../../src/core/cms/live-html.ts";
import { live } from "../../src/core/edit/live.ts";
import type { Register } from "../../src/core/model/register.ts";
import { validate } from "../../src/core/read/folder.ts";
import { registerOf } from "../../src/core/registers/index.ts";
import { rules } from "../../src/core/rules/index.ts";
import { linksIn } from "../../src/core/text/dialect.ts";
import { readContent } from "../../src/node/read/content.ts";
import { smallDossier, smallNow, smallTexts, swap } from "../fixtures/small.ts";
import { exampleFiles } from "../rules/examples.ts";
import type { Changes } from "../rules/table.ts";

const registerNamed = (id: string): Register =>
  registerOf(id) ??
  (() => {
    throw new Error(id);
  })();
const breaches = registerNamed("personal-data-breaches");

function dossierOf(changes: Changes) {
  return {
    dossier: smallDossier(changes, ""),
    texts: new Map([...smallTexts(changes)].map(([path, text]) => [path, String(text)])),
  };
}

const form = {
  title: "Brief verkeerd bezorgd",
  signalledAt: "2026-11-15T10:00+01:00",
  reportedBy: "teamleider",
  dataInBrief: "een adres",
  ongoing: "no",
};

const clock = { now: smallNow, standing: false };

describe("one record judged", () => {
  it("gives of a record of the example what the check of everything gives", async () => {
    const dossier = validate(await readContent("content"));
    const all = check(dossier, rules).filter((each) => !dossier.findings.includes(each));
    expect(all.length).toBeGreaterThan(5);
    // Every record of which something is said, and of each register one.
    const entries = Object.values(dossier.entries).flatMap((each) =>
      each.filter(({ file }, index) => index === 0 || all.some((found) => found.file === file)),
    );
    const one = entries.flatMap((entry) => checkEntry(dossier, entry, rules));
    const key = (each: { id: string; file: string; path: string; line: number }) =>
      `${each.file} ${each.line} ${each.id} ${each.path}`;
    expect(one.map(key).sort()).toEqual(all.map(key).sort());
  }, 240_000);

  it("passes over no finding of a rule that is left out for other registers", () => {
    const narrowed = rules.filter(({ findsIn }) => findsIn !== undefined);
    expect(narrowed.length).toBeGreaterThan(1);
    for (const rule of narrowed) {
      const { dossier } = dossierOf(exampleFiles(rule, rule.example.fails));
      const found = rule.check(dossier);
      expect(found).not.toEqual([]);
      expect(found.filter(({ entry }) => !rule.findsIn?.includes(entry.register))).toEqual([]);
    }
  });

  it("a new case has a number to come, its terms, and what is still missing", () => {
    const { dossier } = dossierOf({});
    const shown = live(dossier, undefined, { register: breaches, id: undefined, fields: form, body: "" }, clock);
    expect(shown.entry.id).toBe("2026-002");
    expect(shown.findings.map((each) => each.id)).not.toContain("file-name");
    // Signal on Sunday 10:00, not yet known for sure: our own 48 hours run from the signal, the law's 72 to Wednesday.
    expect(shown.terms.map((each) => [each.deadline.id, each.status, each.provisional])).toContainEqual([
      "notify-authority",
      "open",
      true,
    ]);
    const incomplete = live(
      dossier,
      undefined,
      { register: breaches, id: undefined, fields: { title: "Iets" }, body: "" },
      clock,
    );
    expect(incomplete.findings.map((each) => [each.id, each.path])).toEqual([
      ["required-field", "signalledAt"],
      ["required-field", "reportedBy"],
      ["required-field", "dataInBrief"],
      ["required-field", "ongoing"],
    ]);
    expect(liveInWords(incomplete)).toBe(
      "1 van de 5 velden die nu nodig zijn, zijn ingevuld. De controle ziet 4 fouten. Zo wordt de site niet bijgewerkt.",
    );
  });

  it("says what the build says after the save, with the same line", () => {
    const changed = { "processing-activities/clientdossier.md": swap("owner: teamleider", "owner: portier") };
    const { dossier, texts } = dossierOf({});
    const register = registerNamed("processing-activities");
    const entry = dossier.entries[register.id]?.[0];
    const fields = { ...(entry?.data as object), owner: "portier" };
    const shown = live(
      dossier,
      texts.get("processing-activities/clientdossier.md"),
      { register, id: "clientdossier", fields, body: entry?.body ?? "" },
      clock,
    );
    const built = check(dossierOf(changed).dossier, rules).filter(
      (each) => each.file === "processing-activities/clientdossier.md",
    );
    expect(shown.findings).toEqual(built);
    expect(shown.findings.map((each) => each.id)).toEqual(["role-exists"]);
  });

  it("shows script as text, and a way to every field it speaks of", () => {
    const { dossier } = dossierOf({});
    const fields = { ...form, title: '<img src=x onerror="alert(1)">', occurrence: "period" };
    const shown = live(
      dossier,
      undefined,
      { register: breaches, id: undefined, fields, body: "<script>alert(1)</script>" },
      clock,
    );
    const html = liveHtml(shown, breaches, smallNow);
    expect(html).not.toMatch(/<img|<script/);
    expect(html).toContain("&lt;img src=x");
    expect(html).toContain('<button type="button" data-path="body">Naar de tekst</button>');
  });
});

describe("a page beside the form", () => {
  const { dossier } = dossierOf({});
  const context = { dossier, href: (path: string) => (path === "/termijnen/#notify-authority" ? path : undefined) };

  it("has its building blocks filled in, and links only to what is there", () => {
    expect(
      renderPage(
        '## Melden\n\nBinnen <Deadline id="notify-authority" />, zie [dit](/weg/) en [dat](https://example.org/).',
        context,
      ),
    ).toBe(
      '<h2 id="melden">Melden</h2>\n<p>Binnen <span class="deadline"><a href="/termijnen/#notify-authority">uiterlijk 72 uur nadat wij het redelijk zeker wisten</a> <small>(<a href="https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:32016R0679#art_33">art. 33 lid 1 AVG</a>)</small></span>, zie dit en <a href="https://example.org/">dat</a>.</p>',
    );
  });

  it("one sentence for findings and terms together: a term that is over is no silence, and holds publication back", () => {
    const { dossier } = dossierOf({});
    // Known since Thursday 12 November 9:00: the 72 hours ended on Sunday 15 November at 9:00.
    const fields = {
      title: "Tas kwijt",
      signalledAt: "2026-11-12T09:00+01:00",
      awareAt: "2026-11-12T09:00+01:00",
      reportedBy: "teamleider",
      dataInBrief: "agenda",
      ongoing: "no",
    };
    const shown = live(dossier, undefined, { register: breaches, id: undefined, fields, body: "" }, clock);
    const late = shown.findings.filter(({ id }) => id === "notify-authority");
    expect(late.map(({ severity, path }) => [severity, path])).toEqual([["error", "notifications"]]);
    expect(liveInWords(shown)).toMatch(/De controle ziet .*termijn(en)? die voorbij (is|zijn)/);
    expect(liveInWords(shown)).toContain("Zo wordt de site niet bijgewerkt.");
    expect(liveInWords(shown)).not.toContain("niets op te merken");
    const html = liveHtml(shown, breaches, smallNow);
    expect(html).toMatch(/^<p class="first"><button type="button" data-path="notifications">Begin met: /);
  });

  it("shows what the site shows: articles and terms as links, the law folded; the rules still see the text as it was", () => {
    const all = { dossier, href: (path: string) => path };
    const text = "Een datalek.\n\n## Wat zegt de wet\n\nArt. 4 onder 12 AVG.";
    const html = renderPage(text, all);
    expect(html).toContain('<a href="/begrippen/#datalek">datalek</a>');
    expect(html).toContain('<details class="law">');
    expect(html).toContain('#art_4">Art. 4 onder 12 AVG</a>');
    expect(renderPage(text, all)).toBe(html);
    expect(linksIn(text)).toEqual([]);
    expect(renderPage(text, all, true)).not.toContain("/begrippen/");
  });

  it("runs nothing, and says where a block points to nothing", () => {
    expect(renderPage('<Role id="<b>" /> [x](javascript:alert(1)) ![y](https://example.org/y.png)', context)).toBe(
      '<p><mark>&lt;Role /&gt; wijst naar niets</mark> <a href="">x</a> y</p>',
    );
    expect(renderPage("{process.exit()}", context)).not.toContain("<script");
    expect(renderPage("<Onbekend>", context)).toBe("");
  });
});

describe("a file that cannot be read any more", () => {
  it.each(["", "---\ntitle: half", "geen velden\n", '---\ntitle: "open\n---\n'])(
    "does not keep a form from being judged: %j",
    (text) => {
      const { dossier } = dossierOf({ "personal-data-breaches/2026-001.md": text });
      const typed = { register: breaches, id: "2026-001", fields: form, body: "" };
      const { entry, completeness } = live(dossier, text, typed, clock);
      expect(entry.data).toMatchObject({ title: form.title });
      expect(completeness.filled).toBeGreaterThan(3);
    },
  );
});
