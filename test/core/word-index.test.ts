// The search of the desk: words and numbers inside records, pages by their headings, everyday and misspelt words as on the site.
import { expect, test } from "vitest";
import { validate } from "../../src/core/read/folder.ts";
import { documentsOf } from "../../src/core/search/documents.ts";
import { wordIndex } from "../../src/core/search/word-index.ts";
import { readContent } from "../../src/node/read/content.ts";
import { smallDossier } from "../fixtures/small.ts";
import { registersSample, type Sought, staffSample } from "../site/search-sample.ts";

const dossier = smallDossier({
  "personal-data-breaches/2026-002.md": `---
title: Wachtwoord gegeven
signalledAt: 2026-11-12T09:00+01:00
reportedBy: teamleider
dataInBrief: inloggegevens
ongoing: "no"
summary: Iemand klikte in een phishingmail. Dossiernummer van de politie is PL-778812.
---

Gebeld met de helpdesk op de *Kerkweg*.
`,
});
const index = wordIndex(documentsOf(dossier));
const found = (typed: string) => index.find(typed, 20).hits.map(({ document }) => document.title);
const first = (typed: string) => found(typed)[0];

test("finds what stands inside a record: a word, a part of a word, free text", () => {
  expect(first("phishing")).toBe("2026-002 Wachtwoord gegeven");
  expect(first("phishingmail")).toBe("2026-002 Wachtwoord gegeven");
  expect(first("kerkweg")).toBe("2026-002 Wachtwoord gegeven");
});

test("finds numbers: of a case, a part of it, and one that only stands in a text", () => {
  expect(first("2026-002")).toBe("2026-002 Wachtwoord gegeven");
  expect(first("778812")).toBe("2026-002 Wachtwoord gegeven");
  expect(found("2026-00")).toContain("2026-001 Brief aan de verkeerde bezorgd");
  expect(index.find("2031-999", 20)).toMatchObject({ noSuchCase: ["2031-999"] });
});

test("a day is found as it is typed", () => {
  expect(found("12-11-2026")).toContain("2026-002 Wachtwoord gegeven");
  expect(found("12 november 2026")[0]).toBe("2026-002 Wachtwoord gegeven");
});

test("mends what was misspelt, and knows another form of a word", () => {
  expect(found("wachtwoort")).toContain("2026-002 Wachtwoord gegeven");
  expect(found("wachtwoorden")).toContain("2026-002 Wachtwoord gegeven");
});

test("finds pages, forms, terms and words too, each once, with the way to read and to change it", () => {
  const page = index.find("privacybeleid", 5).hits[0]?.document;
  expect(page).toMatchObject({
    kind: "Handboek",
    page: "/handboek/privacybeleid/",
    form: "/beheer/#/collections/handbook/entries/privacybeleid",
  });
  expect(found("verlengingsbrief").length + found("verlenging").length).toBeGreaterThan(0);
  expect(found("verwerkingsverantwoordelijke").length).toBeGreaterThan(0);
  const titles = index.find("dossier", 50).hits.map(({ document }) => document.of);
  expect(new Set(titles).size).toBe(titles.length);
});

test("shows where it was found, and says nothing of nothing", () => {
  const [before, word, after] = index.find("phishing", 1).hits[0]?.excerpt ?? [];
  expect(word).toBe("phishing");
  expect(`${before}${word}${after}`).toContain("klikte in een phishingmail");
  expect(index.find("xqzvwk", 10)).toEqual({ hits: [], total: 0, noSuchCase: [] });
});

test("finds what the site finds: what people type leads to what helps them, by the same measure", async () => {
  const everything = wordIndex(documentsOf(validate(await readContent("content"))));
  const missed = (sample: readonly Sought[]) =>
    sample.flatMap(({ typed, right }) =>
      typed.filter((words) => {
        const pages = everything.find(words, 3).hits.map(({ document: { page = "" } }) => page);
        return !pages.some((page) => right.some((each) => page.startsWith(each)));
      }),
    );
  for (const sample of [registersSample, staffSample]) {
    const asked = sample.flatMap(({ typed }) => typed).length;
    expect(missed(sample).length, `not among three: ${missed(sample).join(", ")}`).toBeLessThanOrEqual(asked / 10);
  }
});
