// Working days, and the Algemene termijnenwet: Monday to Friday, without generally recognised holidays.
import { Temporal } from "temporal-polyfill";
import type { Moved } from "./calendar.ts";
import { holidayOn } from "./holidays.ts";
import { dayInWords } from "./written.ts";

/** Whether equated days (art. 3(3) Atw, by royal decree) are free as well. */
export interface Off {
  readonly equated: boolean;
}

/** True for Monday to Friday outside the holidays of art. 3(1)–(2) Atw, and outside equated days when these are off. */
export function isWorkingDay(day: string, off: Off = { equated: false }): boolean {
  if (Temporal.PlainDate.from(day).dayOfWeek >= 6) return false;
  const holiday = holidayOn(day);
  return holiday === undefined || (holiday.atw === "equated" && !off.equated);
}

/** The last of so many working days; the day of the start is not counted. */
export function workingDaysAfter(start: string, count: number, off: Off = { equated: false }): string {
  let date = Temporal.PlainDate.from(start);
  for (let left = count; left > 0; ) {
    date = date.add({ days: 1 });
    if (isWorkingDay(date.toString(), off)) left -= 1;
  }
  return date.toString();
}

/** Art. 1 Atw: a last day on a Saturday, Sunday, recognised holiday or equated day moves to the next day that is none of these. */
export function movedByAtw(day: string): Moved {
  const working: string[] = [];
  let date = Temporal.PlainDate.from(day);
  while (!isWorkingDay(date.toString(), { equated: true })) {
    const words = dayInWords(date.toString());
    const name = holidayOn(date.toString())?.name ?? "een weekenddag";
    working.push(
      `${words.charAt(0).toUpperCase()}${words.slice(1)} is ${name} en schuift door (art. 1 Algemene termijnenwet).`,
    );
    date = date.add({ days: 1 });
  }
  return { day: date.toString(), working };
}
