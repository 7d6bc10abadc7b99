// When a DPIA is asked: the AP's list (Stcrt. 2019, 64418), of which one item is enough, and the nine criteria of WP248, of which two are.

import { gdpr } from "../law/gdpr.ts";
import { ap } from "../law/guidance.ts";
import { type Term, vocabulary } from "./vocabulary.ts";

const list = [ap("lijst van verwerkingen waarvoor een DPIA verplicht is (Stcrt. 2019, 64418)")];
const wp248 = [{ text: "EDPB: WP248 rev.01, negen criteria" }];

export const dpiaOutcome = vocabulary("dpia-outcome", [
  { value: "done", label: "DPIA gedaan" },
  { value: "to-do", label: "DPIA nog te doen" },
  { value: "not-needed", label: "geen DPIA nodig, met reden" },
  { value: "unknown", label: "nog niet beoordeeld" },
]);

// The condition of each item in full: who picks it says that all of it holds.
const onList = [
  {
    value: "covert-investigation",
    label: "heimelijk onderzoek",
    definition:
      "Op grote schaal of stelselmatig gegevens verzamelen door onderzoek zonder het vooraf te zeggen, zoals door een recherchebureau. Heimelijk cameratoezicht door een werkgever telt altijd, ook één keer.",
    source: list,
  },
  {
    value: "blacklists",
    label: "zwarte lijsten",
    definition:
      "Strafbare feiten, hinderlijk of onrechtmatig gedrag of slecht betalen vastleggen en met derden delen, zoals een waarschuwingslijst over medewerkers in de zorg.",
    source: list,
  },
  {
    value: "fraud",
    label: "fraudebestrijding",
    definition: "Op grote schaal of stelselmatig (bijzondere) gegevens gebruiken om fraude te bestrijden.",
    source: list,
  },
  {
    value: "credit-scores",
    label: "kredietscores",
    definition:
      "Op grote schaal of stelselmatig inschatten of mensen kredietwaardig zijn, of die inschatting gebruiken.",
    source: list,
  },
  {
    value: "financial-situation",
    label: "financiële situatie",
    definition:
      "Op grote schaal of stelselmatig financiële gegevens gebruiken waaruit inkomen, vermogen of uitgaven zijn af te leiden, zoals overzichten van betalingen.",
    source: list,
  },
  {
    value: "genetic-data",
    label: "genetische gegevens",
    definition: "Op grote schaal of stelselmatig genetische gegevens gebruiken, zoals DNA-onderzoek.",
    source: list,
  },
  {
    value: "health-data",
    label: "gezondheidsgegevens op grote schaal",
    definition:
      "Op grote schaal gegevens over gezondheid gebruiken of elektronisch uitwisselen, bijvoorbeeld door een instelling voor zorg of maatschappelijke dienstverlening of een arbodienst. Niet: een arts of zorgverlener die alleen werkt.",
    source: list,
  },
  {
    value: "partnerships",
    label: "samenwerkingsverbanden",
    definition:
      "Bijzondere of gevoelige gegevens uitwisselen in een verband waarin gemeenten of andere overheden met andere partijen samenwerken, zoals een wijkteam.",
    source: list,
  },
  {
    value: "camera",
    label: "cameratoezicht",
    definition:
      "Op grote schaal of stelselmatig openbaar toegankelijke ruimten volgen met camera's, webcams of drones.",
    source: list,
  },
  {
    value: "flexible-camera",
    label: "flexibel cameratoezicht",
    definition:
      "Op grote schaal of stelselmatig camera's gebruiken die meebewegen, zoals op kleding, helm of dashboard.",
    source: list,
  },
  {
    value: "employee-monitoring",
    label: "controle van werknemers",
    definition:
      "Op grote schaal of stelselmatig volgen wat werknemers doen, zoals e-mail en internet, GPS in een auto of camera's tegen diefstal.",
    source: list,
  },
  {
    value: "location-data",
    label: "locatiegegevens",
    definition:
      "Op grote schaal of stelselmatig gegevens gebruiken over waar mensen zijn, zoals van een telefoon, auto of zender.",
    source: list,
  },
  {
    value: "communication-data",
    label: "communicatiegegevens",
    definition:
      "Op grote schaal of stelselmatig gebruiken met wie en wanneer mensen contact hebben. Niet: voor zover nodig om netwerk, dienst of apparaat veilig te houden.",
    source: list,
  },
  {
    value: "internet-of-things",
    label: "sensoren en apparaten op internet",
    definition:
      "Op grote schaal of stelselmatig gegevens gebruiken van apparaten die via internet of anders gegevens versturen, zoals domotica en medische hulpmiddelen.",
    source: list,
  },
  {
    value: "profiling",
    label: "profilering",
    definition:
      "Mensen stelselmatig en uitgebreid beoordelen met de computer, zoals hun prestaties, gezondheid, betrouwbaarheid of gedrag.",
    source: list,
  },
  {
    value: "observation",
    label: "observatie en beïnvloeding van gedrag",
    definition:
      "Op grote schaal of stelselmatig met de computer gedrag van mensen volgen of beïnvloeden, of gegevens daarover vastleggen.",
    source: list,
  },
  {
    value: "biometric-data",
    label: "biometrische gegevens",
    definition:
      "Op grote schaal of stelselmatig mensen herkennen aan een kenmerk van hun lichaam, zoals een vingerafdruk of gezicht.",
    source: list,
  },
] as const satisfies readonly Term[];

const criteria = [
  {
    value: "scoring",
    label: "mensen beoordelen of een score geven",
    definition: "Ook profielen en voorspellingen.",
    source: wp248,
  },
  {
    value: "automated-decisions",
    label: "een besluit door de computer",
    definition: "Met rechtsgevolg, of iets dat iemand net zo sterk raakt.",
    source: wp248,
  },
  {
    value: "systematic-monitoring",
    label: "mensen stelselmatig volgen",
    definition: "Observeren of controleren, ook met een vaste camera of via een netwerk.",
    source: wp248,
  },
  {
    value: "sensitive-data",
    label: "gevoelige gegevens",
    definition: "Bijzondere of strafrechtelijke gegevens, of gegevens die heel persoonlijk zijn.",
    source: [...wp248, gdpr(9, 1), gdpr(10)],
  },
  {
    value: "large-scale",
    label: "op grote schaal",
    definition: "Veel mensen, veel gegevens, lang of over een groot gebied.",
    source: wp248,
  },
  {
    value: "matching",
    label: "bestanden koppelen of samenvoegen",
    definition: "Op een manier die mensen niet verwachten.",
    source: wp248,
  },
  {
    value: "vulnerable-people",
    label: "kwetsbare mensen",
    definition: "Wie niet makkelijk weigert: kinderen, cliënten, en ook werknemers tegenover hun werkgever.",
    source: wp248,
  },
  {
    value: "new-technology",
    label: "nieuwe techniek",
    definition: "Nieuwe techniek, of bestaande techniek op een nieuwe manier gebruikt.",
    source: wp248,
  },
  {
    value: "blocking",
    label: "mensen kunnen een recht of dienst niet gebruiken",
    definition: "Of geen contract sluiten, door wat deze verwerking oplevert.",
    source: wp248,
  },
] as const satisfies readonly Term[];

export const dpiaTrigger = vocabulary("dpia-trigger", [...onList, ...criteria]);

/** Items of the AP's list: one that meets its description asks for a DPIA by itself. */
export const onAuthoritysList: ReadonlySet<string> = new Set(onList.map(({ value }) => value));

/** The nine criteria: two of them ask for a DPIA as a rule. */
export const wp248Criteria: ReadonlySet<string> = new Set(criteria.map(({ value }) => value));

export const residualRisk = vocabulary("residual-risk", [
  { value: "acceptable", label: "aanvaardbaar" },
  { value: "acceptable-with-measures", label: "aanvaardbaar na maatregelen" },
  { value: "high", label: "hoog: eerst de AP raadplegen" },
  { value: "unknown", label: "nog niet bekend" },
]);
