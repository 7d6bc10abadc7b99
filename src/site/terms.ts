// How soon a term ends at the moment the site was made, to count and to group by.
import type { DatedTerm } from "../core/due/due.ts";
import { millisecondsUntil } from "../core/due/status.ts";
import type { Urgency } from "../core/due/urgency.ts";
import { registerOf } from "../core/registers/index.ts";

export {
  countedWords,
  endInWords,
  howLate,
  isTooLate,
  stateInWords,
  targetMissedWords,
  termTitle,
  termTone,
  workingOf,
} from "../core/derive/term-words.ts";
export type { DatedTerm } from "../core/due/due.ts";
export { bySoonest, type Urgency, urgencyOf } from "../core/due/urgency.ts";

export interface TermGroup {
  /** Anchor on the page of all terms. */
  readonly id: string;
  readonly title: string;
  readonly urgency: Urgency;
  /** Something to do still: counted on the front page as well. */
  readonly runs: boolean;
  /** What is over or far away stays visible, folded in. */
  readonly folded: boolean;
}

const group = (id: string, title: string, urgency: Urgency, runs: boolean, folded = false): TermGroup => ({
  id,
  title,
  urgency,
  runs,
  folded,
});

/** Every term stands in one of these: front page and page of all terms count and say the same. What was done in time stands apart. */
export const termGroups: readonly TermGroup[] = [
  group("voorbij", "Termijn voorbij", "overdue", true),
  group("streefdag-voorbij", "Streefdag voorbij, termijn nog niet", "target-missed", true),
  group("week", "Binnen 7 dagen", "week", true),
  group("maand", "Binnen 30 dagen", "month", true),
  group("later", "Later", "later", true, true),
  group("begint-later", "Begint later", "not-begun", false, true),
  group("geen-begin", "Nog geen begin bekend", "undated", false),
  group("later-gedaan", "Later gedaan", "met-late", false, true),
];

const day = 86_400_000;

/** Running terms whose target has passed or comes within so many days. */
export const endsWithin = (each: DatedTerm, days: number, now: string): boolean =>
  each.term !== undefined && millisecondsUntil(each.term.target, now) <= days * day;

/** A case that runs: neither closed nor withdrawn. */
export function runs({ entry }: Pick<DatedTerm, "entry">): boolean {
  const { closedOn, withdrawnOn } = entry.data as { closedOn?: string; withdrawnOn?: string };
  return registerOf(entry.register)?.cases === true && closedOn === undefined && withdrawnOn === undefined;
}
