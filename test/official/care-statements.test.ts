// What handbooks of care organisations say wrong of sharing, refusing, keeping and destroying: each row with sentences that must
// be found, and sentences that look like it and are right.
import { describe, expect, it } from "vitest";
import { outdatedCareStatements } from "../../src/core/law/outdated-care.ts";
import { outdatedStatements } from "../../src/core/law/outdated-statements.ts";
import { outdatedIn } from "../../src/core/rules/outdated-statement.ts";

const rows: Readonly<Record<string, { readonly wrong: readonly string[]; readonly right: readonly string[] }>> = {
  I1: {
    wrong: [
      "De handtekening van één ouder is genoeg om het dossier te vernietigen.",
      "Vernietigen op verzoek: één ouder volstaat.",
      "Bij een kind van 12 tot 16 jaar tekent de ouder met gezag voor het delen met school.",
    ],
    right: [
      "Onder de 12 jaar vragen beide ouders met gezag om vernietigen; één ouder is niet genoeg.",
      "Bij een kind van 12 tot 16 jaar vragen wij toestemming om te delen aan jongere en ouders samen.",
    ],
  },
  I2: {
    wrong: [
      "De politie krijgt gegevens alleen op een schriftelijke vordering.",
      "Op een schriftelijke vordering geven wij de politie het dossier.",
      "| Politie | Alleen op een schriftelijke vordering | Via de bestuurder |",
    ],
    right: [
      "Vraagt de politie iets met een schriftelijke vordering? Ook dan geven wij niets ter plekke; de bestuurder vraagt juridisch advies.",
      "Bel de politie bij acuut gevaar.",
    ],
  },
  I3: {
    wrong: ["De gemeente vraagt het dossier: niet geven.", "De inspectie krijgt nooit inzage in een dossier."],
    right: [
      "Vraagt de gemeente om een dossier? Vraag de grond op schrift en bel de bestuurder; niet geven wat de stap niet vraagt.",
      "De gemeente krijgt wat nodig is voor toewijzing.",
    ],
  },
  I4: {
    wrong: ["Van de VOG noteren wij alleen datum en nummer.", "De verklaring omtrent het gedrag bewaren wij niet."],
    right: [
      "Wij bewaren de VOG zolang iemand bij ons werkt.",
      "Geldt geen van deze wetten, dan noteren wij van de VOG alleen het nummer: geen wet vraagt meer.",
    ],
  },
  I5: {
    wrong: [
      "Vraagt de gecertificeerde instelling iets, dan moeten wij altijd antwoorden.",
      "Aan de Raad voor de Kinderbescherming zijn wij verplicht alles te vertellen.",
    ],
    right: [
      "Bij een ondertoezichtstelling moeten wij de gecertificeerde instelling antwoorden als zij erom vraagt.",
      "Aan de Raad voor de Kinderbescherming mogen wij vertellen, na een weging.",
    ],
  },
  I6: {
    wrong: ["Of een raad ook een recht heeft om mee te beslissen, zegt zijn eigen reglement."],
    right: ["Welk recht de cliëntenraad heeft, zegt de Wmcz 2018; zijn eigen reglement zegt hoe hij werkt."],
  },
  I7: {
    wrong: [
      "Een DPIA is pas nodig als er twee kenmerken zijn.",
      "Past de verwerking bij twee punten van de lijst van de AP, doe dan een DPIA.",
    ],
    right: ["Eén onderdeel van de lijst van de AP is genoeg voor een DPIA; van de andere negen zijn het er twee."],
  },
  I8: {
    wrong: ["Zijn wij samen verantwoordelijk, dan moeten wij allebei melden bij de AP."],
    right: ["Zijn wij samen verantwoordelijk, dan meldt wie dat volgens de regeling doet."],
  },
  I11: {
    wrong: ["Wetsvoorstel 36 579 verkort de bewaartermijn van de Wmo."],
    right: ["Wetsvoorstel 36 579 wil de bewaartermijn van de Wmo verkorten."],
  },
  I12: {
    wrong: [
      "Meldingen van incidenten blijven binnen onze organisatie.",
      "Melden bij Veilig Thuis is een wettelijke plicht.",
    ],
    right: [
      "Meldingen blijven binnen onze organisatie, behalve bij een calamiteit of geweld.",
      "Melden bij Veilig Thuis is een meldrecht, geen wettelijke plicht.",
    ],
  },
  I13: {
    wrong: ["Is de cliënt van de Wmo overleden, dan weigeren wij inzage met art. 7:458a BW."],
    right: ["Na overlijden: art. 7:458a BW en art. 7.3.12a Jeugdwet. De Wmo heeft geen eigen regel."],
  },
  I14: {
    wrong: ["De FG is te bereiken via privacy@voorbeeld.example."],
    right: ["De FG is te bereiken via fg@elders.example."],
  },
  I16: {
    wrong: ["Het BSN van uitzendkrachten leggen wij niet vast.", "Van een uitzendkracht noteren wij nooit het BSN."],
    right: [
      "Het BSN van uitzendkrachten mogen wij vastleggen.",
      "Van een zzp'er of uitzendkracht die zzp'er is, geen BSN.",
    ],
  },
  I17: {
    wrong: [
      "Na een bezwaar stoppen wij uiterlijk de volgende werkdag.",
      "De termijn begint pas als de identiteit vaststaat.",
    ],
    right: [
      "Na een bezwaar stoppen wij meteen.",
      "Wij bevestigen een bezwaar de volgende werkdag.",
      "De termijn begint meteen, ook als wij nog vragen wie u bent.",
    ],
  },
  I18: {
    wrong: [
      "Op een klacht krijgt u binnen acht weken een oordeel.",
      "Wij behandelen uw klacht binnen drie maanden.",
      "Een dossier met onvrijwillige zorg vernietigen wij op verzoek binnen drie maanden.",
      "Ook na gedwongen zorg laten wij op verzoek alles meteen vernietigen.",
    ],
    right: [
      "Op een klacht krijgt u binnen zes weken een oordeel, en hoogstens vier weken later.",
      "De AP antwoordt op een klacht binnen drie maanden.",
      "Een behandelde klacht bewaren wij twee jaar.",
      "Onvrijwillige zorg: dat deel vernietigen wij op verzoek pas na vijf jaar, daarna binnen één maand.",
    ],
  },
  I19: {
    wrong: [
      "Voor de Wmo noteren wij soort en nummer van het identiteitsbewijs.",
      "Het nummer van uw paspoort leggen wij vast omdat de Wmo dat vraagt.",
      "Een mentor mag altijd het dossier inzien namens de cliënt.",
    ],
    right: [
      "Voor de Wmo bekijken wij het identiteitsbewijs; het nummer van het identiteitsbewijs noteren wij niet.",
      "Bij de loonheffing noteren wij het nummer van het identiteitsbewijs.",
      "Een mentor mag altijd vragen als de cliënt het zelf niet kan overzien.",
    ],
  },
};

const passage = (text: string) => ({ text, lower: text.toLowerCase(), pathOf: () => "1:1" });
const foundOn = (text: string) => [
  ...new Set(outdatedIn([passage(`Eerst een gewone zin.\n${text}`)], []).map(({ row }) => row.row)),
];

it("every row of care law has sentences, and is in the table that the check reads", () => {
  expect([...new Set(outdatedCareStatements.map(({ row }) => row))]).toEqual(Object.keys(rows));
  for (const each of outdatedCareStatements) expect(outdatedStatements).toContain(each);
});

describe.each(Object.entries(rows))("%s", (row, { wrong, right }) => {
  it.each(wrong)("found: %s", (text) => {
    expect(foundOn(text)).toEqual([row]);
  });
  it.each(right)("left alone: %s", (text) => {
    expect(foundOn(text)).toEqual([]);
  });
});

it("every pattern of care law is tried", () => {
  const said = Object.values(rows).flatMap(({ wrong }) => wrong);
  const untried = outdatedCareStatements.filter(
    ({ wrong }) => !said.some((text) => outdatedIn([passage(text)], []).some(({ row }) => row.wrong === wrong)),
  );
  expect(untried.map(({ wrong }) => wrong)).toEqual([]);
});
