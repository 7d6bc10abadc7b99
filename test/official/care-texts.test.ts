// What a second legal review found wrong in care law, looked for in everything that people read: pages of the handbook,
// forms and letters, statements that are in force, and every sentence of fields, rules and terms. Only for the example.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { components } from "../../src/core/blocks/components.ts";
import { formHtml } from "../../src/core/derive/form-html.ts";
import { forEdition } from "../../src/core/dossier/audience.ts";
import { exampleName } from "../../src/core/dossier/dossier.ts";
import { emergencyChain, isMissing } from "../../src/core/dossier/emergency-chain.ts";
import { pageExists } from "../../src/core/edition/addresses.ts";
import { forms } from "../../src/core/forms/index.ts";
import { glossary } from "../../src/core/law/glossary.ts";
import { validate } from "../../src/core/read/folder.ts";
import { composeStatement } from "../../src/core/statement/statement.ts";
import { versionsOf } from "../../src/core/statement/versions.ts";
import { componentsIn } from "../../src/core/text/dialect.ts";
import { doubtsIn } from "../../src/core/text/doubt.ts";
import { statementGroups } from "../../src/core/vocabulary/people.ts";
import { readContent } from "../../src/node/read/content.ts";

const root = new URL("../../content/", import.meta.url);
const { name } = parse(readFileSync(new URL("organisation.yml", root), "utf8")) as { readonly name: string };

/** Row of the review, and the words by which what was wrong is known. */
const wrong: readonly (readonly [row: string, says: RegExp, sentence: string])[] = [
  [
    "I1",
    /dossier[^\n]{0,40}\| De ouder met gezag of de voogd \| De ouder met gezag/iu,
    "Dossier | De ouder met gezag of de voogd | De ouder met gezag of de voogd |",
  ],
  [
    "I1",
    /"?ouder met gezag of voogd"?, curator of mentor/iu,
    "Wie tekent: de cliënt zelf, ouder met gezag of voogd, curator of mentor",
  ],
  ["I2", /alleen op een schriftelijke vordering/iu, "Politie: alleen op een schriftelijke vordering"],
  ["I3", /\| Niet geven\./u, "| Gemeente vraagt naar de inhoud | Niet geven. Zij krijgen wat nodig is |"],
  [
    "I4",
    /van een (?:VOG|verklaring omtrent het gedrag) noteren wij alleen datum en nummer/iu,
    "Van een verklaring omtrent het gedrag noteren wij alleen datum en nummer.",
  ],
  [
    "I5",
    /kinderbeschermingsmaatregel[^.\n]{0,20}(?:\| Ja, wij moeten|moeten wij informatie geven)/iu,
    "Bij een kinderbeschermingsmaatregel moeten wij informatie geven.",
  ],
  ["I11", /36 ?579[^.\n]{0,20} verkort\b/iu, "omdat wetsvoorstel 36 579 deze termijn verkort"],
  [
    "I12",
    /alleen als er ook een calamiteit/iu,
    "Toezichthouder op de zorg: alleen als er ook een calamiteit in de zorg is",
  ],
  [
    "I13",
    /overleden\?[^\n]{0,160} alleen inzage als de cliënt dat bij leven goedvond/iu,
    "Is de cliënt overleden? De zwijgplicht blijft. Een nabestaande krijgt alleen inzage als de cliënt dat bij leven goedvond.",
  ],
  ["I20", /Het gaat om: [^\n]*anders, namelijk\./u, "Het gaat om: naam; anders, namelijk."],
  ["I20", /dat mag vanwege/iu, "Dat mag vanwege: zorg en ondersteuning."],
  [
    "I20",
    /: zelf verantwoordelijk voor wat daar|\. Zelf verantwoordelijk voor wat daar/u,
    "krijgt de declaratie. Zelf verantwoordelijk voor wat daar gebeurt.",
  ],
  ["I20", /geen besluit met alleen een computer/iu, "Wij nemen over u geen besluit met alleen een computer."],
  ["I20", /niet de baas over/iu, "Wij zijn daar niet de baas over."],
  ["I20", /voor een ander (?:over geld en bezit )?beslist/iu, "Iemand die van de rechter voor een ander beslist."],
  [
    "I20",
    /een kind te beschermen, zoals een gezinsvoogd/iu,
    "Een besluit om een kind te beschermen, zoals een gezinsvoogd.",
  ],
  ["I20", /zonder handtekening begint die niet/iu, "Zonder handtekening begint die niet."],
  [
    "I20",
    /onafhankelijke klachtenfunctionaris van buiten/iu,
    "onze klachtenfunctionaris: een onafhankelijke klachtenfunctionaris van buiten",
  ],
  ["I20", /wij vragen binnen(?: ￼|<| \d)/iu, "wij vragen binnen 24 uur"],
  ["I20", /Beste Aanhef|Op Binnengekomen/u, "Beste Aanhef,"],
];
const wrongIn = (text: string) =>
  wrong.filter(([, says]) => says.test(text)).map(([row, says]) => `${row} ${says.source}`);

test.each(wrong)("%s is known by %s", (_, says, sentence) => expect(sentence).toMatch(says));

const plain = (html: string) =>
  html
    .replace(/<small class="screen"[^>]*>[^<]*<\/small>/g, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

describe.runIf(name === exampleName)("in the example", async () => {
  const dossier = validate(await readContent("content"));
  const staff = forEdition(dossier, "staff");
  const context = {
    dossier: staff,
    edition: "staff" as const,
    href: (path: string) => (pageExists(path, staff, "staff") ? path : undefined),
  };
  const pages = readdirSync(new URL("handbook/", root)).map(
    (file) => [file, readFileSync(new URL(`handbook/${file}`, root), "utf8")] as const,
  );
  const sheets = forms.map((form) => [form.id, plain(formHtml(form, "staff", context))] as const);
  // Only the newest version is in force; what was approved before stays as it was told.
  const statements = statementGroups.flatMap((group) => {
    const latest = versionsOf(dossier, group).at(-1);
    return [
      [`${group.value}, now`, composeStatement(dossier, group)] as const,
      ...(latest === undefined ? [] : [[latest.id, latest.body] as const]),
    ];
  });
  const terms = glossary.map((each) => [each.id, `${each.plain} ${each.legal ?? ""}`] as const);

  test.each([...pages, ...sheets, ...statements, ...terms])("%s says nothing that was found wrong", (_, text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  test.each([...pages, ...sheets, ...statements, ...terms])("%s holds no doubt about law", (_, text) => {
    expect(doubtsIn(text)).toEqual([]);
  });

  test("nor does any approved version of a statement, however old", () => {
    const all = statementGroups.flatMap((group) => versionsOf(dossier, group));
    expect(all.length).toBeGreaterThan(5);
    expect(all.filter(({ body }) => body.includes("te bevestigen")).map(({ id }) => id)).toEqual([]);
  });

  test("every sentence of fields, rules, terms and forms", () => {
    expect(wrongIn(readFileSync("test/texts.snapshot.md", "utf8"))).toEqual([]);
  });

  test("the pages for an emergency agree: the same number first, the same row of numbers after it", () => {
    const body = (id: string) => pages.find(([file]) => file === `${id}.mdx`)?.[1] ?? "";
    for (const id of ["noodkaart-datalek", "er-is-iets-misgegaan"]) {
      const blocks = componentsIn(body(id)).map((each) => `${each.name} ${each.attributes.field ?? ""}`.trim());
      expect(
        blocks.find((each) => each.startsWith("Organisation")),
        id,
      ).toBe("Organisation contact.onCallPhone");
      expect(blocks, id).toContain("CallChain");
      expect(body(id), id).toContain("Bel na een minuut opnieuw. Bel daarna, in deze volgorde:");
    }
    expect(body("stappenplan-datalek")).toContain("(/handboek/er-is-iets-misgegaan/#neemt-niemand-op)");
    expect(body("stappenplan-datalek")).toMatch(/Bel eerst: <Organisation field="contact.onCallPhone" \/>/);
  });

  test("whoever is called has a number, and the numbers said to be on the card are on it", () => {
    if (dossier.organisation === undefined) throw new Error("The organisation could not be read");
    expect(emergencyChain(dossier.organisation).filter(isMissing)).toEqual([]);
    const card = plain(`${components.CallChain?.render({}, context)} ${components.BreachPhones?.render({}, context)}`);
    for (const { name: who } of emergencyChain(dossier.organisation).slice(1)) expect(card).toContain(`${who}:`);
    const promised = (dossier.entries.recipients ?? []).filter(({ data }) =>
      /noodkaart/.test(String(data.breachContact)),
    );
    expect(promised.length).toBeGreaterThan(5);
    for (const { data } of promised) expect(card).toContain(`${data.name} ${data.breachPhone}`);
  });
});
