// The only function that is given "now".
import { Temporal } from "temporal-polyfill";
import { dayOf, instantOf, isDay } from "./time/written.ts";

export type Status = "met" | "met-late" | "open" | "overdue" | "undated";

export interface Dated {
  readonly met: string | undefined;
  readonly term: { readonly target: string; readonly due: string | null } | undefined;
}

// A day lasts until 24:00 in Europe/Amsterdam; a moment is over one second after it.
const after = (one: string, other: string): boolean =>
  isDay(one) || isDay(other)
    ? dayOf(one) > dayOf(other)
    : Temporal.Instant.compare(instantOf(one), instantOf(other)) > 0;

/** State of a term at `now` (a moment with offset). Without a lawful or contractual end, the own target counts. */
export function status(due: Dated, now: string): Status {
  if (due.term === undefined) return "undated";
  const end = due.term.due ?? due.term.target;
  if (due.met !== undefined) return after(due.met, end) ? "met-late" : "met";
  return after(now, end) ? "overdue" : "open";
}

/** Milliseconds between two moments; negative when the second has passed. */
export const millisecondsUntil = (end: string, now: string): number => {
  const last = isDay(end)
    ? Temporal.PlainDate.from(end).add({ days: 1 }).toZonedDateTime({ timeZone: "Europe/Amsterdam" }).toInstant()
    : instantOf(end);
  return last.epochMilliseconds - instantOf(now).epochMilliseconds;
};
