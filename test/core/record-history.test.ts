// The versions of a record in words, what of an old text is shown, and what a text that comes back may bring along.
import { describe, expect, test } from "vitest";
import { besideInWords } from "../../src/core/derive/change-words.ts";
import { type RecordText, recordVersions } from "../../src/core/derive/record-history.ts";
import { emptyDossier } from "../../src/core/dossier/dossier.ts";
import { restored } from "../../src/core/edit/restore.ts";
import type { Register } from "../../src/core/model/register.ts";
import { readParts } from "../../src/core/read/parts.ts";
import {
  dataSubjectRequests,
  handbook,
  personalDataBreaches,
  privacyStatements,
  processingActivities,
} from "../../src/core/registers/index.ts";

const head = `title: Brief bij de buren
signalledAt: 2026-03-27T10:00+01:00
reportedBy: begeleider
ongoing: unknown
`;
const breach = (more: string, body = "") => `---\n${head}${more}---\n${body}`;
const texts = (...all: readonly (string | undefined)[]): readonly RecordText[] =>
  all.map((text, index) => ({
    revision: `${index}`.repeat(40),
    at: `2026-11-2${9 - index}T10:00+01:00`,
    by: "Anna",
    text,
  }));
const versionsOf = (register: Register, ...all: readonly (string | undefined)[]) =>
  recordVersions(register, texts(...all), emptyDossier);
const partsOf = (register: Register, text: string) => {
  const parts = readParts(text, register);
  if (parts === undefined) throw new Error("cannot be read");
  return parts;
};

describe("versions in words", () => {
  test("each says what was different, in labels and words; the first has nothing to compare with", () => {
    const [newest, first] = versionsOf(
      personalDataBreaches,
      breach("dataInBrief: brieven\nnature:\n  incidentType: mail-lost-opened\n"),
      breach("dataInBrief: adressen\n"),
    );
    expect(newest?.changes.map(({ label, from, to }) => [label, from, to])).toEqual([
      ["Om welke gegevens gaat het ongeveer", ["adressen"], ["brieven"]],
      ["Aard van het datalek: Aard van het incident", [], ["brief of pakket kwijt, geopend of verkeerd bezorgd"]],
    ]);
    expect(newest?.changes[0]).toMatchObject({ key: "dataInBrief", canReturn: true });
    expect([first?.kind, first?.changes, first?.canReturn]).toEqual(["first", [], true]);
  });

  test("an old text that may name a person is not shown and does not come back; what stands there now is shown", () => {
    const [newest, middle, first] = versionsOf(
      personalDataBreaches,
      breach("dataInBrief: adressen\n", "Aan de buren gegeven.\n"),
      breach("dataInBrief: bel 06-12345678\n", "Aan mevrouw Jansen gegeven.\n"),
      breach("dataInBrief: adressen\n", "Aan de buren gegeven.\n"),
    );
    expect(newest?.changes.map(({ key, from, to, canReturn }) => [key, from, to, canReturn])).toEqual([
      ["dataInBrief", undefined, ["adressen"], false],
      ["body", undefined, ["Aan de buren gegeven."], false],
    ]);
    // The version in between brought it: there it is the new text that is not shown.
    expect(middle?.changes.map(({ from, to }) => [from, to])).toEqual([
      [["adressen"], undefined],
      [["Aan de buren gegeven."], undefined],
    ]);
    expect([middle?.canReturn, first?.canReturn]).toEqual([false, false]);
  });

  test("a version that says why a number is no personal data shows it; a page may hold a business number", () => {
    const excepted = "notPersonalData:\n  - field: dataInBrief\n    reason: het nummer van de helpdesk\n";
    const [newest] = versionsOf(
      personalDataBreaches,
      breach("dataInBrief: adressen\n"),
      breach(`dataInBrief: bel 06-12345678\n${excepted}`),
    );
    expect(newest?.changes.find(({ key }) => key === "dataInBrief")?.from).toEqual(["bel 06-12345678"]);
    const page = (words: string) => `---\ntitle: Bellen\n---\n\n${words}\n`;
    const [of, number] = [
      versionsOf(handbook, page("Bel de helpdesk."), page("Bel 06-12345678.")),
      versionsOf(handbook, page("Bel de helpdesk."), page("BSN 111222333 is een voorbeeld.")),
    ];
    expect(of[0]?.changes[0]?.from).toEqual(["Bel 06-12345678."]);
    expect(number[0]?.changes[0]?.from).toBeUndefined();
  });

  test("of a case that was retired only that its versions were there", () => {
    const stone = "---\nretired:\n  retention: zaken\n  retiredOn: 2026-02-01\n  role: bestuurder\n---\n";
    const versions = versionsOf(
      personalDataBreaches,
      stone,
      breach("dataInBrief: brieven\n"),
      breach("dataInBrief: adressen\n"),
    );
    expect(versions.map(({ kind, changes, canReturn }) => [kind, changes, canReturn])).toEqual([
      ["retired", [], false],
      ["retired", [], false],
      ["retired", [], false],
    ]);
  });

  test("a version that cannot be read, and a file that was away, are said to be so", () => {
    const kinds = versionsOf(personalDataBreaches, breach(""), undefined, breach("dataInBrief: [a\n"), breach(""));
    expect(kinds.map(({ kind }) => kind)).toEqual(["first", "gone", "unreadable", "first"]);
  });
});

test("of rows and of long texts only what differs stands beside each other", () => {
  const field = personalDataBreaches.fields.measures;
  const row = (measure: string) => ({ measure, kind: "immediate" });
  const { from, to } = besideInWords(
    field,
    [row("a"), row("b"), row("c")],
    [row("a"), row("d"), row("c")],
    emptyDossier,
  );
  expect([from.length, from[0], from[2], to[0]]).toEqual([3, "…", "…", "…"]);
  expect(from[1]).toContain("b");
  expect(to[1]).toContain("d");
  expect(from.join()).not.toContain("[");
  const text = besideInWords(undefined, "Een.\n\nTwee.\n\nDrie.", "Een.\n\nTwee!\n\nDrie.", emptyDossier);
  expect(text).toEqual({ from: ["…", "Twee.", "…"], to: ["…", "Twee!", "…"] });
  // Half typed: in words, never as it stands in a file.
  expect(
    besideInWords(processingActivities.fields.purposes, [{ purpose: "zorg" }], "x", emptyDossier).from.join(),
  ).toMatch(/^Doel: zorg$/);
});

test("a building block in the text of a page reads by its name and what was chosen, not as it is written", () => {
  const { to } = besideInWords(
    undefined,
    "",
    'Bel <Role id="x" />, melden <Deadline id="notify-authority" />. Niet <Iets />.',
    emptyDossier,
  );
  expect(to.join()).toMatch(/^Bel \[Rol: x\], melden \[Termijn uit de wet: [^\]<>]+\]\. Niet <Iets \/>\.$/);
  expect(to.join()).not.toContain("notify-authority");
});

describe("a text that comes back", () => {
  const today = "2026-11-29";
  const order = (register: Register, now: string, then: string, key?: string) =>
    restored({ register, now: partsOf(register, now), old: partsOf(register, then), key, today });
  const page = (version: string, audience: string, more: string, body: string) =>
    `---\ntitle: Bellen\naudience: ${audience}\nversion: "${version}"\n${more}---\n\n${body}\n`;
  const approved = "approvedOn: 2026-01-05\napprovedBy: bestuurder\neffectiveOn: 2026-02-01\n";

  test("a field of a record comes back alone; one that was empty goes", () => {
    const now = breach("dataInBrief: brieven\nlessons: Kijk goed.\n");
    expect(order(personalDataBreaches, now, breach("dataInBrief: adressen\n"), "dataInBrief")).toMatchObject({
      fields: { dataInBrief: "adressen", lessons: "Kijk goed." },
    });
    const without = order(personalDataBreaches, now, breach("dataInBrief: adressen\n"), "lessons");
    expect("fields" in without && Object.keys(without.fields)).not.toContain("lessons");
  });

  test("a page comes back as a concept with the next number, and says so among its changes", () => {
    const made = order(
      handbook,
      page(
        "2.0",
        "staff",
        `${approved}changes:\n  - version: "2.0"\n    on: 2026-01-05\n    what: Nieuw.\n`,
        "Nieuwe tekst.",
      ),
      page("1.0", "staff", "approvedOn: 2025-01-05\napprovedBy: bestuurder\n", "Oude tekst."),
    );
    expect(made).toMatchObject({
      fields: {
        version: "2.1",
        changes: [{ version: "2.0" }, { version: "2.1", on: today, what: "Tekst van versie 1.0 teruggezet." }],
      },
      body: "\nOude tekst.\n",
    });
    for (const key of ["approvedOn", "approvedBy", "effectiveOn"])
      expect("fields" in made && made.fields).not.toHaveProperty(key);
  });

  test("an approval never comes back", () => {
    const now = page("2.0", "staff", "", "Tekst.");
    expect(order(handbook, now, page("2.0", "staff", approved, "Tekst."), "approvedOn")).toEqual([
      expect.stringContaining("Zij worden niet teruggezet"),
      expect.any(String),
    ]);
  });

  test("a text for fewer readers never comes before more of them", () => {
    const [now, then] = [page("2.0", "public", "", "Voor iedereen."), page("1.0", "registers", "", "Alleen voor ons.")];
    expect(order(handbook, now, then, "body")).toEqual([
      expect.stringContaining("voor minder lezers"),
      expect.any(String),
    ]);
    expect(order(handbook, now, then)).toMatchObject({ fields: { audience: "registers" } });
    // And the other way round: what was narrowed since stays narrow.
    expect(order(handbook, then, now)).toMatchObject({ fields: { audience: "registers" }, body: "\nVoor iedereen.\n" });
  });

  test("of a statement only the text that was approved comes back", () => {
    const statement = (body: string) =>
      `---\nname: Versie 1\ngroup: clients\nversion: 1\nfingerprint: "${"x".repeat(16)}"\n---\n\n${body}\n`;
    expect(order(privacyStatements, statement("Veranderd."), statement("Vastgesteld."), "body")).toEqual([
      expect.stringContaining("niet de tekst die voor deze versie is vastgesteld"),
      expect.any(String),
    ]);
    expect(order(privacyStatements, statement("Een."), statement("Twee."), "version")).toEqual([
      expect.stringContaining("wordt niet teruggezet"),
      expect.any(String),
    ]);
  });

  test("nothing brings back a case that was retired", () => {
    const stone = "---\nretired:\n  retention: zaken\n  retiredOn: 2026-02-01\n  role: bestuurder\n---\n";
    const request = "---\nreceivedAt: 2016-01-01T10:00+01:00\n---\n";
    expect(order(dataSubjectRequests, stone, request)).toEqual([
      "De tekst van een opgeruimde zaak komt niet terug.",
      expect.any(String),
    ]);
  });
});
