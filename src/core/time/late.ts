// How much later one moment or day is than another, in Dutch words.
import { Temporal } from "temporal-polyfill";
import { dayOf, instantOf, isDay } from "./written.ts";

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** "18 uur en 35 minuten", "4 dagen"; undefined when it is not later. Days count to 24:00 in Europe/Amsterdam. */
export function lateness(done: string, end: string): string | undefined {
  if (isDay(end) || isDay(done)) {
    const days = Temporal.PlainDate.from(dayOf(end)).until(dayOf(done)).days;
    return days > 0 ? counted(days, "dag", "dagen") : undefined;
  }
  const minutes = Math.ceil((instantOf(done).epochMilliseconds - instantOf(end).epochMilliseconds) / 60_000);
  if (minutes <= 0) return undefined;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? `${hours} uur` : "", rest > 0 ? counted(rest, "minuut", "minuten") : ""];
  return parts.filter((part) => part !== "").join(" en ");
}
