// State of a term and the time that is left, in epoch milliseconds. Without Temporal: check, page and browser call this.

export type Status = "met" | "met-late" | "open" | "overdue" | "undated";

/** State at `now` of a term with its last moment in time, and the moment of the act. */
export function stateOf(end: number | undefined, met: number | undefined, now: number): Status {
  if (end === undefined) return "undated";
  if (met !== undefined) return met > end ? "met-late" : "met";
  return now > end ? "overdue" : "open";
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** "nog 37 uur 10 minuten", "nog 12 dagen": whole units that are really left; empty when there is nothing left. */
export function leftInWords(end: number, now: number): string {
  // The last millisecond counts: a day ends at 23:59:59.999.
  const minutes = Math.floor((end + 1 - now) / 60_000);
  if (now > end) return "";
  if (minutes < 1) return "nog minder dan een minuut";
  const hours = Math.floor(minutes / 60);
  if (hours >= 96) return `nog ${Math.floor(hours / 24)} dagen`;
  return `nog ${hours > 0 ? `${hours} uur ` : ""}${counted(minutes % 60, "minuut", "minuten")}`;
}
