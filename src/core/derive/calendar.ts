// Terms as a calendar feed. A title says which term it is, and of which record unless that is a case: a calendar is seen by more
// people than a register, and goes along on telephones.
import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";
import type { Due } from "../due/due.ts";
import { type Fields, fieldAt } from "../model/field.ts";
import { registerOf } from "../registers/index.ts";
import { firstMillisecond, instantOf, isDay, writeMoment } from "../time/written.ts";

/** A short name for a text, always the same one; nothing of the text can be read back from it (cyrb53). */
function fingerprint(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}

// What makes a row this row: what it cannot do without, but no day and no moment, for those move. Not its number: a row that
// goes would give the others a new name.
const moving = /^(?:day|moment)$/;
function rowOf(fields: Fields, row: unknown): string {
  const record = (row ?? {}) as Record<string, unknown>;
  const lasting = Object.entries(fields).filter(([, field]) => !moving.test(field.kind));
  const required = lasting.filter(([, { required: needed, kind }]) => needed || kind === "reference");
  return fingerprint(JSON.stringify((required.length > 0 ? required : lasting).map(([key]) => record[key] ?? null)));
}

/** What tells the terms of one deadline in one record apart. */
function partOf({ entry, path, start }: Due): string {
  const [list = "", row = ""] = path.split(".");
  const field = fieldAt(registerOf(entry.register)?.fields ?? {}, [list]);
  if (field?.kind !== "list" || field.fields === undefined) return "";
  const rows = (entry.data as Record<string, unknown> | undefined)?.[list];
  if (/^\d+$/.test(row)) return `-${rowOf(field.fields, Array.isArray(rows) ? rows[Number(row)] : undefined)}`;
  // Of a row that is still to come, its beginning is all there is: the moment itself, however its zone is written.
  if (start === undefined) return "";
  return `-${fingerprint(isDay(start) ? start : writeMoment(instantOf(start)))}`;
}

const isCase = ({ entry }: Due) => registerOf(entry.register)?.cases === true;

const name = (each: Due, part: string) => {
  const { deadline, entry } = each;
  const record = isCase(each) ? fingerprint(`${entry.register}/${entry.id}`) : entry.id;
  return `${deadline.id}-${record}${part}@${entry.register}.privacyhandboek`;
};

const hours = 60 * 60;
/** How long before the end a calendar warns, in seconds: a day of work and a last time; for a day at nine in the morning. */
const warnings = { moment: [24 * hours, 2 * hours], day: [7 * 24 * hours - 9 * hours, 15 * hours] } as const;

const firstMinute = "2020-01-01T00:00+01:00";

/**
 * iCalendar text of all terms without an act yet. `stamp` (a moment with offset) stands for the moment of making, `site` is
 * the whole address at which the site stands ("https://handboek.example/avg"). Without it the events have no link: a calendar
 * stands on no page, so a path alone leads nowhere.
 */
export function calendarFeed(due: readonly Due[], stamp: string, site?: string): string {
  const calendar = ical({
    name: "Termijnen privacy",
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: "Privacyhandboek", product: "Termijnen", language: "NL" },
    ttl: 6 * hours,
  });
  const made = instantOf(stamp).toString();
  // A site that is built has no memory of the one before it. The minute in which it was made always rises, so that a calendar
  // never keeps an older moment of a term that moved.
  const sequence = Math.max(0, Math.floor((firstMillisecond(stamp) - firstMillisecond(firstMinute)) / 60_000));
  const seen = new Map<string, number>();
  for (const each of due) {
    const { deadline, entry, term, met } = each;
    if (term === undefined || met !== undefined) continue;
    const end = term.due ?? term.target;
    const register = registerOf(entry.register);
    const record = register?.shape === "single" ? register.singular : `${register?.singular} ${entry.id}`;
    // Where all terms stand leads on to the case, for who may see it.
    const page = isCase(each)
      ? "/termijnen/"
      : register?.shape === "single"
        ? `/${register.slug}/`
        : `/${register?.slug}/${entry.id}/`;
    const part = partOf(each);
    const id = name(each, part);
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    const alarms = warnings[isDay(end) ? "day" : "moment"].map((trigger) => ({
      type: ICalAlarmType.display,
      trigger,
      description: deadline.title,
    }));
    calendar.createEvent({
      id: before === 0 ? id : name(each, `${part}-${before + 1}`),
      stamp: made,
      lastModified: made,
      sequence,
      // A day is the whole day, a moment has no length: neither has an end of its own.
      start: isDay(end) ? end : instantOf(end).toString(),
      allDay: isDay(end),
      summary: isCase(each) ? deadline.title : `${deadline.title}: ${record}`,
      ...(site === undefined ? {} : { url: site + page }),
      alarms,
    });
  }
  return calendar.toString();
}
