// The yearly destruction round: of each retention rule up to which day its data go, and what earlier rounds did. No clock: the year is given.
import { type Dossier, entriesOf } from "../dossier/dossier.ts";
import type { EntryOf } from "../model/register.ts";
import { assuranceRecords } from "../registers/assurance-records.ts";
import { retentionPeriods } from "../registers/retention-periods.ts";
import { periodBefore, roundOf } from "../time/terms.ts";

export interface RoundRule {
  readonly entry: EntryOf<typeof retentionPeriods>;
  /** What began to count on this day or earlier, goes; undefined for a period under a year, which does not wait for the round. */
  readonly cutOff: string | undefined;
  /** The latest round that did this rule. */
  readonly last: EntryOf<typeof assuranceRecords> | undefined;
}

export interface Round {
  readonly year: number;
  /** The round is done before this day. */
  readonly before: string;
  /** Everything goes whose period ended on this day or earlier. */
  readonly endedBy: string;
  readonly rules: readonly RoundRule[];
  /** What was done, the latest first. */
  readonly done: readonly EntryOf<typeof assuranceRecords>[];
}

/** The round of a year: it destroys what came to the end of its period in the year before, or earlier. */
export function destructionRoundOf(dossier: Dossier, year: number): Round {
  const endedBy = `${year - 1}-12-31`;
  const done = entriesOf(dossier, assuranceRecords)
    .filter((each) => each.data.kind === "destruction-round")
    .toSorted((one, other) => (one.data.doneOn < other.data.doneOn ? 1 : -1));
  const rules = entriesOf(dossier, retentionPeriods)
    .toSorted((one, other) => one.data.name.localeCompare(other.data.name, "nl"))
    .flatMap((entry) => {
      if (entry.data.period === undefined) return [];
      const cutOff = periodBefore(endedBy, entry.data.period);
      return [
        {
          entry,
          cutOff: cutOff.slice(0, 4) === endedBy.slice(0, 4) ? undefined : cutOff,
          last: done.find((each) => each.data.retention?.includes(entry.id)),
        },
      ];
    });
  return { year, before: roundOf(year, dossier.organisation?.ownTerms.destructionBefore).before, endedBy, rules, done };
}
