/** What the pages beside handbook and registers are called, by the first part of their address. */
export const pageTitles = {
  melden: "Datalek melden",
  termijnen: "Termijnen",
  geleerd: "Geleerd van datalekken",
  "wat-verandert-er": "Wat verandert er",
  begrippen: "Begrippen",
  "datalekken-in-cijfers": "Datalekken in cijfers",
  maatregelen: "Maatregelen",
  verantwoording: "Verantwoording",
  volledigheid: "Wat ontbreekt nog",
  meldingen: "Meldingen van de controle",
  regels: "Regels",
  "te-bevestigen": "Te bevestigen",
  velden: "Velden",
  privacyverklaring: "Privacyverklaring",
  formulieren: "Formulieren",
} as const;
