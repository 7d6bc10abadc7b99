// Terms in hours: elapsed hours in UTC. Never moved by weekend, holiday or clock change (art. 3(3)–(4) Regulation 1182/71, art. 4(a) Atw).
import { Temporal } from "temporal-polyfill";
import { instantOf, writeMoment } from "./written.ts";

/** Moment that many elapsed hours after the start. Seconds count: the end is as exact as the start. Throws on text that is no moment. */
export const hoursAfter = (start: string, hours: number): string => exact(instantOf(start).add({ hours }));

/** Reading of art. 3(1) Regulation 1182/71: the hour of the event is not counted, so the term runs from the next full hour. */
export function fullHoursAfter(start: string, hours: number): string {
  const hour = 3600_000;
  const next = (Math.floor(instantOf(start).epochMilliseconds / hour) + 1) * hour;
  return writeMoment(Temporal.Instant.fromEpochMilliseconds(next).add({ hours }));
}

/** Whole hours in an own term such as PT48H or P2D. Never throws on a period: a month counts as 30 days, a year as 365. */
export function hoursOf(period: string): number {
  const { years, months, weeks, days, hours } = Temporal.Duration.from(period);
  return (years * 365 + months * 30 + weeks * 7 + days) * 24 + hours;
}

const exact = (instant: Temporal.Instant): string => {
  const zoned = instant.toZonedDateTimeISO("Europe/Amsterdam");
  return zoned.second === 0 ? writeMoment(instant) : zoned.toString({ smallestUnit: "second", timeZoneName: "never" });
};
