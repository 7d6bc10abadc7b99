// Help beside the groups of a form: what the law asks there, and how an answer reads that helps and one that does not. Declared
// once, for the form and for the pages about fields.
import { aiAct } from "../law/ai-act.ts";
import { type Citation, citationText } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import type { GlossaryTerm } from "../law/glossary.ts";
import { uavg } from "../law/uavg.ts";
import type { Field } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { termsIn } from "../text/terms.ts";

export interface GroupHelp {
  /** What the law asks, in one or two sentences. */
  readonly law: string;
  readonly source: readonly Citation[];
  /** An answer that somebody else can work with, and one that nobody can. */
  readonly good: string;
  readonly bad: string;
}

const help = (law: string, source: readonly Citation[], good: string, bad: string): GroupHelp => ({
  law,
  source,
  good,
  bad,
});

/** By register and group. */
export const groupHelp: Readonly<Record<string, Readonly<Record<string, GroupHelp>>>> = {
  "personal-data-breaches": {
    what: help(
      "U legt elk datalek vast met de feiten, ook als u het niet hoeft te melden.",
      [gdpr(33, 5)],
      "Brief met een zorgplan bezorgd bij de buren. Zij gaven hem ongeopend terug.",
      "Er ging iets mis met de post.",
    ),
    when: help(
      "De 72 uur beginnen als u redelijk zeker weet dat er een datalek is, niet bij het eerste vermoeden.",
      [gdpr(33, 1)],
      "Eerste signaal vrijdag 16.40 uur: een vreemde inlog. Redelijk zeker zaterdag 9.10 uur: er zijn mails gelezen.",
      "Ergens vorige week.",
    ),
    data: help(
      "Uw melding noemt de soorten gegevens, en ongeveer hoeveel het er zijn.",
      [gdpr(33, 3, "a")],
      "Naam, adres en medicatielijst.",
      "Persoonsgegevens.",
    ),
    people: help(
      "Uw melding noemt om welke groepen mensen het gaat, en ongeveer om hoeveel mensen.",
      [gdpr(33, 3, "a")],
      "Ongeveer 36 medewerkers, en 4 die uit dienst zijn.",
      "Meerdere personen.",
    ),
    protection: help(
      "Kon niemand de gegevens lezen, bijvoorbeeld door versleuteling, dan hoeft u het de mensen niet te vertellen.",
      [gdpr(34, 3, "a")],
      "De schijf was versleuteld; de sleutel lag niet bij de laptop.",
      "Er zat een wachtwoord op.",
    ),
    consequences: help(
      "Uw melding beschrijft wat er waarschijnlijk door kan gebeuren.",
      [gdpr(33, 3, "c")],
      "Iemand kan zich met deze gegevens voordoen als de cliënt.",
      "Mogelijk schade.",
    ),
    assessment: help(
      "Melden bij de AP moet, behalve als een risico voor mensen niet waarschijnlijk is. Bij een waarschijnlijk hoog risico vertelt u het ook de mensen.",
      [gdpr(33, 1), gdpr(34, 1)],
      "Risico niet waarschijnlijk: de envelop was dicht en kwam binnen een uur terug.",
      "Valt wel mee.",
    ),
    advice: help(
      "De FG adviseert onafhankelijk, en beslist niet.",
      [gdpr(38, 3), gdpr(39, 1)],
      "Advies: melden, want er zijn gezondheidsgegevens bij. Antwoord: overgenomen.",
      "FG akkoord.",
    ),
    authority: help(
      "Een eerste melding mag onvolledig zijn; de rest volgt. Meldt u later dan na 72 uur, dan schrijft u op waarom.",
      [gdpr(33, 1), gdpr(33, 4)],
      "Gemeld na 80 uur: pas op zondag werd duidelijk om welke gegevens het ging.",
      "Zie mail.",
    ),
    informing: help(
      "U vertelt in gewone taal wat er gebeurde, wat de gevolgen kunnen zijn, wat u doet en wie vragen beantwoordt.",
      [gdpr(34, 2)],
      "Uw medicatielijst kwam bij iemand anders terecht. Die heeft alles teruggegeven.",
      "Er heeft zich een beveiligingsincident voorgedaan.",
    ),
    others: help(
      "Bent u verwerker, dan vertelt u het uw opdrachtgever zonder onnodige vertraging.",
      [gdpr(33, 2)],
      "De gemeente gebeld op 12 mei; afgesproken is binnen 24 uur.",
      "De gemeente weet ervan.",
    ),
    measures: help(
      "U legt vast wat u deed om het datalek te stoppen en te herstellen.",
      [gdpr(33, 3, "d"), gdpr(33, 5)],
      "Een tweede persoon leest het adres na voordat een brief weggaat. Klaar op 1 juni.",
      "Beter opletten.",
    ),
    closing: help(
      "Met dit register kan de AP nagaan of u zich aan de regels houdt.",
      [gdpr(33, 5)],
      "Het adres stond op twee plekken; nu op één.",
      "Afgerond.",
    ),
  },
  "data-subject-requests": {
    request: help(
      "De maand begint op de dag waarop het verzoek u bereikt, ook als het bij een begeleider binnenkomt.",
      [gdpr(12, 3)],
      "Wil weten wie sinds mei het dossier heeft bekeken.",
      "AVG-verzoek.",
    ),
    person: help(
      "Twijfelt u met reden wie iemand is, dan mag u dat vragen. Vraag niet meer dan nodig.",
      [gdpr(12, 6)],
      "Bekend: de begeleider kent de cliënt al drie jaar.",
      "Kopie van het paspoort gevraagd, zoals altijd.",
    ),
    handling: help(
      "Is het verzoek ingewikkeld, dan mag u twee maanden langer nemen. Vertel dat binnen de eerste maand, met de reden.",
      [gdpr(12, 3)],
      "Meer tijd nodig: het dossier staat in drie systemen. Verteld op 3 mei.",
      "Druk.",
    ),
    answer: help(
      "Doet u niet wat is gevraagd, dan vertelt u waarom, en dat iemand naar de AP of de rechter kan.",
      [gdpr(12, 4)],
      "Deels: wat over de broer gaat is weggelaten, want dat gaat over een ander.",
      "Kan niet vanwege de privacy.",
    ),
    execution: help(
      "Verbetert of wist u iets, dan vertelt u dat ook aan wie de gegevens van u kreeg.",
      [gdpr(19)],
      "Adres verbeterd in het dossier; de apotheek gebeld.",
      "Gedaan.",
    ),
    closing: help(
      "U moet kunnen laten zien dat u het verzoek goed heeft behandeld.",
      [gdpr(5, 2)],
      "De vraag bleef twee dagen liggen bij de nachtdienst. Op de kaart staat nu waar een vraag heen moet.",
      "Geen bijzonderheden.",
    ),
  },
  "processing-activities": {
    purpose: help(
      "U gebruikt gegevens alleen voor een doel dat u vooraf noemt, en elk doel heeft een grondslag.",
      [gdpr(5, 1, "b"), gdpr(6, 1)],
      "De zorg plannen en geven die met de cliënt is afgesproken.",
      "Administratie.",
    ),
    people: help(
      "Niet meer gegevens dan nodig. Gegevens over gezondheid, geloof en dergelijke mogen alleen met een uitzondering.",
      [gdpr(5, 1, "c"), gdpr(9, 1)],
      "Van cliënten: naam, zorgplan en medicatie. Van ouders: naam en telefoonnummer.",
      "Alle gegevens.",
    ),
    sharing: help(
      "Het register noemt aan wie u gegevens geeft.",
      [gdpr(30, 1, "d")],
      "Apotheek: de medicatielijst, om medicijnen te leveren.",
      "Derden.",
    ),
    keeping: help(
      "U bewaart niet langer dan nodig, en u beveiligt passend bij het risico.",
      [gdpr(5, 1, "e"), gdpr(32, 1)],
      "Toegang per rol, inloggen in twee stappen, elk kwartaal gecontroleerd.",
      "Goed beveiligd.",
    ),
    processor: help(
      "Als verwerker houdt u bij wat u voor een ander doet.",
      [gdpr(30, 2)],
      "Roosters maken voor een andere zorgorganisatie.",
      "Diverse diensten.",
    ),
    informing: help(
      "Mensen horen wie u bent, waarvoor u gegevens gebruikt, hoe lang, en welke rechten zij hebben.",
      [gdpr(13, 1), gdpr(14, 1)],
      "Verteld bij het eerste gesprek, met de privacyverklaring op papier.",
      "Staat op internet.",
    ),
    ai: help(
      "Wie met AI werkt, weet er genoeg van. Een besluit met grote gevolgen voor iemand laat u in de regel niet alleen door een computer nemen.",
      [aiAct(4), gdpr(22, 1)],
      "Een programma vat het teamoverleg samen, zonder namen van cliënten. De notulist leest alles na.",
      "Er zit AI in.",
    ),
    care: help(
      "U moet kunnen laten zien dat het register klopt.",
      [gdpr(5, 2), gdpr(24, 1)],
      "Nagelopen met de eigenaar: er is een nieuwe ontvanger bij.",
      "OK.",
    ),
  },
  recipients: {
    who: help(
      "Wie in uw opdracht gegevens verwerkt, is verwerker. Wie zelf beslist waarvoor en hoe, is dat niet.",
      [gdpr(4)],
      "Beheert het dossiersysteem in onze opdracht.",
      "ICT.",
    ),
    agreement: help(
      "Met een verwerker heeft u een overeenkomst op schrift, met vaste onderdelen.",
      [gdpr(28, 3)],
      "Door beide partijen getekend op 10 januari; ligt in de contractenmap.",
      "Is geregeld.",
    ),
    breach: help(
      "Een verwerker vertelt u een datalek zonder onnodige vertraging. Hoeveel uur dat is, spreekt u af.",
      [gdpr(33, 2)],
      "Binnen 24 uur na de ontdekking, per telefoon.",
      "Zo snel mogelijk.",
    ),
    sub: help(
      "Een verwerker schakelt alleen een ander in met uw toestemming op schrift.",
      [gdpr(28, 2)],
      "Rekencentrum in Nederland; gemeld op 3 maart, geen bezwaar.",
      "Diverse partijen.",
    ),
    transfer: help(
      "Naar een land buiten de EER mag alleen met een adequaatheidsbesluit, een passende waarborg of een uitzondering.",
      [gdpr(44), gdpr(46, 1)],
      "Support vanuit India, met modelbepalingen; getekend op 2 februari.",
      "Staat in de cloud.",
    ),
    assessment: help(
      "U kiest alleen een verwerker die voldoende garanties geeft.",
      [gdpr(28, 1)],
      "Certificaat gezien, geldig tot mei; twee vragen gesteld en beantwoord.",
      "Bekende leverancier.",
    ),
  },
  "impact-assessments": {
    what: help(
      "Geeft een verwerking waarschijnlijk een hoog risico, dan doet u vooraf een DPIA.",
      [gdpr(35, 1)],
      "Sensoren in de slaapkamer: kwetsbare mensen, en zij worden gevolgd.",
      "Nieuw systeem.",
    ),
    content: help(
      "Een DPIA beschrijft de verwerking, of zij nodig is, de risico's voor mensen en wat u daartegen doet.",
      [gdpr(35, 7)],
      "Risico: een begeleider ziet meer dan nodig. Maatregel: toegang per groep, vanaf 1 mei.",
      "Risico's zijn afgedekt.",
    ),
    advice: help(
      "Heeft u een FG, dan vraagt u die om advies.",
      [gdpr(35, 2)],
      "De FG raadt aan het geluid uit te zetten. Besluit: overgenomen.",
      "FG geïnformeerd.",
    ),
    review: help(
      "Verandert het risico, dan bekijkt u de DPIA opnieuw.",
      [gdpr(35, 11)],
      "Opnieuw als er camera's bij komen, en anders over drie jaar.",
      "Indien nodig.",
    ),
  },
  "retention-periods": {
    period: help(
      "U bewaart gegevens niet langer dan nodig is voor het doel.",
      [gdpr(5, 1, "e")],
      "20 jaar na de laatste wijziging in het dossier.",
      "Zolang nodig.",
    ),
    why: help(
      "Het register noemt zo mogelijk hoe lang u bewaart; u kunt uitleggen waarom.",
      [gdpr(5, 2), gdpr(30, 1, "f")],
      "Eigen keuze: na twee jaar vraagt niemand er meer naar.",
      "Voor de zekerheid.",
    ),
    end: help(
      "Is de termijn voorbij, dan wist u de gegevens of maakt u ze echt anoniem.",
      [gdpr(5, 1, "e")],
      "In de ronde van maart gewist, ook uit de map met exports.",
      "Opgeruimd.",
    ),
  },
  "access-roles": {
    sees: help(
      "Iemand ziet alleen wat voor het eigen werk nodig is.",
      [gdpr(25, 2)],
      "Zorgplan en rapportages van cliënten van het eigen team; geen verslagen van de gedragswetenschapper.",
      "Alles, want dat is handig bij ziekte.",
    ),
    condition: help(
      "Wie toegang heeft, gebruikt de gegevens alleen zoals uw organisatie dat heeft opgedragen.",
      [gdpr(29), gdpr(32, 4)],
      "Zolang iemand in het team werkt. Noodtoegang kan; de teamleider kijkt die binnen een week na.",
      "Naar eigen inzicht.",
    ),
    secrecy: help(
      "Met gegevens over gezondheid werkt alleen wie zwijgplicht heeft: door beroep, wet of overeenkomst.",
      [uavg(30, 4)],
      "Vrijwilliger: geheimhouding getekend vóór de eerste dienst.",
      "Spreekt vanzelf.",
    ),
    review: help(
      "U gaat geregeld na of uw beveiliging werkt.",
      [gdpr(32, 1, "d")],
      "De accounts naast de personeelslijst gelegd; twee gesloten op 5 oktober.",
      "Klopt nog.",
    ),
  },
  "assurance-records": {
    what: help(
      "U moet kunnen laten zien dat u doet wat u heeft opgeschreven.",
      [gdpr(5, 2), gdpr(24, 1)],
      "Oefening met de nachtdienst op 17 september: om 2.15 uur is de dossiertablet weg.",
      "Er is aandacht aan besteed.",
    ),
    result: help(
      "U gaat geregeld na of uw maatregelen werken. Wat niet werkt, verbetert u.",
      [gdpr(32, 1, "d"), gdpr(24, 1)],
      "8 van de 10 wisten het nummer. Actie voor de teamleider: het nummer op de telefoon plakken, klaar op 1 oktober.",
      "Ging goed.",
    ),
    destruction: help(
      "U bewaart niet langer dan nodig, en kunt laten zien wat er weg is.",
      [gdpr(5, 1, "e"), gdpr(5, 2)],
      "12 dossiers waarvan de termijn in 2025 afliep. Twee bleven, want daarover loopt een klacht.",
      "Archief opgeruimd.",
    ),
    proof: help(
      "Aantonen doet u met stukken. Hier staat wat het stuk is en waar het ligt; het stuk zelf hoort niet in dit register.",
      [gdpr(5, 2)],
      "Presentielijst en lesplan, in de besloten map Scholing. Volgende keer op 21 januari.",
      "Aanwezig.",
    ),
  },
  "privacy-statements": {
    version: help(
      "U informeert mensen kort, duidelijk en in gewone taal. Gaat u gegevens voor iets anders gebruiken, dan vertelt u dat eerst.",
      [gdpr(12, 1), gdpr(13, 3), gdpr(14, 4)],
      "Veranderd: ook de apotheek krijgt de medicatielijst. Verteld met een brief aan alle cliënten op 20 oktober.",
      "Geactualiseerd.",
    ),
    withdrawal: help(
      "Mensen moeten kunnen zien welke tekst voor hen geldt, en u moet dat later kunnen aantonen.",
      [gdpr(12, 1), gdpr(5, 2)],
      "Ingetrokken: de bewaartermijn van de camerabeelden stond er verkeerd in.",
      "Vervangen.",
    ),
  },
  handbook: {
    page: help(
      "Waar dat past bij wat u doet, heeft u een beleid voor privacy. Wat voor mensen zelf is bedoeld, schrijft u in gewone taal.",
      [gdpr(24, 2), gdpr(12, 1)],
      "Iemand vraagt een dossier op: wat u meteen doet, en wat de privacyfunctionaris doet.",
      "Procedure rechten betrokkenen conform de AVG.",
    ),
    version: help(
      "U bekijkt uw maatregelen opnieuw, en past ze aan als dat nodig is.",
      [gdpr(24, 1)],
      "Versie 3.1, vastgesteld door de bestuurder op 12 januari. Veranderd: bellen kan nu ook 's nachts.",
      "Kleine aanpassingen.",
    ),
  },
  organisation: {
    who: help(
      "Mensen horen wie verantwoordelijk is voor hun gegevens: dat is de organisatie, nooit een medewerker.",
      [gdpr(13, 1, "a"), gdpr(30, 1, "a")],
      "De stichting, met naam en adres; de B.V. die het vervoer doet staat er als tweede rechtspersoon bij.",
      "De zorgverleners.",
    ),
    contact: help(
      "U vertelt mensen hoe zij u bereiken, en dat zij een klacht kunnen indienen bij de AP.",
      [gdpr(13, 1, "a"), gdpr(13, 2, "d")],
      "Een adres voor vragen over privacy dat twee rollen lezen, en een nummer dat ook 's nachts wordt opgenomen.",
      "Zie de website.",
    ),
    roles: help(
      "Uw organisatie zorgt dat de regels worden gevolgd, en kan dat laten zien. Daarvoor moet duidelijk zijn wie wat doet.",
      [gdpr(24, 1), gdpr(5, 2)],
      "Teamleider: pakt een melding op. Vervanger: de manager zorg. Op werkdagen bereikbaar, daarbuiten via de dienst.",
      "Wie er dan is.",
    ),
    dpo: help(
      "Een FG moet als het uw hoofdtaak is om op grote schaal met bijzondere persoonsgegevens te werken. De FG is onafhankelijk, en mensen kunnen die zelf bereiken.",
      [gdpr(37, 1, "c"), gdpr(38, 3), gdpr(38, 4)],
      "Niet verplicht: 320 cliënten, en de AP spreekt in de zorg van grote schaal boven 10.000. Gewogen door de bestuurder.",
      "Niet nodig.",
    ),
    security: help(
      "U beveiligt passend bij het risico, en beschrijft dat in grote lijnen.",
      [gdpr(32, 1), gdpr(30, 1, "g")],
      "Inloggen in twee stappen, toegang per rol, versleutelde laptops, elke nacht een reservekopie.",
      "Wij voldoen aan de norm.",
    ),
    terms: help(
      "Een eigen termijn mag korter zijn dan de wet, nooit langer. De wet geeft 72 uur om een datalek bij de AP te melden, en één maand voor een verzoek.",
      [gdpr(33, 1), gdpr(12, 3)],
      "Antwoord op een verzoek binnen 4 weken: dan blijft er tijd over voor wat tegenzit.",
      "Binnen 30 dagen.",
    ),
    settings: help(
      "Ook deze registers bewaart u niet langer dan nodig. Is een register met opzet leeg, dan kunt u zeggen waarom.",
      [gdpr(5, 1, "e"), gdpr(5, 2)],
      "Niets in opdracht van een ander: wij geven alleen zelf zorg. Vastgesteld door de bestuurder op 20 januari.",
      "Niet van toepassing.",
    ),
  },
};

/** What helps with a group of a register. */
export const helpOf = (register: string, group: string): GroupHelp | undefined => groupHelp[register]?.[group];

/** What the law asks, with its articles: "… (art. 33 lid 1 AVG)." */
export const lawInWords = ({ law, source }: GroupHelp): string =>
  `${law.replace(/\.$/, "")} (${source.map(citationText).join(", ")}).`;

const wordsOf = ({ label, hint = "", vocabulary, fields = {} }: Field): string =>
  [label, hint, ...(vocabulary?.terms ?? []).map((each) => each.label), ...Object.values(fields).map(wordsOf)].join(
    ". ",
  );

/** The words with a meaning of their own that a group of a register uses, in its questions and answers and in what the law asks. */
export function termsOfGroup(register: Register, group: string): readonly GlossaryTerm[] {
  const { label = "" } = register.groups.find(({ id }) => id === group) ?? {};
  const fields = Object.values(register.fields).filter((field) => field.group === group);
  return termsIn([label, ...fields.map(wordsOf), helpOf(register.id, group)?.law ?? ""].join(". "));
}
