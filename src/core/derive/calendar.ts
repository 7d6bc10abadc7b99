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
  for (const { deadline, entry, term, met } of due) {
    if (term === undefined || met !== undefined) continue;
    const end = term.due ?? term.target;
    const singular = registerOf(deadline.register)?.singular ?? "";
    const moment = isDay(end) ? end : instantOf(end).toString();
    calendar.createEvent({
      id: `${deadline.id}-${entry.id}@privacyhandboek`,
      stamp: made,
      start: moment,
      ...(isDay(end) ? { allDay: true } : { end: moment }),
      summary: `Termijn ${singular} ${entry.id}`,
    });
  }
  return calendar.toString();
}
