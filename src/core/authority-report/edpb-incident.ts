import { dayOf } from "../time/written.ts";
import * as words from "../vocabulary/breach.ts";
import { subjectGroup } from "../vocabulary/people.ts";
import { breachedSpecialCategory, dataType } from "../vocabulary/personal-data.ts";
import {
  amountInWords,
  dataText,
  exfiltrationText,
  protectionText,
  recipientsText,
  recoveryText,
  subgroupsText,
} from "./edpb-facts.ts";
import { type Breach, wasNotifiedLate } from "./edpb-parties.ts";
import { asked, chosen, given, joined, labelsOf, type Question } from "./edpb-question.ts";

const breach = (path: string) => `personal-data-breaches.${path}`;

export const incidentQuestions = (entry: Breach): readonly Question[] => [
  ...timeQuestions(entry),
  ...natureQuestions(entry),
  ...peopleQuestions(entry),
  ...dataQuestions(entry),
  ...protectionQuestions(entry),
];

/** A date-time of JSON Schema (RFC 3339) has seconds; the offset stays as it was written. */
const dateTime = (moment: string | undefined) => moment?.replace(/T(\d\d:\d\d)([+-]|Z)/, "T$1:00$2");

function timeQuestions(entry: Breach): readonly Question[] {
  const { data } = entry;
  const { occurrence, awareAt, discovery } = data;
  const began = occurrence === "day" || occurrence === "period" || occurrence === "ongoing";
  const late = wasNotifiedLate(entry);
  const told = data.processorInformedAt ?? data.report?.reportedAt ?? data.signalledAt;
  return [
    chosen(44, words.occurrence, occurrence, breach("occurrence"), "e"),
    given(45, data.occurredEstimated === undefined ? undefined : data.occurredEstimated === "yes"),
    ...(began ? [asked(46, dateTime(data.occurredFromAt), breach("occurredFromAt"))] : []),
    // The template asks for an end of a single day too; our record has one moment for it, and an end is not made up.
    ...(occurrence === "period"
      ? [asked(47, dateTime(data.occurredUntilAt), breach("occurredUntilAt"))]
      : [given(47, dateTime(data.occurredUntilAt))]),
    asked(48, dateTime(awareAt), breach("awareAt")),
    ...(late ? [asked(49, data.delayReason, breach("delayReason"))] : [given(49, data.delayReason)]),
    chosen(50, words.discovery, discovery, breach("discovery")),
    asked(51, data.discoveryExplained, breach("discoveryExplained")),
    ...(discovery === undefined || discovery === "own" ? [] : [given(52, dayOf(told))]),
    given(53, joined("\n", data.timelineExplained, data.awareGround)),
  ];
}

function natureQuestions(entry: Breach): readonly Question[] {
  const { data } = entry;
  const nature = data.nature ?? {};
  const has = (aspect: string) => nature.aspects?.some((each) => each === aspect) ?? false;
  const several = (nature.aspects?.length ?? 0) > 1;
  const further = nature.furtherIncidentTypes;
  const incidents = [...(nature.incidentType === undefined ? [] : [nature.incidentType]), ...(further ?? [])];
  return [
    chosen(55, words.breachAspect, nature.aspects, breach("nature.aspects")),
    ...(has("confidentiality")
      ? [
          chosen(56, words.confidentialityType, nature.confidentiality, breach("nature.confidentiality"), "e"),
          chosen(57, words.unintelligible, data.protection?.unintelligible, breach("protection.unintelligible"), "e"),
        ]
      : []),
    ...(has("integrity") ? [chosen(58, words.integrityType, nature.integrity, breach("nature.integrity"))] : []),
    ...(has("availability")
      ? [chosen(59, words.availabilityType, nature.availability, breach("nature.availability"))]
      : []),
    chosen(60, words.incidentType, incidents, breach("nature.incidentType"), "x"),
    chosen(61, words.causeOrigin, nature.causeOrigin, breach("nature.causeOrigin"), "e"),
    given(
      62,
      joined(
        "\n",
        data.summary ?? data.title,
        several ? labelsOf(words.breachAspect, nature.aspects) : undefined,
        further === undefined ? undefined : labelsOf(words.incidentType, incidents),
        nature.incidentExplained,
        labelsOf(words.causeKind, nature.causes),
        nature.causeExplained,
        recipientsText(entry),
        exfiltrationText(entry),
        recoveryText(entry),
      ),
    ),
    asked(63, nature.systems, breach("nature.systems")),
  ];
}

interface Count {
  readonly certainty: string | undefined;
  readonly exact: number | undefined;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

// Of an estimate the template takes one number: the highest, so that the scale is not made smaller. The range stands in words.
const countOf = ({ exact, minimum, maximum }: Count): number | undefined => exact ?? maximum ?? minimum;

const rangeOf = ({ minimum, maximum }: Count) => amountInWords(undefined, minimum, maximum);

const counted = ({ certainty }: Count) => certainty === "exact" || certainty === "approximate";

function peopleQuestions(entry: Breach): readonly Question[] {
  const { people = {} } = entry.data;
  const { groups, groupsExplained, certainty, number, minimum, maximum, minors } = people;
  const count = { certainty, exact: number, minimum, maximum };
  const children = minors === "yes" ? "er zijn kinderen of jongeren bij" : undefined;
  const vulnerable = people.vulnerable === "yes" ? "er zijn kwetsbare mensen bij" : undefined;
  return [
    chosen(65, subjectGroup, groups, breach("people.groups"), "k"),
    asked(
      66,
      joined(
        "\n",
        labelsOf(subjectGroup, groups),
        groupsExplained,
        children,
        vulnerable,
        rangeOf(count),
        subgroupsText(entry),
      ),
      breach("people.groupsExplained"),
    ),
    chosen(67, words.certainty, certainty, breach("people.certainty"), "d"),
    ...(counted(count) ? [asked(68, countOf(count), breach("people.number"))] : []),
  ];
}

function dataQuestions(entry: Breach): readonly Question[] {
  const { data } = entry;
  const { types, specialCategories, criminal, explained, recordsCertainty } = data.data ?? {};
  const { records, recordsMinimum, recordsMaximum } = data.data ?? {};
  const count = { certainty: recordsCertainty, exact: records, minimum: recordsMinimum, maximum: recordsMaximum };
  const kinds = chosen(70, dataType, types, breach("data.types"), "t");
  const special = chosen(70, breachedSpecialCategory, specialCategories, breach("data.specialCategories"), "t");
  const letters = [
    ...new Set([...(kinds.letters ?? []), ...(special.letters ?? []), ...(criminal === "yes" ? ["d"] : [])]),
  ];
  return [
    letters.length === 0 ? kinds : { number: 70, value: letters[0], letters },
    given(
      71,
      joined(
        "\n",
        data.dataInBrief,
        labelsOf(dataType, types),
        labelsOf(breachedSpecialCategory, specialCategories),
        criminal === "yes" ? "strafrechtelijke gegevens" : undefined,
        explained,
        dataText(entry),
        rangeOf(count),
      ),
    ),
    chosen(72, words.certainty, recordsCertainty, breach("data.recordsCertainty"), "d"),
    // Not asked when the number cannot be determined, although the JSON Schema of the template requires it always.
    ...(recordsCertainty === "undeterminable" ? [] : [asked(73, countOf(count), breach("data.records"))]),
  ];
}

// The list of measures has no "none": then, as on the form, "other" with the words of the record.
function protectionQuestions(entry: Breach): readonly Question[] {
  const { measures, explained } = entry.data.protection ?? {};
  const described = joined("\n", protectionText(entry), explained);
  const field = breach("protection.measures");
  return [
    measures === undefined && described !== undefined
      ? { number: 75, value: "l", letters: ["l"] }
      : chosen(75, words.measureInPlace, measures, field),
    asked(76, joined("\n", labelsOf(words.measureInPlace, measures), described), breach("protection.explained")),
  ];
}
