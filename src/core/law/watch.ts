// Law that is coming or being read: dated data, each with its state, where that was read, and the day. Never prose in a page.

export interface Watched {
  readonly id: string;
  readonly name: string;
  /** What it would change for us, in plain words. */
  readonly what: string;
  /** What somebody notices at work now. */
  readonly now: string;
  readonly status: WatchStatus;
  /** The state in a sentence, with what was not found. */
  readonly state: string;
  /** What the state was read in. */
  readonly source: string;
  readonly url?: string;
  readonly readOn: string;
  /** What would settle it. */
  readonly settledBy: string;
  /** Days on which a part begins to apply, as far as they were read. */
  readonly dates?: readonly { readonly on: string; readonly what: string; readonly unsure?: true }[];
}

export type WatchStatus = "proposal" | "adopted" | "in-steps" | "consultation" | "expected";

export const watchStatusWords: Readonly<Record<WatchStatus, string>> = {
  proposal: "voorstel, nog geen wet",
  adopted: "aangenomen, ingang nagaan",
  "in-steps": "geldt in stappen",
  consultation: "ontwerp, nog niet in gebruik",
  expected: "wordt verwacht",
};

export const lawWatch: readonly Watched[] = [
  {
    id: "wetsvoorstel-36579",
    name: "Wetsvoorstel 36 579 (Verzamelwet gegevensverwerking VWS II.a)",
    what: "Wil de bewaartermijn van de Wmo 2015 verkorten, en een grond geven voor het BSN van vertegenwoordigers.",
    now: "Niets. Wmo-gegevens bewaren wij zoals in de bewaartermijnen staat. Het BSN van een vertegenwoordiger schrijven wij niet op.",
    status: "proposal",
    state:
      "Niet aangenomen, voor zover gevonden. Het laatste dat is gezien: de commissie van de Tweede Kamer, november 2024.",
    source: "Kamerstukken II 36 579, nr. 3 en 4",
    url: "https://zoek.officielebekendmakingen.nl/kst-36579-3.html",
    readOn: "2026-11-29",
    settledBy:
      "Lees art. 5.3.4 Wmo 2015 op wetten.overheid.nl; verandert de termijn daar, pas dan de bewaartermijn aan.",
  },
  {
    id: "wetsvoorstel-36264",
    name: "Wetsvoorstel 36 264 (Verzamelwet gegevensbescherming)",
    what: "Verandert de UAVG op onderdelen.",
    now: "Niets. De UAVG geldt zoals zij is.",
    status: "proposal",
    state: "Bij de Eerste Kamer. Het laatste dat is gezien: antwoorden van de regering, ontvangen op 20 november 2025.",
    source: "Kamerstukken I 36 264, nr. C",
    url: "https://zoek.officielebekendmakingen.nl/dossier/kst-36264-C.html",
    readOn: "2026-11-29",
    settledBy: "Kijk in het Staatsblad of de wet geldt, en lees dan de genoemde artikelen van de UAVG opnieuw.",
  },
  {
    id: "cyberbeveiligingswet",
    name: "Cyberbeveiligingswet (NIS2)",
    what: "Wie eronder valt, meldt een ernstig incident binnen 24 uur, 72 uur en één maand. Kleine organisaties vallen er meestal buiten: minder dan 50 medewerkers en hoogstens 10 miljoen euro.",
    now: "Niets, zolang wij eronder blijven. Een datalek melden wij zoals altijd.",
    status: "proposal",
    state:
      "Wetsvoorstel 36 764. Het laatste dat is gezien: antwoorden aan de Tweede Kamer, 4 november 2025; ingang was beoogd in het tweede kwartaal van 2026. Of zij al geldt, is niet gevonden.",
    source: "Kamerstukken II 36 764; Richtlijn (EU) 2022/2555",
    url: "https://www.tweedekamer.nl/kamerstukken/detail?did=2025D37622&id=2025Z11344",
    readOn: "2026-11-29",
    settledBy: "Doe de zelfevaluatie van de overheid en leg de uitkomst vast.",
  },
  {
    id: "digital-omnibus",
    name: "Digital Omnibus (deel over gegevens)",
    what: "Stelt voor: een datalek alleen melden bij hoog risico, binnen 96 uur, via één Europees loket.",
    now: "Niets. De 72 uur blijft gelden.",
    status: "proposal",
    state: "Voorstel van 19 november 2025, geen wet. Begin juli 2026 liep dit deel nog.",
    source: "Voorstel van de Europese Commissie; DLA Piper, 2 juli 2026",
    readOn: "2026-11-29",
    settledBy: "Staat het in het Publicatieblad, met de dag waarop het ingaat?",
  },
  {
    id: "edpb-meldformulier",
    name: "Meldformulier van de EDPB",
    what: "Eén formulier voor het melden van datalekken in heel Europa.",
    now: "Niets. Wij melden met het formulier van de AP. Een datalek kan hier al in de vorm van het nieuwe formulier worden opgehaald.",
    status: "consultation",
    state:
      "Versie 1.0 van juni 2026, ter consultatie tot 5 augustus 2026. Wanneer de AP het gebruikt, is niet besloten.",
    source: "EDPB, Common template for personal data breach notification",
    url: "https://www.edpb.europa.eu/our-work-tools/general-guidance_nl",
    readOn: "2026-11-21",
    settledBy: "Kijk bij het meldformulier van de AP.",
  },
  {
    id: "ai-verordening",
    name: "AI-verordening",
    what: "Wie AI gebruikt, zorgt dat medewerkers er genoeg van weten. Bij AI met een hoog risico horen meer plichten: volgens de handleiding gebruiken, een mens die toezicht houdt, gebruik volgen, en het mensen vertellen.",
    now: "Gebruik alleen AI die is toegestaan. Een mens kijkt altijd na wat eruit komt.",
    status: "in-steps",
    state:
      "Geldt in stappen sinds 2 februari 2025. De wijziging (Digital Omnibus over AI) is op 16 en 29 juni 2026 aangenomen. Of zij in het Publicatieblad staat, is niet gezien.",
    source: "Verordening (EU) 2024/1689; DLA Piper, 2 juli 2026; AP over AI-geletterdheid, 23 oktober 2025",
    url: "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
    readOn: "2026-11-29",
    settledBy: "Zoek de wijziging in het Publicatieblad, en leg per programma met AI vast welke stap al geldt.",
    dates: [
      { on: "2025-02-02", what: "Verboden AI, en kennis van AI bij medewerkers (art. 4 en 5)." },
      { on: "2026-08-02", what: "Vertellen dat iemand met AI praat, en dat beeld of tekst van AI komt (art. 50)." },
      {
        on: "2027-12-02",
        what: "Plichten bij AI met een hoog risico, zoals bij werving of toegang tot hulp (art. 26). Eerder was dit 2 augustus 2026.",
        unsure: true,
      },
      { on: "2028-08-02", what: "AI in producten, zoals medische hulpmiddelen.", unsure: true },
    ],
  },
  {
    id: "european-health-data-space",
    name: "European Health Data Space",
    what: "Nieuwe regels over het delen en hergebruiken van gezondheidsgegevens, en over de systemen voor dossiers.",
    now: "Niets. De leverancier van het dossier moet straks het meeste doen.",
    status: "in-steps",
    state: "In werking sinds 26 maart 2025; de plichten beginnen later.",
    source: "Verordening (EU) 2025/327; Europese Commissie, mijlpalen",
    url: "https://health.ec.europa.eu/ehealth-digital-health-and-care/european-health-data-space-regulation-ehds_en",
    readOn: "2026-11-29",
    settledBy: "Vraag de leverancier van het dossier wat er verandert, en wanneer.",
    dates: [
      { on: "2027-03-26", what: "De Europese Commissie stelt de uitwerking vast.", unsure: true },
      { on: "2029-03-26", what: "Uitwisselen van de eerste soorten gegevens; hergebruik begint.", unsure: true },
    ],
  },
  {
    id: "feestdagenlijst-2027",
    name: "Feestdagenlijst 2027 in het Publicatieblad",
    what: "Bepaalt of 7 mei 2027 meetelt bij een termijn van de AVG. De algemeen erkende feestdagen tellen altijd.",
    now: "Niets. Wij rekenen met de vroegste dag.",
    status: "expected",
    state: "Nog niet gezien; verwacht in december 2026.",
    source: "Publicatieblad C, lijst voor Nederland",
    readOn: "2026-11-21",
    settledBy: "Lees de lijst zodra die er is. Tot dan geldt de vroegste dag.",
  },
];
