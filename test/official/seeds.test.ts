// Errors and outdated statements that stand in real documents (rows F1–F35 of domain/law.md, D10): each is found by a rule.
// On sentences of our own always; on the five source documents, line by line, when they are here.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { outdatedStatements } from "../../src/core/law/outdated-statements.ts";
import { rules } from "../../src/core/rules/index.ts";
import { findingsIn } from "../rules/on-page.ts";

const folder = new URL("../../../shared/seeds/", import.meta.url);
const documents = {
  B: "000_dec275b68ae64a63.txt",
  X: "001_e57c63b8f2d975f0.txt",
  A: "002_05d5414e4bae58b8.txt",
  N: "003_0f2393e7a27e0a48.txt",
  P: "004_760690e320f1663c.txt",
} as const;
type Letter = keyof typeof documents;
const letters = Object.keys(documents) as Letter[];
const hasDocuments = letters.every((letter) => existsSync(new URL(documents[letter], folder)));

interface Row {
  readonly row: string;
  readonly rule: string;
  /** Found on it; the invented wrong sentence. */
  readonly says: string;
  /** Not found on it; what the page should say. */
  readonly right: string;
  /** Lines of the documents on which the finding of this row stands. */
  readonly lines: Partial<Record<Letter, readonly number[]>>;
}

const outdated = "outdated-statement";
const rows: readonly Row[] = [
  {
    row: "F1",
    rule: "impossible-article",
    says: "Een datalek is een inbreuk in de zin van artikel 75 AVG.",
    right: "Wat een datalek is, staat in art. 4 onder 12 AVG; overweging 75 AVG gaat over risico's.",
    lines: { A: [29, 46] },
  },
  {
    row: "F2",
    rule: outdated,
    says: "Van een datalek spreken wij als bestanden voor onbevoegden ontoegankelijk worden.",
    right:
      "Van een datalek spreken wij als onbevoegden bij bestanden konden. Maak kasten voor onbevoegden ontoegankelijk.",
    lines: { N: [66] },
  },
  {
    row: "F3",
    rule: outdated,
    says: "Meld het uiterlijk 72 uur na het incident.",
    right: "Meld het uiterlijk 72 uur nadat het incident bij ons bekend werd.",
    lines: { N: [89] },
  },
  {
    row: "F4",
    rule: outdated,
    says: "Het onderzoek naar wat er gebeurde mag hoogstens 72 uur duren.",
    right: "Het onderzoek vooraf is kort. Melden doen wij binnen 72 uur nadat wij het weten.",
    lines: { A: [56] },
  },
  {
    row: "F5",
    rule: outdated,
    says: "Heeft de ontvanger alles gewist, dan is er niet langer sprake van een datalek.",
    right: "Heeft de ontvanger alles gewist, dan blijft het een datalek, met een kleiner risico.",
    lines: { A: [52] },
  },
  {
    row: "F6",
    rule: outdated,
    says: "Wij melden een datalek alleen bij een aanmerkelijk risico op verlies.",
    right: "Wij melden een datalek, behalve als een risico voor mensen niet waarschijnlijk is.",
    lines: { A: [58], N: [127, 139] },
  },
  {
    row: "F7",
    rule: outdated,
    says: "Wij vertellen het als het datalek grote gevolgen voor zijn privacy heeft.",
    right: "Wij vertellen het als er waarschijnlijk een hoog risico voor iemand is.",
    lines: { A: [74] },
  },
  {
    row: "F8",
    rule: outdated,
    says: "Na een datalek worden alle betrokkenen geïnformeerd.",
    right: "Na een datalek met een hoog risico worden alle betrokkenen geïnformeerd.",
    lines: { X: [50] },
  },
  {
    row: "F9",
    rule: outdated,
    says: "Van een hoog risico is sprake als een lek kan leiden tot schade.",
    right: "Van een hoog risico is sprake als het waarschijnlijk is dat een lek kan leiden tot ernstige schade.",
    lines: { N: [72] },
  },
  {
    row: "F10",
    rule: "repealed-law",
    says: "De bewerker meldt het bij ons.",
    right: "De verwerker meldt het bij ons; vroeger heette dat de bewerker.",
    lines: { A: [34, 34, 35], B: [10], P: [38, 38, 52, 52, 91, 91, 190, 246], X: [5] },
  },
  {
    row: "F10",
    rule: outdated,
    says: "Dat staat in artikel 35 van de wet.",
    right: "Dat staat in artikel 5 van de Jeugdwet, zegt men. In de zin van de wet is dat zo.",
    lines: { P: [114, 115, 246] },
  },
  {
    row: "F11",
    rule: outdated,
    says: "Elke nieuwe verwerking wordt aangemeld bij de toezichthouder.",
    right: "Aanmelden van een verwerking bestaat niet meer; de FG is aangemeld bij de AP.",
    lines: { P: [190, 191] },
  },
  {
    row: "F12",
    rule: outdated,
    says: "De verwerking van uw gegevens voor zorg berust op uw toestemming.",
    right: "Zorg rust niet op toestemming. De verwerking van een foto berust op toestemming voor de nieuwsbrief.",
    // A 108 is consent to break professional secrecy, which is another thing (H1).
    lines: { B: [6], P: [97] },
  },
  {
    row: "F13",
    rule: outdated,
    says: "In het register staan alle persoonsgegevens die wij hebben.",
    right: "In het register staat elke verwerkingsactiviteit.",
    lines: { X: [18, 20] },
  },
  {
    row: "F14",
    rule: outdated,
    says: "Wij sluiten een verwerkersovereenkomst met elke organisatie die iets krijgt.",
    right: "Wij sluiten een verwerkersovereenkomst met elke organisatie die voor ons gegevens verwerkt.",
    lines: { A: [131] },
  },
  {
    row: "F15",
    rule: outdated,
    says: "Een dossier blijft vijftien jaar bewaard.",
    right: "Een dossier onder de Wmo blijft vijftien jaar bewaard.",
    lines: { A: [112, 113, 114] },
  },
  {
    row: "F16",
    rule: outdated,
    says: "Wij rekenen twintig jaar vanaf de dag waarop een verslag is opgemaakt.",
    right: "Wij rekenen twintig jaar vanaf de laatste wijziging.",
    lines: { P: [176] },
  },
  {
    row: "F17",
    rule: "impossible-article",
    says: "Wie inzage wil, leest artikel 16 AVG.",
    right: "Wie inzage wil, leest artikel 15 AVG; wie wil verbeteren, artikel 16 AVG.",
    lines: { A: [122] },
  },
  {
    row: "F18",
    rule: outdated,
    says: "Wie een recht wil gebruiken, moet een afspraak maken.",
    right: "Wie een recht wil gebruiken, hoeft geen afspraak te maken.",
    lines: { A: [128] },
  },
  {
    row: "F19",
    rule: outdated,
    says: "Een cliënt kan alleen op schriftelijk verzoek zijn dossier inzien.",
    right: "Een cliënt vraagt mondeling of met een schriftelijk verzoek om zijn dossier.",
    lines: { A: [118], P: [154] },
  },
  {
    row: "F20",
    rule: outdated,
    says: "Klopt iets met uw gegevens niet, dan kunt u zich wenden tot de klachtencommissie.",
    right:
      "Klopt iets met uw gegevens niet, dan kunt u zich wenden tot de klachtencommissie.\n\nEen klacht bij de AP mag ook.",
    lines: { A: [133], P: [155] },
  },
  {
    row: "F21",
    rule: outdated,
    says: "Het bericht aan de betrokkene noemt de aard van het datalek en onze maatregelen.",
    right:
      "Het bericht aan de betrokkene noemt de aard van het datalek, de gevolgen, onze maatregelen en een contactpunt.",
    lines: { P: [231] },
  },
  {
    row: "F22",
    rule: outdated,
    says: "In het register komt:\n\n- elk datalek\n- of het is gemeld",
    right: "In het register komt:\n\n- elk datalek, met de feiten\n- de gevolgen\n- de maatregelen",
    lines: { N: [50] },
  },
  {
    row: "F23",
    rule: outdated,
    says: "Met een bulkmelding gaan meer lekken tegelijk.",
    right: "Een bulkmelding kan niet: die is voor verzekeraars.",
    lines: { N: [226] },
  },
  {
    row: "F24",
    rule: outdated,
    says: "Noem ook de gezamenlijke verwerkingsmogelijkheden.",
    right: "Noem ook de gezamenlijke verwerkingsverantwoordelijken.",
    lines: { P: [210] },
  },
  {
    row: "F25",
    rule: outdated,
    says: "- toestemming\n- overeenkomst\n- wettelijke plicht\n- vitaal belang\n- eigen belang",
    right:
      "Een grond is:\n\n- toestemming\n- overeenkomst\n- wettelijke plicht\n- vitaal belang\n- een taak van algemeen belang\n- eigen belang",
    lines: { P: [81] },
  },
  {
    row: "F26",
    rule: "impossible-article",
    says: "Bijzondere persoonsgegevens zijn de gegevens van artikel 7 AVG.",
    right: "Bijzondere persoonsgegevens zijn de gegevens van artikel 9 AVG.",
    lines: { P: [110] },
  },
  {
    row: "F27",
    rule: outdated,
    says: "Wij vertellen wie wij zijn en het doel van de verwerking.",
    right:
      "Wij vertellen:\n\n- wie wij zijn en het doel\n- hoe lang wij bewaren\n- welke rechten er zijn\n- waar men kan klagen",
    lines: { P: [121] },
  },
  {
    row: "F28",
    rule: "left-over-instruction",
    says: "Toegang heeft de [functie, zelf invullen].",
    right: "Toegang heeft de teamleider.",
    lines: { A: [95, 106] },
  },
  {
    row: "F28",
    rule: "other-organisation",
    says: "Mail naar info@zorghuisdepopulier.nl.",
    right: "Ons bereikt u via privacy@klein.example.",
    lines: { A: [131, 137], B: [1], P: [36] },
  },
  {
    row: "F28",
    rule: "cut-off-contact",
    says: "Bel Sanne06-275",
    right: "Bel 06-000 00 275.",
    lines: { A: [140] },
  },
  {
    row: "F28",
    rule: "dangerous-link",
    says: "Vul het [formulier](#) in.",
    right: "Vul het [formulier](/termijnen/) in.",
    lines: { N: [135, 315, 331] },
  },
  {
    row: "F29",
    rule: outdated,
    says: "Zo nodig vragen wij de FG om mee te kijken.",
    right: "Wij vertellen de FG elk datalek direct; zo nodig vraagt de bestuurder meer tijd.",
    lines: { N: [93, 101] },
  },
  {
    row: "F30",
    rule: outdated,
    says: "De boekhouder heeft inzage in het dossier.",
    right: "De boekhouder heeft geen inzage in het dossier.",
    lines: { A: [95] },
  },
  {
    row: "F31",
    rule: outdated,
    says: "Bijzondere gegevens zijn gegevens over gezondheid, geloof en een strafrechtelijk verleden.",
    right:
      "Bijzondere gegevens zijn gegevens over gezondheid en geloof. Strafrechtelijke gegevens zijn een aparte soort.",
    lines: { N: [262], P: [114] },
  },
  {
    row: "F32",
    rule: outdated,
    says: "Een SSL-certificaat is voor elke website verplicht.",
    right: "Een SSL-certificaat past bij art. 32 AVG.",
    lines: { X: [41] },
  },
  {
    row: "F33",
    rule: outdated,
    says: "Meld het op https://datalekken.autoriteitpersoonsgegevens.nl.",
    right: "Meld het op https://www.autoriteitpersoonsgegevens.nl.",
    lines: { A: [7, 70] },
  },
  {
    row: "F34",
    rule: outdated,
    says: "Beperking betekent dat wij minder gegevens verwerken.",
    right: "Beperking betekent dat wij de gegevens alleen bewaren.",
    lines: { A: [123] },
  },
  {
    row: "F35",
    rule: outdated,
    says: "Wij beoordelen eerst of uw bezwaar terecht is.",
    right: "Bij bezwaar stoppen wij meteen.",
    lines: { P: [164] },
  },
];

/** The findings that belong to a row: of its rule, and in the table of statements of its own line there. */
function foundFor({ row, rule }: Row, text: string): readonly number[] {
  const words = outdatedStatements.filter((each) => each.row === row).map(({ wrong }) => wrong);
  // F1, F17 and F26 share a rule: each is known by the article it names.
  const article: Readonly<Record<string, RegExp>> = { F1: /artikel 75/i, F17: /^Inzage/, F26: /^Bijzondere/ };
  return findingsIn(text)
    .filter(({ id }) => id === rule)
    .filter(({ message }) => rule !== outdated || words.includes(message))
    .filter(({ message }) => article[row]?.test(message) ?? true)
    .map(({ line }) => line);
}

describe("sentences of our own", () => {
  it("there are rows F1 to F35, and every statement of the table has one", () => {
    const expected = Array.from({ length: 35 }, (_, index) => `F${index + 1}`);
    expect([...new Set(rows.map(({ row }) => row))]).toEqual(expected);
    const tried = new Set(rows.filter(({ rule }) => rule === outdated).map(({ row }) => row));
    // Rows of care law (I) have their sentences in care-statements.test.ts.
    const known = outdatedStatements.map(({ row }) => row).filter((row) => row.startsWith("F"));
    expect(known.filter((row) => !tried.has(row))).toEqual([]);
  });

  it.each(rows.map((row) => [row.row, row.rule, row] as const))("%s is found by %s", (_, __, row) => {
    expect(foundFor(row, `Eerst een gewone zin.\n\n${row.says}`)).toEqual([3]);
  });

  it.each(rows.map((row) => [row.row, row.rule, row] as const))("%s, said right, is not found by %s", (_, __, row) => {
    expect(foundFor(row, row.right)).toEqual([]);
  });

  it("a statement in the past is a report", () => {
    const row = rows.find((each) => each.row === "F11");
    expect(row && foundFor(row, "Vroeger werd elke verwerking aangemeld bij de toezichthouder.")).toEqual([]);
  });

  it("five legal bases, as a number", () => {
    expect(findingsIn("De wet kent vijf grondslagen.").map(({ id }) => id)).toEqual([outdated]);
  });
});

if (!hasDocuments) {
  console.warn(
    "../shared/seeds is not here: the rules are tried on our own sentences, not on the five source documents.",
  );
}

describe.runIf(hasDocuments)("the five source documents", () => {
  // As a page: what would be code is escaped; lines stay lines.
  const pages = Object.fromEntries(
    (hasDocuments ? letters : []).map((letter) => [
      letter,
      readFileSync(new URL(documents[letter], folder), "utf8").replace(/[{}<]/g, "\\$&"),
    ]),
  );

  it.each(rows.map((row) => [row.row, row.rule, row] as const))("%s: %s finds it where it stands", (_, __, row) => {
    const found = Object.fromEntries(
      letters.flatMap((letter) => {
        const lines = foundFor(row, pages[letter] ?? "");
        return lines.length === 0 ? [] : [[letter, [...lines].sort((one, other) => one - other)]];
      }),
    );
    expect(found).toEqual(row.lines);
  });

  it("can be read as pages, but for their dead links", () => {
    const forms = letters.flatMap((letter) => findingsIn(pages[letter] ?? "").map(({ id }) => id));
    expect(new Set(forms.filter((id) => !rules.some((rule) => rule.id === id)))).toEqual(new Set(["dangerous-link"]));
  });
});
