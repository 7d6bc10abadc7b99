// What holds in every register: references, roles, completeness, times that can be, texts that name nobody.
import { smallTexts, swap } from "../fixtures/small.ts";
import {
  activity,
  both,
  breach,
  type Case,
  dpia,
  organisation,
  page,
  recipient,
  request,
  retention,
  table,
  withLines,
  without,
} from "./table.ts";

const tombstone = (day: string) =>
  `---\nretired:\n  retention: zorgdossier\n  retiredOn: ${day}\n  role: privacyfunctionaris\n---\n`;
const informed = withLines(
  "communications:\n  - informedAt: 2026-03-28T10:00+01:00\n    means:\n      - phone\n    content: wat er gebeurde en wat wij deden\n    contact: het kantoor",
);

const assurance = "assurance-records/scholing.md";
/** The text of a record that is there, with a change: for a second file. */
const again = (path: string, edit: (text: string) => string) => edit(String(smallTexts().get(path)));

const cases: readonly Case[] = [
  {
    rule: "reference-exists",
    accept: [{}],
    reject: [
      [
        { [activity]: swap("- voorbeeld-dossier", "- voorbeeld-weg") },
        "recipients.0",
        '"Ontvangers" verwijst naar `voorbeeld-weg`',
      ],
      [{ [activity]: swap("assessment: clientdossier", "assessment: weg") }, "impactAssessment.assessment", "`weg`"],
    ],
  },
  {
    rule: "role-exists",
    accept: [{}],
    reject: [
      [
        { [activity]: swap("owner: teamleider", "owner: niemand") },
        "owner",
        'De rol bij "Eigenaar van de verwerking (rol)"',
      ],
      [
        { [organisation]: swap("responseTeam:\n  - privacyfunctionaris", "responseTeam:\n  - niemand") },
        "responseTeam.0",
        "staat niet bij de organisatie",
      ],
    ],
  },
  {
    rule: "element-missing",
    // An hour-old breach needs its five fields and no more.
    accept: [
      // "At least 4000" is all that is known; or at most 9000.
      { [breach]: swap("certainty: exact\n  number: 1", "certainty: approximate\n  minimum: 4000") },
      { [breach]: swap("certainty: exact\n  number: 1", "certainty: approximate\n  maximum: 9000") },
      {
        "personal-data-breaches/2026-002.md":
          "---\ntitle: Telefoon kwijt\nsignalledAt: 2026-11-16T08:00+01:00\nreportedBy: teamleider\ndataInBrief: nog niet bekend\nongoing: unknown\n---\n",
      },
      // Whoever is on call told people at night, before anybody decided.
      {
        "personal-data-breaches/2026-002.md":
          "---\ntitle: Telefoon kwijt\nsignalledAt: 2026-11-16T08:00+01:00\nreportedBy: teamleider\ndataInBrief: nog niet bekend\nongoing: unknown\ncommunications:\n  - informedAt: 2026-11-16T09:00+01:00\n---\n",
      },
      // The decision on the authority is taken; the one on people is still being weighed.
      {
        [breach]: both(
          (text) => text.replace(/peopleDecision:[\s\S]*?(?=measures)/, ""),
          without("closedOn: 2026-07-01"),
          without("closedBy: privacyfunctionaris"),
        ),
      },
      // Art. 30(2): where we are processor, legal basis, retention and informing people are the controller's.
      {
        [activity]: both(
          swap(
            "ourRole: controller",
            "ourRole: processor\nprocessorFor:\n  - controller: voorbeeld-dossier\n    categories: vervoer",
          ),
          without("    legalBasis: contract"),
          without("retention:\n  - zorgdossier"),
          without("statements:\n  - clients"),
        ),
      },
      // A reasoned "no DPIA" and a DPIA that is planned ask for no risks and measures.
      {
        "impact-assessments/website.md":
          "---\nname: Website\noutcome: not-needed\nprocessingActivities:\n  - clientdossier\nnotNeededReason: Eén formulier.\ndecidedBy: bestuurder\n---\n",
        "impact-assessments/sensoren.md":
          "---\nname: Sensoren\noutcome: to-do\nprocessingActivities:\n  - clientdossier\n---\n",
      },
    ],
    reject: [
      [
        { [breach]: both(informed, without("    contact: het kantoor")) },
        "communications.0.contact",
        '"Waar mensen terecht kunnen met vragen" is niet ingevuld',
      ],
      [
        { [breach]: both(informed, without("    content: wat er gebeurde en wat wij deden")) },
        "communications.0.content",
        '"Wat er is verteld: aard, gevolgen, wat wij deden" is niet ingevuld',
      ],
      [
        { [breach]: without("  recordsCertainty: exact\n  records: 1") },
        "data.recordsCertainty",
        '"Hoe zeker is het aantal gegevens" is niet ingevuld',
      ],
      [
        { [breach]: without("    completeness: complete") },
        "notifications.0.completeness",
        '"Volledig" is niet ingevuld',
      ],
      [{ [breach]: without("  number: 1") }, "people.number", '"Aantal" is niet ingevuld'],
      [
        { [breach]: swap("certainty: exact\n  number: 1", "certainty: approximate") },
        "people.minimum",
        '"Minstens" is niet ingevuld',
      ],
      [
        { [breach]: swap('isBreach: "yes"', 'isBreach: "no"') },
        "assessment.notABreachReason",
        'hoort er te staan als de zaak "geen datalek" is',
      ],
      [
        { [breach]: (text) => text.replace(/authorityDecision:[\s\S]*?(?=notifications)/, "") },
        "authorityDecision",
        '"Besluit over de AP" is niet ingevuld',
      ],
      [
        { [breach]: withLines("withdrawnOn: 2026-07-02") },
        "withdrawnReason",
        'hoort er te staan als de zaak "ingetrokken" is',
      ],
      [
        { [request]: swap("requester: client", "requester: parent") },
        "representation",
        '"Waarom deze persoon namens de ander mag vragen" is niet ingevuld',
      ],
      [{ [activity]: without("    legalBasis: contract") }, "purposes.0.legalBasis", '"Grondslag" is niet ingevuld.'],
      [
        { [activity]: swap("ourRole: controller", "ourRole: joint") },
        "jointWith",
        '"Samen verantwoordelijk met" is niet ingevuld.',
      ],
      [
        { [recipient]: swap("role: processor", "role: joint-controller") },
        "essence",
        '"Kern van de onderlinge regeling" is niet ingevuld.',
      ],
      [
        { [organisation]: swap("dpo: none", "dpo: voluntary\ndpoContact:\n  email: fg@klein.example") },
        "dpoRole",
        '"Rol van de FG" is niet ingevuld.',
      ],
      [{ [activity]: without("owner: teamleider") }, "owner", '"Eigenaar van de verwerking (rol)" is niet ingevuld.'],
      [{ [breach]: without("lessons: Adressen nalezen.") }, "lessons", 'hoort er te staan als de zaak "gesloten" is'],
      [
        { [breach]: without("  reasons: Eén gesloten brief, bij bekenden.") },
        "assessment.reasons",
        '"Waarom dit oordeel"',
      ],
    ],
  },
  {
    rule: "case-year",
    accept: [{}],
    reject: [
      [
        { [request]: both(swap("receivedOn: 2026-03-05", "receivedOn: 2025-03-05")) },
        "receivedOn",
        "Het nummer begint met 2026, maar de zaak begon in 2025.",
      ],
    ],
  },
  {
    rule: "moment-offset",
    // In universal time nobody mistakes summer for winter.
    accept: [{}, { [breach]: swap("notifiedAt: 2026-03-28T10:00+01:00", "notifiedAt: 2026-03-28T09:00:00Z") }],
    reject: [
      [
        { [breach]: swap("notifiedAt: 2026-03-28T10:00+01:00", "notifiedAt: 2026-03-28T10:00+02:00") },
        "notifications.0.notifiedAt",
        "een tijdzone die op die dag niet in Nederland gold",
      ],
    ],
  },
  {
    rule: "time-possible",
    // Notified before the advice, or told people first: unusual, never impossible.
    accept: [
      {
        [breach]: swap(
          "decidedAt: 2026-03-27T12:00+01:00\n  decidedBy: bestuurder\n  reasons: Er is",
          "decidedAt: 2026-03-29T12:00+02:00\n  decidedBy: bestuurder\n  reasons: Er is",
        ),
      },
    ],
    reject: [
      [
        { [breach]: swap("occurrence: day", "occurrence: period\noccurredUntilAt: 2026-03-25T12:00+01:00") },
        "occurredUntilAt",
        "Het einde ligt vóór het begin.",
      ],
      [
        { [breach]: swap("closedOn: 2026-07-01", "closedOn: 2026-03-01") },
        "closedOn",
        "gesloten vóór het eerste signaal",
      ],
      [
        { [breach]: swap("certainty: exact\n  number: 1", "certainty: approximate\n  minimum: 9\n  maximum: 3") },
        "people.minimum",
        "hoger dan het hoogste",
      ],
      [
        {
          [breach]: swap(
            "recordsCertainty: exact\n  records: 1",
            "recordsCertainty: approximate\n  recordsMinimum: 9\n  recordsMaximum: 3",
          ),
        },
        "data.recordsMinimum",
        "Het laagste aantal gegevens is hoger dan het hoogste.",
      ],
    ],
  },
  {
    rule: "direct-identifier",
    // Nine digits that fail the eleven-test, a term in hours and a date are no persons.
    accept: [
      { [breach]: swap("Rustig verlopen.", "Dossier 123456789, binnen 72 uur, op 2026-03-27.") },
      // What the organisation or a recipient says of itself is business data, there and in a case.
      { [request]: swap("Wil het hele dossier lezen.", "Mailde naar Privacy@klein.example en belde 010 000 0010.") },
      { [recipient]: withLines("breachContact: 06-12345678 of wacht@leverancier.example") },
      {
        [recipient]: withLines("breachContact: 06-12345678"),
        [breach]: swap("Rustig verlopen.", "Gebeld met +31 6 12 34 56 78, het meldpunt."),
      },
      {
        [organisation]: swap("notProcessor:", "clientNumbers: [C-99999]\nnotProcessor:"),
        [breach]: both(
          swap("Rustig verlopen.", "Formulier C-48213 is leeg."),
          withLines("notPersonalData:\n  - field: body\n    reason: Nummer van een leeg formulier."),
        ),
      },
      {
        [assurance]: both(
          swap("Iedereen deed mee.", "Getest met nummer 111222333."),
          withLines("notPersonalData:\n  - field: result\n    reason: Verzonnen nummer uit de toets."),
        ),
      },
    ],
    reject: [
      // 111222333: 9×1+8×1+7×1+6×2+5×2+4×2+3×3+2×3−1×3 = 66, and 66 is six times eleven.
      [
        { [breach]: swap("Rustig verlopen.", "Nummer 111222333 stond erop.") },
        "",
        "Hier staat iets dat lijkt op een BSN.",
      ],
      [
        { [breach]: swap("dataInBrief: adres en afspraak", "dataInBrief: mail van iemand@klein.example") },
        "dataInBrief",
        "lijkt op een e-mailadres",
      ],
      [
        { [request]: swap("details: Wil het hele dossier lezen.", "details: Terugbellen op 06-12 34 56 78.") },
        "details",
        "lijkt op een telefoonnummer",
      ],
      [
        { [request]: swap("details: Wil het hele dossier lezen.", "details: Kind geboren op 12-03-2013.") },
        "details",
        "lijkt op een geboortedatum",
      ],
      [
        { [breach]: swap("Rustig verlopen.", "De brief ging naar Kerkweg 12, 4321 CD Dorp.") },
        "",
        "lijkt op een adres",
      ],
      [
        {
          [organisation]: swap("notProcessor:", "clientNumbers: [C-99999]\nnotProcessor:"),
          [breach]: swap("Rustig verlopen.", "Het formulier van C-48213 lag er ook."),
        },
        "",
        "lijkt op een cliëntnummer",
      ],
      [
        { [dpia]: swap("measure: toegang per rol", "measure: betaald op NL20 INGB 0001 2345 67") },
        "measures.0.measure",
        "lijkt op een rekeningnummer",
      ],
      [
        { [dpia]: (text: string) => `${text}Getekend door wie BIG 19012345601 heeft.\n` },
        "",
        "lijkt op een BIG-nummer",
      ],
      [
        { [assurance]: swap("Iedereen deed mee.", "Het account met V-nummer 2731234567 is gesloten.") },
        "result",
        "lijkt op een V-nummer",
      ],
      // Twice in one field is one thing to mend.
      [
        { [request]: swap("Wil het hele dossier lezen.", "Van 111.222.333 en 123 456 782.") },
        "details",
        "lijkt op een BSN",
      ],
    ],
  },
  {
    rule: "example-left-over",
    accept: [
      {
        [organisation]: swap(
          "name: Stichting Klein",
          "name: Stichting Voorbeeldzorg\nexampleClock: 2026-11-16T09:00+01:00",
        ),
      },
    ],
    reject: [
      [
        {
          [organisation]: swap("name: Stichting Klein", "name: Stichting Klein\nexampleClock: 2026-11-16T09:00+01:00"),
        },
        "exampleClock",
        "De klok van het voorbeeld staat er nog",
      ],
      [
        { [organisation]: swap("city: Dorp", "city: Voorbeeldstad") },
        "address.city",
        'Bij "Plaats" staat nog een gegeven van het voorbeeld.',
      ],
      [
        { [activity]: swap("reviewedOn: 2026-10-01", 'reviewedOn: 2026-10-01\nexample: "yes"') },
        "example",
        "Deze regel hoort bij het voorbeeld.",
      ],
    ],
  },
  {
    rule: "page-resolves",
    accept: [{}],
    reject: [
      [{ [page]: swap("(/termijnen/)", "(/weg/)") }, "", "wijst naar een pagina die er niet is"],
      [{ [page]: swap('<Role id="teamleider" />', '<Role id="niemand" />') }, "", "verwijst naar iets dat er niet is"],
    ],
  },
  {
    rule: "days-possible",
    accept: [{ [request]: swap("answeredOn: 2026-03-20", "answeredOn: 2026-03-05") }],
    reject: [
      [
        { [request]: swap("answeredOn: 2026-03-20", "answeredOn: 2026-02-20") },
        "answeredOn",
        "Het verzoek is beantwoord vóór het binnenkwam.",
      ],
      [
        { [recipient]: swap("signedOn: 2026-01-10", "signedOn: 2026-01-10\nendsOn: 2025-12-31") },
        "endsOn",
        "De overeenkomst eindigt vóór zij begint.",
      ],
      [
        { [dpia]: swap("reviewOn: 2029-04-15", "reviewOn: 2026-04-01") },
        "reviewOn",
        "De DPIA wordt opnieuw bekeken vóór zij af is.",
      ],
    ],
  },
  {
    rule: "likely-name",
    // A role with a form of address, the end of a sentence and a company are no persons.
    accept: [
      {
        [request]: swap(
          "details: Wil het hele dossier lezen.",
          "details: De heer of mevrouw die belde koos plan B. Daarna niets.",
        ),
      },
      {
        [request]: swap(
          "details: Wil het hele dossier lezen.",
          "details: Het dossier bij Voorbeeld Software B.V. in Dorp.",
        ),
      },
      {
        [request]: swap(
          "details: Wil het hele dossier lezen.",
          "details: Vroeg naar meneer Konijn.\nnotPersonalData:\n  - field: details\n    reason: Dat is een knuffel.",
        ),
      },
    ],
    reject: [
      [
        { [request]: swap("details: Wil het hele dossier lezen.", "details: Mevrouw van der Voorbeeld belde.") },
        "details",
        "lijkt op de naam van een persoon",
      ],
      [{ [breach]: swap("Rustig verlopen.", "J. Voorbeeld bracht de brief.") }, "", "lijkt op de naam van een persoon"],
    ],
  },
  {
    rule: "indirect-identifier",
    accept: [
      { [breach]: swap("Rustig verlopen.", "Versie 10.0.2.1 draaide op formulier A-12.") },
      { [recipient]: withLines("securityProtocol: Alleen bereikbaar vanaf 203.0.113.7.") },
    ],
    reject: [
      [{ [breach]: swap("Rustig verlopen.", "De auto had kenteken HK-123-B.") }, "", "lijkt op een kenteken"],
      [
        { [request]: swap("Wil het hele dossier lezen.", "Schreef vanaf 203.0.113.7.") },
        "details",
        "lijkt op een IP-adres",
      ],
    ],
  },
  {
    rule: "no-twins",
    // The same name for something that ended, a yearly training, a second request of the same kind on the same day.
    accept: [
      {
        "recipients/voorbeeld-oud.md": again(recipient, withLines("endedOn: 2026-01-01")),
        "assurance-records/scholing-2025.md": again(assurance, swap("doneOn: 2026-10-10", "doneOn: 2025-10-10")),
        "data-subject-requests/2026-002.md": again(request, swap("requester: client", "requester: employee")),
        "personal-data-breaches/2026-002.md": again(
          breach,
          both(swap("Een brief lag bij de buren.", "Ook hier lag een brief."), swap("title:", "title: Nog een,")),
        ),
      },
    ],
    reject: [
      [
        { "processing-activities/tweede.md": again(activity, swap("name: Cliëntdossier", "name: cliëntdossier ")) },
        "name",
        'Dit lijkt dezelfde verwerking als "Cliëntdossier" (clientdossier).',
      ],
      [{ "recipients/z-nog-een.md": again(recipient, (text) => text) }, "name", "Dit lijkt dezelfde ontvanger als"],
      [{ "retention-periods/zz.md": again(retention, (text) => text) }, "name", "Dit lijkt dezelfde bewaartermijn als"],
      [
        { "data-subject-requests/2026-002.md": again(request, (text) => text) },
        "title",
        "Dit lijkt hetzelfde verzoek als 2026-001.",
      ],
      [
        { "personal-data-breaches/2026-002.md": again(breach, swap("title:", "title: Nog een,")) },
        "summary",
        "Dit lijkt hetzelfde datalek als 2026-001.",
      ],
    ],
  },
  {
    rule: "identifier-elsewhere",
    // A phone number and a mailbox on a page are there to be used.
    accept: [
      { [page]: (text: string) => `${text}\nBel 06-12345678 of mail wacht@leverancier.example.\n` },
      { [recipient]: withLines("securityProtocol: Nummer 111222333.") },
    ],
    reject: [
      [{ [page]: (text: string) => `${text}\nBijvoorbeeld 111.222.333.\n` }, "", "lijkt op een BSN"],
      [
        { [activity]: swap("purpose: goede zorg geven", "purpose: zorg aan wie is geboren op 1 maart 2015") },
        "purposes.0.purpose",
        "lijkt op een geboortedatum",
      ],
    ],
  },
  {
    rule: "exception-needed",
    accept: [
      {
        [breach]: both(
          swap("Rustig verlopen.", "Het ticket heeft nummer 111222333."),
          withLines("notPersonalData:\n  - field: body\n    reason: Nummer van een ticket bij de leverancier."),
        ),
      },
    ],
    reject: [
      [
        { [breach]: withLines("notPersonalData:\n  - field: lessons\n    reason: Nummer van een ticket.") },
        "notPersonalData.0.field",
        "waar niets op een persoonsgegeven lijkt",
      ],
    ],
  },
  {
    rule: "retired-after-retention",
    accept: [{ "personal-data-breaches/2009-001.md": tombstone("2025-01-15") }],
    reject: [
      [
        { "personal-data-breaches/2019-001.md": tombstone("2024-02-01") },
        "retired.retiredOn",
        "Deze zaak is opgeruimd, maar haar bewaartermijn liep op zijn vroegst tot",
      ],
    ],
  },
];

table(cases);
