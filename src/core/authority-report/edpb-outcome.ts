// Sections 4 to 6 of the EDPB's notification template: consequences, risk, measures, telling people, other authorities and countries.
import type { Dossier } from "../dossier/dossier.ts";
import { dayInWords, dayOf, instantOf } from "../time/written.ts";
import { yesNo, yesNoUnknown } from "../vocabulary/answers.ts";
import * as words from "../vocabulary/breach.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import type { Breach } from "./edpb-parties.ts";
import { asked, chosen, given, joined, labelsOf, type Question } from "./edpb-question.ts";

const breach = (path: string) => `personal-data-breaches.${path}`;

export const outcomeQuestions = (entry: Breach, dossier: Dossier): readonly Question[] => [
  ...consequenceQuestions(entry),
  chosen(89, words.risk, entry.data.assessment?.risk, breach("assessment.risk")),
  asked(90, entry.data.assessment?.reasons, breach("assessment.reasons")),
  ...measureQuestions(entry),
  ...communicationQuestions(entry),
  ...authorityQuestions(entry),
  ...countryQuestions(entry, dossier),
  given(125, entry.data.communications?.some((each) => each.sample !== undefined) ? "a" : undefined),
];

function consequenceQuestions({ data }: Breach): readonly Question[] {
  const { confidentiality, integrity, availability, impacts, severity, explained } = data.consequences ?? {};
  const has = (aspect: string) => data.nature?.aspects?.some((each) => each === aspect) ?? false;
  const path = (name: string) => breach(`consequences.${name}`);
  const other = (field: number, values: readonly string[] | undefined) =>
    values?.includes("other") ? [asked(field, explained, path("explained"))] : [];
  return [
    ...(has("confidentiality")
      ? [
          chosen(79, words.confidentialityConsequence, confidentiality, path("confidentiality"), "e"),
          ...other(80, confidentiality),
        ]
      : []),
    ...(has("integrity")
      ? [chosen(81, words.integrityConsequence, integrity, path("integrity"), "d"), ...other(82, integrity)]
      : []),
    ...(has("availability")
      ? [chosen(83, words.availabilityConsequence, availability, path("availability"), "d"), ...other(84, availability)]
      : []),
    chosen(85, words.impact, impacts, path("impacts"), "o"),
    ...(impacts?.includes("other") ? other(86, impacts) : [given(86, explained)]),
    chosen(87, words.severity, severity, path("severity"), "d"),
  ];
}

export type Measure = NonNullable<Breach["data"]["measures"]>[number];

/** One measure with when it was done or will be, and what came of it. */
export function measureText({ measure, doneAt, doneOn, dueOn, evaluation }: Measure): string {
  const done = doneAt ?? doneOn;
  const when =
    done !== undefined
      ? ` (gedaan op ${dayInWords(dayOf(done))})`
      : dueOn !== undefined
        ? ` (klaar op ${dayInWords(dueOn)})`
        : "";
  return joined(". Wat bleek: ", `${measure}${when}`, evaluation) ?? measure;
}

// Question 95 is a description, though the JSON Schema drawn from the template marks it as a date; "format" does not bind there.
function measureQuestions({ data }: Breach): readonly Question[] {
  const of = (kind: string) => (data.measures ?? []).filter((each) => each.kind === kind);
  const immediate = joined("\n", ...of("immediate").map(measureText), data.report?.measuresByReporter);
  const preventive = of("preventive");
  const kinds = preventive.map((each) => each.preventive ?? "other");
  const none = data.noPreventiveMeasureReason;
  return [
    asked(92, immediate, breach("measures.measure")),
    chosen(
      94,
      words.preventiveKind,
      kinds.length === 0 && none !== undefined ? "other" : kinds,
      breach("measures.preventive"),
    ),
    asked(95, joined("\n", ...preventive.map(measureText), none), breach("measures.measure")),
  ];
}

function communicationQuestions({ data }: Breach): readonly Question[] {
  const decision = data.peopleDecision;
  const told = (data.communications ?? []).toSorted(
    (one, other) => instantOf(one.informedAt).epochMilliseconds - instantOf(other.informedAt).epochMilliseconds,
  );
  const first = told[0];
  if (first === undefined) {
    return [
      chosen(97, words.peopleDecision, decision?.decision, breach("peopleDecision.decision"), "c"),
      given(99, decision?.plannedOn),
      ...(decision?.decision === "exempt"
        ? [
            chosen(100, words.article34Ground, decision.ground, breach("peopleDecision.ground")),
            asked(101, decision.groundExplained, breach("peopleDecision.groundExplained")),
          ]
        : []),
    ];
  }
  const reach = told.findLast((each) => each.everyone !== undefined);
  const means = told.flatMap((each) => each.means ?? []);
  const contents = told.flatMap(({ content, selfHelp, contact }) => [content, selfHelp, contact]);
  return [
    given(97, "a"),
    given(98, dayOf(first.informedAt)),
    chosen(102, yesNo, reach?.everyone, breach("communications.everyone")),
    ...(reach?.everyone === "no"
      ? [asked(103, reach.notEveryoneReason, breach("communications.notEveryoneReason"))]
      : []),
    chosen(104, words.communicationMeans, means, breach("communications.means")),
    given(105, labelsOf(words.communicationMeans, [...new Set(means)])),
    asked(106, joined("\n", ...contents), breach("communications.content")),
  ];
}

type Other = NonNullable<Breach["data"]["others"]>[number];

/** Yes only when it was done: "needed, not yet told" is a no. */
const toldLetter = ({ applies, toldAt }: Other) => (toldAt !== undefined ? "a" : applies === "unknown" ? "c" : "b");

function authorityQuestions({ data }: Breach): readonly Question[] {
  const of = (...parties: readonly string[]) => (data.others ?? []).filter((each) => parties.includes(each.party));
  const police = of("police");
  const supervisors = of("health-inspectorate", "municipal-supervisor");
  const answer = (rows: readonly Other[]) =>
    (["a", "c", "b"] as const).find((letter) => rows.some((row) => toldLetter(row) === letter));
  const told = [...police, ...supervisors].filter((row) => toldLetter(row) === "a");
  const texts = told.map((row) =>
    joined(", ", labelOf(words.otherParty, row.party), row.outcome, row.reference && `kenmerk ${row.reference}`),
  );
  return [given(109, answer(police)), given(110, answer(supervisors)), given(111, joined("\n", ...texts))];
}

// Of the countries we only record whether there are any: questions 114 to 118 stay open then.
function countryQuestions({ data }: Breach, { organisation }: Dossier): readonly Question[] {
  const field = breach("crossBorder");
  return [
    chosen(113, yesNoUnknown, data.crossBorder, field),
    ...(data.crossBorder === "yes" ? [114, 115, 116, 117, 118].map((number) => asked(number, undefined, field)) : []),
    // A controller with a Dutch address is established in the European Economic Area.
    asked(120, organisation?.address === undefined ? undefined : "b", "organisation.address.city"),
  ];
}
