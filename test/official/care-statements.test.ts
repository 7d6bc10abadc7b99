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
      "Een van de ouders kan het dossier laten vernietigen.",
      "Voor vernietiging van het dossier is de handtekening van één ouder met gezag voldoende.",
      "Het dossier van een kind wordt vernietigd als een ouder met gezag daarom vraagt.",
      "Ouders van kinderen van 12 tot 16 jaar beslissen over het delen van informatie.",
      "Tot 16 jaar geven de ouders toestemming om informatie te delen met school.",
      "Bij kinderen tussen 12 en 16 jaar geeft de ouder met gezag toestemming voor het delen met derden.",
      "Voor alle rechten geldt: onder de 16 vraagt de ouder, daarboven de jongere zelf.",
      "Een ouder met gezag tekent voor een jongere van 12 tot en met 15 jaar de toestemming om te delen.",
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
      "Politie: alleen op een schriftelijke vordering.",
      "Wij verstrekken alleen gegevens aan de politie als er een schriftelijke vordering is.",
      "Als de politie een vordering heeft, geven wij het dossier mee.",
      "Bij een vordering van de officier van justitie zijn wij verplicht de gegevens te verstrekken.",
      "De politie krijgt informatie als zij een bevel of vordering kan laten zien.",
      "Zonder vordering van de politie geven wij niets.",
    ],
    right: [
      "Vraagt de politie iets met een schriftelijke vordering? Ook dan geven wij niets ter plekke; de bestuurder vraagt juridisch advies.",
      "Bel de politie bij acuut gevaar.",
    ],
  },
  I3: {
    wrong: [
      "De gemeente vraagt het dossier: niet geven.",
      "De inspectie krijgt nooit inzage in een dossier.",
      "Gemeente vraagt naar de inhoud van het dossier | Niet geven.",
      "De gemeente mag nooit een cliëntdossier inzien.",
      "Toezichthouders van de gemeente hebben geen recht op inzage in het dossier.",
      "Wij geven de gemeente en de inspectie geen inzage in cliëntdossiers.",
      "Dossiers laten wij niet zien aan de inspectie.",
      "De IGJ heeft geen toegang tot dossiers.",
    ],
    right: [
      "Vraagt de gemeente om een dossier? Vraag de grond op schrift en bel de bestuurder; niet geven wat de stap niet vraagt.",
      "De gemeente krijgt wat nodig is voor toewijzing.",
    ],
  },
  I4: {
    wrong: [
      "Van de VOG noteren wij alleen datum en nummer.",
      "De verklaring omtrent het gedrag bewaren wij niet.",
      "Van een VOG noteren we alleen de datum en het kenmerk.",
      "Na controle vernietigen wij de VOG.",
      "De VOG wordt niet in het personeelsdossier bewaard; alleen de datum van afgifte wordt genoteerd.",
      "Een kopie van de VOG bewaren is niet toegestaan.",
      "Wij bewaren geen VOG's, alleen het nummer.",
    ],
    right: [
      "Wij bewaren de VOG zolang iemand bij ons werkt.",
      "Geldt geen van deze wetten, dan noteren wij van de VOG alleen het nummer: geen wet vraagt meer.",
    ],
  },
  I5: {
    wrong: [
      "Vraagt de gecertificeerde instelling iets, dan moeten wij altijd antwoorden.",
      "Aan de Raad voor de Kinderbescherming zijn wij verplicht alles te vertellen.",
      "Bij een kinderbeschermingsmaatregel zijn wij verplicht informatie te geven aan de gecertificeerde instelling.",
      "De gezinsvoogd heeft altijd recht op alle informatie uit het dossier.",
      "Aan jeugdbescherming en jeugdreclassering moeten wij alle informatie geven.",
      "De Raad voor de Kinderbescherming moeten wij informatie verstrekken als die daarom vraagt.",
      "Wij zijn wettelijk verplicht mee te werken met de Raad voor de Kinderbescherming.",
    ],
    right: [
      "Bij een ondertoezichtstelling moeten wij de gecertificeerde instelling antwoorden als zij erom vraagt.",
      "Aan de Raad voor de Kinderbescherming mogen wij vertellen, na een weging.",
    ],
  },
  I6: {
    wrong: [
      "Of een raad ook een recht heeft om mee te beslissen, zegt zijn eigen reglement.",
      "Het reglement van de ondernemingsraad bepaalt of de OR instemmingsrecht heeft.",
      "Of de cliëntenraad moet instemmen, staat in zijn reglement.",
      "Welk recht een raad heeft, hangt af van het eigen reglement.",
    ],
    right: ["Welk recht de cliëntenraad heeft, zegt de Wmcz 2018; zijn eigen reglement zegt hoe hij werkt."],
  },
  I7: {
    wrong: [
      "Een DPIA is pas nodig als er twee kenmerken zijn.",
      "Past de verwerking bij twee punten van de lijst van de AP, doe dan een DPIA.",
      "Een DPIA is verplicht als minstens twee punten van de lijst van de AP van toepassing zijn.",
      "Pas bij twee of meer kenmerken uit de AP-lijst doen wij een DPIA.",
      "Eén kenmerk van de lijst van de AP is niet genoeg voor een DPIA.",
    ],
    right: ["Eén onderdeel van de lijst van de AP is genoeg voor een DPIA; van de andere negen zijn het er twee."],
  },
  I8: {
    wrong: [
      "Zijn wij samen verantwoordelijk, dan moeten wij allebei melden bij de AP.",
      "Bij gezamenlijke verantwoordelijkheid meldt ieder van de partijen zelf bij de AP.",
      "Zijn wij samen met een ander verantwoordelijk, dan moeten wij altijd zelf melden bij de AP.",
      "Gezamenlijke verwerkingsverantwoordelijken moeten allebei een melding doen bij de AP.",
    ],
    right: ["Zijn wij samen verantwoordelijk, dan meldt wie dat volgens de regeling doet."],
  },
  I11: {
    wrong: [
      "Wetsvoorstel 36 579 verkort de bewaartermijn van de Wmo.",
      "Door wetsvoorstel 36 579 is de bewaartermijn van Wmo-dossiers verkort.",
      "De Verzamelwet gegevensverwerking VWS verkort de bewaartermijn van de Wmo.",
      "Sinds kort is de bewaartermijn in de Wmo korter dan vijftien jaar.",
    ],
    right: ["Wetsvoorstel 36 579 wil de bewaartermijn van de Wmo verkorten."],
  },
  I12: {
    wrong: [
      "Meldingen van incidenten blijven binnen onze organisatie.",
      "Melden bij Veilig Thuis is een wettelijke plicht.",
      "Incidentmeldingen worden alleen intern gebruikt en nooit extern gemeld.",
      "Meldingen van incidenten delen wij met niemand buiten de organisatie.",
      "Alle meldingen blijven intern.",
      "Wij hebben een meldplicht bij Veilig Thuis.",
      "Bij een vermoeden van mishandeling zijn wij wettelijk verplicht te melden bij Veilig Thuis.",
      "Wij melden aan Veilig Thuis omdat dat moet van de wet.",
    ],
    right: [
      "Meldingen blijven binnen onze organisatie, behalve bij een calamiteit of geweld.",
      "Melden bij Veilig Thuis is een meldrecht, geen wettelijke plicht.",
    ],
  },
  I13: {
    wrong: [
      "Is de cliënt van de Wmo overleden, dan weigeren wij inzage met art. 7:458a BW.",
      "Nabestaanden krijgen geen inzage in het Wmo-dossier op grond van artikel 7:458a BW.",
      "Art. 7:458a BW geldt ook voor Wmo-dossiers van overleden cliënten.",
    ],
    right: ["Na overlijden: art. 7:458a BW en art. 7.3.12a Jeugdwet. De Wmo heeft geen eigen regel."],
  },
  I14: {
    wrong: [
      "De FG is te bereiken via privacy@voorbeeld.example.",
      "U bereikt de FG via privacy@organisatie.example.",
      "Mail aan de FG gaat naar info@organisatie.example; de receptie stuurt het door.",
      "De FG is bereikbaar via de receptie.",
    ],
    right: ["De FG is te bereiken via fg@elders.example."],
  },
  I16: {
    wrong: [
      "Het BSN van uitzendkrachten leggen wij niet vast.",
      "Van een uitzendkracht noteren wij nooit het BSN.",
      "Van uitzendkrachten mogen wij geen BSN vastleggen.",
      "Het BSN van ingehuurd personeel registreren is verboden.",
    ],
    right: [
      "Het BSN van uitzendkrachten mogen wij vastleggen.",
      "Van een zzp'er of uitzendkracht die zzp'er is, geen BSN.",
    ],
  },
  I17: {
    wrong: [
      "Na een bezwaar stoppen wij uiterlijk de volgende werkdag.",
      "De termijn begint pas als de identiteit vaststaat.",
      "Wij zetten de verwerking binnen twee werkdagen na het bezwaar stil.",
      "Bij bezwaar stoppen wij binnen drie werkdagen.",
      "Na ontvangst van een bezwaar pauzeren wij de verwerking de eerstvolgende werkdag.",
      "De maand begint te lopen als u zich heeft gelegitimeerd.",
      "Zolang wij niet weten wie u bent, begint de termijn niet.",
      "De termijn start na het vaststellen van uw identiteit.",
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
      "Een klacht handelen wij af binnen tien weken.",
      "U krijgt binnen twee maanden antwoord op uw klacht.",
      "De klachtencommissie doet binnen drie maanden uitspraak over uw klacht.",
      "Het Wzd-dossier wordt op verzoek van de cliënt direct vernietigd.",
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
      "Voor de Wmo leggen wij het nummer van het identiteitsbewijs vast.",
      "Bij Wmo-cliënten noteren wij het paspoortnummer.",
      "De mentor mag altijd het dossier inzien.",
      "Een curator beslist over inzage in het dossier, ook als de cliënt het zelf kan.",
    ],
    right: [
      "Voor de Wmo bekijken wij het identiteitsbewijs; het nummer van het identiteitsbewijs noteren wij niet.",
      "Bij de loonheffing noteren wij het nummer van het identiteitsbewijs.",
      "Een mentor mag altijd vragen als de cliënt het zelf niet kan overzien.",
    ],
  },
};

/** What people write on the same subjects and is right: none of it may be accused. */
const alsoRight: readonly string[] = [
  "Beide ouders met gezag kunnen samen vragen het dossier te laten vernietigen.",
  "Eén ouder kan om inzage vragen; voor vernietigen zijn beide ouders nodig.",
  "Vanaf 16 jaar beslist de jongere zelf over delen.",
  "Een jongere van 12 tot en met 15 jaar tekent samen met de ouder met gezag.",
  "Tot 16 jaar vraagt ook de ouder met gezag inzage, naast de jongere.",
  "Jonger dan 16: een ouder met gezag geeft toestemming (AVG) voor een foto.",
  "De politie vraagt soms gegevens met een vordering. Neem het papier aan en geef niets mee.",
  "Niets geven, ook niet met een vordering op papier.",
  "Bij aangifte krijgt de politie van ons een beschrijving van het gestolen apparaat.",
  "De gemeente krijgt geen zorginhoud bij een declaratie.",
  "Vraagt de gemeente bij de deur om een dossier, geef dan niets meteen en vraag de grond op schrift.",
  "Toezichthouders van de gemeente mogen een dossier inzien als dat nodig is voor hun taak.",
  "Voor de schoonmaak is geen VOG nodig.",
  "De VOG bewaren wij zolang iemand bij ons werkt; daarna vernietigen wij haar.",
  "Van wie niet met cliënten werkt, noteren wij datum en nummer van de VOG, want geen wet eist er een.",
  "De gezinsvoogd krijgt bij een ondertoezichtstelling altijd antwoord op wat nodig is.",
  "De Raad voor de Kinderbescherming mag vragen stellen; antwoorden is niet verplicht.",
  "Jeugdreclassering: er is geen plicht.",
  "De ondernemingsraad heeft een eigen reglement.",
  "De WOR zegt welk recht de ondernemingsraad heeft.",
  "Een DPIA met twee risico's die overblijven gaat naar de AP.",
  "Bij twee van de negen kenmerken van de EDPB doen wij in de regel een DPIA.",
  "De DPIA staat op de lijst van de AP.",
  "Zijn wij samen verantwoordelijk, dan staat in de regeling wie bij de AP meldt.",
  "Wetsvoorstel 36 579 zou de termijn verkorten, maar is niet aangenomen.",
  "Een incident melden wij intern; een calamiteit ook bij de inspectie.",
  "De meldcode is verplicht; melden bij Veilig Thuis is een recht.",
  "Advies vragen aan Veilig Thuis mag altijd.",
  "Bij behandeling geldt na overlijden art. 7:458a BW.",
  "De FG heeft een eigen adres: fg@toezicht.example.",
  "Vragen over privacy? Mail privacy@organisatie.example. De FG bereikt u op fg@toezicht.example.",
  "Van sollicitanten leggen wij geen BSN vast.",
  "Van vrijwilligers en sollicitanten vragen wij het BSN nooit; van uitzendkrachten wel, voor de loonheffing.",
  "Uw bezwaar beantwoorden wij binnen een maand.",
  "Binnen twee werkdagen na een bezwaar bellen wij u om het te bespreken.",
  "De termijn begint op de dag waarop wij uw vraag kregen.",
  "De bewaartermijn begint pas na het einde van de zorg.",
  "Uw klacht beantwoorden wij binnen zes weken.",
  "Een klacht kunt u tot drie maanden na de brief indienen.",
  "De AP behandelt een klacht meestal binnen zes maanden.",
  "De geschilleninstantie doet binnen zes maanden uitspraak over uw klacht.",
  "Onvrijwillige zorg leggen wij direct vast.",
  "Bij de loonheffing maken wij een kopie van het paspoort.",
  "Wij bekijken het identiteitsbewijs van een Wmo-cliënt en noteren het nummer niet.",
  "Een mentor beslist alleen als de cliënt het zelf niet kan overzien.",
  "Na een klacht over een gezinsvoogd zijn wij verplicht de regeling te volgen.",
];

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

it.each(alsoRight)("left alone: %s", (text) => {
  expect(foundOn(text)).toEqual([]);
});

it.each(outdatedStatements.map(({ right }) => right))("what the check answers is not accused itself: %s", (text) => {
  expect(foundOn(text)).toEqual([]);
});

it("every pattern of care law is tried", () => {
  const said = Object.values(rows).flatMap(({ wrong }) => wrong);
  const untried = outdatedCareStatements.filter(
    ({ wrong }) => !said.some((text) => outdatedIn([passage(text)], []).some(({ row }) => row.wrong === wrong)),
  );
  expect(untried.map(({ wrong }) => wrong)).toEqual([]);
});
