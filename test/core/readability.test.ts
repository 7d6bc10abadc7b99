// The measure of readability against sentences that were judged by hand: what an employee reads in one go, and what not.
import { describe, expect, test } from "vitest";
import { hardIn, sentencesOf } from "../../src/core/text/readability.ts";

const known = {
  abbreviation: (short: string) => short === "AP",
  word: (long: string) => long === "verwerkingsverantwoordelijke",
};
const kinds = (sentence: string) => hardIn(sentence, known).map(({ kind }) => kind);

describe("sentences of B1", () => {
  test.each([
    "Bel meteen, ook 's nachts.",
    "Vraag die persoon om het niet te openen en niet door te sturen.",
    "Wij melden een datalek bij de AP, behalve als een risico voor mensen niet waarschijnlijk is.",
    "U mag zien wat wij over u hebben, en u krijgt een kopie.",
    "De verwerkingsverantwoordelijke beslist.",
    // One short passive says it best.
    "U wordt teruggebeld.",
    "Een vraag kan mondeling worden gesteld.",
    "Kijk op autoriteitpersoonsgegevens.nl.",
    "Ligt er iets open en bloot? Leg het weg of doe de deur op slot.",
    "Wij worden 's avonds om elf uur gebeld.",
    "Een verklaring omtrent het gedrag heeft een datum en een nummer.",
    "Dat dient u niet te bewaren.".replace("dient", "hoeft"),
  ])("%s", (sentence) => {
    expect(sentencesOf(sentence).flatMap((each) => kinds(each.text))).toEqual([]);
  });
});

describe("sentences that are not", () => {
  test.each([
    [
      "De zorgaanbieder verwerkt gegevens voor zover dat nodig is voor de goede uitvoering van de overeenkomst die met de cliënt is gesloten en voor de verantwoording daarvan aan de gemeente.",
      ["length"],
    ],
    ["Het gegevensbeschermingsbeleidsdocument ligt klaar.", ["words"]],
    ["Bewustwording, geheimhouding, beschikbaarheid en vertrouwelijkheid tellen.", ["words"]],
    ["De gegevens van de cliënt worden door ons na afloop van de zorg nog enige tijd bewaard.", ["passive"]],
    ["Het besluit wordt door de bestuurder genomen en aan alle mensen van het team op schrift verstuurd.", ["passive"]],
    ["Indien u een klacht heeft, belt u ons.", ["jargon"]],
    ["U dient uw laptop op slot te zetten.", ["jargon"]],
    ["Dit geschiedt conform de wet.", ["jargon"]],
    ["Vraag het aan de CISO.", ["jargon"]],
    ["Wij hebben de informatiebeveiligingsincidenten geregistreerd conform de ISO.", ["words", "jargon"]],
  ] as const)("%s", (sentence, expected) => {
    expect(kinds(sentence)).toEqual(expected);
  });

  test("every one says what is the matter and what to write instead", () => {
    const [stiff] = hardIn("Wij doen dit teneinde u te helpen.", known);
    expect(stiff).toMatchObject({ because: 'heeft het kantoorwoord "teneinde"', better: 'Schrijf "om te".' });
    const [short] = hardIn("Vraag het aan de CISO.", known);
    expect(short?.because).toBe('heeft de afkorting "CISO" zonder uitleg');
  });
});

test("a sentence ends where a reader takes a breath", () => {
  const text = 'Bel nu. Wat zegt u: "dit"; of dat? • Nee\n| Links | rechts. Nog iets. art. 5 geldt.';
  expect(sentencesOf(text).map((each) => each.text)).toEqual([
    "Bel nu.",
    "Wat zegt u:",
    '"dit";',
    "of dat? • Nee",
    "Links",
    "rechts.",
    "Nog iets. art. 5 geldt.",
  ]);
  for (const each of sentencesOf(text)) expect(text.slice(each.index, each.index + each.text.length)).toBe(each.text);
});
