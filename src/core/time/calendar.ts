// Terms in weeks and months: calendar terms in Europe/Amsterdam that end at 24:00 of their last day.
import { Temporal } from "temporal-polyfill";
import { holidayOn } from "./holidays.ts";
import { dayInWords } from "./written.ts";

/** The day that many months later; where that day does not exist the last day of the month (art. 3(2)(c) Regulation 1182/71). */
export const monthsAfter = (day: string, months: number): string =>
  Temporal.PlainDate.from(day).add({ months }, { overflow: "constrain" }).toString();

/** The day that many days later. */
export const daysAfter = (day: string, days: number): string => Temporal.PlainDate.from(day).add({ days }).toString();

/** The earlier of two days. */
export const earlier = (one: string, other: string): string => (one < other ? one : other);

export interface Moved {
  readonly day: string;
  /** Dutch sentences: why each day was passed over, and where a list was not seen. */
  readonly working: readonly string[];
}

/**
 * Moves a last day that is a Saturday, Sunday or public holiday to the next working day
 * (art. 3(4) Regulation 1182/71). The days of art. 3(1)–(2) Algemene termijnenwet are holidays in every year. A day that is
 * only equated with them is one where the Dutch list in the Official Journal has it; a list not seen gives the earlier end.
 */
export function nextWorkingDay(day: string): Moved {
  const working: string[] = [];
  let date = Temporal.PlainDate.from(day);
  for (;;) {
    const current = date.toString();
    const holiday = holidayOn(current);
    if (date.dayOfWeek >= 6) working.push(`${capital(dayInWords(current))} valt in het weekend en schuift door.`);
    else if (holiday?.officialJournal === "listed")
      working.push(`${capital(dayInWords(current))} is ${holiday.name} en schuift door.`);
    else {
      if (holiday?.officialJournal === "not-listed") {
        working.push(
          `${capital(dayInWords(current))} is ${holiday.name}, maar staat niet op de Nederlandse lijst in het Publicatieblad: de vroegste dag geldt.`,
        );
      }
      if (holiday?.officialJournal === "unseen") {
        working.push(
          `${capital(dayInWords(current))} is ${holiday.name}, maar de lijst in het Publicatieblad voor ${date.year} is nog niet gezien: de vroegste dag geldt.`,
        );
      }
      return { day: current, working };
    }
    date = date.add({ days: 1 });
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
