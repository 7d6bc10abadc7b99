// Moments, days and periods as people type them (dd-mm-jjjj and uu:mm, Dutch time; 1 april; 15 jaar) and as files hold them
// (2026-03-27T10:00+01:00; 04-01; P15Y).
import { Temporal } from "temporal-polyfill";
import {
  isDay,
  isMoment,
  isPeriod,
  monthDayFromWords,
  monthDayInWords,
  periodFromWords,
  periodInWords,
  writeMoment,
  zone,
} from "../../core/time/written.ts";

export interface Typed {
  readonly day: string;
  readonly time: string;
  /** Only for the hour that comes twice in autumn. */
  readonly hour?: "first" | "second" | undefined;
}

export type Read =
  | { readonly state: "empty" }
  | { readonly state: "wrong"; readonly message: string }
  | { readonly state: "doubled"; readonly message: string }
  | { readonly state: "right"; readonly value: string };

const datePattern = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const wrong = (message: string): Read => ({ state: "wrong", message });

/** Reads what was typed; says in Dutch what is missing or impossible. */
export function readTyped({ day, time, hour }: Typed): Read {
  if (day.trim() === "" && time.trim() === "") return { state: "empty" };
  const date = datePattern.exec(day.trim());
  if (date === null) return wrong("Schrijf de datum als dag-maand-jaar, bijvoorbeeld 27-03-2026.");
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(time.trim());
  if (clock === null) return wrong("Schrijf ook de tijd, als uren:minuten, bijvoorbeeld 10:05.");
  const fields = {
    day: Number(date[1]),
    month: Number(date[2]),
    year: Number(date[3]),
    hour: Number(clock[1]),
    minute: Number(clock[2]),
  };
  let local: Temporal.PlainDateTime;
  try {
    local = Temporal.PlainDateTime.from(fields, { overflow: "reject" });
  } catch {
    return wrong("Deze datum of tijd bestaat niet.");
  }
  const first = local.toZonedDateTime(zone, { disambiguation: "earlier" });
  const second = local.toZonedDateTime(zone, { disambiguation: "later" });
  if (first.epochMilliseconds !== second.epochMilliseconds) {
    // In spring the clock skips an hour: then neither reading is the time that was typed.
    if (!first.toPlainDateTime().equals(local) || !second.toPlainDateTime().equals(local))
      return wrong("Deze tijd bestond niet: in deze nacht ging de klok een uur vooruit.");
    if (hour === undefined)
      return { state: "doubled", message: "Dit uur kwam in deze nacht twee keer voor. Kies welke u bedoelt." };
  }
  return { state: "right", value: writeMoment((hour === "second" ? second : first).toInstant()) };
}

/** What stands in a file, as it is typed; empty for what is no moment. */
export function typed(moment: unknown): Typed {
  if (typeof moment !== "string" || !isMoment(moment)) return { day: "", time: "" };
  const local = Temporal.Instant.from(moment).toZonedDateTimeISO(zone);
  const two = (number: number) => String(number).padStart(2, "0");
  const again = local.toPlainDateTime();
  const earlier = again.toZonedDateTime(zone, { disambiguation: "earlier" });
  const later = again.toZonedDateTime(zone, { disambiguation: "later" });
  const doubled = earlier.epochMilliseconds !== later.epochMilliseconds;
  return {
    day: `${two(local.day)}-${two(local.month)}-${local.year}`,
    time: `${two(local.hour)}:${two(local.minute)}`,
    ...(doubled ? { hour: local.epochMilliseconds === earlier.epochMilliseconds ? "first" : "second" } : {}),
  };
}

/** The present moment, as a file holds it. */
export const presentMoment = (): string => writeMoment(Temporal.Now.instant());

/** Reads a day as it was typed, 27-03-2026; what is right comes as files hold it. */
export function readTypedDay(day: string): Read {
  if (day.trim() === "") return { state: "empty" };
  const date = datePattern.exec(day.trim());
  if (date === null) return wrong("Schrijf de datum als dag-maand-jaar, bijvoorbeeld 27-03-2026.");
  const written = `${date[3]}-${date[2]?.padStart(2, "0")}-${date[1]?.padStart(2, "0")}`;
  return isDay(written) ? { state: "right", value: written } : wrong("Deze datum bestaat niet.");
}

/** A day of a file as it is typed; what is no day comes back as it stands, so that nothing disappears. */
export function typedDay(day: unknown): string {
  const text = typeof day === "string" ? day : "";
  return isDay(text) ? text.split("-").reverse().join("-") : text;
}

/** Reads a period as it was typed, 15 jaar; what is right comes as files hold it. */
export function readTypedPeriod(words: string): Read {
  if (words.trim() === "") return { state: "empty" };
  const value = periodFromWords(words);
  return value === undefined
    ? wrong("Schrijf een getal met jaar, maanden, weken, dagen of uur, bijvoorbeeld 15 jaar.")
    : { state: "right", value };
}

/** A period of a file as it is typed; what cannot be typed back comes as it stands, so that nothing disappears. */
export function typedPeriod(period: unknown): string {
  const text = typeof period === "string" ? period : "";
  const words = isPeriod(text) ? periodInWords(text) : text;
  return periodFromWords(words) === text ? words : text;
}

/** Reads a day of every year as it was typed, 1 april; what is right comes as files hold it. */
export function readTypedMonthDay(words: string): Read {
  if (words.trim() === "") return { state: "empty" };
  const value = monthDayFromWords(words);
  return value === undefined ? wrong("Schrijf de dag en de maand, bijvoorbeeld 1 april.") : { state: "right", value };
}

/** A day of every year as it is typed; what is none comes as it stands. */
export const typedMonthDay = (value: unknown): string => (typeof value === "string" ? monthDayInWords(value) : "");
