// Common shapes of a term with their working: hours of our own, hours of a contract, a planned day, a period of the calendar, the yearly round.
import { Temporal } from "temporal-polyfill";
import { hoursAfter } from "./hours.ts";
import type { Term } from "./term.ts";
import { dayInWords, dayOf, isMonthDay, momentInWords, periodInWords } from "./written.ts";

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

/** A day that the record itself names. `since` and `planned` are the beginnings of sentences: "De maatregel is gepland op". */
export const plannedDay = (
  start: string,
  day: string,
  { since, planned }: { readonly since: string; readonly planned: string },
): Term => ({
  target: day,
  due: null,
  readings: [],
  working: [
    // A record without a day of its own begins and ends on the planned day: then there is nothing to say of the beginning.
    ...(dayOf(start) === day ? [] : [`${since} ${dayInWords(dayOf(start))}.`]),
    `${planned} ${dayInWords(day)} (eigen planning).`,
  ],
});

/** The day that a period of years, months, weeks or days later ends on; a missing date is the last day of the month. */
export const periodAfter = (day: string, period: string): string =>
  Temporal.PlainDate.from(day)
    .add(Temporal.Duration.from(period).with({ hours: 0 }), { overflow: "constrain" })
    .toString();

/** The day that lies a period before another: what began then, ends on that other day or earlier. */
export const periodBefore = (day: string, period: string): string =>
  Temporal.PlainDate.from(day)
    .subtract(Temporal.Duration.from(period).with({ hours: 0 }), { overflow: "constrain" })
    .toString();

/** A period of our own that runs from a day. `since` is the beginning of a sentence: "De vorige controle was op". */
export function ownPeriod(start: string, period: string, since: string, ...more: readonly string[]): Term {
  const target = periodAfter(dayOf(start), period);
  return {
    target,
    due: null,
    readings: [],
    working: [
      `${since} ${dayInWords(dayOf(start))}.`,
      `${periodInWords(period)} later is ${dayInWords(target)} (eigen regel).`,
      ...more,
    ],
  };
}

/** The day before which the destruction round of a year is done ("04-01"), and so its last day. Without a setting 1 April; one that is no day was refused. */
export function roundOf(year: number, before: string | undefined): { readonly before: string; readonly last: string } {
  const [month, day] = (before !== undefined && isMonthDay(before) ? before : "04-01").split("-");
  const date = Temporal.PlainDate.from({ year, month: Number(month), day: Number(day) }, { overflow: "constrain" });
  return { before: date.toString(), last: date.subtract({ days: 1 }).toString() };
}
