// Where each obligation is met is looked up, never typed: what nothing names shows as a gap.
import { describe, expect, test } from "vitest";
import { accountability } from "../../src/core/derive/accountability.ts";
import { gdpr } from "../../src/core/law/gdpr.ts";
import { type Obligation, obligations } from "../../src/core/law/obligations.ts";
import { wmo2015 } from "../../src/core/law/wmo2015.ts";
import { smallDossier } from "../fixtures/small.ts";

const dossierWith = (body: string) => {
  const page = "handbook/privacybeleid.mdx";
  return smallDossier({ [page]: (text) => `${text}\n${body}\n` });
};

const made = (article: Obligation["article"], more: Partial<Obligation> = {}): Obligation => ({
  article,
  asks: "Doe iets.",
  ...more,
});

const rowOf = (body: string, obligation: Obligation) => {
  const [row] = accountability(dossierWith(body), [obligation]);
  if (row === undefined) throw new Error("No row for the obligation");
  return row;
};

describe("the matrix", () => {
  test("an obligation that nothing names is a gap in both ways", () => {
    // Article 91 is about churches: no page, field, rule or deadline here is.
    const row = rowOf("Wij doen van alles.", made(gdpr(91)));
    expect([row.pages, row.recorded, row.deadlines, row.rules]).toEqual([[], [], [], []]);
    expect(row.gaps).toEqual(["geen pagina noemt dit artikel", "geen register, termijn of regel noemt dit artikel"]);
  });

  test("a page that names the article closes half of it, and all when telling is enough", () => {
    const text = "Zie art. 90 en 91 AVG.";
    expect(rowOf(text, made(gdpr(91))).gaps).toEqual(["geen register, termijn of regel noemt dit artikel"]);
    expect(rowOf(text, made(gdpr(91), { told: true })).gaps).toEqual([]);
    expect(rowOf(text, made(gdpr(91))).pages).toEqual([{ words: "Privacybeleid", path: "/handboek/privacybeleid/" }]);
  });

  test("a range names what lies between, another paragraph does not", () => {
    expect(rowOf("Zie art. 88 tot en met 93 AVG.", made(gdpr(91))).pages).toHaveLength(1);
    expect(rowOf("Zie art. 91 lid 1 en 3 AVG.", made(gdpr(91, 2))).pages).toHaveLength(0);
    expect(rowOf("Zie art. 91 lid 1 en 2 AVG.", made(gdpr(91, 2))).pages).toHaveLength(1);
    expect(rowOf("Zie art. 91 AVG.", made(gdpr(91, 2))).pages).toHaveLength(1);
    expect(rowOf("Zie art. 91 UAVG.", made(gdpr(91))).pages).toHaveLength(0);
  });

  test("notifying the authority is found in register, deadline and rule, each with its place", () => {
    const row = rowOf("Zie art. 33 AVG.", made(gdpr(33, 1)));
    expect(row.gaps).toEqual([]);
    expect(row.recorded.map(({ path }) => path)).toContain("/velden/datalekken/#authorityDecision");
    expect(row.deadlines.map(({ path }) => path)).toContain("/termijnen/#notify-authority");
    expect(row.rules.map(({ path }) => path)).toContain("/regels/#notified-in-time");
  });

  test("the ground in a record counts as written down", () => {
    expect(rowOf("", made(wmo2015("5.3.4"))).recorded).toContainEqual({
      words: "Bewaartermijnen: Zorgdossier",
      path: "/bewaartermijnen/zorgdossier/",
    });
  });

  test("the list names each article once, with a whole sentence and an address", () => {
    const names = obligations.map(({ article }) => article.text);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(70);
    for (const { article, asks } of obligations) {
      expect(asks, article.text).toMatch(/^[A-Z].*\.$/);
      expect(article.url, article.text).toMatch(/^https:/);
    }
  });
});
