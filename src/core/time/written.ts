// Days, moments and periods as they are written in files: recognised, and put into Dutch words.
import { Temporal } from "temporal-polyfill";

export const zone = "Europe/Amsterdam";

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const momentPattern = /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;
const periodPattern = /^P(?=.)(\d{1,3}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?(T(?=.)(\d{1,5}H)?)?$/;

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const daysIn = (year: number, month: number) =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** True for a day that exists: 2026-02-28, not 2026-02-30. Years 1900–2999, so that no term runs out of the calendar. */
export function isDay(value: string): boolean {
  if (!dayPattern.test(value) || value < "1900" || value >= "3000") return false;
  const month = Number(value.slice(5, 7));
  const date = Number(value.slice(8, 10));
  if (month < 1 || month > 12 || date < 1) return false;
  return date <= daysIn(Number(value.slice(0, 4)), month);
}

/** True for a moment that exists and says its zone: 2026-03-27T10:00+01:00, or in universal time 2026-03-27T09:00:00Z. */
export const isMoment = (value: string): boolean => momentPattern.test(value) && isDay(value.slice(0, 10));

/** True for an ISO 8601 duration in years, months, weeks, days or hours. */
export const isPeriod = (value: string): boolean => periodPattern.test(value);

/** True for a month and day of every year: 04-01. 29 February is the last day of that month where it does not exist. */
export const isMonthDay = (value: string): boolean => /^\d{2}-\d{2}$/.test(value) && isDay(`2028-${value}`);

/** The moment as an instant; throws on text that is no moment. */
export const instantOf = (moment: string): Temporal.Instant => Temporal.Instant.from(moment);

/** What the clock in the Netherlands was ahead of universal time at a moment: "+01:00" or "+02:00". */
export const dutchOffset = (moment: string): string => instantOf(moment).toZonedDateTimeISO(zone).offset;

const localPattern = /^(\d{4}-\d{2}-\d{2})[T ](([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)$/;

/**
 * The moments that a clock in the Netherlands can mean: one, two in the hour that the autumn change doubles,
 * none in the hour that the spring change skips. Undefined for text that is no day with a time.
 */
export function momentsOf(local: string): readonly string[] | undefined {
  const [, day = "", time = ""] = localPattern.exec(local) ?? [];
  if (!isDay(day)) return undefined;
  const wall = Temporal.PlainDateTime.from(`${day}T${time}`);
  return ["+02:00", "+01:00"]
    .map((offset) => `${day}T${time}${offset}`)
    .filter((moment) => instantOf(moment).toZonedDateTimeISO(zone).toPlainDateTime().equals(wall));
}

/** An instant as it is written in files and exports: 2026-03-27T10:00+01:00, Europe/Amsterdam, whole minutes. */
export const writeMoment = (instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO(zone).toString({ smallestUnit: "minute", timeZoneName: "never" });

/** A moment as a clock in the Netherlands shows it, so that it sorts: 2026-03-10 08:30. Seconds only where there are any. */
export const localMoment = (moment: string): string =>
  instantOf(moment)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: "second" })
    .replace("T", " ")
    .replace(/:00$/, "");

// One date is compared in rules, terms and tables, and shown on pages and in exports; a time zone is slow to ask.
function remembered<T extends string | number>(of: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>();
  return (value) => {
    const found = known.get(value) ?? of(value);
    known.set(value, found);
    return found;
  };
}

/** The calendar day in Europe/Amsterdam of a day or moment. */
export const dayOf = remembered((value) =>
  isDay(value) ? value : instantOf(value).toZonedDateTimeISO(zone).toPlainDate().toString(),
);

/** Begin of a day in Europe/Amsterdam, or the moment itself, in epoch milliseconds. */
export const firstMillisecond = remembered((value) =>
  isDay(value)
    ? Temporal.PlainDate.from(value).toZonedDateTime({ timeZone: zone }).epochMilliseconds
    : instantOf(value).epochMilliseconds,
);

/** Last millisecond of a day in Europe/Amsterdam, or the moment itself. */
export const lastMillisecond = remembered((value) =>
  isDay(value)
    ? Temporal.PlainDate.from(value).add({ days: 1 }).toZonedDateTime({ timeZone: zone }).epochMilliseconds - 1
    : instantOf(value).epochMilliseconds,
);

/** Order of moments, whatever offsets they are written with. */
export const byMoment = (one: string, other: string): number => firstMillisecond(one) - firstMillisecond(other);

/** The earliest of moments; undefined when there are none. */
export const earliest = (moments: readonly string[]): string | undefined => moments.toSorted(byMoment)[0];

const weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
const months = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** "vrijdag 27 maart 2026" */
export const dayInWords = remembered((value) => {
  const date = Temporal.PlainDate.from(value);
  return `${weekdays[date.dayOfWeek - 1]} ${date.day} ${months[date.month - 1]} ${date.year}`;
});

/** "maart 2026", of any day in it. */
export function monthInWords(day: string): string {
  const { month, year } = Temporal.PlainDate.from(day);
  return `${months[month - 1]} ${year}`;
}

/** "1 april", of a day of every year: 04-01. What is none comes back as it is. */
export function monthDayInWords(value: string): string {
  const [month, day] = value.split("-").map(Number);
  return isMonthDay(value) ? `${day} ${months[(month ?? 0) - 1]}` : value;
}

/** A day of every year as people write it, "1 april" or "1-4", as files hold it: 04-01. Undefined for other words. */
export function monthDayFromWords(words: string): string | undefined {
  const [, day = "", number, name] = /^(\d{1,2})[-/. ](?:(\d{1,2})|(\p{L}+))$/u.exec(words.trim().toLowerCase()) ?? [];
  const month = number ?? String(months.indexOf(name ?? "") + 1);
  const value = `${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isMonthDay(value) ? value : undefined;
}

/** "vrijdag 27 maart 2026, 10.00 uur"; in the two hours that a clock change makes doubtful with (zomertijd) or (wintertijd). */
export const momentInWords = remembered((value) => {
  const local = instantOf(value).toZonedDateTimeISO(zone);
  const clock = `${local.hour}.${String(local.minute).padStart(2, "0")} uur`;
  const noon = local.with({ hour: 12 });
  const changes = local.startOfDay().offset !== noon.offset || local.offset !== noon.offset;
  const season = changes ? (local.offset === "+02:00" ? " (zomertijd)" : " (wintertijd)") : "";
  return `${dayInWords(local.toPlainDate().toString())}, ${clock}${season}`;
});

/** "vr 27-03-2026": a day where there is little room, as in a table. */
export const dayInShort = remembered((value) => {
  const [year, month, date] = value.split("-");
  return `${dayInWords(value).slice(0, 2)} ${date}-${month}-${year}`;
});

/** "vr 27-03-2026 10.00"; in the hour that the autumn change doubles with (zomertijd) or (wintertijd). */
export const momentInShort = remembered((value) => {
  const [, words = ""] = momentInWords(value).split(", ");
  const [clock = ""] = words.split(" ");
  const twice = momentsOf(localMoment(value))?.length === 2;
  return `${dayInShort(dayOf(value))} ${twice ? words.replace(" uur", "") : clock}`;
});

/** A day or a moment, short. */
export const dateInShort = (value: string): string => (isDay(value) ? dayInShort(value) : momentInShort(value));

const units: readonly [keyof Temporal.Duration & string, string, string][] = [
  ["years", "jaar", "jaar"],
  ["months", "maand", "maanden"],
  ["weeks", "week", "weken"],
  ["days", "dag", "dagen"],
  ["hours", "uur", "uur"],
];

/** "20 jaar", "3 maanden", "24 uur" */
export function periodInWords(value: string): string {
  const duration = Temporal.Duration.from(value);
  const parts = units
    .filter(([unit]) => duration[unit] !== 0)
    .map(([unit, one, many]) => `${duration[unit]} ${duration[unit] === 1 ? one : many}`);
  return parts.length === 0 ? "geen" : parts.join(" en ");
}

const onePart = /^(\d{1,5}) ?(\p{L}+)$/u;
const otherPlurals: Readonly<Record<string, string>> = { jaren: "jaar", uren: "uur" };

/** A period as people write it, "20 jaar" or "1 jaar en 6 maanden", as files hold it: P20Y, P1Y6M. Undefined for other words. */
export function periodFromWords(words: string): string | undefined {
  const text = words.trim().toLowerCase();
  if (isPeriod(text.toUpperCase())) return text.toUpperCase();
  const parts = text.split(/ en |, ?/).map((part) => {
    const [, number, word = ""] = onePart.exec(part.trim()) ?? [];
    const [unit] = units.find(([, ...words]) => words.includes(otherPlurals[word] ?? word)) ?? [];
    return [unit, Number(number)] as const;
  });
  const known = new Map(parts);
  if (known.has(undefined) || known.size < parts.length) return undefined;
  const period = Temporal.Duration.from(Object.fromEntries(known)).toString();
  return isPeriod(period) ? period : undefined;
}
