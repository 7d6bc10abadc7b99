// The breach register: decisions, terms, what was told, what was learned.
import { smallTexts, swap } from "../fixtures/small.ts";
import { both, breach, type Case, dpo, organisation, table, withLines, without } from "./table.ts";

const notNotified = (second: string) =>
  both(
    swap("decision: notify\n", `decision: not-notify\n${second}`),
    (text) => text.replace(/notifications:[\s\S]*?(?=peopleDecision)/, ""),
    swap("types:\n    - name\n", "specialCategories:\n    - health\n  types:\n    - name\n"),
  );
const otherNotifies = (role: string, ground: string, more = "") =>
  both(
    swap("ourRole: controller", `ourRole: ${role}`),
    swap(
      "decision: notify\n",
      `decision: other-notifies\n  otherNotifier: Ziekenhuis Voorbeeld\n  otherNotifierGround: ${ground}${more}\n`,
    ),
    (text) => text.replace(/notifications:[\s\S]*?(?=peopleDecision)/, ""),
  );
const undecided = (old: string, fresh: string) =>
  both(
    notNotified(""),
    (text) => text.replace(/authorityDecision:[\s\S]*?(?=peopleDecision)/, ""),
    swap("risk: risk", "risk: unlikely"),
    swap(old, fresh),
  );
const exempt = (ground: string) => swap("decision: not-high-risk", `decision: exempt\n  ground: ${ground}`);
const told = withLines("communications:\n  - informedAt: 2026-03-28T10:00+01:00\n    means:\n      - phone");
const noPrevention = (text: string) => text.replace(/ {2}- kind: preventive[\s\S]*?(?=lessons)/, "");
/** So many cases like the one of the small content. */
const copies = (count: number, edit: (text: string) => string) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `personal-data-breaches/2026-00${index + 1}.md`,
      edit(String(smallTexts().get(breach))),
    ]),
  );

const cases: readonly Case[] = [
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
    rule: "second-assessor",
    accept: [
      { [breach]: notNotified("  secondAssessor: teamleider\n") },
      // A notification that is made asks for nobody.
      {},
    ],
    reject: [
      // The page asks it of every decision not to notify: also of one person and an ordinary address.
      [
        { [breach]: both(notNotified(""), without("  specialCategories:\n    - health")) },
        "authorityDecision.secondAssessor",
        "Er keek geen tweede persoon mee",
      ],
      [
        { [breach]: notNotified("") },
        "authorityDecision.secondAssessor",
        "Er keek geen tweede persoon mee, en er is niet gemeld.",
      ],
      [
        { [organisation]: dpo, [breach]: notNotified("  secondAssessor: fg\n") },
        "authorityDecision.secondAssessor",
        "De tweede beoordelaar is de FG.",
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
    rule: "decision-fits-assessment",
    accept: [
      { [breach]: both(notNotified(""), swap("risk: risk", "risk: unlikely")) },
      { [breach]: swap("risk: risk", "risk: high") },
    ],
    reject: [
      [
        { [breach]: notNotified("") },
        "authorityDecision.decision",
        "Er is een risico voor mensen, maar er is besloten niet te melden.",
      ],
      [
        { [breach]: both(notNotified(""), swap("risk: risk", "risk: unknown")) },
        "authorityDecision.decision",
        "terwijl het risico nog niet is beoordeeld",
      ],
    ],
  },
  {
    rule: "decided-by-decider",
    accept: [
      {},
      // The deputy of the board, as the roles say.
      { [breach]: swap("decidedBy: bestuurder\n  reasons: Er is", "decidedBy: teamleider\n  reasons: Er is") },
      // Whoever is on call may notify for the time being.
      {
        [breach]: both(
          swap("decision: notify\n", "decision: notify-provisionally\n"),
          swap("decidedBy: bestuurder\n  reasons: Er is", "decidedBy: privacyfunctionaris\n  reasons: Er is"),
        ),
      },
      // The board agreed afterwards.
      {
        [breach]: swap(
          "decidedBy: bestuurder\n  reasons: Er is",
          "decidedBy: privacyfunctionaris\n  confirmedBy: bestuurder\n  reasons: Er is",
        ),
      },
      // The organisation lets the officer decide.
      {
        [organisation]: swap("secondAssessors:", "authorityDeciders:\n  - privacyfunctionaris\nsecondAssessors:"),
        [breach]: swap("decidedBy: bestuurder\n  reasons: Er is", "decidedBy: privacyfunctionaris\n  reasons: Er is"),
      },
    ],
    reject: [
      [
        {
          [breach]: swap("decidedBy: bestuurder\n  reasons: Er is", "decidedBy: privacyfunctionaris\n  reasons: Er is"),
        },
        "authorityDecision.decidedBy",
        "Over de AP besloot de rol privacyfunctionaris; daarover gaat: bestuurder.",
      ],
      // Somebody who may not decide cannot agree afterwards either.
      [
        {
          [breach]: swap(
            "decidedBy: bestuurder\n  reasons: Er is",
            "decidedBy: privacyfunctionaris\n  confirmedBy: privacyfunctionaris\n  reasons: Er is",
          ),
        },
        "authorityDecision.decidedBy",
        "daarover gaat: bestuurder",
      ],
    ],
  },
  {
    rule: "other-has-notified",
    accept: [
      { [breach]: otherNotifies("joint", "arrangement", "\n  otherNotifiedAt: 2026-03-28T10:00+01:00") },
      // Not closed yet: there is still time to ask.
      {
        [breach]: both(
          otherNotifies("joint", "arrangement"),
          without("closedOn: 2026-07-01\nclosedBy: privacyfunctionaris"),
        ),
      },
      // It happened at another: its notification is its own affair.
      { [breach]: otherNotifies("none", "own-breach") },
    ],
    reject: [
      [
        { [breach]: otherNotifies("joint", "arrangement") },
        "authorityDecision.otherNotifiedAt",
        "er staat niet wanneer de ander bij de AP meldde",
      ],
    ],
  },
  {
    rule: "decision-fits-role",
    accept: [
      { [breach]: otherNotifies("joint", "arrangement", "\n  otherNotifiedAt: 2026-03-28T10:00+01:00") },
      { [breach]: otherNotifies("joint", "own-breach", "\n  otherNotifiedAt: 2026-03-28T10:00+01:00") },
      { [breach]: otherNotifies("none", "own-breach") },
      { [breach]: otherNotifies("unknown", "arrangement") },
      {
        [breach]: both(
          swap("ourRole: controller", "ourRole: processor"),
          swap("decision: notify\n", "decision: not-ours\n"),
        ),
      },
      {
        [breach]: both(
          swap("ourRole: controller", "ourRole: unknown"),
          swap("decision: notify\n", "decision: not-ours\n"),
        ),
      },
    ],
    reject: [
      [
        { [breach]: swap("decision: notify\n", "decision: not-ours\n") },
        "authorityDecision.decision",
        "maar bij onze rol staat dat wij verantwoordelijk zijn",
      ],
      [
        { [breach]: otherNotifies("controller", "own-breach") },
        "authorityDecision.decision",
        "Het besluit zegt dat een ander meldt, maar bij onze rol staat dat wij alleen verantwoordelijk zijn.",
      ],
      [
        { [breach]: otherNotifies("none", "arrangement") },
        "authorityDecision.otherNotifierGround",
        "Een onderlinge regeling is er alleen als wij samen met een ander verantwoordelijk zijn",
      ],
      [
        {
          [breach]: both(
            swap("ourRole: controller", "ourRole: none"),
            swap("decision: notify\n", "decision: not-ours\n"),
          ),
        },
        "authorityDecision.decision",
        "maar bij onze rol staat dat het bij een ander gebeurde",
      ],
    ],
  },
  {
    rule: "decision-followed",
    accept: [
      {
        [breach]: both(
          swap("decision: notify\n", "decision: not-notify\n"),
          swap("peopleDecision:", "  - kind: withdrawal\n    notifiedAt: 2026-03-29T10:00+02:00\npeopleDecision:"),
        ),
      },
      { [breach]: both(told, swap("decision: not-high-risk", "decision: inform-voluntarily")) },
    ],
    reject: [
      [
        { [breach]: swap("decision: notify\n", "decision: not-notify\n") },
        "authorityDecision.decision",
        "Er is besloten niet te melden, maar er staat wel een melding bij de AP.",
      ],
      [{ [breach]: told }, "peopleDecision.decision", "maar het is de mensen wel verteld"],
    ],
  },
  {
    rule: "article-34-ground-holds",
    accept: [
      { [breach]: both(exempt("unintelligible"), swap('unintelligible: "no"', "unintelligible: intact")) },
      // The letter was fetched: that measure is done.
      { [breach]: exempt("risk-removed") },
      { [breach]: both(exempt("disproportionate"), told, swap("      - phone", "      - website")) },
    ],
    reject: [
      [
        { [breach]: swap("decision: not-high-risk", "decision: exempt") },
        "peopleDecision.ground",
        "Er staat geen uitzondering",
      ],
      [{ [breach]: exempt("unintelligible") }, "peopleDecision.ground", "maar bij de beveiliging staat iets anders"],
      [
        {
          [breach]: both(
            exempt("risk-removed"),
            without("    doneAt: 2026-03-27T15:00+01:00"),
            without("    doneOn: 2026-04-20"),
          ),
        },
        "peopleDecision.ground",
        "maar er staat geen uitgevoerde maatregel",
      ],
      [{ [breach]: both(exempt("disproportionate"), told) }, "peopleDecision.ground", "hoort een openbare mededeling"],
    ],
  },
  {
    rule: "health-without-risk",
    accept: [
      { [breach]: undecided('unintelligible: "no"', "unintelligible: intact") },
      { [breach]: undecided("  incidentType:", "  confidentiality: not-disclosed\n  incidentType:") },
      // After the decision another rule asks who looked along.
      { [breach]: both(notNotified("  secondAssessor: teamleider\n"), swap("risk: risk", "risk: unlikely")) },
    ],
    reject: [
      [
        { [breach]: undecided("ongoing:", "ongoing:") },
        "assessment.risk",
        "Het oordeel is 'risico niet waarschijnlijk', terwijl het om gezondheid gaat.",
      ],
    ],
  },
  {
    rule: "minors-agree",
    accept: [
      { [breach]: swap("groups:\n    - clients\n", 'groups:\n    - minors\n  minors: "yes"\n') },
      { [breach]: swap("groups:\n    - clients\n", "groups:\n    - minors\n  minors: unknown\n") },
    ],
    reject: [
      [
        { [breach]: swap("groups:\n    - clients\n", 'groups:\n    - minors\n  minors: "no"\n') },
        "people.minors",
        "hier staat dat er geen kinderen of jongeren bij zijn",
      ],
    ],
  },
  {
    rule: "notification-complete",
    accept: [
      {},
      {
        [breach]: both(
          swap("completeness: complete", "completeness: incomplete"),
          swap("certainty: exact\n  number: 1", "certainty: unknown"),
        ),
      },
      { [breach]: swap("certainty: exact\n  number: 1", "certainty: undeterminable") },
    ],
    reject: [
      [
        {
          [breach]: both(
            swap("certainty: exact\n  number: 1", "certainty: unknown"),
            swap("    - third-parties", "    - unknown"),
          ),
        },
        "notifications.0.completeness",
        "nog niet bekend: groepen en aantal mensen, de gevolgen.",
      ],
    ],
  },
  {
    rule: "closed-with-measure",
    accept: [
      { [breach]: both(noPrevention, withLines("noPreventiveMeasureReason: Het systeem bestaat niet meer.")) },
      { [breach]: both(noPrevention, without("closedOn: 2026-07-01")) },
      { [breach]: both(noPrevention, withLines("withdrawnOn: 2026-07-02\nwithdrawnReason: Dubbel opgeschreven.")) },
    ],
    reject: [[{ [breach]: noPrevention }, "measures", "gesloten zonder maatregel tegen herhaling"]],
  },
  {
    rule: "breach-data-known",
    accept: [
      { [breach]: swap("  recordsCertainty:", "  specialCategories:\n    - health\n  recordsCertainty:") },
      {
        [breach]: both(
          without("processingActivities:\n  - clientdossier"),
          swap("    - address\n", "    - address\n    - bsn\n"),
        ),
      },
    ],
    reject: [
      [
        { [breach]: swap("    - address\n", "    - address\n    - bsn\n") },
        "processingActivities",
        "Er lekte BSN, maar geen van deze verwerkingen gebruikt dat.",
      ],
      [
        { [breach]: swap("  recordsCertainty:", "  specialCategories:\n    - trade-union\n  recordsCertainty:") },
        "processingActivities",
        "Er lekte lidmaatschap van een vakbond",
      ],
    ],
  },
  {
    rule: "order-question",
    accept: [
      {},
      // The question has been answered.
      {
        [breach]: both(
          swap("awareAt: 2026-03-27T10:00+01:00", "awareAt: 2026-03-27T08:00+01:00"),
          withLines("timelineExplained: De teamleider wist het eerder dan het meldformulier."),
        ),
      },
    ],
    reject: [
      [
        { [breach]: swap("awareAt: 2026-03-27T10:00+01:00", "awareAt: 2026-03-27T08:00+01:00") },
        "awareAt",
        "U wist het redelijk zeker vóór het eerste signaal. Klopt dat?",
      ],
      [
        {
          [breach]: withLines(
            "processorDiscoveredAt: 2026-03-26T10:00+01:00\nprocessorInformedAt: 2026-03-26T09:00+01:00",
          ),
        },
        "processorInformedAt",
        "De leverancier vertelde het vóór hij het ontdekte.",
      ],
    ],
  },
  {
    rule: "party-role-agrees",
    accept: [
      { [breach]: withLines("otherParties:\n  - recipient: voorbeeld-dossier\n    qualification: processor") },
      { [breach]: withLines("otherParties:\n  - recipient: voorbeeld-dossier\n    qualification: unknown") },
    ],
    reject: [
      [
        { [breach]: withLines("otherParties:\n  - recipient: voorbeeld-dossier\n    qualification: controller") },
        "otherParties.0.qualification",
        "een andere rol dan in het register van ontvangers",
      ],
    ],
  },
  {
    rule: "repeating-cause",
    // Three of a kind, a cause nobody knows yet, and what turned out to be no breach.
    accept: [
      copies(3, (text) => text),
      copies(4, swap("    - human-error", "    - unknown")),
      copies(4, swap('isBreach: "yes"', 'isBreach: "no"\n  notABreachReason: De brief was leeg.')),
    ],
    reject: [
      [
        copies(4, (text) => text),
        "nature.causes",
        'De oorzaak "menselijke vergissing" kwam 4 keer voor in kwartaal 1 van 2026.',
      ],
    ],
  },
];

table(cases);
