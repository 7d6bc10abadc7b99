// Terms as a calendar feed. Titles are neutral: a calendar is seen by more people than a register.
import ical, { ICalCalendarMethod } from "ical-generator";
import type { Due } from "../due.ts";
import { registerOf } from "../registers/index.ts";
import { instantOf, isDay } from "../time/written.ts";

/** iCalendar text of all terms without an act yet. `stamp` (a moment with offset) stands for the moment of making. */
export function calendarFeed(due: readonly Due[], stamp: string): string {
  const calendar = ical({
    name: "Termijnen privacy",
    method: ICalCalendarMethod.PUBLISH,
    prodId: "-//privacyhandboek//termijnen//NL",
  });
  const made = instantOf(stamp).toString();
  for (const { deadline, entry, path, term, met } of due) {
    if (term === undefined || met !== undefined) continue;
    const end = term.due ?? term.target;
    const register = registerOf(entry.register);
    const name = register?.shape === "single" ? register.singular : `${register?.singular} ${entry.id}`;
    const moment = isDay(end) ? end : instantOf(end).toString();
    calendar.createEvent({
      // A record may have the same term more than once, for instance for each of its actions, and two registers the same number.
      id: `${deadline.id}-${entry.id}-${path}@${entry.register}.privacyhandboek`,
      stamp: made,
      start: moment,
      ...(isDay(end) ? { allDay: true } : { end: moment }),
      summary: `Termijn ${name}`,
    });
  }
  return calendar.toString();
}
