// What the breach register teaches, counted per year and per quarter: how many, of which kind, how it was found, how soon the
// authority was told, and what came of it. Pure; a breach belongs to the quarter of its first signal, in Europe/Amsterdam.
import { type Breach, notificationsOf, wasNotifiedLate } from "../authority-report/edpb-parties.ts";
import { type Dossier, entriesOf } from "../dossier/dossier.ts";
import { personalDataBreaches } from "../registers/index.ts";
import { dayOf, instantOf } from "../time/written.ts";
import { causeKind, discovery, incidentType } from "../vocabulary/breach.ts";
import { labelOf, type Vocabulary } from "../vocabulary/vocabulary.ts";

export interface Counted {
  readonly label: string;
  readonly count: number;
}

export interface BreachFigures {
  /** "2026", or "2026, 2e kwartaal". */
  readonly period: string;
  /** Cases that were reported and not withdrawn. */
  readonly reported: number;
  /** Of these, what turned out to be no breach. */
  readonly noBreach: number;
  readonly notified: number;
  /** Of those notified, within the 72 hours of art. 33(1). */
  readonly inTime: number;
  /** Median of the whole hours from known to the first notification; undefined when nothing was notified. */
  readonly medianHours: number | undefined;
  /** In which the people were told. */
  readonly told: number;
  readonly measuresDone: number;
  readonly measuresOpen: number;
  /** That the record calls like an earlier one. */
  readonly repeats: number;
}

export interface YearOfBreaches {
  readonly year: string;
  readonly whole: BreachFigures;
  readonly quarters: readonly BreachFigures[];
  readonly kinds: readonly Counted[];
  readonly causes: readonly Counted[];
  readonly found: readonly Counted[];
  /** Of which only the kind is left, because the retention period has ended. */
  readonly destroyed: number;
}

const hour = 3_600_000;

function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((one, other) => one - other);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : Math.floor((low + high) / 2);
}

/** Hours from the moment it was known to the first notification; undefined while one of the two is. */
function hoursToNotify(breach: Breach): number | undefined {
  const [{ awareAt }, first] = [breach.data, notificationsOf(breach)[0]];
  if (awareAt === undefined || first === undefined) return undefined;
  return (instantOf(first.notifiedAt).epochMilliseconds - instantOf(awareAt).epochMilliseconds) / hour;
}

function figuresOf(period: string, breaches: readonly Breach[]): BreachFigures {
  const notified = breaches.filter((each) => notificationsOf(each).length > 0);
  const measures = breaches.flatMap(({ data }) => data.measures ?? []);
  const done = measures.filter(({ doneAt, doneOn }) => doneAt !== undefined || doneOn !== undefined).length;
  return {
    period,
    reported: breaches.length,
    noBreach: breaches.filter(({ data }) => data.assessment?.isBreach === "no").length,
    notified: notified.length,
    inTime: notified.filter((each) => each.data.awareAt !== undefined && !wasNotifiedLate(each)).length,
    medianHours: median(notified.map(hoursToNotify).filter((each) => each !== undefined)),
    told: breaches.filter(({ data }) => (data.communications?.length ?? 0) > 0).length,
    measuresDone: done,
    measuresOpen: measures.length - done,
    repeats: breaches.filter(({ data }) => (data.related?.length ?? 0) > 0).length,
  };
}

function counted(list: Vocabulary, values: readonly string[]): readonly Counted[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ label: labelOf(list, value), count }))
    .toSorted((one, other) => other.count - one.count || one.label.localeCompare(other.label, "nl"));
}

const given = (values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((each) => each !== undefined);

/** The years in which something was reported, the last first. A case that was withdrawn is not counted. */
export function breachFigures(dossier: Dossier): readonly YearOfBreaches[] {
  const breaches = entriesOf(dossier, personalDataBreaches).filter(({ data }) => data.withdrawnOn === undefined);
  const retired = (dossier.entries[personalDataBreaches.id] ?? []).flatMap(({ id, data }) => {
    const { retired: tombstone } = data as { retired?: { kind?: string } };
    return tombstone === undefined ? [] : [{ year: id.slice(0, 4), kind: tombstone.kind }];
  });
  const yearOf = ({ data }: Breach) => dayOf(data.signalledAt).slice(0, 4);
  const quarterOf = ({ data }: Breach) => Math.ceil(Number(dayOf(data.signalledAt).slice(5, 7)) / 3);
  const years = new Set([...breaches.map(yearOf), ...retired.map(({ year }) => year)]);
  return [...years]
    .toSorted()
    .reverse()
    .map((year) => {
      const inYear = breaches.filter((each) => yearOf(each) === year);
      const gone = retired.filter((each) => each.year === year);
      return {
        year,
        whole: figuresOf(year, inYear),
        quarters: [1, 2, 3, 4].map((quarter) =>
          figuresOf(
            `${quarter}e kwartaal`,
            inYear.filter((each) => quarterOf(each) === quarter),
          ),
        ),
        kinds: counted(
          incidentType,
          given([...inYear.map(({ data }) => data.nature?.incidentType), ...gone.map(({ kind }) => kind)]),
        ),
        causes: counted(
          causeKind,
          inYear.flatMap(({ data }) => data.nature?.causes ?? []),
        ),
        found: counted(discovery, given(inYear.map(({ data }) => data.discovery))),
        destroyed: gone.length,
      };
    });
}
