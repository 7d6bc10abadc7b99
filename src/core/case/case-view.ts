// A case as its procedure sees it: the record as it stands, with what applies, what is missing, which terms run, what was weighed.
import type { Assessment } from "../assessment/assess.ts";
import type { Clock } from "../check/acts.ts";
import { sourcesOf } from "../deadlines/deadline.ts";
import { assessmentOf } from "../derive/assessment-html.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { type Live, live } from "../edit/live.ts";
import type { CaseStep, Entry, Register } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import { readParts } from "../read/parts.ts";

export interface CaseView extends Live {
  readonly register: Register;
  readonly steps: readonly CaseStep[];
  /** Undefined for a case that is not saved yet. */
  readonly id: string | undefined;
  /** As it stands in the file. */
  readonly fields: Plain;
  readonly body: string;
  readonly assessment: Assessment | undefined;
  readonly now: string;
}

/** Looks at a case; undefined for a file of which the fields cannot be told. */
export function caseView(
  register: Register,
  entry: Entry | undefined,
  dossier: Dossier,
  clock: Clock,
): CaseView | undefined {
  const parts = entry === undefined ? { fields: {}, body: "" } : readParts(entry.text, register);
  if (parts === undefined) return undefined;
  const seen = live(dossier, entry?.text, { register, id: entry?.id, ...parts }, clock);
  return {
    ...seen,
    // What runs for the records of more registers, such as their retention period, is no part of a procedure.
    terms: seen.terms.filter(({ deadline }) => sourcesOf(deadline).every((source) => source.register === register.id)),
    register,
    steps: register.steps ?? [],
    id: entry?.id,
    fields: parts.fields,
    body: parts.body,
    assessment: entry === undefined ? undefined : assessmentOf(seen.entry),
    now: clock.now,
  };
}
