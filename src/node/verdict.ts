// Reads, validates, checks and dates a content folder in one go: what the check prints and the build publishes.

import { Temporal } from "temporal-polyfill";
import { type Clock, dossierAsHappened, futureFindings } from "../core/acts.ts";
import { check, placesIn } from "../core/check.ts";
import { type Dossier, exampleName, type History } from "../core/dossier.ts";
import { type Due, due } from "../core/due.ts";
import { byUrgency, type Finding } from "../core/finding.ts";
import { type Entry, nameOf } from "../core/register.ts";
import { registerOf } from "../core/registers/index.ts";
import { endOf, type Status, status } from "../core/status.ts";
import { dayInWords, isDay, momentInWords, writeMoment } from "../core/time/written.ts";
import { type remembering, validate } from "../core/validate.ts";
import { readHistory } from "./history.ts";
import { readContent } from "./read.ts";

export interface Verdict {
  /** The moment that everything is compared with. */
  readonly now: string;
  /** True when `now` is the standing clock of the example. */
  readonly standing: boolean;
  readonly dossier: Dossier;
  /** Findings of reading, of the rules, and of terms that are overdue at `now`. */
  readonly findings: readonly Finding[];
  readonly due: readonly (Due & { readonly status: Status })[];
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
export function clockOf(dossier: Dossier, now: string | undefined): Clock {
  if (now !== undefined) return { now, standing: false };
  const { organisation } = dossier;
  if (organisation?.name === exampleName && organisation.exampleClock !== undefined) {
    return { now: organisation.exampleClock, standing: true };
  }
  return { now: writeMoment(Temporal.Now.instant()), standing: false };
}

const inWords = (end: string) => (isDay(end) ? dayInWords(end) : momentInWords(end));

// An overdue term becomes a finding with the deadline's id. Writing down the act, a reasoned decision or the reason
// for the delay always opens the gate.
function overdueFinding(each: Due, show: boolean): Finding | undefined {
  if (each.term === undefined) return undefined;
  const { deadline, entry } = each;
  const stops = deadline.whenOverdue === "stop" && !each.explained && !show;
  const { article = "het", singular = "record" } = registerOf(entry.register) ?? {};
  return {
    id: deadline.id,
    severity: stops ? "error" : deadline.whenOverdue === "warn" ? "warning" : "open",
    file: entry.file,
    ...placesIn(entry)(each.path),
    path: each.path,
    message: `${deadline.title}: de termijn liep tot ${inWords(endOf(each.term))} en bij ${article === "het" ? "dit" : "deze"} ${singular} staat nog niet wat is gedaan.`,
    remedy: each.explained
      ? "De reden staat er. Doe het alsnog en leg vast wanneer."
      : stops
        ? "Leg vast wanneer het is gedaan, of schrijf op waarom het nog niet is gedaan. Ook een slechte reden mag; publiceren kan dan weer."
        : `Doe het alsnog en leg vast wanneer. Dit is klaar als ${deadline.metBy}.`,
    source: deadline.source,
  };
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
  const dossier = { ...read, history: await lookingBack };
  const { now, standing } = clockOf(dossier, given);
  // What did not happen yet meets no term and begins none.
  const dated = due(dossierAsHappened(dossier, now)).map((each) => ({ ...each, status: status(each, now) }));
  const show = allowOverdue || dossier.organisation?.publication?.overdue === "show";
  const overdue = dated.filter((each) => each.status === "overdue").flatMap((each) => overdueFinding(each, show) ?? []);
  const ahead = Object.values(dossier.entries)
    .flat()
    .flatMap((entry) => futureFindings(entry, { now, standing }));
  return { now, standing, dossier, due: dated, findings: [...check(dossier), ...overdue, ...ahead].sort(byUrgency) };
}

/** Name of a record for a list of terms. */
export const nameOfEntry = (entry: Entry): string => {
  const register = registerOf(entry.register);
  return register === undefined ? entry.id : nameOf(register, entry);
};
