// How soon a running term ends at a moment: the same for the pages of the site and for who has work to do.
import { lateness } from "../time/late.ts";
import { dayOf, isDay } from "../time/written.ts";
import type { DatedTerm } from "./due.ts";
import { endOf, millisecondsUntil } from "./status.ts";

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
export function nextEnd({ term }: DatedTerm, now: string): string | undefined {
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

/** How long is left until an end, or how much too late it is: "nog 31 uur en 5 minuten", "vandaag", "4 dagen te laat". */
export function leftUntil(end: string, now: string): string {
  const over = inHoursOrDays(now, end);
  if (over !== undefined) return `${over} te laat`;
  const left = inHoursOrDays(end, now);
  return left === undefined ? "vandaag" : `nog ${left}`;
}

const threeDays = 72 * 3_600_000;

// Who is more than three days off counts no hours any more.
const inHoursOrDays = (later: string, earlier: string): string | undefined =>
  millisecondsUntil(later, earlier) > threeDays ? lateness(dayOf(later), dayOf(earlier)) : lateness(later, earlier);
