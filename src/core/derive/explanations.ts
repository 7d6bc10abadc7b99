// What every id in a finding stands for: rules, deadlines and problems of form in one shape, for the page "Regels" and `check --explain`.
import { actInFuture } from "../check/acts.ts";
import type { Agreed, Deadline, OwnTerms } from "../deadlines/deadline.ts";
import { deadlines } from "../deadlines/index.ts";
import type { Citation } from "../law/citation.ts";
import type { Severity } from "../model/finding.ts";
import { registerOf } from "../registers/index.ts";
import { rules } from "../rules/index.ts";
import type { Example } from "../rules/rule.ts";
import { distance } from "../text/distance.ts";
import { structuralProblems, structuralSource } from "../text/structure.ts";
import { daysAfter } from "../time/calendar.ts";
import { instantOf, isDay, writeMoment } from "../time/written.ts";

export interface Explanation {
  readonly id: string;
  readonly kind: "rule" | "deadline" | "form";
  readonly severity: Severity;
  /** Dutch: what it asks. */
  readonly title: string;
  readonly why: string;
  /** Dutch: the register, or that it is all of them. */
  readonly where: string;
  readonly source: readonly Citation[];
  readonly example?: Example;
  /** Dutch: why its errors do not refuse a save. */
  readonly waits?: string;
}

const everywhere = "alle registers";
const whenOverdue = { stop: "error", open: "open", warn: "warning" } as const;

// An organisation's own terms and an agreement, only to show a term at work.
const own: OwnTerms = {
  notifyAuthorityTarget: "PT48H",
  processorWarning: "PT24H",
  adviceAnswer: "PT8H",
  requestTarget: "P4W",
  executeWorkingDays: 14,
  review: "P12M",
  accessReview: "P3M",
};
const agreed: Agreed = { hours: 24, day: "2026-06-30" };

/** One start with an act on the last moment, and one just after it: computed by the term itself. */
function atWork({ starts, term }: Deadline): Example {
  const start = starts === "day" ? "2026-03-27" : "2026-03-27T10:00+01:00";
  const { due, target } = term(start, own, agreed);
  const end = due ?? target;
  const later = isDay(end) ? daysAfter(end, 1) : writeMoment(instantOf(end).add({ minutes: 1 }));
  return { passes: `begin: ${start}\ngedaan: ${end}`, fails: `begin: ${start}\ngedaan: ${later}` };
}

/** Everything that can be found, in the order of the page: rules, deadlines, form. */
export const explanations: readonly Explanation[] = [
  ...rules.map(({ id, severity, title, why, register, source, example, waits }) => ({
    id,
    kind: "rule" as const,
    severity,
    title,
    why,
    where: registerOf(register)?.title ?? everywhere,
    source,
    example,
    ...(waits !== undefined && { waits }),
  })),
  ...deadlines.map((each) => ({
    id: each.id,
    kind: "deadline" as const,
    severity: whenOverdue[each.whenOverdue],
    title: `${each.title}: ${each.inWords}.`,
    why: `${each.why} Klaar als ${each.metBy}.${each.whenOverdue === "stop" ? " Is de termijn voorbij, dan opent opschrijven wat waar is de weg weer." : ""}`,
    where: registerOf(each.register)?.title ?? everywhere,
    source: each.source,
    example: atWork(each),
  })),
  {
    ...actInFuture,
    kind: "form" as const,
    severity: "error" as const,
    title: `${actInFuture.title}.`,
    where: everywhere,
  },
  ...Object.entries(structuralProblems).map(([id, { title, why }]) => ({
    id,
    kind: "form" as const,
    severity: "error" as const,
    title: `${title}.`,
    why,
    where: everywhere,
    source: structuralSource,
  })),
];

/** The explanation of an id; otherwise the ids that look most like it. */
export function explain(id: string): Explanation | { readonly nearest: readonly string[] } {
  const found = explanations.find((each) => each.id === id);
  if (found !== undefined) return found;
  // A part of a name is nearer than another name of the same length.
  const apart = (known: string) => (id !== "" && known.includes(id) ? 0 : distance(id, known));
  const ordered = explanations.map((each) => each.id).sort((one, other) => apart(one) - apart(other));
  return { nearest: ordered.slice(0, 3) };
}
