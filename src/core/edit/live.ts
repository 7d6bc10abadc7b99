// What stands beside a form while somebody types: the record as it would be saved, read and judged by the functions of the build.
import { asHappened, type Clock, futureFindings } from "../check/acts.ts";
import { checkEntry } from "../check/check.ts";
import { overdueFinding } from "../check/overdue.ts";
import { type Completeness, completeness } from "../dossier/completeness.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { type Hidden, hiddenIn, holdsNothing, lateIn } from "../due/applicability.ts";
import { type DatedTerm, type Due, datedAt, dueOf } from "../due/due.ts";
import { isBlank } from "../model/field.ts";
import { byUrgency, type Finding } from "../model/finding.ts";
import { type Entry, pathOf, type Register } from "../model/register.ts";
import { cleaned } from "../model/values.ts";
import { readParts } from "../read/parts.ts";
import { rules } from "../rules/index.ts";
import { completeNew } from "../statement/approval.ts";
import { writeBack } from "../write/write.ts";
import { nextNumber } from "./case-number.ts";
import { withRecord } from "./save.ts";

/** A form as it stands. */
export interface Typed {
  readonly register: Register;
  /** File name without its ending; undefined for a new record. */
  readonly id: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Live {
  /** The record; as far as it was typed while it cannot be read yet. */
  readonly entry: Entry;
  readonly dossier: Dossier;
  /** Of the rules, and of terms that are overdue: what the check says of this record. */
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
  readonly terms: readonly DatedTerm[];
  /** Fields that do not apply; where something stands in one, the next save lets go of it. */
  readonly hidden: readonly Hidden[];
}

// A name that a new record could get: the real one is given by the save.
function newId(register: Register, fields: Typed["fields"], dossier: Dossier, now: string): string {
  const parts = register.idFrom?.map((key) => fields[key]);
  if (parts?.every((each) => !isBlank(each))) return parts.join("-");
  if (!register.cases) return "nieuw";
  return nextNumber(now.slice(0, 4), dossier.ids[register.id] ?? []);
}

/** Judges a form against the rest of the dossier. `text` is the file as it stands now; undefined for a new record. */
export function live(dossier: Dossier, text: string | undefined, typed: Typed, clock: Clock): Live {
  const { now } = clock;
  const { register } = typed;
  // What the save will fill in by itself is not missing.
  const { fields, body } = typed.id === undefined ? completeNew(register, typed, dossier) : typed;
  const id = typed.id ?? newId(register, fields, dossier, now);
  const path = pathOf(register, id);
  // A file that cannot be read (broken by hand, or half written by another program) is nothing to keep lines of.
  const readable = text !== undefined && readParts(text, register) !== undefined ? text : undefined;
  const written = writeBack(readable, fields, body, register);
  const whole = withRecord(dossier, register, id, written);
  const form = whole.findings.filter((each) => each.file === path);
  const known = whole.entries[register.id]?.find((each) => each.id === id);
  if (known === undefined) {
    const data = (cleaned(fields) ?? {}) as Entry["data"];
    const entry: Entry = { register: register.id, id, file: path, text: written, data, body };
    const hidden = hiddenIn(register, fields, () => true);
    return {
      entry,
      dossier,
      findings: form.sort(byUrgency),
      completeness: completeness(register, data),
      terms: [],
      hidden,
    };
  }
  const terms = dueOf(whole, asHappened(known, now));
  const dated = terms.map((each) => datedAt(each, now));
  const show = dossier.organisation?.publication?.overdue === "show";
  const overdue = dated.filter((each) => each.status === "overdue").flatMap((each) => overdueFinding(each, show) ?? []);
  return {
    entry: known,
    dossier: whole,
    findings: [...form, ...checkEntry(whole, known, rules), ...futureFindings(known, clock), ...overdue].sort(
      byUrgency,
    ),
    completeness: completeness(register, known.data),
    terms: dated,
    hidden: shownHidden(register, fields, terms, now),
  };
}

// While a term still runs its reason for lateness need not be shown, and what stands there is not lost either.
function shownHidden(
  register: Register,
  fields: Typed["fields"],
  terms: readonly Due[],
  now: string,
): readonly Hidden[] {
  const lost = hiddenIn(register, fields, lateIn(terms));
  const early = hiddenIn(register, fields, lateIn(terms, now)).filter(({ value }) => holdsNothing(value));
  return [...lost, ...early.filter(({ path }) => !lost.some((each) => each.path === path))];
}
