// The only function that is given "now", with the words of a record; what it compares with stands in time/state.ts.
import { type Status, stateOf } from "../time/state.ts";
import { firstMillisecond, isDay, lastMillisecond } from "../time/written.ts";

export type { Status } from "../time/state.ts";

export interface Dated {
  readonly met: string | undefined;
  readonly term: { readonly target: string; readonly due: string | null } | undefined;
}

/** The end that decides on time or late: the lawful or contractual one, else our own. */
export const endOf = ({ target, due }: { readonly target: string; readonly due: string | null }): string =>
  due ?? target;

/** State of a term at `now` (a moment with offset). A day lasts until 24:00 in Europe/Amsterdam. */
export function status({ met, term }: Dated, now: string): Status {
  return stateOf(
    term === undefined ? undefined : lastMillisecond(endOf(term)),
    met === undefined ? undefined : firstMillisecond(met),
    firstMillisecond(now),
  );
}

/** Milliseconds between two moments; negative when the second has passed. A day lasts until 24:00. */
export const millisecondsUntil = (end: string, now: string): number =>
  lastMillisecond(end) + (isDay(end) ? 1 : 0) - firstMillisecond(now);
