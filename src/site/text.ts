// Dutch words for buttons and headings; what belongs to a field, rule or deadline stands there.
export { severityWords, statusWords } from "../core/derive/term-words.ts";

export const text = {
  skip: "Naar de inhoud",
  menu: "Menu",
  home: "Start",
  handbook: "Handboek",
  allPages: "Alle pagina's",
  registers: "Registers",
  overview: "Overzicht",
  manage: "Beheer",
  cms: "Wijzigen in het beheer",
  deadlines: "Termijnen",
  lessons: "Geleerd van datalekken",
  completeness: "Wat ontbreekt nog",
  glossary: "Begrippen",
  findings: "Meldingen van de controle",
  rules: "Regels",
  fields: "Velden",
  statement: "Privacyverklaring",
  search: "Zoeken",
  searchHint: "Zoek in het handboek en de registers",
  searchNoScript: "Zoeken werkt alleen met JavaScript.",
  onThisPage: "Op deze pagina",
  breadcrumb: "U bent hier",
  explanation: "Toelichting",
  example: "Voorbeeldgegevens van een verzonnen organisatie. De klok staat stil.",
  termsOverdue: "voorbij",
  termsTwoDays: "binnen 48 uur",
  termsWeek: "deze week (binnen 7 dagen)",
  termsLater: "later",
  download: "Downloaden",
  none: "Niets.",
  fewerThanFive: "minder dan 5",
} as const;

export const basisWords = { law: "wet", contract: "afspraak", own: "eigen regel" } as const;
