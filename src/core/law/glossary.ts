// The words of privacy law as employees and clients meet them, each with a plain and a legal meaning. The page "Begrippen",
// the links on handbook pages and the measure of readability all read this list.
import { bw } from "./bw.ts";
import { type Citation, toConfirm } from "./citation.ts";
import { gdpr } from "./gdpr.ts";
import { edpb, norm, ownRule } from "./guidance.ts";
import { jeugdwet } from "./jeugdwet.ts";
import { uavg } from "./uavg.ts";
import { wabvpz } from "./wabvpz.ts";
import { wkkgz } from "./wkkgz.ts";
import { wmo2015 } from "./wmo2015.ts";

export interface GlossaryTerm {
  /** Anchor on the page. */
  readonly id: string;
  readonly term: string;
  /** Other forms of the word; capitals only match capitals. */
  readonly forms?: readonly string[];
  /** The word has a second, everyday meaning: explained on the page, never linked to. */
  readonly everyday?: true;
  readonly plain: string;
  /** What the law says; left out for words that no law explains. */
  readonly legal?: string;
  readonly source: readonly Citation[];
}

export const glossary: readonly GlossaryTerm[] = [
  {
    id: "ap",
    term: "Autoriteit Persoonsgegevens (AP)",
    forms: ["Autoriteit Persoonsgegevens", "AP"],
    plain:
      "De toezichthouder op de privacywet. Bij de AP melden wij een datalek, en bij de AP kan iedereen een klacht indienen.",
    legal: "De Nederlandse toezichthoudende autoriteit.",
    source: [gdpr(51, 1), uavg(6)],
  },
  {
    id: "avg",
    term: "AVG",
    forms: ["Algemene verordening gegevensbescherming"],
    plain: "De Europese privacywet. Die geldt rechtstreeks in Nederland.",
    legal: "Verordening (EU) 2016/679, van toepassing sinds 25 mei 2018.",
    source: [gdpr(99, 2)],
  },
  {
    id: "bewaartermijn",
    term: "bewaartermijn",
    forms: ["bewaartermijnen"],
    plain: "Hoe lang wij gegevens houden. Daarna vernietigen wij ze.",
    legal: "Gegevens mogen niet langer herkenbaar blijven dan nodig is voor het doel.",
    source: [gdpr(5, 1, "e")],
  },
  {
    id: "bewindvoerder",
    term: "bewindvoerder",
    plain: "Iemand die voor een ander over geld en bezit mag beslissen. Over het dossier gaat een bewindvoerder niet.",
    legal: "Wie de rechter heeft benoemd om onder bewind gestelde goederen te beheren.",
    source: [toConfirm(bw("1:431"))],
  },
  {
    id: "bezwaar",
    term: "bezwaar",
    plain: "Iemand zegt: stop hiermee. Wij stoppen meteen, en gaan alleen verder met een dwingende reden.",
    legal:
      "Het recht om bezwaar te maken tegen een verwerking die rust op een taak van algemeen belang of een gerechtvaardigd belang.",
    source: [gdpr(21, 1)],
  },
  {
    id: "betrokkene",
    term: "betrokkene",
    forms: ["betrokkenen"],
    plain: "De persoon om wie het gaat: een cliënt, ouder, medewerker, vrijwilliger of bezoeker.",
    legal: "De natuurlijke persoon die met de gegevens te identificeren is.",
    source: [gdpr(4, undefined, "1")],
  },
  {
    id: "bijzondere-persoonsgegevens",
    term: "bijzondere persoonsgegevens",
    forms: ["bijzondere gegevens"],
    plain:
      "Extra gevoelige gegevens, zoals over gezondheid, geloof of afkomst. Die gebruiken wij alleen als een uitzondering in de wet past.",
    legal:
      "Gegevens over ras of etnische afkomst, politieke opvattingen, geloof of levensovertuiging, lidmaatschap van een vakbond, gezondheid, seksueel gedrag of gerichtheid, en genetische en biometrische gegevens ter identificatie.",
    source: [gdpr(9, 1)],
  },
  {
    id: "bsn",
    term: "BSN",
    forms: ["burgerservicenummer"],
    plain: "Het nummer dat ieder mens van de overheid krijgt. Wij gebruiken het alleen als een wet dat zegt.",
    legal:
      "Een nummer dat wettelijk is voorgeschreven om iemand te identificeren. Het is geen bijzonder gegeven, maar heeft eigen regels.",
    source: [uavg(46), gdpr(87)],
  },
  {
    id: "calamiteit",
    term: "calamiteit",
    forms: ["calamiteiten"],
    plain:
      "Er ging in de zorg iets zo erg mis, dat iemand stierf of ernstig werd geschaad. Wij melden dat bij de toezichthouder op de zorg.",
    legal: "Een onverwachte gebeurtenis in de zorg of hulp, met de dood of ernstige schade als gevolg.",
    source: [wmo2015("3.4"), jeugdwet("4.1.8"), wkkgz(11)],
  },
  {
    id: "clientenraad",
    term: "cliëntenraad",
    plain: "Mensen die namens de cliënten meepraten over hoe wij werken, ook over regels voor privacy.",
    source: [ownRule("de cliëntenraad hoort vooraf over beleid dat cliënten raakt")],
  },
  {
    id: "curator",
    term: "curator",
    plain: "Iemand die van de rechter voor een ander mag beslissen, over geld en over zorg.",
    legal: "Vertegenwoordiger van wie onder curatele staat.",
    source: [toConfirm(bw("1:378"))],
  },
  {
    id: "datalek",
    term: "datalek",
    forms: ["datalekken"],
    plain:
      "Gegevens zijn kwijt, veranderd, niet te bereiken of bij iemand die ze niet mocht zien, doordat er iets misging met de beveiliging.",
    legal:
      "Een inbreuk in verband met persoonsgegevens: een inbreuk op de beveiliging die per ongeluk of onrechtmatig leidt tot vernietiging, verlies, wijziging, verstrekking van of toegang tot gegevens.",
    source: [gdpr(4, undefined, "12")],
  },
  {
    id: "doorgifte",
    term: "doorgifte",
    plain: "Gegevens gaan naar een land buiten de Europese Economische Ruimte, of zijn daar te openen.",
    legal: "Mag alleen met een besluit van de Europese Commissie, een passende waarborg of een uitzondering.",
    source: [gdpr(44), gdpr(46, 1)],
  },
  {
    id: "dpia",
    term: "DPIA",
    forms: ["DPIA's", "gegevensbeschermingseffectbeoordeling"],
    plain: "Een onderzoek vooraf: welk gevaar is er voor mensen, en wat doen wij daaraan?",
    legal:
      "Verplicht als een verwerking waarschijnlijk een hoog risico inhoudt voor de rechten en vrijheden van mensen.",
    source: [gdpr(35, 1)],
  },
  {
    id: "fg",
    term: "functionaris voor gegevensbescherming (FG)",
    forms: ["functionaris voor gegevensbescherming", "FG"],
    plain: "Houdt onafhankelijk toezicht op hoe wij met gegevens omgaan en geeft advies. De FG beslist niet.",
    legal: "Wordt op tijd betrokken, krijgt geen opdrachten over de taak, en heeft geen taak die daarmee botst.",
    source: [gdpr(37), gdpr(38), gdpr(39)],
  },
  {
    id: "gecertificeerde-instelling",
    term: "gecertificeerde instelling",
    plain: "De organisatie die een maatregel van de kinderrechter uitvoert. Van daar komt de gezinsvoogd.",
    legal: "Een rechtspersoon met een certificaat om kinderbeschermingsmaatregelen en jeugdreclassering uit te voeren.",
    source: [toConfirm(jeugdwet("1.1"))],
  },
  {
    id: "gedragswetenschapper",
    term: "gedragswetenschapper",
    plain:
      "Een collega met een studie over gedrag, zoals een orthopedagoog of psycholoog. Denkt mee bij moeilijke vragen.",
    source: [ownRule("een gewone naam voor deze rol")],
  },
  {
    id: "gerechtvaardigd-belang",
    term: "gerechtvaardigd belang",
    plain: "Een goede eigen reden, die wij op schrift hebben afgewogen tegen wat het voor mensen betekent.",
    legal:
      "Een van de zes grondslagen: het belang weegt zwaarder dan de belangen en rechten van de persoon om wie het gaat.",
    source: [gdpr(6, 1, "f")],
  },
  {
    id: "gijzelsoftware",
    term: "gijzelsoftware",
    plain: "Een programma van criminelen dat bestanden op slot zet en geld vraagt. In het Engels: ransomware.",
    source: [edpb("01/2021")],
  },
  {
    id: "grondslag",
    term: "grondslag",
    forms: ["grondslagen"],
    plain: "Waarom het mag. De wet kent zes redenen; een daarvan moet passen.",
    legal:
      "Toestemming, overeenkomst, wettelijke plicht, vitaal belang, taak van algemeen belang, of gerechtvaardigd belang.",
    source: [gdpr(6, 1)],
  },
  {
    id: "hoog-risico",
    term: "hoog risico",
    forms: ["hoge risico"],
    plain: "Groot gevaar voor mensen. Twee dingen tellen samen: hoe groot is de kans, en hoe erg is het?",
    legal: "Dan vertellen wij een datalek aan de mensen om wie het gaat, en doen wij vooraf een DPIA.",
    source: [gdpr(34, 1), gdpr(35, 1)],
  },
  {
    id: "inzage",
    term: "inzage",
    plain: "Iemand mag zien wat wij over hem of haar hebben, en krijgt een kopie.",
    legal: "Het recht van inzage, met uitleg over doel, ontvangers, bewaartermijn, bron en rechten.",
    source: [gdpr(15, 1), gdpr(15, 3)],
  },
  {
    id: "jeugdreclassering",
    term: "jeugdreclassering",
    plain: "Begeleiding van een jongere die met de politie of de rechter te maken kreeg.",
    legal: "Begeleiding en toezicht die de rechter oplegt. Geen kinderbeschermingsmaatregel.",
    source: [toConfirm(jeugdwet("1.1"))],
  },
  {
    id: "kinderbeschermingsmaatregel",
    term: "kinderbeschermingsmaatregel",
    forms: ["kinderbeschermingsmaatregelen"],
    plain:
      "Een besluit van de kinderrechter om een kind te beschermen. Bijvoorbeeld: het gezin krijgt een gezinsvoogd.",
    legal: "Onder meer ondertoezichtstelling en voogdij.",
    source: [toConfirm(jeugdwet("1.1"))],
  },
  {
    id: "logging",
    term: "logging",
    plain: "Het systeem houdt bij wie welk dossier opende, en wanneer.",
    legal: "Voor zorgaanbieders een eis bij elektronische dossiers.",
    source: [toConfirm(wabvpz("15e")), toConfirm(norm("NEN 7513"))],
  },
  {
    id: "mentor",
    term: "mentor",
    plain:
      "Iemand die van de rechter voor een ander mag beslissen over zorg en begeleiding, als die het zelf niet kan overzien.",
    legal: "Vertegenwoordiger bij verzorging, verpleging, behandeling en begeleiding.",
    source: [toConfirm(bw("1:450")), toConfirm(bw("1:453"))],
  },
  {
    id: "ondertoezichtstelling",
    term: "ondertoezichtstelling",
    plain: "De kinderrechter laat een gezinsvoogd met het gezin meekijken. De ouders houden het gezag.",
    legal:
      "Een kinderbeschermingsmaatregel. Vraagt de gecertificeerde instelling om informatie die voor de ondertoezichtstelling nodig is, dan moeten wij die geven.",
    source: [toConfirm(bw("1:255")), jeugdwet("7.3.11", 4)],
  },
  {
    id: "ontvanger",
    term: "ontvanger",
    everyday: true,
    plain: "Aan wie wij gegevens geven: een ander bedrijf, een instelling of een persoon.",
    legal: "Ieder aan wie persoonsgegevens worden verstrekt, ook als dat geen derde is.",
    source: [gdpr(4, undefined, "9")],
  },
  {
    id: "persoonsgegevens",
    term: "persoonsgegevens",
    forms: ["persoonsgegeven"],
    plain: "Alles wat iets zegt over iemand die u kent of kunt achterhalen.",
    legal: "Alle informatie over een geïdentificeerde of identificeerbare natuurlijke persoon.",
    source: [gdpr(4, undefined, "1")],
  },
  {
    id: "personeelsvertegenwoordiging",
    term: "personeelsvertegenwoordiging",
    plain: "Collega's die namens alle medewerkers meepraten.",
    source: [ownRule("medewerkers horen vooraf over beleid dat hen raakt")],
  },
  {
    id: "privacyfunctionaris",
    term: "privacyfunctionaris",
    plain: "De collega die de registers bijhoudt en vragen en datalekken oppakt. Dat is iemand anders dan de FG.",
    source: [ownRule("deze rol staat niet in de wet")],
  },
  {
    id: "raad-voor-de-kinderbescherming",
    term: "Raad voor de Kinderbescherming",
    plain: "Onderzoekt of een kind bescherming nodig heeft. Wij mogen de Raad iets vertellen, maar het hoeft niet.",
    legal: "Wie beroepsgeheim heeft, mag de Raad inlichten als dat nodig is, na een afweging die op schrift staat.",
    source: [bw("1:240")],
  },
  {
    id: "register-van-verwerkingen",
    term: "register van verwerkingsactiviteiten",
    forms: ["verwerkingsregister", "register van verwerkingen", "verwerkingsactiviteiten", "verwerkingsactiviteit"],
    plain: "Onze lijst van wat wij met gegevens doen: waarvoor, met welke gegevens, van wie, voor wie en hoe lang.",
    legal: "Verplichte lijst van alle verwerkingen, die de AP mag opvragen.",
    source: [gdpr(30, 1), gdpr(30, 4)],
  },
  {
    id: "stilzetten",
    term: "tijdelijk stilzetten",
    forms: ["beperking van de verwerking"],
    plain: "Wij bewaren de gegevens en doen er verder even niets mee.",
    legal: "Beperking van de verwerking, in de vier gevallen die de wet noemt.",
    source: [gdpr(18, 1), gdpr(18, 2)],
  },
  {
    id: "strafrechtelijke-gegevens",
    term: "strafrechtelijke gegevens",
    plain: "Gegevens over straf of strafbare feiten. Dit is een eigen soort met eigen regels.",
    legal: "Persoonsgegevens over strafrechtelijke veroordelingen en strafbare feiten.",
    source: [gdpr(10), uavg(31)],
  },
  {
    id: "toestemming-avg",
    term: "toestemming (AVG)",
    plain:
      "Een vrije keuze van iemand, na uitleg. Intrekken kan altijd en is even makkelijk. Voor gewone zorg vragen wij die niet.",
    legal: "Elke vrije, specifieke, geïnformeerde en ondubbelzinnige wilsuiting.",
    source: [gdpr(4, undefined, "11"), gdpr(7)],
  },
  {
    id: "toestemming-om-te-delen",
    term: "toestemming om te delen",
    forms: ["toestemmingsverklaring"],
    plain: "De cliënt vindt goed dat u iets vertelt aan een ander. Dat is iets anders dan toestemming (AVG).",
    legal: "Toestemming om het beroepsgeheim te doorbreken.",
    source: [bw("7:457", 1), jeugdwet("7.3.11"), toConfirm(wmo2015("5.3.3"))],
  },
  {
    id: "tweestapsverificatie",
    term: "tweestapsverificatie",
    plain: "Inloggen met een wachtwoord en nog iets, zoals een code op uw telefoon.",
    legal: "Geen wet noemt dit met naam; het volgt uit de plicht om passend te beveiligen.",
    source: [gdpr(32, 1)],
  },
  {
    id: "uavg",
    term: "UAVG",
    plain:
      "De Nederlandse wet bij de AVG. Daarin staat bijvoorbeeld wanneer zorg gegevens over gezondheid mag gebruiken.",
    legal: "Uitvoeringswet Algemene verordening gegevensbescherming.",
    source: [uavg(30)],
  },
  {
    id: "veilig-thuis",
    term: "Veilig Thuis",
    plain: "Het advies- en meldpunt voor huiselijk geweld en kindermishandeling. Advies vragen mag zonder namen.",
    legal: "Elke gemeente zorgt voor zo'n meldpunt.",
    source: [toConfirm(wmo2015("4.1.1"))],
  },
  {
    id: "verschoningsrecht",
    term: "verschoningsrecht",
    plain:
      "Wie beroepsgeheim heeft, hoeft politie en rechter niets te vertellen over een cliënt, en moet meestal zwijgen.",
    legal: "Het recht om geen getuigenis af te leggen en geen stukken te geven waarvoor het beroepsgeheim geldt.",
    source: [{ text: "art. 218 Wetboek van Strafvordering", confirm: true }],
  },
  {
    id: "versleutelen",
    term: "versleuteling",
    forms: ["versleuteld", "versleutelde", "versleutelen"],
    plain: "Gegevens zijn onleesbaar voor wie de sleutel niet heeft.",
    legal:
      "Een van de maatregelen die de wet noemt. Goed versleutelde gegevens kunnen maken dat mensen een datalek niet hoeven te horen.",
    source: [gdpr(32, 1, "a"), gdpr(34, 3, "a")],
  },
  {
    id: "vertegenwoordiger",
    term: "vertegenwoordiger",
    forms: ["wettelijk vertegenwoordiger"],
    plain:
      "Wie voor een ander mag beslissen: een ouder met gezag, voogd, mentor of curator, of wie de cliënt zelf machtigde.",
    legal: "Wie dat is, hangt af van de leeftijd, van de zorg en van de wet die erbij hoort.",
    source: [toConfirm(bw("7:465")), toConfirm(jeugdwet("7.3.15")), uavg(5)],
  },
  {
    id: "verwerken",
    term: "verwerken",
    forms: ["verwerking", "verwerkingen"],
    plain: "Alles wat u met gegevens doet: opschrijven, lezen, wijzigen, doorgeven, bewaren en wissen.",
    legal: "Elke bewerking van persoonsgegevens, met of zonder computer.",
    source: [gdpr(4, undefined, "2")],
  },
  {
    id: "verwerker",
    term: "verwerker",
    forms: ["verwerkers"],
    plain:
      "Een leverancier die voor ons gegevens verwerkt, zoals van het dossiersysteem. Gemeente, huisarts en arbodienst zijn dat niet.",
    legal: "Wie ten behoeve van de verwerkingsverantwoordelijke persoonsgegevens verwerkt.",
    source: [gdpr(4, undefined, "8"), gdpr(28)],
  },
  {
    id: "verwerkersovereenkomst",
    term: "verwerkersovereenkomst",
    forms: ["verwerkersovereenkomsten"],
    plain:
      "De afspraken met een leverancier die voor ons gegevens verwerkt. Zonder getekende afspraken begint de leverancier niet.",
    legal: "Een schriftelijke overeenkomst met de onderdelen die de wet noemt.",
    source: [gdpr(28, 3), gdpr(28, 9)],
  },
  {
    id: "verwerkingsverantwoordelijke",
    term: "verwerkingsverantwoordelijke",
    forms: ["verwerkingsverantwoordelijken"],
    plain: "De organisatie die bepaalt waarvoor en hoe gegevens worden gebruikt. Dat zijn wij, nooit één medewerker.",
    legal: "Wie alleen of samen met anderen doel en middelen van de verwerking vaststelt.",
    source: [gdpr(4, undefined, "7")],
  },
  {
    id: "vitaal-belang",
    term: "vitaal belang",
    plain: "Het gaat om iemands leven of gezondheid, en vragen kan niet.",
    legal: "Een van de zes grondslagen.",
    source: [gdpr(6, 1, "d")],
  },
  {
    id: "zwijgplicht",
    term: "zwijgplicht",
    forms: ["beroepsgeheim", "geheimhouding", "geheimhoudingsplicht", "geheimhoudingsverklaring"],
    plain: "Wat u over een cliënt weet, houdt u voor u. Ook na uw laatste werkdag.",
    legal: "De plicht om te zwijgen, door beroep, wet of een getekende afspraak.",
    source: [bw("7:457"), uavg(30, 4), jeugdwet("7.3.11"), toConfirm(wmo2015("5.3.3"))],
  },
];

/** Every form under which a term is known, with the term. */
export const formsOf = ({ term, forms = [] }: GlossaryTerm): readonly string[] => [term, ...forms];

const known = new Map(glossary.flatMap((each) => formsOf(each).map((form) => [form.toLowerCase(), each] as const)));

/** The term that a word is a form of. */
export const termFor = (word: string): GlossaryTerm | undefined => known.get(word.toLowerCase());
