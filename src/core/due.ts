// All terms that run or ran in a dossier, with their ends. No clock: whether they are open or overdue is for status().
import { type Deadline, type Running, sourcesOf, type Term } from "./deadline.ts";
import { deadlines } from "./deadlines/index.ts";
import { type Dossier, livingIn } from "./dossier.ts";
import type { Entry } from "./register.ts";

export interface Due extends Running {
  readonly deadline: Deadline;
  readonly entry: Entry;
  /** Undefined when the record does not say when the term began. */
  readonly term: Term | undefined;
}

/** Every running or finished term of every record. Empty while the organisation's own terms cannot be read. */
export function due(dossier: Dossier): Due[] {
  const own = dossier.organisation?.ownTerms;
  if (own === undefined) return [];
  return deadlines.flatMap((deadline) =>
    sourcesOf(deadline).flatMap((source) =>
      livingIn(dossier, source.register).flatMap((entry) =>
        source.running(entry, dossier).map((running) => ({
          ...running,
          deadline,
          entry,
          term: running.start === undefined ? undefined : deadline.term(running.start, own, running.agreed),
        })),
      ),
    ),
  );
}
