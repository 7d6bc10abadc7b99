// Decides about one save: refused with what is wrong, a conflict with the newest text, or the exact text to write. Writes nothing.
import { type Clock, futureFindings } from "../check/acts.ts";
import { check, checkEntry, placesIn } from "../check/check.ts";
import { type Dossier, organisationIn } from "../dossier/dossier.ts";
import { emptyRegisterOf, isNotBegun, withoutRegister } from "../dossier/emptiness.ts";
import { lateIn, newlyHidden } from "../due/applicability.ts";
import { dueOf } from "../due/due.ts";
import type { Finding } from "../model/finding.ts";
import { nameOf, pathOf, type Register } from "../model/register.ts";
import { type Parts, readParts } from "../read/parts.ts";
import { readRecord } from "../read/record.ts";
import { organisation, privacyStatements, registerOf } from "../registers/index.ts";
import { answerApplies } from "../rules/answer-applies.ts";
import { rules } from "../rules/index.ts";
import { registerMayBeEmpty } from "../rules/register-may-be-empty.ts";
import { statementWithdrawnInTime } from "../rules/statement-withdrawn-in-time.ts";
import { takenOverChecked } from "../rules/taken-over-checked.ts";
import { completeNew, groupNamed, whyNotChecked, whyNotWithdrawn } from "../statement/approval.ts";
import { dayOf } from "../time/written.ts";
import { writeBack } from "../write/write.ts";

export interface SaveOrder {
  readonly register: Register;
  readonly id: string;
  /** Text with which the record was opened; undefined for a new record. */
  readonly base: string | undefined;
  /** Text that stands there now; undefined when there is none. */
  readonly newest: string | undefined;
  /** What the form holds. */
  readonly submitted: Parts;
  /** Everything as it stands now, this record included. Files are named without a folder before them. */
  readonly dossier: Dossier;
  /** What was done or known lies behind this. */
  readonly clock: Clock;
}

export type Save =
  | { readonly outcome: "refused"; readonly findings: readonly Finding[] }
  /** Somebody else wrote meanwhile. `mine` is what this save would have made of the text it was opened with. */
  | { readonly outcome: "conflict"; readonly newest: string | undefined; readonly mine: string }
  | { readonly outcome: "unchanged" }
  | {
      readonly outcome: "write";
      readonly text: string;
      /** What is written in the same act: the organisation, that no longer says the register of this record is empty. */
      readonly alongside?: { readonly register: Register; readonly id: string; readonly text: string };
    };

/** The dossier with another text for one record; undefined takes the record out. */
export function withRecord(dossier: Dossier, register: Register, id: string, text: string | undefined): Dossier {
  const path = pathOf(register, id);
  const read = text === undefined ? undefined : readRecord(register, id, path, text);
  const others = (dossier.entries[register.id] ?? []).filter((entry) => entry.id !== id);
  const entries = [...others, ...(read?.entry === undefined ? [] : [read.entry])].sort((one, other) =>
    one.id < other.id ? -1 : 1,
  );
  const ids = new Set(dossier.ids[register.id]);
  if (text === undefined) ids.delete(id);
  else ids.add(id);
  return {
    ...dossier,
    organisation: register.shape === "single" ? organisationIn(entries[0]) : dossier.organisation,
    entries: { ...dossier.entries, [register.id]: entries },
    ids: { ...dossier.ids, [register.id]: ids },
    counts: { ...dossier.counts, [register.id]: ids.size },
    findings: [...dossier.findings.filter((each) => each.file !== path), ...(read?.findings ?? [])],
  };
}

// What waits stops publication and not saving. A missed term never refuses either.
const mayWait = new Set(rules.filter(({ waits }) => waits !== undefined).map(({ id }) => id));
const refuses = ({ severity, id }: Finding) => severity === "error" && !mayWait.has(id);
// Their errors elsewhere mean that this save takes away what others point to. A record has no parts that others name.
const following = rules.filter(({ followsReferences }) => followsReferences);
const pointing = (register: Register) => (register.shape === "single" ? following : []);

// Rows move when one above them goes: an error is the same one when its rule and its field are.
const kindOf = ({ file, id, path }: Finding) => `${file} ${id} ${path.replace(/\.\d+(?=\.|$)/g, "")}`;
const exactly = ({ file, id, path }: Finding) => `${file} ${id} ${path}`;

/** Findings that were not there before: each earlier one excuses itself, else one of its kind. */
function added(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const left = [...before];
  const isNew = (key: (each: Finding) => string) => (each: Finding) => {
    const found = left.findIndex((old) => key(old) === key(each));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  };
  return after.filter(isNew(exactly)).filter(isNew(kindOf));
}

/** Errors that the new text brings: in this record, or in others because what they point to goes away. */
function newErrors({ register, id, dossier, newest }: SaveOrder, text: string): Finding[] {
  const after = withRecord(dossier, register, id, text);
  const entryIn = (of: Dossier) => of.entries[register.id]?.find((entry) => entry.id === id);
  // A record with errors of form was never seen by the rules: what they find now may have stood there all along.
  const held = newest === undefined || entryIn(dossier) !== undefined ? rules : [];
  const [before, now] = [dossier, after].map((of) => {
    const entry = entryIn(of);
    const form = of.findings.filter((each) => each.file === pathOf(register, id));
    const own = entry === undefined ? form : [...form, ...checkEntry(of, entry, held)];
    const elsewhere = check({ ...of, findings: [] }, pointing(register)).filter(({ file }) => file !== entry?.file);
    return { own: own.filter(refuses), elsewhere };
  });
  return [
    ...added(before?.own ?? [], now?.own ?? []),
    ...added(before?.elsewhere ?? [], now?.elsewhere ?? []).map((each) => stillNamed(each, after)),
  ];
}

/** An error elsewhere, told where it is made: what is taken away here is still named there. */
function stillNamed(each: Finding, dossier: Dossier): Finding {
  const entry = Object.values(dossier.entries)
    .flat()
    .find(({ file }) => file === each.file);
  const register = entry === undefined ? undefined : registerOf(entry.register);
  const where =
    entry === undefined || register === undefined ? each.file : `${register.singular} "${nameOf(register, entry)}"`;
  return {
    ...each,
    message: `Wat u hier weghaalt of een andere naam geeft, wordt nog genoemd bij ${where}.`,
    remedy: "Laat het hier staan, of verander eerst de plek die het noemt.",
  };
}

// The form lets go of an answer that does not apply, with the officer's knowledge: one that still comes is not kept unseen.
function notApplying(
  { register, id, dossier }: SaveOrder,
  old: Parts["fields"],
  now: Parts["fields"],
  text: string,
): Finding[] {
  const after = withRecord(dossier, register, id, text);
  const entry = after.entries[register.id]?.find((each) => each.id === id);
  if (entry === undefined) return [];
  const placeOf = placesIn(entry);
  return newlyHidden(register, old, now, lateIn(dueOf(after, entry))).map(({ path, field }) => ({
    id: answerApplies.id,
    severity: "error",
    file: entry.file,
    ...placeOf(path),
    path,
    message: `"${field.label}" geldt niet bij de andere antwoorden, en er staat nog iets.`,
    remedy: "Kijk welk antwoord klopt, en open het formulier opnieuw als u dit veld niet ziet.",
    source: answerApplies.source,
  }));
}

/** Acts in the future that this save brings; one that stood there already refuses no other change. */
function newFutureActs({ register, id, dossier, newest, clock }: SaveOrder, text: string): Finding[] {
  const ahead = (of: Dossier) => {
    const entry = of.entries[register.id]?.find((each) => each.id === id);
    return entry === undefined ? [] : futureFindings(entry, clock);
  };
  const known = newest === undefined ? [] : ahead(dossier);
  // The message names the field and the moment: another moment in the same field is another act.
  return ahead(withRecord(dossier, register, id, text)).filter(
    (each) => !known.some(({ message }) => message === each.message),
  );
}

/** A version that holds is not withdrawn, and one that was withdrawn does not come back. */
function wronglyWithdrawn({ register, id, clock, dossier, newest }: SaveOrder, text: string): Finding[] {
  if (register.id !== privacyStatements.id || newest === undefined) return [];
  const dataOf = (of: Dossier) => of.entries[register.id]?.find((each) => each.id === id)?.data;
  const after = withRecord(dossier, register, id, text);
  const entry = after.entries[register.id]?.find((each) => each.id === id);
  const why = entry === undefined ? undefined : whyNotWithdrawn(dataOf(dossier) ?? {}, entry.data, dayOf(clock.now));
  if (entry === undefined || why === undefined) return [];
  const [message, remedy] = why;
  const { severity, source } = statementWithdrawnInTime;
  const path = "withdrawn";
  return [
    {
      id: statementWithdrawnInTime.id,
      severity,
      file: entry.file,
      ...placesIn(entry)(path),
      path,
      message,
      remedy,
      source,
    },
  ];
}

/** A version of a privacy statement says what the registers say: somebody checked those first. */
function notChecked({ register, id, dossier, newest }: SaveOrder, text: string): Finding[] {
  if (register.id !== privacyStatements.id || newest !== undefined) return [];
  const after = withRecord(dossier, register, id, text);
  const entry = after.entries[register.id]?.find((each) => each.id === id);
  const group = groupNamed(String((entry?.data as { readonly group?: string } | undefined)?.group));
  const why = group === undefined ? undefined : whyNotChecked(dossier, group);
  if (entry === undefined || why === undefined) return [];
  const [message, remedy] = why;
  const { id: rule, source } = takenOverChecked;
  const path = "approvedOn";
  return [{ id: rule, severity: "error", file: entry.file, ...placesIn(entry)(path), path, message, remedy, source }];
}

/** That a register was not begun, only the start of a handbook says: afterwards it would hide what is gone. */
function lateNotBegun({ register, id, dossier, newest }: SaveOrder, text: string): Finding[] {
  if (register.shape !== "single" || newest === undefined) return [];
  const rowsIn = (of: Dossier) => (of.organisation?.emptyRegisters ?? []).filter(isNotBegun);
  const after = withRecord(dossier, register, id, text);
  const known = new Set(rowsIn(dossier).map((each): string => each.register));
  const entry = after.entries[register.id]?.find((each) => each.id === id);
  const row = rowsIn(after).find((each) => !known.has(each.register));
  if (entry === undefined || row === undefined) return [];
  const path = "emptyRegisters";
  return [
    {
      id: registerMayBeEmpty.id,
      severity: "error",
      file: entry.file,
      ...placesIn(entry)(path),
      path,
      message: `Dat ${registerOf(row.register)?.title ?? row.register} nog niet is ingevuld, schrijft alleen het begin van een handboek op.`,
      remedy: 'Is er echt niets, kies dan "met opzet leeg".',
      source: registerMayBeEmpty.source,
    },
  ];
}

/** The organisation without the line that a register has no records: its first record ends that. */
function begun({ register, newest, dossier }: SaveOrder): Extract<Save, { outcome: "write" }>["alongside"] {
  const entry = dossier.entries[organisation.id]?.[0];
  if (newest !== undefined || register.shape !== "records" || entry === undefined) return undefined;
  if (emptyRegisterOf(dossier.organisation, register.id) === undefined) return undefined;
  const whole = organisation;
  const parts = readParts(entry.text, whole);
  if (parts === undefined || !Array.isArray(parts.fields.emptyRegisters)) return undefined;
  const emptyRegisters = withoutRegister(parts.fields.emptyRegisters, register.id);
  const text = writeBack(entry.text, { ...parts.fields, emptyRegisters }, parts.body, whole);
  return { register: whole, id: entry.id, text };
}

/** Judges a save. Never throws on what people typed. */
export function save(order: SaveOrder): Save {
  const { register, base, newest, submitted, dossier } = order;
  const old = base === undefined ? undefined : readParts(base, register);
  if (base !== undefined && old === undefined)
    return { outcome: "refused", findings: dossier.findings.filter(({ file }) => file === pathOf(register, order.id)) };
  const whole = base === undefined ? completeNew(register, submitted, dossier) : submitted;
  const text = writeBack(base, whole.fields, whole.body, register);
  if (text === newest) return { outcome: "unchanged" };
  if (base !== newest) return { outcome: "conflict", newest, mine: text };
  const errors = newErrors(order, text);
  // A day that shows by itself that it came too late is told already.
  const told = errors.some(({ id }) => id === statementWithdrawnInTime.id);
  const findings = [
    ...errors,
    ...newFutureActs(order, text),
    ...notChecked(order, text),
    ...lateNotBegun(order, text),
    ...notApplying(order, old?.fields ?? {}, submitted.fields, text),
    ...(told ? [] : wronglyWithdrawn(order, text)),
  ];
  if (findings.length > 0) return { outcome: "refused", findings };
  const alongside = begun(order);
  return { outcome: "write", text, ...(alongside !== undefined && { alongside }) };
}
