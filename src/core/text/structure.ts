// Problems of form: a file that cannot be read, a key nobody knows, a value of the wrong kind. Found while reading, not by a rule.
import type { Citation } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";

export interface StructuralProblem {
  readonly title: string;
  readonly why: string;
}

const problems = {
  "unreadable-file": {
    title: "Een bestand is niet te lezen",
    why: "Wat niet te lezen is, kan niet worden gecontroleerd of gepubliceerd.",
  },
  "not-utf8": {
    title: "Een bestand is geen goede tekst (UTF-8)",
    why: "Letters met accenten zouden stilletjes veranderen.",
  },
  "nul-byte": {
    title: "Een bestand bevat tekens die geen tekst zijn",
    why: "Zo'n bestand is beschadigd of geen tekstbestand.",
  },
  "file-too-large": {
    title: "Een bestand is groter dan 1 MB",
    why: "Een record of pagina is tekst; zo groot is het nooit met opzet.",
  },
  "symbolic-link": {
    title: "Een bestand verwijst naar een andere plek",
    why: "De controle leest alleen wat echt in de map staat.",
  },
  "unknown-folder": {
    title: "Een map hoort bij geen register",
    why: "Wat erin staat zou niemand controleren of publiceren.",
  },
  "unknown-file": {
    title: "Een bestand staat op een plek waar niets wordt gelezen",
    why: "Wat erin staat zou niemand controleren of publiceren.",
  },
  "missing-folder": { title: "De map van een register ontbreekt", why: "Een leeg register moet met opzet leeg zijn." },
  "empty-register": {
    title: "Een register is leeg zonder dat dit is vastgesteld",
    why: "Een vergeten map lijkt anders op 'er is niets'.",
  },
  "not-empty-register": {
    title: "Een register is leeg verklaard, maar heeft regels",
    why: "Twee uitspraken over hetzelfde kunnen niet allebei waar zijn.",
  },
  "missing-file": {
    title: "Een bestand dat er moet zijn, ontbreekt",
    why: "Zonder dit bestand is niet bekend van wie het handboek is.",
  },
  "file-name": {
    title: "Een bestandsnaam past niet bij het register",
    why: "De bestandsnaam is het kenmerk van het record en blijft altijd hetzelfde.",
  },
  "front-matter-missing": {
    title: "De velden bovenaan ontbreken",
    why: "Een record begint met velden tussen twee regels met drie streepjes.",
  },
  "front-matter-unclosed": {
    title: "De velden bovenaan zijn niet afgesloten",
    why: "Zonder de tweede regel met drie streepjes is niet duidelijk waar de velden ophouden.",
  },
  "front-matter-language": {
    title: "De velden bovenaan staan in een andere taal dan YAML",
    why: "Andere talen kunnen programma's uitvoeren; dat doet dit handboek nooit.",
  },
  "yaml-malformed": {
    title: "De velden zijn niet goed geschreven",
    why: "De velden kunnen niet betrouwbaar worden gelezen.",
  },
  "yaml-tab": { title: "Er staat een tab waar spaties horen", why: "YAML laat alleen spaties toe om in te springen." },
  "yaml-alias": {
    title: "Er staat een verwijzing (anker of alias) in de velden",
    why: "Elke waarde staat zelf op haar plek; verwijzingen kunnen een bestand laten ontploffen.",
  },
  "yaml-tag": {
    title: "Er staat een opdracht (tag) in de velden",
    why: "De velden zijn gewone tekst, lijsten en getallen.",
  },
  "duplicate-key": { title: "Een veld staat er twee keer", why: "Dan is onduidelijk welke waarde geldt." },
  "unsafe-logo": {
    title: "Het logo kan meer dan een tekening zijn",
    why: "Een SVG-bestand kan een programma of een verwijzing naar buiten bevatten. Wie de site leest, mag daar niets van merken.",
  },
  "older-format": {
    title: "Inhoud van een oudere versie van het programma",
    why: "Een veld heet nu anders of wordt anders opgeschreven. Wat er staat, raakt pas op zijn plek als de inhoud is bijgewerkt.",
  },
  "unknown-key": { title: "Een veld dat niemand kent", why: "Een tikfout in een naam zou een feit laten verdwijnen." },
  "required-field": {
    title: "Een verplicht veld is niet ingevuld",
    why: "Zonder dit veld is niet te zeggen wat het record is.",
  },
  "retired-holds-text": {
    title: "Bij een opgeruimde zaak staat nog tekst",
    why: "Van een opgeruimde zaak blijft alleen over dat zij er was en waarom de tekst weg is.",
  },
  "wrong-type": { title: "Een waarde is van het verkeerde soort", why: "Bijvoorbeeld een getal waar tekst hoort." },
  "impossible-day": {
    title: "Een dag die niet bestaat of anders is geschreven",
    why: "Termijnen rekenen met deze dag.",
  },
  "moment-without-offset": {
    title: "Een moment dat niet bestaat of geen tijdzone heeft",
    why: "Zonder tijdzone kan een termijn van 72 uur een uur verschuiven.",
  },
  "impossible-period": { title: "Een termijn die niet te lezen is", why: "Er moet mee gerekend kunnen worden." },
  "not-a-telephone-number": {
    title: "Een veld met een telefoonnummer noemt niet precies één nummer",
    why: "Wie in nood op het nummer tikt, moet meteen de goede aan de lijn krijgen.",
  },
  "not-an-email-address": {
    title: "Een veld met een e-mailadres noemt niet precies één adres",
    why: "Wie op het adres klikt, schrijft aan de goede, en aan niemand die hij niet ziet.",
  },
  "not-a-number": { title: "Een aantal dat geen heel getal is", why: "Een aantal is een heel getal, nul of meer." },
  "not-in-list": {
    title: "Een waarde die niet in de keuzelijst staat",
    why: "Alleen bekende waarden kunnen worden geteld en gecontroleerd.",
  },
  "conflict-marker": {
    title: "Een samenvoeging van twee versies is niet af",
    why: "Dan staan twee versies door elkaar, en is niet duidelijk welke geldt.",
  },
  "front-matter-twice": {
    title: "Er staat een tweede blok met velden",
    why: "Velden staan alleen bovenaan; wat eronder staat is tekst.",
  },
  "text-too-long": {
    title: "Een tekst die langer of voller is dan iemand leest",
    why: "Een tekst zonder maat kan het nakijken en publiceren stilleggen.",
  },
  "page-not-allowed": {
    title: "Iets op een pagina dat niet mag",
    why: "Tekst is tekst: niets in de inhoud kan een programma uitvoeren.",
  },
  "unknown-component": {
    title: "Een bouwsteen die niet bestaat",
    why: "Alleen de bouwstenen van het handboek kunnen op een pagina staan.",
  },
  "dangerous-link": {
    title: "Een link die iets kan uitvoeren of nergens heen gaat",
    why: "Links gaan naar een pagina, een adres, een telefoonnummer of een e-mailadres.",
  },
  "html-in-text": { title: "HTML in de vrije tekst van een record", why: "De vrije tekst is gewone Markdown." },
} as const satisfies Record<string, StructuralProblem>;

export type StructuralId = keyof typeof problems;

/** All problems of form, for the page "Regels". */
export const structuralProblems: Readonly<Record<string, StructuralProblem>> = problems;

/** Problems of form have one ground: a register must be complete and trustworthy. */
export const structuralSource: readonly Citation[] = [gdpr(5, 2)];
