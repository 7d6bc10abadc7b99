// Every row of the five source documents stands somewhere in the product (seed-facts.ts), or says why not. The headings are looked for in the built site (test/site/seed-facts.test.ts).
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { exampleName } from "../../src/core/dossier/dossier.ts";
import { forms } from "../../src/core/forms/index.ts";
import { type Field, type Fields, fieldAt } from "../../src/core/model/field.ts";
import { collections, registerOf } from "../../src/core/registers/index.ts";
import { rules } from "../../src/core/rules/index.ts";
import { type Place, type PlaceKind, placesOf, seedFacts } from "./seed-facts.ts";

const root = new URL("../../", import.meta.url);

interface DocumentRow {
  readonly id: string;
  /** What the source document has there: a field, a role, a question, a term, a right ... */
  readonly sort: string;
  /** Whether it is right by the law of today. */
  readonly verdict: string;
}

/** The rows of the table: id, kind and verdict, with tabs between them; split rows (A39a) count on their own. */
function rowsOf(table: string): readonly DocumentRow[] {
  const [, ...lines] = table.trimEnd().split("\n");
  return lines.map((line) => {
    const [id = "", sort = "", verdict = "", ...rest] = line.split("\t");
    if (!/^[BXANP]\d+[a-z]?$/.test(id) || verdict === "" || rest.length > 0)
      throw new Error(`Row ${id} does not have an id, a kind and a verdict`);
    return { id, sort, verdict };
  });
}

// Of what is wrong, or residue, nothing is taken over; what is only outdated (OUD) lives on in another form.
const inScope = ({ sort, verdict }: DocumentRow) =>
  /\b(veld|rol|vraag|keuze|keuzelijst|formulier)\b/.test(sort) && !/^(FOUT|OUD\/FOUT|NVT)/.test(verdict);

const documentRows = rowsOf(readFileSync(new URL("seed-facts.tsv", import.meta.url), "utf8"));

const everyField = (fields: Fields): readonly Field[] =>
  Object.values(fields).flatMap((field) => [field, ...everyField(field.fields ?? {})]);

/** Values of the closed lists that some field uses, as "name.value". */
const values = new Set(
  collections
    .flatMap((register) => everyField(register.fields))
    .flatMap(({ vocabulary }) => vocabulary?.terms.map((term) => `${vocabulary.name}.${term.value}`) ?? []),
);

const { name, roles } = parse(readFileSync(new URL("content/organisation.yml", root), "utf8")) as {
  readonly name: string;
  readonly roles: readonly { readonly id: string }[];
};
const isExample = name === exampleName;

// An organisation that made the handbook its own has other roles; the table names those of the example.
const exists: Readonly<Record<PlaceKind, (place: string) => boolean>> = {
  field: (place) => {
    const [register = "", ...path] = place.split(".");
    const field = fieldAt(registerOf(register)?.fields ?? {}, path);
    return field !== undefined && field.fields === undefined;
  },
  vocabulary: (place) => values.has(place),
  role: (place) => !isExample || roles.some((role) => role.id === place),
  page: (place) => !isExample || existsSync(new URL(`content/handbook/${place.split("#")[0]}.mdx`, root)),
  form: (place) => forms.some((form) => form.id === place),
  rule: (place) => rules.some((rule) => rule.id === place),
  site: (place) => /^\/([a-z-]+\/)+$/.test(place),
};

const kindOf = (place: Place) => place.slice(0, place.indexOf(":"));
const isThere = (place: Place): boolean => {
  const kind = kindOf(place);
  return Object.hasOwn(exists, kind) && exists[kind as PlaceKind](place.slice(kind.length + 1));
};

describe("the places", () => {
  it.each(Object.entries(seedFacts))("%s stands where the table says", (_, row) => {
    const places = placesOf(row);
    if ("notTakenOver" in row) expect(row.notTakenOver).toMatch(/^\p{Lu}.*\.$/u);
    else expect(places.length).toBeGreaterThan(0);
    expect(places.filter((place) => !isThere(place))).toEqual([]);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each<Place>([
    "field:personal-data-breaches.colourOfTheFolder",
    "field:personal-data-breaches.nature.titel",
    "field:personal-data-breaches.nature",
    "field:no-such-register.title",
    "field:",
    "vocabulary:data-type.shoe-size",
    "vocabulary:no-such-list.name",
    "form:bestaat-niet",
    "rule:no-such-rule",
    "site:privacyverklaring",
  ])("a made-up place is refused: %s", (place) => {
    expect(isThere(place)).toBe(false);
  });

  it.runIf(isExample)("a made-up role or page is refused", () => {
    expect(isThere("role:hoofd-geheimen")).toBe(false);
    expect(isThere("page:bestaat-niet")).toBe(false);
    expect(isThere("role:privacyfunctionaris")).toBe(true);
  });
});

describe("reading the table", () => {
  const text = [
    "id\tkind\tverdict",
    "A39a\tveld\tOK+ (FG)",
    "P93a\tveld\tOUD (leeft voort)",
    "N95\tvraag\tFOUT (alleen verzekeraars)",
    "A49\trol\tFOUT/EIGEN (niet tot zorginhoud)",
    "N125\tkeuze\tOK maar art. 10",
    "X40\tveld\tNVT",
    "P4\tdefinitie/rol\tOUD/FOUT (2018)",
    "A44\tinfo\tOK",
    "",
  ].join("\n");

  it("finds split rows, and takes outdated but not wrong rows into scope", () => {
    const rows = rowsOf(text);
    expect(rows.map((row) => row.id)).toEqual(["A39a", "P93a", "N95", "A49", "N125", "X40", "P4", "A44"]);
    expect(rows.filter(inScope).map((row) => row.id)).toEqual(["A39a", "P93a", "N125"]);
  });

  it("refuses a row with too few or too many cells", () => {
    expect(() => rowsOf("id\tkind\tverdict\nA1\tveld")).toThrow("A1");
    expect(() => rowsOf("id\tkind\tverdict\nA1\tveld\tOK\tmeer")).toThrow("A1");
  });
});

describe("the table against the document", () => {
  const scope = documentRows.filter(inScope);

  it("counts what was counted by hand: B 9, X 12, A 18, N 98, P 25 = 162 of 436", () => {
    const per = (letter: string) => scope.filter((row) => row.id.startsWith(letter)).length;
    expect([per("B"), per("X"), per("A"), per("N"), per("P")]).toEqual([9, 12, 18, 98, 25]);
    expect(scope).toHaveLength(162);
    expect(documentRows).toHaveLength(436);
    expect(new Set(documentRows.map((row) => row.id)).size).toBe(436);
  });

  it("has every row, in the order of the document, and no other", () => {
    const order = (id: string) => documentRows.findIndex((row) => row.id === id);
    expect(documentRows.filter(({ id }) => seedFacts[id] === undefined)).toEqual([]);
    expect(Object.keys(seedFacts).toSorted((one, other) => order(one) - order(other))).toEqual(
      documentRows.map(({ id }) => id),
    );
  });

  it("takes over nothing that is wrong or an advertisement, and whatever is right", () => {
    const wrong = documentRows.filter(({ verdict }) => /^(FOUT|OUD\/FOUT|NVT)/.test(verdict));
    const right = documentRows.filter(({ verdict }) => /^(OK|EIGEN)/.test(verdict));
    const leftOut = (id: string) => "notTakenOver" in (seedFacts[id] ?? []);
    expect(wrong.filter(({ id }) => !leftOut(id)).map(({ id }) => id)).toEqual([]);
    expect(right.filter(({ id }) => leftOut(id)).map(({ id }) => id)).toEqual([]);
    // What is wrong as a rule is told rightly somewhere; only a name, an address or residue has nothing in its place.
    const told = wrong.filter(
      ({ id, verdict }) => /\bF\d+|AVG|art\.|wet/.test(verdict) && placesOf(seedFacts[id] ?? []).length === 0,
    );
    expect(told.map(({ id }) => id)).toEqual([]);
  });

  it("has every row in scope, each with more than a page", () => {
    const missing = scope.filter(({ id }) => {
      const row = seedFacts[id];
      return (
        row === undefined || "notTakenOver" in row || row.every((place) => ["page", "site"].includes(kindOf(place)))
      );
    });
    expect(missing.map((row) => row.id)).toEqual([]);
  });
});
