// Law that is coming or being read: dated data, each with its state, where that was read, and the day. Never prose in a page.

export interface Watched {
  readonly name: string;
  /** What it would change for us. */
  readonly what: string;
  readonly state: string;
  readonly source: string;
  readonly readOn: string;
  /** What would settle it. */
  readonly settledBy: string;
}

export const lawWatch: readonly Watched[] = [
  {
    name: "Wetsvoorstel 36 579 (Verzamelwet gegevensverwerking VWS II.a)",
    what: "Wil de bewaartermijn van de Wmo 2015 verkorten, en een grond geven voor het BSN van vertegenwoordigers.",
    state: "Niet aangenomen, voor zover gevonden.",
    source: "Kamerstukken 36 579",
    readOn: "2026-11-21",
    settledBy:
      "Lees art. 5.3.4 Wmo 2015 op wetten.overheid.nl; verandert de termijn daar, pas dan de bewaartermijn aan.",
  },
  {
    name: "Wetsvoorstel 36 264 (Verzamelwet gegevensbescherming)",
    what: "Verandert de UAVG.",
    state: "Bij de Eerste Kamer, november 2025.",
    source: "Eerste Kamer, dossier 36 264",
    readOn: "2026-11-21",
    settledBy: "Kijk in het Staatsblad of de wet geldt, en lees dan de genoemde artikelen van de UAVG opnieuw.",
  },
  {
    name: "Cyberbeveiligingswet (NIS2)",
    what: "Wie eronder valt, meldt een incident binnen 24 uur, 72 uur en één maand. Kleine organisaties vallen er meestal buiten.",
    state: "Niet nagegaan of zij al geldt.",
    source: "Richtlijn (EU) 2022/2555",
    readOn: "2026-11-21",
    settledBy: "Doe de zelfevaluatie van de overheid en leg de uitkomst vast.",
  },
  {
    name: "Digital Omnibus",
    what: "Stelt voor: alleen melden bij hoog risico, binnen 96 uur.",
    state: "Voorstel van 19 november 2025, geen wet. De 72 uur blijft gelden.",
    source: "Voorstel van de Europese Commissie",
    readOn: "2026-06-18",
    settledBy: "Staat het in het Publicatieblad, met de dag waarop het ingaat?",
  },
  {
    name: "Meldformulier van de EDPB",
    what: "Eén formulier voor het melden van datalekken in heel Europa.",
    state:
      "Versie 1.0 van juni 2026, ter consultatie tot 5 augustus 2026. Wanneer de AP het gebruikt, is niet besloten.",
    source: "EDPB, Common template for personal data breach notification",
    readOn: "2026-11-21",
    settledBy: "Kijk bij het meldformulier van de AP.",
  },
  {
    name: "AI-verordening",
    what: "Wie AI gebruikt, zorgt dat medewerkers er genoeg van weten (art. 4) en houdt zich aan de plichten van een gebruiker (art. 26).",
    state: "Geldt in stappen.",
    source: "Verordening (EU) 2024/1689",
    readOn: "2026-11-21",
    settledBy: "Leg per programma met AI vast wat het doet en welke stap al geldt.",
  },
  {
    name: "European Health Data Space",
    what: "Nieuwe regels over delen en hergebruiken van gezondheidsgegevens.",
    state: "Geldt in stappen.",
    source: "Verordening (EU) 2025/327",
    readOn: "2026-11-21",
    settledBy: "Vraag de leverancier van het dossier wat er verandert, en wanneer.",
  },
  {
    name: "Feestdagenlijst 2027 in het Publicatieblad",
    what: "Bepaalt of 7 mei 2027 meetelt bij een termijn van de AVG. De algemeen erkende feestdagen tellen altijd.",
    state: "Nog niet gezien; verwacht in december 2026.",
    source: "Publicatieblad C, lijst voor Nederland",
    readOn: "2026-11-21",
    settledBy: "Lees de lijst zodra die er is. Tot dan geldt de vroegste dag.",
  },
];
