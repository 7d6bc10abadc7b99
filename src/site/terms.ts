// How soon a term ends at the moment the site was made, to count and to group by.
import type { DatedTerm } from "../core/due/due.ts";
import { endOf, millisecondsUntil } from "../core/due/status.ts";
import { registerOf } from "../core/registers/index.ts";
import { dayOf, isDay } from "../core/time/written.ts";

export {
  countedWords,
  endInWords,
  howLate,
  stateInWords,
  targetMissedWords,
  termTone,
  workingOf,
} from "../core/derive/term-words.ts";
export type { DatedTerm } from "../core/due/due.ts";

export type Urgency =
  | "overdue"
  | "target-missed"
  | "week"
  | "month"
  | "later"
  | "not-begun"
  | "undated"
  | "met-late"
  | "met";

const day = 86_400_000;

/** The next moment to work to: the target, or once that has passed the last moment. */
function nextEnd({ term }: DatedTerm, now: string): string | undefined {
  if (term === undefined) return undefined;
  return millisecondsUntil(term.target, now) > 0 ? term.target : endOf(term);
}

// A record without a day of its own begins on the day that was planned: that is no beginning in the future.
function notBegun({ start, term }: DatedTerm, now: string): boolean {
  if (start === undefined || term === undefined) return false;
  return dayOf(start) < dayOf(term.target) && millisecondsUntil(start, now) > (isDay(start) ? day : 0);
}

/** How soon a term ends, or that it has ended, was met, or has not begun. */
export function urgencyOf(each: DatedTerm, now: string): Urgency {
  if (each.status !== "open") return each.status;
  const end = nextEnd(each, now);
  if (end === undefined || notBegun(each, now)) return "not-begun";
  if (each.targetMissed) return "target-missed";
  const left = millisecondsUntil(end, now);
  return left <= 7 * day ? "week" : left <= 30 * day ? "month" : "later";
}

export interface TermGroup {
  /** Anchor on the page of all terms. */
  readonly id: string;
  readonly title: string;
  readonly urgency: Urgency;
  /** Something to do still: counted on the front page as well. */
  readonly runs: boolean;
  /** What is over or far away stays visible, folded in. */
  readonly folded: boolean;
}

const group = (id: string, title: string, urgency: Urgency, runs: boolean, folded = false): TermGroup => ({
  id,
  title,
  urgency,
  runs,
  folded,
});

/** Every term stands in one of these: front page and page of all terms count and say the same. What was done in time stands apart. */
export const termGroups: readonly TermGroup[] = [
  group("voorbij", "Termijn voorbij", "overdue", true),
  group("streefdag-voorbij", "Streefdag voorbij, termijn nog niet", "target-missed", true),
  group("week", "Binnen 7 dagen", "week", true),
  group("maand", "Binnen 30 dagen", "month", true),
  group("later", "Later", "later", true, true),
  group("begint-later", "Begint later", "not-begun", false, true),
  group("geen-begin", "Nog geen begin bekend", "undated", false),
  group("later-gedaan", "Later gedaan", "met-late", false, true),
];

/** Running terms whose target has passed or comes within so many days. */
export const endsWithin = (each: DatedTerm, days: number, now: string): boolean =>
  each.term !== undefined && millisecondsUntil(each.term.target, now) <= days * day;

const timeOf = (each: DatedTerm, now: string) => {
  const end = nextEnd(each, now);
  return end === undefined ? Number.POSITIVE_INFINITY : millisecondsUntil(end, now);
};

/** Overdue first, then what ends first. */
export const bySoonest = (terms: readonly DatedTerm[], now: string): readonly DatedTerm[] =>
  terms.toSorted(
    (one, other) =>
      Number(other.status === "overdue") - Number(one.status === "overdue") || timeOf(one, now) - timeOf(other, now),
  );

/** A case that runs: neither closed nor withdrawn. */
export function runs({ entry }: Pick<DatedTerm, "entry">): boolean {
  const { closedOn, withdrawnOn } = entry.data as { closedOn?: string; withdrawnOn?: string };
  return registerOf(entry.register)?.cases === true && closedOn === undefined && withdrawnOn === undefined;
}
