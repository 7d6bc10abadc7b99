// All terms that run or ran in a dossier, with their ends. No clock: whether they are open or overdue is for status().
import { type Deadline, type OwnTerms, type Running, sourcesOf } from "../deadlines/deadline.ts";
import { deadlines } from "../deadlines/index.ts";
import { type Dossier, livingIn } from "../dossier/dossier.ts";
import { isRetired } from "../model/field.ts";
import type { Entry } from "../model/register.ts";
import type { Term } from "../time/term.ts";
import { millisecondsUntil, type Status, status } from "./status.ts";

export interface Due extends Running {
  readonly deadline: Deadline;
  readonly entry: Entry;
  /** Undefined when the record does not say when the term began. */
  readonly term: Term | undefined;
}

/** A term with its state at some moment. */
export type DatedTerm = Due & {
  readonly status: Status;
  /** It runs, and the day that we work to has passed: not late by law or contract, but not as it should be either. */
  readonly targetMissed: boolean;
};

/** A term with its state at `now`. */
export function datedAt(each: Due, now: string): DatedTerm {
  const state = status(each, now);
  const targetMissed = state === "open" && each.term !== undefined && millisecondsUntil(each.term.target, now) <= 0;
  return { ...each, status: state, targetMissed };
}

const dated = (deadline: Deadline, entry: Entry, own: OwnTerms, running: readonly Running[]): Due[] =>
  running.map((each) => ({
    ...each,
    deadline,
    entry,
    term: each.start === undefined ? undefined : deadline.term(each.start, own, each.agreed),
  }));

/** Every running or finished term of every record. Empty while the organisation's own terms cannot be read. */
export function due(dossier: Dossier): Due[] {
  const own = dossier.organisation?.ownTerms;
  if (own === undefined) return [];
  return deadlines.flatMap((deadline) =>
    sourcesOf(deadline).flatMap((source) =>
      livingIn(dossier, source.register).flatMap((entry) =>
        dated(deadline, entry, own, source.running(entry, dossier)),
      ),
    ),
  );
}

/** The terms of one record. */
export function dueOf(dossier: Dossier, entry: Entry): Due[] {
  const own = dossier.organisation?.ownTerms;
  if (own === undefined || isRetired(entry.data)) return [];
  return deadlines.flatMap((deadline) =>
    sourcesOf(deadline)
      .filter((source) => source.register === entry.register)
      .flatMap((source) => dated(deadline, entry, own, source.running(entry, dossier))),
  );
}
