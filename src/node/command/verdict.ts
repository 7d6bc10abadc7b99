// Reads, validates, checks and dates a content folder in one go: what the check prints and the build publishes.

import { Temporal } from "temporal-polyfill";
import { type Clock, dossierAsHappened, futureFindings } from "../../core/check/acts.ts";
import { check } from "../../core/check/check.ts";
import { overdueFinding } from "../../core/check/overdue.ts";
import { type Dossier, exampleName, type History, type Organisation } from "../../core/dossier/dossier.ts";
import { type DatedTerm, datedAt, due } from "../../core/due/due.ts";
import { byUrgency, type Finding } from "../../core/model/finding.ts";
import { type Entry, nameOf } from "../../core/model/register.ts";
import { type remembering, validate } from "../../core/read/folder.ts";
import { registerOf } from "../../core/registers/index.ts";
import { rules } from "../../core/rules/index.ts";
import { writeMoment } from "../../core/time/written.ts";
import { readHistory } from "../git/history.ts";
import { readContent } from "../read/content.ts";

export interface Verdict {
  /** The moment that everything is compared with. */
  readonly now: string;
  /** True when `now` is the standing clock of the example. */
  readonly standing: boolean;
  readonly dossier: Dossier;
  /** Findings of reading, of the rules, and of terms that are overdue at `now`. */
  readonly findings: readonly Finding[];
  readonly due: readonly DatedTerm[];
}

export interface VerdictOptions {
  readonly content: string;
  /** A moment with offset; otherwise the example's clock, otherwise the system clock. */
  readonly now?: string | undefined;
  /** Publish although a statutory term has passed without a reason. */
  readonly allowOverdue?: boolean;
  /** What git knows, when the caller has it already; otherwise git is asked. */
  readonly history?: History;
  /** A way of reading that remembers, for who judges again and again. */
  readonly reading?: ReturnType<typeof remembering>;
}

/** Now is the given moment, else the standing clock of the example, else the system clock. */
export function clockOf(organisation: Organisation | undefined, now: string | undefined): Clock {
  if (now !== undefined) return { now, standing: false };
  if (organisation?.name === exampleName && organisation.exampleClock !== undefined) {
    return { now: organisation.exampleClock, standing: true };
  }
  return { now: writeMoment(Temporal.Now.instant()), standing: false };
}

/** Everything there is to say about a content folder. Throws CannotWork when the folder cannot be read. */
export async function judge({
  content,
  now: given,
  allowOverdue = false,
  history: known,
  reading,
}: VerdictOptions): Promise<Verdict> {
  // Git looks back in a process of its own while the content is read and validated here.
  const lookingBack = known ?? readHistory(content);
  const read = validate(await readContent(content), reading);
  return verdictOn({ ...read, history: await lookingBack }, given, { allowOverdue });
}

/** The same of a dossier that was read already; `found` is what the rules found in it, when that is known. */
export function verdictOn(
  dossier: Dossier,
  given: string | undefined,
  { allowOverdue = false, found = check(dossier, rules) }: { allowOverdue?: boolean; found?: readonly Finding[] } = {},
): Verdict {
  const { now, standing } = clockOf(dossier.organisation, given);
  // What did not happen yet meets no term and begins none.
  const dated = due(dossierAsHappened(dossier, now)).map((each) => datedAt(each, now));
  const show = allowOverdue || dossier.organisation?.publication?.overdue === "show";
  const overdue = dated.filter((each) => each.status === "overdue").flatMap((each) => overdueFinding(each, show) ?? []);
  const ahead = Object.values(dossier.entries)
    .flat()
    .flatMap((entry) => futureFindings(entry, { now, standing }));
  return {
    now,
    standing,
    dossier,
    due: dated,
    findings: [...found, ...overdue, ...ahead].sort(byUrgency),
  };
}

/** Name of a record for a list of terms. */
export const nameOfEntry = (entry: Entry): string => {
  const register = registerOf(entry.register);
  return register === undefined ? entry.id : nameOf(register, entry);
};
