// Common shapes of a term with their working: hours of our own, hours of a contract, a planned day, a period of the calendar.
import { Temporal } from "temporal-polyfill";
import type { Term } from "../deadline.ts";
import { hoursAfter } from "./hours.ts";
import { dayInWords, dayOf, momentInWords, periodInWords } from "./written.ts";

/** Elapsed hours by our own rule; no lawful end. */
export function ownHours(start: string, hours: number, ...more: readonly string[]): Term {
  const target = hoursAfter(start, hours);
  return {
    target,
    due: null,
    readings: [],
    working: [
      `De klok begint op ${momentInWords(start)}.`,
      `${hours} verstreken uren later is het ${momentInWords(target)} (eigen regel).`,
      ...more,
    ],
  };
}

/** Elapsed hours as agreed: the end of the contract is the date to work to and the last moment. */
export function contractHours(start: string, hours: number): Term {
  const end = hoursAfter(start, hours);
  return {
    target: end,
    due: end,
    readings: [],
    working: [
      `De klok begint op ${momentInWords(start)}.`,
      `Afgesproken is ${hours} uur; ${hours} verstreken uren later is het ${momentInWords(end)} (contract).`,
    ],
  };
}

/** A day that the record itself names. */
export const plannedDay = (start: string, day: string, why: string): Term => ({
  target: day,
  due: null,
  readings: [],
  working: [`Het begon op ${dayInWords(dayOf(start))}.`, `${why} ${dayInWords(day)}.`],
});

/** The day that a period of years, months, weeks or days later ends on; a missing date is the last day of the month. */
export const periodAfter = (day: string, period: string): string =>
  Temporal.PlainDate.from(day)
    .add(Temporal.Duration.from(period).with({ hours: 0 }), { overflow: "constrain" })
    .toString();

/** A period of our own that runs from a day. */
export function ownPeriod(start: string, period: string, ...more: readonly string[]): Term {
  const target = periodAfter(dayOf(start), period);
  return {
    target,
    due: null,
    readings: [],
    working: [
      `Het begon op ${dayInWords(dayOf(start))}.`,
      `${periodInWords(period)} later is ${dayInWords(target)} (eigen regel).`,
      ...more,
    ],
  };
}
