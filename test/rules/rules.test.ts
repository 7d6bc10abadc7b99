// Every rule: what it accepts and what it rejects, with the words a reader sees. Texts are written out, so that a diff shows them.
import { describe, expect, test } from "vitest";
import { rules } from "../../src/core/rules/index.ts";
import { type Change, judgeFolder, smallContent, swap } from "../fixtures/small.ts";

const activity = "processing-activities/clientdossier.md";
const recipient = "recipients/voorbeeld-dossier.md";
const breach = "personal-data-breaches/2026-001.md";
const request = "data-subject-requests/2026-001.md";
const page = "handbook/privacybeleid.mdx";
const organisation = "organisation.yml";

type Changes = Readonly<Record<string, Change>>;
interface Case {
  readonly rule: string;
  readonly accept: readonly Changes[];
  readonly reject: readonly (readonly [changes: Changes, place: string, message: string])[];
}

const both =
  (...edits: ((text: string) => string)[]) =>
  (text: string) =>
    edits.reduce((now, edit) => edit(now), text);
const without = (line: string) => swap(`${line}\n`, "");
const dpo = both(
  swap("dpo: none", "dpo: voluntary\ndpoRole: fg"),
  swap("roles:\n", "roles:\n  - id: fg\n    name: functionaris voor gegevensbescherming\n"),
);
const notNotified = (second: string) =>
  both(
    swap("decision: notify\n", `decision: not-notify\n${second}`),
    (text) => text.replace(/notifications:[\s\S]*?(?=peopleDecision)/, ""),
    swap("types:\n    - name\n", "specialCategories:\n    - health\n  types:\n    - name\n"),
  );

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
      {
        "personal-data-breaches/2026-002.md":
          "---\ntitle: Telefoon kwijt\nsignalledAt: 2026-11-16T08:00+01:00\nreportedBy: teamleider\ndataInBrief: nog niet bekend\nongoing: unknown\n---\n",
      },
    ],
    reject: [
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
    rule: "agreement-signed",
    accept: [
      {
        [recipient]: both(
          swap("role: processor", "role: independent-controller"),
          swap("signature: signed", "signature: not-applicable"),
          swap("agreement: processing-agreement", "agreement: other"),
        ),
      },
    ],
    reject: [
      [
        { [recipient]: swap("signature: signed", "signature: not-found") },
        "signature",
        "Van de verwerkersovereenkomst is geen ondertekend exemplaar.",
      ],
    ],
  },
  {
    rule: "agreement-fits-role",
    accept: [
      {
        [recipient]: both(
          swap("role: processor", "role: independent-controller"),
          swap("agreement: processing-agreement", "agreement: none-needed"),
        ),
      },
    ],
    reject: [
      [{ [recipient]: swap("role: processor", "role: independent-controller") }, "agreement", "past niet bij de rol"],
      [
        { [recipient]: swap("agreement: processing-agreement", "agreement: other") },
        "agreement",
        "past niet bij de rol",
      ],
    ],
  },
  {
    rule: "processor-warning-term",
    accept: [
      {
        [recipient]: swap(
          "warnsUsWithinHours: 24",
          "warnsUsWithinHours: 48\nwarnsUsAcceptedReason: Alleen papier, wekelijks opgehaald.",
        ),
      },
    ],
    reject: [
      [{ [recipient]: without("warnsUsWithinHours: 24") }, "warnsUsWithinHours", "geen termijn in uren"],
      [
        { [recipient]: swap("warnsUsWithinHours: 24", "warnsUsWithinHours: 48") },
        "warnsUsWithinHours",
        "pas na 48 uur te melden; onze eigen regel is 24 uur",
      ],
    ],
  },
  {
    rule: "notified-in-time",
    // Aware 27 March 10:00 winter time; 72 elapsed hours later it is 30 March 11:00 summer time.
    accept: [{ [breach]: swap("notifiedAt: 2026-03-28T10:00+01:00", "notifiedAt: 2026-03-30T11:00+02:00") }],
    reject: [
      [
        {
          [breach]: both(
            swap("notifiedAt: 2026-03-28T10:00+01:00", "notifiedAt: 2026-03-30T11:01+02:00"),
            swap("notifications:", "delayReason: Wij wachtten te lang.\nnotifications:"),
          ),
        },
        "notifications",
        "Gemeld 1 minuut na de 72 uur. De reden is vastgelegd.",
      ],
    ],
  },
  {
    rule: "delay-has-reason",
    accept: [
      {
        [breach]: both(
          swap("notifiedAt: 2026-03-28T10:00+01:00", "notifiedAt: 2026-04-02T10:00+02:00"),
          swap("notifications:", "delayReason: Wij wachtten te lang.\nnotifications:"),
        ),
      },
    ],
    reject: [
      [
        { [breach]: swap("notifiedAt: 2026-03-28T10:00+01:00", "notifiedAt: 2026-04-02T10:00+02:00") },
        "delayReason",
        "later dan 72 uur gemeld en de reden staat er niet",
      ],
    ],
  },
  {
    rule: "processor-warned-in-time",
    accept: [
      {
        [breach]: swap(
          "summary:",
          "processorDiscoveredAt: 2026-03-26T09:00+01:00\nprocessorInformedAt: 2026-03-27T09:00+01:00\notherParties:\n  - recipient: voorbeeld-dossier\nsummary:",
        ),
      },
    ],
    reject: [
      [
        {
          [breach]: swap(
            "summary:",
            "processorDiscoveredAt: 2026-03-25T09:00+01:00\nprocessorInformedAt: 2026-03-27T10:00+01:00\notherParties:\n  - recipient: voorbeeld-dossier\nsummary:",
          ),
        },
        "otherParties.0",
        "49 uur na de ontdekking; afgesproken is 24 uur",
      ],
    ],
  },
  {
    rule: "answered-in-time",
    // Received 5 March 2026; 5 April is Easter Sunday, 6 April Easter Monday, so the last day is Tuesday 7 April.
    accept: [{ [request]: swap("answeredOn: 2026-03-20", "answeredOn: 2026-04-07") }],
    reject: [
      [
        { [request]: swap("answeredOn: 2026-03-20", "answeredOn: 2026-04-08") },
        "answeredOn",
        "Beantwoord 1 dag na de laatste dag. De reden staat er niet.",
      ],
    ],
  },
  {
    rule: "second-assessor",
    accept: [
      { [breach]: notNotified("  secondAssessor: teamleider\n") },
      { [breach]: both(notNotified(""), without("  specialCategories:\n    - health")) },
    ],
    reject: [
      [{ [breach]: notNotified("") }, "authorityDecision.secondAssessor", "Er keek geen tweede persoon mee."],
      [
        { [organisation]: dpo, [breach]: notNotified("  secondAssessor: fg\n") },
        "authorityDecision.secondAssessor",
        "De tweede beoordelaar is de FG.",
      ],
    ],
  },
  {
    rule: "dpo-never-decides",
    accept: [{ [organisation]: dpo }],
    reject: [
      [
        { [organisation]: dpo, [activity]: swap("owner: teamleider", "owner: fg") },
        "owner",
        "die mag hier niet beslissen",
      ],
      [
        { [organisation]: both(dpo, swap("responseTeam:\n", "responseTeam:\n  - fg\n")) },
        "responseTeam",
        "die mag hier niet beslissen",
      ],
    ],
  },
  {
    rule: "direct-identifier",
    // Nine digits that fail the eleven-test, a term in hours and a date are no persons.
    accept: [{ [breach]: swap("Rustig verlopen.", "Dossier 123456789, binnen 72 uur, op 2026-03-27.") }],
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
    ],
  },
  {
    rule: "moment-offset",
    accept: [{}],
    reject: [
      [
        { [breach]: swap("notifiedAt: 2026-03-28T10:00+01:00", "notifiedAt: 2026-03-28T10:00+02:00") },
        "notifications.0.notifiedAt",
        "een tijdzone die op die dag niet in Nederland gold",
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
    rule: "measure-done",
    accept: [{}],
    reject: [
      [
        { [breach]: without("    doneOn: 2026-04-20") },
        "measures.1",
        "nog niet uitgevoerd; gepland op donderdag 30 april 2026",
      ],
    ],
  },
  {
    rule: "processor-role-declared",
    accept: [{}],
    reject: [
      [
        { [organisation]: (text) => text.replace(/notProcessor:[\s\S]*$/, "") },
        "notProcessor",
        "Er staat niet of wij ook voor een ander verwerken.",
      ],
      [
        { [activity]: swap("ourRole: controller", "ourRole: processor") },
        "notProcessor",
        "maar het register heeft er wel een verwerking voor",
      ],
    ],
  },
  {
    rule: "high-risk-people-decided",
    accept: [{ [breach]: both(swap("risk: risk", "risk: high"), swap("decision: not-high-risk", "decision: inform")) }],
    reject: [
      [
        { [breach]: swap("risk: risk", "risk: high") },
        "peopleDecision.decision",
        "het besluit zegt dat het risico niet hoog is",
      ],
      [
        {
          [breach]: both(swap("risk: risk", "risk: high"), (text) =>
            text.replace(/peopleDecision:[\s\S]*?(?=measures)/, ""),
          ),
        },
        "peopleDecision",
        "er staat niet of de mensen het horen",
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
];

const judged = async (changes: Changes, rule: string) => {
  const verdict = await judgeFolder(smallContent(changes));
  return verdict.findings.filter((each) => each.id === rule);
};

describe.each(cases)("$rule", ({ rule, accept, reject }) => {
  test.each(accept.map((changes, index) => [index + 1, changes] as const))("accepts case %i", async (_, changes) => {
    expect(await judged(changes, rule)).toEqual([]);
  });

  test.each(reject.map(([changes, path, message]) => [message, path, changes] as const))(
    "rejects: %s",
    async (message, path, changes) => {
      const found = await judged(changes, rule);
      expect(found.map((each) => ({ path: each.path, message: each.message }))).toEqual([
        { path, message: expect.stringContaining(message) },
      ]);
      const [first] = found;
      const declared = rules.find((each) => each.id === rule);
      expect(first?.severity).toBe(declared?.severity);
      // A whole sentence that says what to do, and a source to look it up in.
      expect(first?.remedy).toMatch(/^[A-Z].*[.?]$/s);
      expect(first?.source.length).toBeGreaterThan(0);
      expect(first?.line).toBeGreaterThan(0);
    },
  );
});

test("every rule has a case that it rejects", () => {
  expect(cases.map((each) => each.rule).sort()).toEqual(rules.map((each) => each.id).sort());
  for (const each of cases) expect(each.reject.length, each.rule).toBeGreaterThan(0);
});

test("no remedy asks to delete a true fact or to type an untrue one", async () => {
  // What may go is never a fact: a leftover of the example, or a statement that the register itself contradicts.
  const mayGo = new Set(["example-left-over", "processor-role-declared"]);
  const remedies: string[] = [];
  for (const { rule, reject } of cases) {
    if (mayGo.has(rule)) continue;
    for (const [changes] of reject)
      for (const each of await judged(changes, rule)) remedies.push(`${rule}: ${each.remedy}`);
  }
  expect(remedies.length).toBeGreaterThan(25);
  for (const remedy of remedies)
    expect(remedy).not.toMatch(
      /\b(verwijder|wis|schrap|haal\b.*\bweg|laat\b.*\bweg|verander het tijdstip|pas de (datum|tijd) aan)\b/i,
    );
});
