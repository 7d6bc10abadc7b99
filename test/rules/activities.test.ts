// The register of processing activities and its DPIAs: lawfulness, completeness, agreement with other registers.
import { swap } from "../fixtures/small.ts";
import {
  activity,
  both,
  type Case,
  dpia,
  dpo,
  organisation,
  page,
  recipient,
  table,
  withLines,
  without,
} from "./table.ts";

const bsn = (basis: string) =>
  both(swap("  - care-plan\n", "  - care-plan\n  - bsn\n"), swap('bsn: "no"', `bsn: "yes"\nbsnBases:\n  - ${basis}`));
const assessed = (lines: string) => swap("outcome: done\n  assessment: clientdossier", lines);
const transfer = (safeguard: string) =>
  swap("retention:", `transfers:\n  - country: Japan\n    safeguard: ${safeguard}\nretention:`);

// In force since 2024: the council's consent is needed, and was not given.
const asked = (right: string, outcome: string) =>
  `consulted:\n  - who: staff\n    right: ${right}\n    on: 2024-01-01\n    outcome: ${outcome}`;

// The policy says whether its council was asked; the rest is up to each case.
const withCouncil = {
  [organisation]: swap("chamberOfCommerce:", "participation:\n  - personeelsvertegenwoordiging\nchamberOfCommerce:"),
  [page]: swap("reviewOn:", "consulted:\n  - who: staff\n    right: none\n    outcome: not-asked\nreviewOn:"),
};

const aiInUse = {
  used: '"yes"',
  system: "schrijfhulp",
  use: "een tekst korter maken",
  inputs: "none",
  risk: "low",
  checkedBy: "teamleider",
  literacy: "les in juni",
};
/** AI in the activity, with changes; an empty answer is left out. */
const ai = (changes: Readonly<Record<string, string>> = {}) =>
  withLines(
    `ai:\n${Object.entries({ ...aiInUse, ...changes })
      .filter(([, value]) => value !== "")
      .map(([key, value]) => `  ${key}: ${value}`)
      .join("\n")}`,
  );

const cases: readonly Case[] = [
  {
    rule: "ai-use-known",
    accept: [
      // Nobody said anything of AI: nothing to ask yet.
      {},
      { [activity]: withLines('ai:\n  used: "no"') },
      { [activity]: ai() },
      { [activity]: ai({ inputs: "special", recipient: "voorbeeld-dossier" }) },
      // High risk, and the DPIA was done.
      { [activity]: ai({ risk: "high" }) },
    ],
    reject: [
      [{ [activity]: withLines("ai:\n  used: unknown") }, "ai.used", "nog niet uitgezocht of hier AI wordt gebruikt"],
      [{ [activity]: ai({ checkedBy: "" }) }, "ai.checkedBy", "niet wie nakijkt wat de AI oplevert"],
      [{ [activity]: ai({ literacy: "" }) }, "ai.literacy", "er genoeg van leerde"],
      [{ [activity]: ai({ risk: "unknown" }) }, "ai.risk", "niet hoeveel risico"],
      [{ [activity]: ai({ inputs: "special" }) }, "ai.recipient", "niet van welke leverancier"],
      [
        {
          [activity]: both(ai({ risk: "high" }), assessed("outcome: not-needed\n  reason: Klein.\n  dpoView: Eens.")),
        },
        "ai.risk",
        "er is geen DPIA",
      ],
    ],
  },
  {
    rule: "consent-of-council",
    accept: [
      { [activity]: withLines(asked("consent", "agreed")) },
      { [activity]: withLines(`${asked("consent", "disagreed")}\nendedOn: 2025-01-01`) },
      { [dpia]: withLines(asked("advice", "disagreed")) },
    ],
    reject: [
      [
        { [activity]: withLines(asked("consent", "no-answer")) },
        "consulted.0.outcome",
        "de instemming die daarvoor nodig is, staat er niet",
      ],
      [
        { [dpia]: withLines(asked("consent", "not-recorded")) },
        "consulted.0.outcome",
        "de instemming die daarvoor nodig is, staat er niet",
      ],
    ],
  },
  {
    rule: "right-of-council",
    accept: [{ [activity]: withLines(asked("none", "agreed")) }],
    reject: [
      [
        { [activity]: withLines(asked("unknown", "agreed")) },
        "consulted.0.right",
        "nog niet uitgezocht welk recht deze raad heeft",
      ],
    ],
  },
  {
    rule: "people-asked",
    accept: [
      // No council is known; or none that a law gives a right.
      {},
      { [organisation]: swap("chamberOfCommerce:", "participation:\n  - familieraad\nchamberOfCommerce:") },
      { ...withCouncil, [dpia]: withLines("consulted:\n  - who: staff\n    right: none\n    outcome: not-asked") },
      // What follows nobody at work needs no council.
      {
        ...withCouncil,
        [dpia]: swap("outcome: done", "outcome: to-do"),
        [activity]: both(
          swap("outcome: done\n  assessment: clientdossier", "outcome: not-needed\n  triggers: [camera]"),
        ),
      },
    ],
    reject: [
      [withCouncil, "consulted", "gevraagd aan: personeelsvertegenwoordiging."],
      [
        {
          ...withCouncil,
          [dpia]: swap("outcome: done", "outcome: to-do"),
          [activity]: both(
            swap("outcome: done\n  assessment: clientdossier", "outcome: not-needed\n  triggers: [camera]"),
            swap("subjects:\n", "subjects:\n  - employees\n"),
          ),
        },
        "consulted",
        "gevraagd aan: personeelsvertegenwoordiging.",
      ],
    ],
  },
  {
    rule: "transfer-has-safeguard",
    accept: [{ [activity]: swap("retention:", "transfers:\n  - country: Japan\n    safeguard: adequacy\nretention:") }],
    reject: [
      [
        { [activity]: swap("retention:", "transfers:\n  - country: India\n    safeguard: none\nretention:") },
        "transfers.0.safeguard",
        "Doorgifte naar India heeft geen passende waarborg.",
      ],
      [
        { [activity]: swap("retention:", "transfers:\n  - country: India\nretention:") },
        "transfers.0.safeguard",
        "Doorgifte naar India heeft geen passende waarborg.",
      ],
    ],
  },
  {
    rule: "people-told",
    accept: [
      {},
      { [activity]: swap("subjects:\n  - clients\n", "subjects:\n  - clients\n  - family-contacts\n  - other\n") },
      {
        [activity]: both(
          swap("subjects:\n  - clients\n", "subjects:\n  - clients\n  - alleged-perpetrators\n"),
          swap(
            "owner:",
            "notTold:\n  - people: alleged-perpetrators\n    ground: secrecy\n    reason: Zwijgplicht.\nowner:",
          ),
        ),
      },
      // What ended is told in no statement any more.
      { [activity]: both(swap("  - clients\nda", "  - clients\n  - visitors\nda"), withLines("endedOn: 2026-01-01")) },
    ],
    reject: [
      [
        { [activity]: swap("subjects:\n  - clients\n", "subjects:\n  - clients\n  - minors\n") },
        "subjects.1",
        "Het gaat ook over jeugdigen, en in geen privacyverklaring voor hen staat deze verwerking.",
      ],
      [
        { [activity]: swap("subjects:\n  - clients\n", "subjects:\n  - volunteers\n  - clients\n") },
        "subjects.0",
        "Het gaat ook over vrijwilligers",
      ],
      [
        { [activity]: swap("subjects:\n  - clients\n", "subjects:\n  - clients\n  - alleged-perpetrators\n") },
        "subjects.1",
        "Het gaat ook over vermoedelijke plegers",
      ],
      // A reason for one group says nothing about another.
      [
        {
          [activity]: both(
            swap("subjects:\n  - clients\n", "subjects:\n  - clients\n  - job-applicants\n"),
            swap("owner:", "notTold:\n  - people: minors\n    ground: known\n    reason: Via ouders.\nowner:"),
          ),
        },
        "subjects.1",
        "Het gaat ook over sollicitanten",
      ],
    ],
  },
  {
    rule: "special-categories-have-exception",
    accept: [{ [activity]: both(without("specialCategories:\n  - health"), without("article9Exceptions:\n  - care")) }],
    reject: [
      [
        { [activity]: without("article9Exceptions:\n  - care") },
        "specialCategories",
        "noemt geen uitzondering op het verbod",
      ],
    ],
  },
  {
    rule: "taken-over-checked",
    accept: [{}, { [activity]: withLines("example: yes") }],
    reject: [
      [{ [activity]: withLines("takenOver: library") }, "takenOver", "Dit is overgenomen, en nog niet nagekeken."],
    ],
  },
  {
    rule: "answer-applies",
    accept: [{ [activity]: swap('bsn: "no"', 'bsn: "yes"\nbsnBases:\n  - wmo') }],
    reject: [
      [
        { [activity]: swap('bsn: "no"', 'bsn: "no"\nbsnBases:\n  - wmo') },
        "bsnBases",
        'Bij "Welke wet het BSN voorschrijft" staat een antwoord, en dat past niet bij de andere antwoorden.',
      ],
    ],
  },
  {
    rule: "bsn-has-law",
    accept: [{ [activity]: swap('bsn: "no"', 'bsn: "yes"\nbsnBases:\n  - wmo') }],
    reject: [
      [{ [activity]: swap('bsn: "no"', 'bsn: "yes"') }, "bsnBases", "noemt geen wet die dat voorschrijft"],
      [
        { [activity]: swap('bsn: "no"', 'bsn: "yes"\nbsnBases:\n  - none') },
        "bsnBases",
        "noemt geen wet die dat voorschrijft",
      ],
    ],
  },
  {
    rule: "impact-assessment-done",
    accept: [
      {
        [activity]: swap(
          "outcome: done\n  assessment: clientdossier",
          "outcome: not-needed\n  reason: Klein en eenvoudig.",
        ),
      },
    ],
    reject: [
      [
        { [activity]: swap("outcome: done\n  assessment: clientdossier", "outcome: to-do") },
        "impactAssessment.outcome",
        "nog geen DPIA gedaan",
      ],
      [
        { [activity]: swap("outcome: done\n  assessment: clientdossier", "outcome: not-needed") },
        "impactAssessment",
        "maar niet waarom",
      ],
      [{ [activity]: without("  assessment: clientdossier") }, "impactAssessment", "maar niet welke"],
    ],
  },
  {
    rule: "processor-record-complete",
    accept: [
      {
        [activity]: swap(
          "ourRole: controller",
          "ourRole: processor\nprocessorFor:\n  - controller: voorbeeld-dossier\n    categories: dagbesteding in onderaanneming",
        ),
      },
    ],
    reject: [
      [{ [activity]: swap("ourRole: controller", "ourRole: processor") }, "processorFor", "er staat niet voor wie"],
    ],
  },
  {
    rule: "recipients-named",
    accept: [
      { [activity]: swap("recipients:\n  - voorbeeld-dossier", "noRecipients: Alleen ons eigen team.") },
      {
        [activity]: both(
          without("recipients:\n  - voorbeeld-dossier"),
          swap("ourRole: controller", "ourRole: processor"),
        ),
      },
    ],
    reject: [
      [
        { [activity]: without("recipients:\n  - voorbeeld-dossier") },
        "recipients",
        "Er staat niet met wie wij deze gegevens delen.",
      ],
    ],
  },
  {
    rule: "consent-not-for-care",
    // Consent for a photo beside care, and consent to break professional secrecy, are something else.
    accept: [
      {
        [activity]: both(
          swap(
            "    legalBasis: contract\n",
            "    legalBasis: contract\n  - purpose: een foto op de deur\n    legalBasis: consent\n",
          ),
          swap("article9Exceptions:\n  - care\n", "article9Exceptions:\n  - care\n  - explicit-consent\n"),
        ),
      },
      { [activity]: swap("subjects:", "secrecyConsent: Vooraf gevraagd (art. 5.3.3 Wmo).\nsubjects:") },
    ],
    reject: [
      [
        { [activity]: swap("legalBasis: contract", "legalBasis: consent") },
        "purposes.0.legalBasis",
        "Deze verwerking is zorg, maar de grondslag is toestemming.",
      ],
    ],
  },
  {
    rule: "consent-provable",
    accept: [
      {
        [activity]: swap(
          "    legalBasis: contract\n",
          "    legalBasis: consent\nconsentRecord: Formulier per doel, in het dossier.\n",
        ),
      },
    ],
    reject: [
      [
        { [activity]: swap("legalBasis: contract", "legalBasis: consent") },
        "purposes.0.legalBasis",
        "er staat niet hoe wij die vragen en vastleggen",
      ],
      [
        { [activity]: swap("article9Exceptions:\n  - care", "article9Exceptions:\n  - explicit-consent") },
        "article9Exceptions",
        "er staat niet hoe wij die vragen en vastleggen",
      ],
    ],
  },
  {
    rule: "legitimate-interest-weighed",
    accept: [
      {
        [activity]: swap(
          "    legalBasis: contract\n",
          "    legalBasis: legitimate-interests\n    interest: De deur moet veilig zijn.\n",
        ),
      },
    ],
    reject: [
      [
        { [activity]: swap("legalBasis: contract", "legalBasis: legitimate-interests") },
        "purposes.0.interest",
        "geen afweging bij dit gerechtvaardigd belang",
      ],
    ],
  },
  {
    rule: "law-named",
    accept: [
      {
        [activity]: swap(
          "    legalBasis: contract\n",
          "    legalBasis: legal-obligation\n    law: art. 7.3.8 Jeugdwet\n",
        ),
      },
    ],
    reject: [
      [
        { [activity]: swap("legalBasis: contract", "legalBasis: legal-obligation") },
        "purposes.0.law",
        "De grondslag is een wet, maar er staat niet welke.",
      ],
      [
        { [activity]: swap("legalBasis: contract", "legalBasis: public-task") },
        "purposes.0.law",
        "De grondslag is een wet, maar er staat niet welke.",
      ],
    ],
  },
  {
    rule: "criminal-data-has-ground",
    accept: [
      {
        [activity]: swap(
          'bsn: "no"',
          'bsn: "no"\ncriminalData: when-needed-for-care\ncriminalDataGround: art. 33 UAVG',
        ),
      },
      { [activity]: swap('bsn: "no"', 'bsn: "no"\ncriminalData: unknown') },
    ],
    reject: [
      [
        { [activity]: swap('bsn: "no"', 'bsn: "no"\ncriminalData: "yes"') },
        "criminalData",
        "er staat geen wettelijke grond",
      ],
    ],
  },
  {
    rule: "bsn-agrees",
    accept: [
      {
        [activity]: both(
          swap("  - care-plan\n", "  - care-plan\n  - bsn\n"),
          swap('bsn: "no"', 'bsn: "yes"\nbsnBases:\n  - wmo'),
        ),
      },
    ],
    reject: [
      [{ [activity]: swap("  - care-plan\n", "  - care-plan\n  - bsn\n") }, "bsn", "maar bij BSN staat 'nee'"],
      [
        { [activity]: swap('bsn: "no"', 'bsn: "yes"\nbsnBases:\n  - wmo') },
        "dataTypes",
        "maar het staat niet bij de soorten gegevens",
      ],
    ],
  },
  {
    rule: "bsn-fits-people",
    // Relatives beside clients, and a group nobody knows yet, are no reason to ask.
    accept: [
      { [activity]: both(bsn("wmo"), swap("subjects:\n  - clients", "subjects:\n  - clients\n  - representatives")) },
      { [activity]: both(bsn("payroll"), swap("subjects:\n  - clients", "subjects:\n  - employees")) },
      {
        [activity]: both(
          bsn("payroll"),
          swap(
            "subjects:\n  - clients",
            "subjects:\n  - employees\n  - volunteers\nbsnExplained: Alleen van werknemers.",
          ),
        ),
      },
      { [activity]: both(bsn("payroll"), swap("subjects:\n  - clients", "subjects:\n  - unknown")) },
      { [activity]: both(bsn("hirer"), swap("subjects:\n  - clients", "subjects:\n  - agency-workers")) },
    ],
    reject: [
      [{ [activity]: bsn("wabvpz") }, "bsnBases.0", "maar wij werken niet onder die wet"],
      [{ [activity]: bsn("payroll") }, "bsnBases.0", "die geldt niet voor de groepen mensen die hier staan"],
      [{ [activity]: bsn("hirer") }, "bsnBases.0", "die geldt niet voor de groepen mensen die hier staan"],
      [
        { [activity]: both(bsn("wmo"), swap("subjects:\n  - clients", "subjects:\n  - job-applicants")) },
        "bsnBases.0",
        "die geldt niet voor de groepen mensen die hier staan",
      ],
      [
        {
          [activity]: both(bsn("payroll"), swap("subjects:\n  - clients", "subjects:\n  - employees\n  - volunteers")),
        },
        "subjects.1",
        "van wie geen wet het BSN voorschrijft",
      ],
    ],
  },
  {
    rule: "health-recognised",
    accept: [{ [activity]: both(without("specialCategories:\n  - health"), without("  - care-plan")) }],
    reject: [
      [{ [activity]: without("specialCategories:\n  - health") }, "dataTypes.1", "zeggen meestal iets over gezondheid"],
    ],
  },
  {
    rule: "exception-fits-people",
    accept: [{ [activity]: swap("subjects:\n  - clients", "subjects:\n  - clients\n  - employees") }],
    reject: [
      [
        { [activity]: swap("subjects:\n  - clients", "subjects:\n  - employees") },
        "article9Exceptions",
        "De uitzondering is zorg, maar het gaat alleen om mensen die voor ons werken",
      ],
      [
        { [activity]: swap("article9Exceptions:\n  - care", "article9Exceptions:\n  - employment-health") },
        "article9Exceptions",
        "maar er staan geen medewerkers bij",
      ],
    ],
  },
  {
    rule: "dpia-required",
    accept: [
      {},
      // No item of the list: that is for the other rule.
      { [activity]: assessed("outcome: not-needed\n  reason: Klein.\n  triggers:\n    - vulnerable-people") },
      {
        [activity]: assessed(
          "outcome: not-needed\n  reason: Onderdeel.\n  assessment: clientdossier\n  triggers:\n    - camera",
        ),
      },
    ],
    reject: [
      // One is enough by itself.
      [
        { [activity]: assessed("outcome: not-needed\n  reason: Klein.\n  triggers:\n    - location-data") },
        "impactAssessment.outcome",
        "Dit staat op de lijst van de AP (locatiegegevens), en er is geen DPIA.",
      ],
    ],
  },
  {
    rule: "dpia-expected",
    accept: [
      // Employees, no special data: one criterion.
      {
        [activity]: both(
          assessed("outcome: not-needed\n  reason: Klein.\n  triggers:\n    - large-scale"),
          without("specialCategories:\n  - health"),
          without("article9Exceptions:\n  - care"),
          swap("subjects:\n  - clients", "subjects:\n  - employees"),
        ),
      },
      // Weighed, with what the data protection officer thinks of it.
      {
        [activity]: assessed(
          "outcome: not-needed\n  reason: Klein.\n  dpoView: Eens, zolang het bij tien meldingen per jaar blijft.\n  triggers:\n    - vulnerable-people\n    - new-technology",
        ),
      },
      // Part of a DPIA that is there.
      {
        [activity]: assessed(
          "outcome: not-needed\n  reason: Onderdeel van de DPIA.\n  assessment: clientdossier\n  triggers:\n    - vulnerable-people\n    - new-technology",
        ),
      },
    ],
    reject: [
      [
        {
          [activity]: assessed(
            "outcome: not-needed\n  reason: Klein.\n  triggers:\n    - vulnerable-people\n    - new-technology",
          ),
        },
        "impactAssessment.outcome",
        "Er zijn 3 kenmerken van hoog risico (kwetsbare mensen, nieuwe techniek, gevoelige gegevens), en er is geen DPIA.",
      ],
      // Health data of clients: both stand in the record, whatever was ticked.
      [
        { [activity]: assessed("outcome: not-needed\n  reason: Klein.") },
        "impactAssessment.outcome",
        "Er zijn 2 kenmerken van hoog risico (gevoelige gegevens, kwetsbare mensen), en er is geen DPIA.",
      ],
    ],
  },
  {
    rule: "dpia-agrees",
    accept: [
      { [activity]: assessed("outcome: not-needed\n  reason: Onderdeel van de DPIA.\n  assessment: clientdossier") },
    ],
    reject: [
      [
        { [activity]: assessed("outcome: to-do") },
        "impactAssessment.outcome",
        "maar er is een DPIA over deze verwerking",
      ],
      [
        { [dpia]: swap("outcome: done", "outcome: to-do") },
        "impactAssessment.assessment",
        "maar bij die DPIA staat dat niet",
      ],
      [
        { [dpia]: without("processingActivities:\n  - clientdossier") },
        "impactAssessment.assessment",
        "maar die DPIA noemt deze verwerking niet",
      ],
    ],
  },
  {
    rule: "dpia-dpo-advice",
    accept: [{}, { [organisation]: dpo, [dpia]: withLines("dpoAdvice: Eens.") }],
    reject: [[{ [organisation]: dpo }, "dpoAdvice", "er staat niet wat de FG adviseerde"]],
  },
  {
    rule: "prior-consultation",
    accept: [{ [dpia]: swap("residualRisk: acceptable", 'residualRisk: high\npriorConsultation: "yes"') }],
    reject: [
      [
        { [dpia]: swap("residualRisk: acceptable", "residualRisk: high") },
        "residualRisk",
        "er staat niet dat de AP vooraf is geraadpleegd",
      ],
    ],
  },
  {
    rule: "transfer-documented",
    accept: [
      { [activity]: transfer("derogation\n    documentation: Beoordeling van 1 maart 2026.") },
      { [activity]: transfer("adequacy") },
    ],
    reject: [
      [{ [activity]: transfer("derogation") }, "transfers.0.documentation", "er staat niet waar de beoordeling ligt"],
    ],
  },
  {
    rule: "transfer-agrees",
    accept: [
      {
        [recipient]: swap('transfer: "no"', 'transfer: "yes"'),
        [activity]: transfer("adequacy\n    recipient: voorbeeld-dossier"),
      },
      { [recipient]: swap('transfer: "no"', "transfer: unknown") },
    ],
    reject: [
      [
        { [recipient]: swap('transfer: "no"', 'transfer: "yes"') },
        "recipients.0",
        "Deze ontvanger brengt gegevens buiten de EU, maar bij de verwerking staat geen doorgifte.",
      ],
      [
        { [activity]: transfer("adequacy\n    recipient: voorbeeld-dossier") },
        "transfers.0.recipient",
        "maar bij deze ontvanger staat dat die er niet is",
      ],
    ],
  },
  {
    rule: "recipient-role-agrees",
    accept: [
      {
        [recipient]: swap("role: processor", "role: joint-controller"),
        [activity]: swap("ourRole: controller", "ourRole: joint\njointWith:\n  - voorbeeld-dossier"),
      },
    ],
    reject: [
      [
        { [activity]: swap("ourRole: controller", "ourRole: joint\njointWith:\n  - voorbeeld-dossier") },
        "jointWith.0",
        "maar bij deze ontvanger staat een andere rol",
      ],
      [
        {
          [activity]: swap(
            "ourRole: controller",
            "ourRole: processor\nprocessorFor:\n  - controller: voorbeeld-dossier\n    categories: vervoer",
          ),
        },
        "processorFor.0.controller",
        "maar bij de ontvangers staat dat zij voor ons werkt",
      ],
    ],
  },
];

table(cases);
