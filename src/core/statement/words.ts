// The fixed sentences of a privacy statement, twice: with "u", and with "je" for young people. Facts come from the registers.
import { answerRequest } from "../deadlines/answer-request.ts";
import type { article9Exception, legalBasis } from "../vocabulary/legal-basis.ts";
import type { recipientRole, transferSafeguard } from "../vocabulary/recipient.ts";
import type { retentionGround } from "../vocabulary/retention.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { continued } from "./markdown.ts";

/** What art. 13 and 14 ask to be told; every part of a statement says which of them it is. */
export type Element =
  | "controller"
  | "dpo"
  | "purposes"
  | "purpose"
  | "legal-basis"
  | "interest"
  | "data"
  | "special-data"
  | "source"
  | "recipient"
  | "kept"
  | "provision"
  | "recipients"
  | "transfers"
  | "retention"
  | "security"
  | "informing"
  | "rights"
  | "objection"
  | "withdrawal"
  | "automated"
  | "complaint"
  | "law";

/** Parts of a statement with a heading of their own, in their order. */
export const headed = [
  "controller",
  "dpo",
  "purposes",
  "recipients",
  "transfers",
  "retention",
  "security",
  "informing",
  "provision",
  "automated",
  "rights",
  "objection",
  "withdrawal",
  "complaint",
  "law",
] as const satisfies readonly Element[];

type Of<V> = V extends Vocabulary<infer T> ? T : never;

export interface Words {
  readonly headings: Readonly<Record<(typeof headed)[number], string>>;
  readonly labels: Readonly<
    Record<
      "purpose" | "legal-basis" | "interest" | "data" | "special-data" | "source" | "recipient" | "kept" | "provision",
      string
    >
  >;
  readonly basis: Readonly<Record<Of<typeof legalBasis>, string>>;
  readonly role: Readonly<Record<Of<typeof recipientRole>, string>>;
  readonly safeguard: Readonly<Record<Of<typeof transferSafeguard>, string>>;
  readonly intro: (organisation: string) => string;
  readonly contact: string;
  readonly entities: string;
  readonly dpo: (name: string) => string;
  readonly dpoByPost: string;
  readonly noDpo: string;
  readonly purposes: string;
  readonly kinds: (types: string) => string;
  /** Why special categories may be used: a sentence of its own for each exception. */
  readonly exception: Readonly<Record<Of<typeof article9Exception>, string>>;
  readonly bsn: (laws: string) => string;
  readonly bsnWithoutLaw: string;
  readonly sharedWithNobody: string;
  readonly recipients: string;
  readonly together: (essence: string | undefined, contact: string | undefined) => string;
  readonly noTransfers: string;
  readonly transfers: string;
  readonly unknownTransfers: (names: string) => string;
  readonly copyOfSafeguard: (mail: string) => string;
  readonly retention: string;
  readonly ground: Readonly<Record<Of<typeof retentionGround>, (ground: string) => string>>;
  readonly security: (measures: string) => string;
  readonly informing: readonly string[];
  readonly provision: string;
  readonly automatedNone: string;
  readonly automatedUnknown: (names: string) => string;
  readonly automatedHuman: string;
  readonly rights: string;
  readonly rightsHow: readonly string[];
  readonly careRights: readonly string[];
  readonly involuntaryCare: string;
  readonly objection: (names: string) => string;
  readonly objectionNone: string;
  readonly withdrawal: (names: string) => string;
  readonly complaintOwn: string;
  readonly complaintTerm: string;
  readonly complaintElsewhere: readonly string[];
  readonly law: readonly string[];
}

const authority = "[autoriteitpersoonsgegevens.nl](https://www.autoriteitpersoonsgegevens.nl)";

export const adult: Words = {
  headings: {
    controller: "Wie wij zijn",
    dpo: "Onafhankelijk toezicht (FG)",
    purposes: "Waarvoor wij gegevens gebruiken",
    recipients: "Met wie wij delen",
    transfers: "Buiten Europa",
    retention: "Hoe lang wij bewaren",
    security: "Hoe wij gegevens beveiligen",
    informing: "Gegevens die wij van anderen krijgen",
    provision: "Moet u gegevens geven?",
    automated: "Besluiten door een computer",
    rights: "Uw rechten",
    objection: "Bezwaar maken",
    withdrawal: "Toestemming intrekken",
    complaint: "Niet tevreden?",
    law: "Wat zegt de wet",
  },
  labels: {
    purpose: "Waarvoor",
    "legal-basis": "Waarom het mag",
    interest: "Ons belang",
    data: "Welke gegevens",
    "special-data": "Extra gevoelig",
    source: "Van wie wij ze krijgen",
    recipient: "Met wie wij ze delen",
    kept: "Hoe lang",
    provision: "Moet het",
  },
  basis: {
    consent: "u geeft er toestemming voor, en u mag die altijd intrekken (toestemming)",
    contract: "wij hebben het nodig om afspraken met u te maken of na te komen (overeenkomst)",
    "legal-obligation": "een wet verplicht ons ertoe (wettelijke plicht)",
    "vital-interests": "het is nodig om iemands leven of gezondheid te beschermen (vitaal belang)",
    "public-task": "het hoort bij een taak die de wet ons geeft (taak van algemeen belang)",
    "legitimate-interests": "wij hebben er een belang bij dat zwaarder weegt (gerechtvaardigd belang)",
  },
  role: {
    processor: "Dit gebeurt in onze opdracht. De gegevens worden daar nergens anders voor gebruikt.",
    "joint-controller": "Wij zijn samen verantwoordelijk.",
    "independent-controller": "Deze organisatie is zelf verantwoordelijk voor uw gegevens.",
  },
  safeguard: {
    adequacy:
      "de Europese Commissie heeft besloten dat gegevens daar, of bij dit bedrijf, goed genoeg beschermd zijn (adequaatheidsbesluit)",
    "standard-clauses": "een modelcontract van de Europese Commissie",
    "binding-rules": "regels die het hele bedrijf binden en die zijn goedgekeurd (bindende bedrijfsvoorschriften)",
    derogation: "een uitzondering die de wet noemt voor een bijzonder geval",
    none: "die is er nog niet",
  },
  intro: (name) =>
    `${name} is verantwoordelijk voor uw gegevens. Hier staat welke gegevens wij gebruiken, waarom dat mag, met wie wij ze delen en hoe lang wij ze bewaren. Daarna leest u welke rechten u heeft.`,
  contact: "Heeft u een vraag over uw gegevens? Bel, mail of schrijf ons.",
  entities: "Bij ons horen ook de organisaties hieronder. Elk daarvan is zelf verantwoordelijk voor wat zij doet.",
  dpo: (name) =>
    `Wij hebben een ${name}. Die let erop dat wij goed met gegevens omgaan, en krijgt daarbij geen opdrachten van ons. U mag de FG zelf bellen of mailen.`,
  dpoByPost:
    "Schrijf de FG op ons adres. Zet op de envelop: vertrouwelijk, alleen voor de FG. Wij openen die brief niet.",
  noDpo:
    "Wij hebben geen functionaris voor gegevensbescherming (FG). Met vragen over uw gegevens kunt u bij onze organisatie terecht.",
  purposes: "Per onderwerp leest u waarvoor wij gegevens gebruiken en waarom dat mag. Zoek op wat voor u geldt.",
  kinds: (types) => `Het gaat om: ${types}.`,
  exception: {
    care: "dat mag omdat het nodig is voor uw zorg of ondersteuning",
    "care-in-addition": "dat mag omdat goede zorg niet kan zonder deze gegevens naast die over uw gezondheid",
    "employment-health": "dat mag omdat de wet het vraagt bij ziekte en bij terugkeer naar werk",
    entitlements: "dat mag omdat een wet, pensioenregeling of cao daar rechten aan verbindt",
    "substantial-public-interest":
      "dat mag van de wet, omdat het om een groot belang gaat, zoals de veiligheid van een kind",
    "explicit-consent": "dat mag als u er uitdrukkelijk toestemming voor geeft",
    "vital-interests": "dat mag als er gevaar is en iemand zelf niets kan zeggen",
    "legal-claims": "dat mag als het nodig is voor een rechtszaak",
    "public-health": "dat mag omdat een wet het vraagt voor goede en veilige zorg",
    research: "dat mag voor onderzoek, met waarborgen en als u geen bezwaar maakte",
    "biometric-security": "dat mag als het nodig is om te controleren wie iemand is, of voor de beveiliging",
  },
  bsn: (laws) => `Ook uw burgerservicenummer (BSN), omdat de wet dat vraagt: ${laws}.`,
  bsnWithoutLaw: "Ook uw burgerservicenummer (BSN). In welke wet dat staat, zoeken wij nog uit.",
  sharedWithNobody: "met niemand buiten onze organisatie.",
  recipients: "Wij delen alleen wat nodig is. Dit zijn alle organisaties die hierboven staan.",
  together: (essence, contact) =>
    [essence, contact === undefined ? undefined : `Contactpunt: ${contact}.`]
      .filter((part) => part !== undefined)
      .join(" "),
  noTransfers: "Wij geven deze gegevens niet door aan landen buiten de Europese Economische Ruimte (EER).",
  transfers:
    "Een deel van de gegevens kan in een land buiten de Europese Economische Ruimte (EER) terechtkomen. Dan is een waarborg nodig.",
  unknownTransfers: (names) => `Of gegevens buiten de EER komen, zoeken wij nog uit bij: ${names}.`,
  copyOfSafeguard: (mail) => `Wilt u een kopie van een waarborg, of weten waar u die kunt lezen? Mail ${mail}.`,
  retention:
    "Daarna wissen of vernietigen wij de gegevens. Soms moet of mag iets langer blijven, bijvoorbeeld zolang een klacht of rechtszaak loopt.",
  ground: {
    law: (ground) => `Dat moet van de wet: ${ground}`,
    guideline: (ground) => `Volgens: ${ground}`,
    own: (ground) => `Dat kiezen wij zelf: ${continued(ground.replace(/^eigen keuze(?: voor de termijn)?\. /iu, ""))}`,
  },
  security: (measures) => `Dit geldt voor alle gegevens die hierboven staan. ${measures}`,
  informing: [
    "Bij elk onderwerp hierboven staat welke gegevens het zijn en van wie wij ze krijgen. Kregen wij ze niet van uzelf? Dan vertellen wij u dat binnen een redelijke tijd, en uiterlijk één maand nadat wij ze kregen.",
    "Nemen wij eerder contact met u op, dan vertellen wij het bij dat eerste contact. Geven wij de gegevens eerder aan een ander, dan vertellen wij het uiterlijk op dat moment.",
    "Wij hoeven het niet te vertellen als u het al weet, als het echt niet kan of onevenredig veel werk is, als een wet het krijgen of geven van de gegevens regelt, of als wij erover moeten zwijgen.",
  ],
  provision:
    "Bij elk onderwerp hierboven staat bij ‘Moet het’ of een wet of afspraak vraagt dat u gegevens geeft, en wat er gebeurt als u dat niet doet.",
  automatedNone: "Over u beslist nooit alleen een computer.",
  automatedUnknown: (names) => `Of een computer zelf besluiten neemt, zoeken wij nog uit bij: ${names}.`,
  automatedHuman: "U mag vragen dat een mens ernaar kijkt, uw kant vertellen en het besluit laten nagaan.",
  rights: "U mag ons dit altijd vragen:",
  rightsHow: [
    `Zeggen is genoeg: u hoeft geen formulier in te vullen. U krijgt antwoord ${answerRequest.inWords}. Is uw vraag ingewikkeld, dan mag het langer duren. U hoort dat dan op tijd, met de reden.`,
    "Het kost u niets. Alleen bij overdreven of steeds dezelfde vragen mogen wij kosten vragen of nee zeggen. Zeggen wij nee, dan leest u waarom.",
  ],
  careRights: [
    "Inzien en een kopie krijgen: een jongere van 12 jaar of ouder mag dat zelf vragen. Een ouder met gezag of de voogd mag het ook, tot de jongere 16 is. Daarna alleen als de jongere het goedvindt.",
    "Laten verbeteren, laten vernietigen en delen met een ander: vanaf 12 jaar beslist de jongere mee. Tot 16 jaar doen de jongere en de ouders met gezag of de voogd dit samen. Vernietigen doen wij alleen als iedereen het daarmee eens is. Vanaf 16 jaar beslist de jongere alleen.",
    "Voor een kind jonger dan 12 beslissen de ouders met gezag of de voogd. Hebben twee ouders gezag, dan vragen wij het voor verbeteren, vernietigen en delen aan allebei. Wat voor het kind zelf belangrijk is om te bewaren, kunnen wij bewaren.",
    "Kan iemand van 18 jaar of ouder het zelf niet overzien? Dan mag een curator, mentor of gemachtigde vragen.",
  ],
  involuntaryCare:
    "Kreeg u onvrijwillige zorg (Wet zorg en dwang)? Dat deel van het dossier kunnen wij op verzoek pas vijf jaar na het einde daarvan vernietigen.",
  objection: (names) =>
    `U mag bezwaar maken vanwege uw eigen situatie bij: ${names}. Wij stoppen dan meteen, tot wij kunnen laten zien dat er dwingende redenen zijn om door te gaan. Tegen reclame mag u altijd bezwaar maken; dan stoppen wij helemaal.`,
  objectionNone:
    "Bij geen van deze onderwerpen gebruiken wij een gerechtvaardigd belang of een taak van algemeen belang. Vindt u toch dat wij moeten stoppen? Zeg het ons, dan kijken wij ernaar.",
  withdrawal: (names) =>
    `Voor dit onderwerp vragen wij toestemming: ${names}. U mag nee zeggen. U mag ook later van mening veranderen, net zo makkelijk als u ja zei. Wij stoppen dan meteen. Voor wat wij daarvoor al deden, verandert er niets.`,
  complaintOwn: "Vertel het ons: bel of mail. Het kost niets en heeft geen gevolgen voor u.",
  complaintTerm:
    "Gaat uw klacht over zorg uit de Wlz of de zorgverzekering? Dan krijgt u binnen zes weken ons oordeel. Lukt dat niet, dan hoort u dat op tijd, met de reden, en duurt het hoogstens vier weken langer.",
  complaintElsewhere: [
    `U kunt altijd een klacht indienen bij de Autoriteit Persoonsgegevens (AP), via ${authority}. U hoeft niet eerst bij ons te komen. U kunt de AP ook vragen te bemiddelen als u en wij het niet eens worden.`,
    "U kunt ook naar de rechter. Na ons antwoord op een verzoek heeft u daarvoor zes weken.",
  ],
  law: [
    "Wat wij u vertellen: art. 12, 13 en 14 AVG. Wanneer wij vertellen dat wij iets van een ander kregen: art. 14 lid 3 AVG. Wanneer dat niet hoeft: art. 14 lid 5 AVG.",
    "Waarom het mag: art. 6 AVG. Extra gevoelige gegevens: art. 9 AVG en art. 22 tot en met 30 UAVG. BSN: art. 46 UAVG.",
    "Delen met leveranciers: art. 28 AVG. Samen verantwoordelijk: art. 26 AVG. Buiten Europa: art. 44 tot en met 49 AVG.",
    "Beveiligen: art. 32 AVG. Toestemming intrekken: art. 7 lid 3 AVG. Bezwaar: art. 21 AVG. Besluiten door een computer: art. 22 AVG.",
    "Klacht bij de AP: art. 77 AVG. De AP bemiddelt: art. 36 UAVG. Naar de rechter: art. 79 AVG en art. 35 UAVG.",
  ],
};

export const youngPerson: Words = {
  headings: {
    controller: "Wie wij zijn",
    dpo: "Wie oplet of wij het goed doen (FG)",
    purposes: "Wat wij doen met jouw gegevens",
    recipients: "Wie jouw gegevens krijgt",
    transfers: "Gaat er iets naar een ver land?",
    retention: "Wanneer wij het weggooien",
    security: "Hoe wij jouw gegevens veilig houden",
    informing: "Als een ander iets over jou vertelt",
    provision: "Moet jij iets vertellen?",
    automated: "Beslist een computer over jou?",
    rights: "Wat jij mag",
    objection: "Zeggen dat wij moeten stoppen",
    withdrawal: "Eerst ja, toch nee",
    complaint: "Ben je boos of niet tevreden?",
    law: "Wat zegt de wet",
  },
  labels: {
    purpose: "Waarvoor",
    "legal-basis": "Waarom dat mag",
    interest: "Waarom wij dit willen",
    data: "Wat wij van je weten",
    "special-data": "Extra privé",
    source: "Van wie wij het horen",
    recipient: "Wie het krijgt",
    kept: "Hoe lang wij het houden",
    provision: "Moet je het vertellen",
  },
  basis: {
    consent: "jij zegt ja, en je mag altijd nog nee zeggen (toestemming)",
    contract: "het is nodig om je te helpen zoals wij hebben afgesproken (overeenkomst)",
    "legal-obligation": "het moet van de wet (wettelijke plicht)",
    "vital-interests": "het is nodig omdat iemand in gevaar is (vitaal belang)",
    "public-task": "het hoort bij werk dat de wet ons geeft (taak van algemeen belang)",
    "legitimate-interests": "wij hebben er een heel goede reden voor (gerechtvaardigd belang)",
  },
  role: {
    processor: "Doet alleen wat wij vragen.",
    "joint-controller": "Wij zorgen hier samen voor.",
    "independent-controller": "Die organisatie zorgt daar zelf voor jouw gegevens.",
  },
  safeguard: {
    adequacy: "Europa heeft gekeken, en vindt jouw gegevens daar veilig genoeg (adequaatheidsbesluit)",
    "standard-clauses": "een streng contract dat Europa heeft gemaakt (modelcontract)",
    "binding-rules": "strenge regels voor het hele bedrijf (bindende bedrijfsvoorschriften)",
    derogation: "een uitzondering uit de wet",
    none: "die is er nog niet",
  },
  intro: (name) =>
    `Dit gaat over jou. ${name} weet dingen over je, omdat wij je helpen. Hier lees je wat wij weten, waarom, en wie het nog meer weet. Snap je iets niet? Vraag het je begeleider. Dat mag altijd.`,
  contact: "Heb je een vraag? Bel of mail ons, of vraag het je begeleider.",
  entities: "Deze organisaties horen ook bij ons:",
  dpo: (name) =>
    `Wij hebben een ${name}. Die kijkt of wij goed met jouw gegevens omgaan. Wij mogen de FG niet zeggen wat die moet vinden. Je mag de FG zelf bellen of mailen.`,
  dpoByPost: "Je kunt de FG een brief sturen. Schrijf op de envelop: alleen voor de FG. Dan maken wij hem niet open.",
  noDpo: "Wij hebben niemand die daar speciaal op let. Heb je een vraag? Stel hem aan ons.",
  purposes: "Niet alles hier hoeft over jou te gaan. Kijk wat bij jou past.",
  kinds: (types) => `Dit soort dingen: ${types}.`,
  exception: {
    care: "dat mag omdat het nodig is om je te helpen",
    "care-in-addition": "dat mag omdat wij je anders niet goed kunnen helpen",
    "employment-health": "dat mag omdat de wet het vraagt als iemand ziek is",
    entitlements: "dat mag omdat iemand daardoor ergens recht op kan hebben",
    "substantial-public-interest": "dat mag van de wet, omdat jouw veiligheid heel belangrijk is",
    "explicit-consent": "dat mag alleen als jij ja zegt",
    "vital-interests": "dat mag als er gevaar is",
    "legal-claims": "dat mag als het nodig is voor een rechtszaak",
    "public-health": "dat mag omdat de wet goede en veilige hulp vraagt",
    research: "dat mag voor onderzoek, als jij daar niets op tegen hebt",
    "biometric-security": "dat mag als wij zeker moeten weten wie je bent",
  },
  bsn: (laws) => `Ook je burgerservicenummer (BSN). Dat moet van de wet: ${laws}.`,
  bsnWithoutLaw: "Ook je burgerservicenummer (BSN). In welke wet dat staat, zoeken wij nog uit.",
  sharedWithNobody: "niemand buiten onze organisatie.",
  recipients: "Wij vertellen alleen wat nodig is.",
  together: adult.together,
  noTransfers: "Nee. Jouw gegevens blijven in Europa (de EER).",
  transfers: "Soms wel: naar een land buiten Europa (de EER). Dat mag alleen als jouw gegevens daar ook veilig zijn.",
  unknownTransfers: (names) => `Dit weten wij nog niet zeker bij: ${names}.`,
  copyOfSafeguard: (mail) => `Wil je zien wat er is afgesproken? Mail ${mail}.`,
  retention: "Daarna gooien wij het weg. Soms moet iets langer blijven. Bijvoorbeeld als er nog een klacht loopt.",
  ground: {
    law: () => "Dat moet van de wet.",
    guideline: () => "Dat is een advies aan alle organisaties.",
    own: () => "Dat hebben wij zelf zo afgesproken.",
  },
  security: (measures) => measures,
  informing: [
    "Soms horen wij iets over jou van een ander. Bijvoorbeeld van je ouders of de gemeente. Dat vertellen wij je zo snel als het kan, en binnen één maand.",
    "Spreken wij je eerder? Dan zeggen wij het meteen. Geven wij het door aan een ander? Dan hoor je het uiterlijk op dat moment.",
    "Heel soms mogen of moeten wij erover zwijgen. Bijvoorbeeld als een ander anders in gevaar komt.",
  ],
  provision: "Hierboven staat bij elk onderwerp of je het moet vertellen, en wat er gebeurt als je dat niet doet.",
  automatedNone: "Nee. Over jou beslist altijd een mens.",
  automatedUnknown: (names) => `Dit zoeken wij nog uit bij: ${names}.`,
  automatedHuman: "Je mag vragen of een mens ernaar kijkt. Je mag vertellen wat jij ervan vindt.",
  rights: "Jij mag dit vragen:",
  rightsHow: [
    `Zeg het gewoon. Een formulier hoeft niet. Je krijgt antwoord ${answerRequest.inWords}. Duurt het langer? Dan hoor je waarom.`,
    "Het is gratis. Zeggen wij nee? Dan vertellen wij waarom.",
  ],
  careRights: [
    "Wil je weten wat er over je staat? Ben je 12 jaar of ouder, dan mag je het zelf vragen. Je ouders met gezag of je voogd mogen dat ook, tot je 16 bent. Daarna alleen als jij het goedvindt.",
    "Wil je iets laten veranderen of laten weggooien? Of vragen wij of we iets over jou mogen vertellen? Dan beslis je vanaf 12 jaar mee. Tot je 16 bent, moeten je ouders of je voogd het ook goedvinden. Ben je 16 of ouder? Dan beslis je zelf.",
  ],
  involuntaryCare:
    "Kreeg je zorg die je niet wilde (Wet zorg en dwang)? Dat deel van je dossier mag pas vijf jaar later weg.",
  objection: (names) =>
    `Wil je dat wij hiermee stoppen? Zeg het. Dat mag bij: ${names}. Wij stoppen dan meteen. Alleen met een heel goede reden gaan wij later verder. Die reden vertellen wij je.`,
  objectionNone: "Wil je dat wij ergens mee stoppen? Zeg het. Wij kijken dan samen wat kan.",
  withdrawal: (names) =>
    `Hiervoor vragen wij of het mag: ${names}. Je mag nee zeggen. Heb je ja gezegd? Dan mag je later toch nee zeggen. Wij stoppen dan meteen. Wat al gebeurd is, kunnen wij niet altijd terugdraaien. Ben je jonger dan 16? Dan beslissen je ouders of voogd ook mee.`,
  complaintOwn: "Vertel het ons. Je krijgt er geen problemen mee.",
  complaintTerm:
    "Gaat je klacht over zorg uit de Wlz of de zorgverzekering? Dan hoor je binnen zes weken wat wij ervan vinden. Soms duurt het vier weken langer.",
  complaintElsewhere: [
    `Je mag ook klagen bij de Autoriteit Persoonsgegevens (AP). De AP is een soort scheidsrechter voor privacy: ${authority}. Je hoeft niet eerst naar ons. De AP kan ook helpen om er samen uit te komen.`,
    "Je kunt ook naar de rechter. Iemand kan je daarbij helpen.",
  ],
  law: [
    "Wat wij je vertellen: art. 12, 13 en 14 AVG. Waarom iets mag: art. 6 en 9 AVG en art. 30 UAVG. BSN: art. 46 UAVG.",
    "Wat jij mag: art. 15 tot en met 22 AVG. Toch nee zeggen: art. 7 lid 3 AVG. Jonger dan 16: art. 5 UAVG.",
    "Een ver land: art. 44 tot en met 49 AVG. Veilig houden: art. 32 AVG. Klagen: art. 77 AVG. De AP helpt: art. 36 UAVG. De rechter: art. 79 AVG.",
  ],
};

/** Which element a heading or label in a statement stands for, also in a version of earlier. */
export const elementOf: ReadonlyMap<string, Element> = new Map(
  [adult, youngPerson].flatMap(({ headings, labels }) =>
    [...Object.entries(headings), ...Object.entries(labels)].map(([element, words]) => [words, element as Element]),
  ),
);
