// What the rules over handbook pages accept and reject, as texts of a page. Sentences are ours.
import { swap } from "../fixtures/small.ts";
import { type Changes, organisation, page } from "./table.ts";

/** A text of a page, or changes of the small content. */
export type Given = string | Changes;

export interface PageCase {
  readonly rule: string;
  readonly accept: readonly Given[];
  /** A text with the place of the finding as "line:column", or a change of the small page's fields with its path. */
  readonly reject: readonly (readonly [given: Given, place: string, message: string])[];
}

export const pageCases: readonly PageCase[] = [
  {
    rule: "page-facts-known",
    accept: [
      'Bel <Organisation field="contact.officePhone" />.',
      // What is asked for nowhere is a mistake of the page: page-resolves tells it.
      'Onze kleur is <OwnTerm id="notAsked" />.',
    ],
    reject: [
      [
        'Zo bewaren wij: <Organisation field="backups" />',
        "1:17",
        'Deze pagina noemt "Reservekopieën en wanneer gewiste gegevens daar verdwijnen" van de organisatie',
      ],
      [
        'Wij nemen een steekproef: <OwnTerm id="logSample" />',
        "1:27",
        'Deze pagina noemt "Steekproef van de logging" van de organisatie',
      ],
      [
        'Klagen kan bij <ContactOf who="complaints-officer" />.',
        "1:16",
        'Deze pagina noemt "Klachtenfunctionaris: functie of organisatie" van de organisatie',
      ],
    ],
  },
  {
    rule: "page-has-search-words",
    accept: [
      // The small page has the heading "Waarom".
      { [page]: swap("order: 1", "order: 1\nsearchWords:\n  - section: Waarom\n    words: [reden, nut]") },
      { [page]: swap("order: 1", "order: 1\nsearchWords:\n  - words: [beleid]") },
    ],
    reject: [
      [
        {
          [page]: swap(
            "order: 1",
            "order: 1\nsearchWords:\n  - words: [beleid]\n  - section: Waarom?\n    words: [nut]",
          ),
        },
        "searchWords.1.section",
        "Deze kop staat niet op de pagina.",
      ],
    ],
  },
  {
    rule: "repealed-law",
    accept: [
      "Een verwerker (in oude stukken: de bewerker) werkt in onze opdracht.",
      "De AVG heeft in 2018 de Wbp vervangen.",
      "De Wbp gold tot 25 mei 2018. De voorganger van de AP heette College bescherming persoonsgegevens.",
      "Op de dagbesteding werken houtbewerkers en een metaalbewerker.",
      {
        [page]: (text) =>
          swap(
            "order: 1",
            'order: 1\nformerly:\n  - "Model bewerkersovereenkomst"',
          )(text).replace("## Waarom", "Dit was het Model bewerkersovereenkomst.\n\n## Waarom"),
      },
    ],
    reject: [
      ["Wij volgen de Wbp.", "1:15", '"Wbp" bestaat niet meer.'],
      ["Straks wordt de *Wbp* vervangen door de AVG.", "1:18", '"Wbp" bestaat niet meer.'],
      ["Meld het bij het CBP.", "1:18", '"CBP"'],
      ["Klaag bij het College\nBescherming Persoonsgegevens.", "1:15", '"College Bescherming Persoonsgegevens"'],
      ["Met de bewerker sluiten wij een contract.", "1:8", '"bewerker"'],
      ["Teken een bewerkers overeenkomst.", "1:11", '"bewerkers overeenkomst"'],
      ["Zie het Vrijstellingsbesluit.", "1:9", '"Vrijstellingsbesluit"'],
      [{ [page]: swap("title: Privacybeleid", "title: Beleid Wbp") }, "title", '"Wbp"'],
    ],
  },
  {
    rule: "doubt-on-page",
    accept: [
      "Bel Veilig Thuis: 0800-2000.",
      "Wij vragen u daarna kort te bevestigen dat u niets heeft gehouden.",
      "Vraag de ontvanger om het te wissen en dat te bevestigen.",
      {
        [page]: (text) =>
          swap(
            "audience: staff",
            "audience: registers",
          )(text).replace("## Waarom", "Zie art. 5.3.3 Wmo 2015 (te bevestigen).\n\n## Waarom"),
      },
    ],
    reject: [
      ["Bel 0800-2000 (te bevestigen).", "1:14", 'Hier staat "te bevestigen"'],
      ["Zie art. 33 UAVG, te bevestigen.", "1:17", 'Hier staat "te bevestigen"'],
      ["De regels in de Wlz (artikelen te bevestigen) gelden.", "1:20", 'Hier staat "te bevestigen"'],
    ],
  },
  {
    rule: "impossible-article",
    accept: [
      "Zie art. 33 lid 1, 3 en 4 AVG, art. 4 onder 12, 6 lid 1 onder a, 7 en 9 lid 2 onder a AVG.",
      "Zie art. 30 lid 1 onder b (te bevestigen), lid 3 onder a en lid 4 UAVG en art. 77 en 79 AVG; art. 35 UAVG, art. 77 AVG.",
      "Zie art. 7:455 en 7:456 BW, art. 7.3.8 en verder Jeugdwet, art. 5.3.5 Wmo 2015.",
      "Inzage: art. 12 en 15 AVG. Inzage en verbeteren: art. 15 tot en met 22 AVG.",
      "U heeft recht op inzage (art. 15 AVG) en recht op rectificatie (artikel 16 AVG).",
      "Bijzondere gegevens en toestemming: art. 7 en 9 AVG. Hoe u risico weegt bij een datalek: overweging 75 AVG.",
      "Het reglement heeft 120 artikelen. De AVG heeft er 99.",
    ],
    reject: [
      ["Zie artikel 100 AVG.", "1:5", "De AVG heeft geen artikel 100."],
      ["Zie de AVG, artikel 112.", "1:8", "De AVG heeft geen artikel 112."],
      ["Melden: artikel 34a van de Algemene verordening gegevensbescherming.", "1:9", "geen artikel 34a"],
      ["Zie art. 46 en 88 UAVG.", "1:5", "De UAVG heeft geen artikel 88."],
      ["Zie artikel 33 Wmo 2015.", "1:5", "de nummers hebben daar een punt"],
      ["Zie art. 14.2 Jeugdwet.", "1:5", "De Jeugdwet heeft geen artikel 14.2."],
      ["Zie overweging 180 AVG.", "1:5", "geen overweging 180"],
      ["Een datalek staat in artikel 75 AVG.", "1:22", "secretariaat"],
      ["Wie inzage wil, leest art. 16 AVG.", "1:23", "Inzage staat in art. 15 AVG"],
      ["Het recht op bezwaar (artikel 20 AVG) geldt ook.", "1:23", "Dit recht staat in art. 21 AVG."],
      ["Bijzondere persoonsgegevens staan in artikel 7 AVG.", "1:1", "art. 9 AVG"],
    ],
  },
  {
    rule: "left-over-instruction",
    accept: [
      "U mag het formulier zelf invullen. Vraag naam, organisatie en nummer.",
      'Zeg: "Ik denk … dat het meeviel." Zie [het beleid](/handboek/privacybeleid/).',
      "Wij maken een to-dolijst. De site heet www.klein.example.",
      "Wij bewaren 20…30 stuks per map.",
      'De wet zegt: "Zij [de zorgaanbieder] bewaart het." En [mensen zelf] ook.',
    ],
    reject: [
      ["Bel \\[zelf invullen].", "1:6", "aanwijzing of lege plek"],
      ["Toegang hebben [let op: aan de zorgaanbieder om te bepalen].", "1:16", "aanwijzing"],
      ["De naam organisatie is bekend.", "1:4", "aanwijzing"],
      ["Bel xxx.", "1:5", "aanwijzing"],
      ["Dit is nog te bepalen.", "1:8", "aanwijzing"],
      ["Bel [naam contactpersoon].", "1:5", "aanwijzing"],
      ["Lorem ipsum dolor.", "1:1", "aanwijzing"],
      ["Todo: nakijken.", "1:1", "aanwijzing"],
      ["Beste \\<\\<voornaam>>, dank u.", "1:8", "aanwijzing"],
      ["Wij antwoorden binnen … dagen.", "1:16", "lege plek"],
      ["- Een regel.\n- Telefoon: …", "2:11", "lege plek"],
      ["Dit doet .........", "1:10", "lege plek"],
      ["Wie doet dit???", "1:13", "aanwijzing"],
      ["Fout! Bladwijzer niet gedefinieerd.", "1:1", "aanwijzing"],
    ],
  },
  {
    rule: "other-organisation",
    accept: [
      "Stichting Klein, privacy@klein.example en www.autoriteitpersoonsgegevens.nl.",
      "Lees [de wet](https://wetten.overheid.nl/BWBR0040940) en https://eur-lex.europa.eu/legal-content/NL.",
      "De stichting is van ons allemaal. Een stichting of een B.V. mag dat ook.",
      { [organisation]: swap("name: Stichting Klein", "name: Stichting Klein\nsupervision: Vereniging Samen Sterk") },
      {
        [page]: (text) => `${text}\nVoorbeeld Dossier B.V. beheert het dossier.\n`,
        "recipients/voorbeeld-dossier.md": swap("name: Voorbeeld Dossier", "name: Voorbeeld Dossier B.V."),
      },
    ],
    reject: [
      ["Stichting De Populier is verantwoordelijk.", "1:1", '"Stichting De Populier"'],
      ["Wij horen bij Populier Zorg Holding B.V. en werken samen.", "1:15", '"Populier Zorg Holding B.V."'],
      ["Mail naar info@depopulier.nl.", "1:11", '"depopulier.nl"'],
      ["Zie [onze website](https://www.depopulier.nl/privacy).", "1:5", '"depopulier.nl"'],
    ],
  },
  {
    rule: "cut-off-contact",
    accept: [
      "Bel 112, 0800-2000, 0900 8844 of 14 020. Bel 010-000 00 10, 06-12345678, 06 – 12 345 678 of +31 (0)6 12345678.",
      "Sinds 06-11-2025, van 09-00 tot 04-01, om 09.00 uur, dossier 2026-003, € 0,50 of 0-5 keer.",
      "Open van 06-12 uur, van 06 - 12 uur en om 0630 uur. Rekening NL00 BANK 0123 4567 89.",
      "Mail privacy@klein.example of iemand@zorg.klein.example. Zie NEN 7510.",
      "Bel [112](tel:112) of [0800-2000](tel:08002000). Een 06-nummer mag ook.",
    ],
    reject: [
      ["Bel Sanne06-275", "1:10", "telefoonnummer dat afbreekt"],
      ["Bel 06-1234567.", "1:5", "telefoonnummer"],
      ["Bel 010-00 00.", "1:5", "telefoonnummer"],
      ["Bel +31 6 1234.", "1:5", "telefoonnummer"],
      ["- Telefoon: 123", "1:3", "telefoonnummer"],
      ["Mail info@ voor vragen.", "1:6", "e-mailadres dat afbreekt"],
      ["Mail info@zorg voor vragen.", "1:6", "e-mailadres"],
      ["Bel [ons](tel:06123).", "1:5", "telefoonnummer"],
      ["Bel [ons](tel:0101234567/0612345678).", "1:5", "niet precies één telefoonnummer"],
      ["Bel [ons](tel:+3120123456).", "1:5", "niet precies één telefoonnummer"],
      ["Mail [ons](mailto:info@zorg).", "1:6", "e-mailadres"],
    ],
  },
  {
    rule: "dead-link",
    accept: [
      "Zie [wie doet wat](#wie-doet-wat--en-waar).\n\n## Wie doet wat – en waar?",
      "Zie [hier](/handboek/privacybeleid/#kop).\n\n## Kop",
      // What a building block shows is no part of the address of a heading.
      'Zie [hier](#bij-).\n\n## Bij <Organisation field="name" />',
    ],
    reject: [
      ['Zie [hier](#weg).\n\n## Bij <Organisation field="name" />', "1:5", "een kop die er niet is"],
      ["Zie [hier](#weg).\n\n## Kop", "1:5", "een kop die er niet is"],
      ["Zie [hier](/handboek/privacybeleid/#weg).\n\n## Kop", "1:5", "een kop die er niet is"],
      ["Zie [hier](/#).", "1:5", "gaat nergens heen"],
      ["Zie [hier](#%zz).", "1:5", "gaat nergens heen"],
      ["Zie [](/termijnen/) en verder.", "1:5", "geen woorden"],
      ["Zie het formulier (#).", "1:19", "rest van een link"],
    ],
  },
  {
    rule: "consent-of-council",
    accept: [
      { [page]: swap("reviewOn:", "consulted:\n  - who: staff\n    right: advice\n    outcome: disagreed\nreviewOn:") },
      // Not decided on yet: there is still time to ask.
      {
        [page]: (text) =>
          swap(
            "reviewOn:",
            "consulted:\n  - who: staff\n    right: consent\n    outcome: not-asked\nreviewOn:",
          )(swap("approvedOn: 2025-12-15\napprovedBy: bestuurder\n", "")(text)),
      },
    ],
    reject: [
      [
        {
          [page]: swap(
            "reviewOn:",
            "consulted:\n  - who: staff\n    right: consent\n    outcome: not-asked\nreviewOn:",
          ),
        },
        "consulted.0.outcome",
        "de instemming die daarvoor nodig is, staat er niet",
      ],
    ],
  },
  {
    rule: "right-of-council",
    accept: [
      { [page]: swap("reviewOn:", "consulted:\n  - who: staff\n    right: none\n    outcome: not-asked\nreviewOn:") },
      // Not decided on yet: there is still time to find out.
      {
        [page]: (text) =>
          swap(
            "reviewOn:",
            "consulted:\n  - who: staff\n    right: unknown\n    outcome: not-asked\nreviewOn:",
          )(swap("approvedOn: 2025-12-15\napprovedBy: bestuurder\n", "")(text)),
      },
    ],
    reject: [
      // Left out is as unknown as unknown.
      [
        { [page]: swap("reviewOn:", "consulted:\n  - who: client-council\n    outcome: not-asked\nreviewOn:") },
        "consulted.0.right",
        "nog niet uitgezocht welk recht deze raad heeft",
      ],
      [
        {
          [page]: swap(
            "reviewOn:",
            "consulted:\n  - who: staff\n    right: unknown\n    outcome: not-asked\nreviewOn:",
          ),
        },
        "consulted.0.right",
        "nog niet uitgezocht welk recht deze raad heeft",
      ],
    ],
  },
  {
    rule: "outdated-statement",
    // Every row is tried in test/official/seeds.test.ts.
    accept: ["Wij melden binnen 72 uur nadat het datalek bij ons bekend is."],
    reject: [
      ["Eerst dit.\n\n- Meld het binnen **72 uur**\n  na het datalek.", "3:21", "vanaf het datalek zelf"],
      ["| Wat | Wanneer |\n| --- | --- |\n| Melden | 72 uur na het incident |", "3:12", "vanaf het datalek zelf"],
      [
        { [page]: swap("summary: Zo gaan wij om met gegevens.", "summary: Meld binnen 72 uur na een datalek.") },
        "summary",
        "vanaf het datalek zelf",
      ],
      ["Meld [hier](https://datalekken.autoriteitpersoonsgegevens.nl/x).", "1:6", "oud meldadres"],
    ],
  },
  {
    rule: "typed-term",
    accept: [
      'Wij melden een datalek <Deadline id="notify-authority" />.',
      "Vraag de rechtbank om een besluit. Dat kan binnen zes weken na ons antwoord.",
      "Een kind onder de 12 jaar vraagt niet zelf. Wij bewaren niets langer dan nodig.",
      "Wij vertellen het binnen een maand na het krijgen.",
    ],
    reject: [
      ["Meld het in 72 uur.", "1:13", "met de hand getypt"],
      ["Wij beantwoorden uw verzoek binnen één maand.", "1:29", "met de hand getypt"],
      ["U krijgt uiterlijk binnen vier weken antwoord op uw verzoek.", "1:20", "met de hand getypt"],
      ["Wij bewaren een dossier 15 jaar.", "1:25", "met de hand getypt"],
      ["De leverancier waarschuwt ons binnen 24 uur.", "1:31", "met de hand getypt"],
      [{ [page]: swap("summary: Zo gaan wij om met gegevens.", "summary: Meld binnen 72 uur.") }, "summary", "getypt"],
    ],
  },
  {
    rule: "hard-to-read",
    // More sentences, judged by hand, are in test/core/readability.test.ts.
    accept: [
      "Wij vertellen u wat wij met uw gegevens doen. De AP en de FG lezen mee. Het verwerkingsregister is klaar.",
      "De Ziekenhuis Centrale (ZC) belt. Daarna belt de ZC nog eens.",
      "## Wat zegt de wet\n\nIndien de verwerking geschiedt krachtens de wet, dient dit conform de ZCQ te worden vastgelegd.",
      { [page]: (text) => `${text.replace("audience: staff", "audience: registers")}\nIndien nodig.\n` },
    ],
    reject: [
      ["Eerst dit.\n\n- Bel ons, **indien** het kan.", "3:3", 'het kantoorwoord "indien"'],
      ["Vraag het de ZCQ.", "1:1", 'de afkorting "ZCQ" zonder uitleg'],
      ["## Wat zegt de wet\n\nA.\n\n## Daarna\n\nDit gaat conform de wet.", "7:1", '"conform"'],
      [
        "Wij bewaren wat nodig is, zolang het nodig is, en als het niet meer nodig is dan wissen wij het weer, behalve als een wet iets anders zegt.",
        "1:1",
        "telt 28 woorden",
      ],
      [{ [page]: swap("title: Privacybeleid", "title: Handelwijze inzake privacy") }, "title", '"inzake"'],
    ],
  },
  {
    rule: "policy-approved",
    accept: [
      {},
      { [page]: (text) => text.replace("chapter: policy", "chapter: conduct").replace(/approved.*\n/g, "") },
    ],
    reject: [
      [{ [page]: swap("approvedOn: 2025-12-15\n", "") }, "approvedOn", "niet wanneer deze pagina is vastgesteld"],
      [{ [page]: swap("approvedBy: bestuurder\n", "") }, "approvedBy", "niet door wie"],
      [
        { [page]: swap("approvedOn: 2025-12-15", "approvedOn: 2026-02-01") },
        "effectiveOn",
        "geldt eerder dan zij is vastgesteld",
      ],
    ],
  },
  {
    rule: "people-asked",
    accept: [
      {},
      {
        [organisation]: swap("chamberOfCommerce:", "participation:\n  - cliëntenraad\nchamberOfCommerce:"),
        [page]: swap("reviewOn:", "consulted:\n  - who: client-council\n    outcome: not-asked\nreviewOn:"),
      },
      {
        [organisation]: swap("chamberOfCommerce:", "participation:\n  - cliëntenraad\nchamberOfCommerce:"),
        [page]: swap("chapter: policy", "chapter: conduct"),
      },
    ],
    reject: [
      // One council is named, the other is not.
      [
        {
          [organisation]: swap(
            "chamberOfCommerce:",
            "participation:\n  - cliëntenraad\n  - ondernemingsraad\nchamberOfCommerce:",
          ),
          [page]: swap("reviewOn:", "consulted:\n  - who: client-council\n    outcome: not-asked\nreviewOn:"),
        },
        "consulted",
        "gevraagd aan: ondernemingsraad.",
      ],
      [
        { [organisation]: swap("chamberOfCommerce:", "participation:\n  - cliëntenraad\nchamberOfCommerce:") },
        "consulted",
        "Er staat niet of dit vooraf is gevraagd aan: cliëntenraad.",
      ],
      [
        { [page]: swap("reviewOn:", "consulted:\n  - who: staff\n    outcome: disagreed\nreviewOn:") },
        "consulted.0.on",
        "niet wanneer",
      ],
    ],
  },
  {
    rule: "page-reviewed",
    accept: [
      {},
      { [page]: swap("reviewOn:", "lastReviewedOn: 2026-06-01\nlastReviewedBy: privacyfunctionaris\nreviewOn:") },
    ],
    reject: [
      [{ [page]: swap("reviewOn:", "lastReviewedBy: teamleider\nreviewOn:") }, "lastReviewedOn", "niet wanneer"],
      [{ [page]: swap("reviewOn:", "lastReviewedOn: 2026-06-01\nreviewOn:") }, "lastReviewedBy", "niet door wie"],
      [
        { [page]: swap("reviewOn:", "lastReviewedOn: 2027-01-01\nlastReviewedBy: teamleider\nreviewOn:") },
        "reviewOn",
        "niet na de laatste keer",
      ],
    ],
  },
  {
    rule: "page-names-role",
    accept: [
      "De teamleider, de bestuurder en de privacyfunctionaris weten het. De dierenbeheerder ook.",
      {
        [page]: (text) => `${text}\nVraag het de klachtenfunctionaris.\n`,
        [organisation]: swap(
          "chamberOfCommerce:",
          "complaints:\n  officer: een klachtenfunctionaris van buiten\nchamberOfCommerce:",
        ),
      },
    ],
    reject: [
      ["Vraag het de Security Officer, of later de security officer.", "1:14", 'De rol "Security Officer"'],
      ["De kwaliteitsmedewerker doet het.", "1:4", 'De rol "kwaliteitsmedewerker"'],
    ],
  },
  {
    rule: "avoided-words",
    accept: [
      "Stappenplan datalek (vroeger: meldcode datalekken). Wij zijn verantwoordelijk voor uw gegevens.",
      "Neem geen risico. Gijzelsoftware heet in het Engels ransomware.",
      "De meldcode huiselijk geweld helpt slachtoffers.",
    ],
    reject: [
      ["Lees de meldcode datalekken.", "1:9", "huiselijk geweld"],
      ["Dan beslist de verantwoordelijke. De verantwoordelijke kan weigeren.", "1:13", "nog 1 keer"],
      ["Wij hebben een data-eigenaar.", "1:16", "kent de wet niet"],
      ["Nu is alles AVG-proof.", "1:13", "niemand beloven"],
      ["Wij antwoorden binnen 30 dagen.", "1:16", "dertig dagen"],
      ["Er is geen risico.", "1:7", "niet waarschijnlijk"],
      ["Een hack is erg.", "1:5", "wat er is gebeurd"],
      ["Bij ransomware belt u.", "1:5", "niet iedereen kent het"],
      ["De patiënt vraagt iets.", "1:4", "Jeugdwet"],
      ["Doe het z.s.m. en bel.", "1:9", "tijd"],
    ],
  },
];
