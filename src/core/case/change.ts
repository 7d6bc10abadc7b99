// From what a form of a step sent to the record that is to be saved: only what was changed on the form changes. What somebody else
// wrote meanwhile stays; the same question answered by two is asked again. Facts that fall away by an answer are named first.
import { placeOfFact } from "../assessment/words.ts";
import type { Late } from "../dossier/completeness.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { inWords } from "../dossier/value-words.ts";
import { type Hidden, newlyHidden } from "../due/applicability.ts";
import { type Field, fieldAt, isBlank } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { type Plain, same, valueAt, withValueAt } from "../model/values.ts";
import type { Answers, Wrong } from "../start/steps.ts";
import { readAnswer, sameAnswer, shown } from "./answers.ts";
import type { Proposal } from "./proposals.ts";
import { stepOf } from "./step-fields.ts";

/** How a form stood when it was opened; it brings this back. */
export interface Opened {
  readonly answers: Answers;
  /** How many rows each list had. */
  readonly rows: Readonly<Record<string, number>>;
  readonly proposals: readonly Proposal[];
}

export interface Sent {
  readonly answers: Answers;
  /** Rows that are taken away: "measures.1". */
  readonly removed: readonly string[];
}

/** A question that somebody else answered meanwhile, otherwise. */
export interface Theirs {
  readonly name: string;
  readonly label: string;
  readonly inWords: string;
  /** What this form says. */
  readonly mine: string;
}

export interface Change {
  readonly fields: Plain;
  readonly wrong: readonly Wrong[];
  readonly theirs: readonly Theirs[];
  /** Lists from which somebody else took a row away meanwhile. */
  readonly shorter: readonly string[];
}

const inside = (path: string, container: string) => path.startsWith(`${container}.`);
const lengthOf = (value: unknown) => (Array.isArray(value) ? value.length : 0);

/** The same question where rows came in before it: a new row stands after them. */
function placed(name: string, { rows }: Opened, newest: Plain): string {
  const list = Object.keys(rows)
    .filter((path) => inside(name, path))
    .toSorted((one, other) => one.length - other.length)
    .find((path) => Number(name.slice(path.length + 1).split(".")[0]) >= (rows[path] ?? 0));
  if (list === undefined) return name;
  const [, ...rest] = name.slice(list.length + 1).split(".");
  return [list, String(Math.max(rows[list] ?? 0, lengthOf(valueAt(newest, list)))), ...rest].join(".");
}

/**
 * Proposals that nobody touched, and beside which the answer is missing: they are no answers, and neither is what stands beside
 * nothing but such a proposal.
 */
function idleProposals({ proposals, answers }: Opened, sent: Sent, newest: Plain): ReadonlySet<string> {
  const untouched = new Map(
    proposals
      .filter(({ name, text }) => name in answers && sameAnswer(sent.answers[name], text))
      .map((each) => [each.name, each]),
  );
  const isIdle = ({ beside }: Proposal): boolean => {
    const other = untouched.get(beside.name);
    if (other !== undefined && isIdle(other)) return true;
    const said = beside.name in sent.answers ? sent.answers[beside.name] : shownAnswer(valueAt(newest, beside.name));
    const values = [said ?? ""].flat().filter((each) => each !== "");
    return values.length === 0 || !(beside.is === undefined || values.some((each) => beside.is?.includes(each)));
  };
  return new Set([...untouched.values()].filter(isIdle).map(({ name }) => name));
}

const shownAnswer = (value: unknown): string | readonly string[] =>
  isBlank(value) ? "" : Array.isArray(value) ? value.map(String) : String(value);

/** The record with the answers of a form in it. `newest` are the fields as they stand now. */
export function changed(register: Register, newest: Plain, opened: Opened, sent: Sent, dossier: Dossier): Change {
  const wrong: Wrong[] = [];
  const theirs: Theirs[] = [];
  const idle = idleProposals(opened, sent, newest);
  let fields = newest;
  for (const [name, before] of Object.entries(opened.answers)) {
    const field = fieldAt(register.fields, name.split("."));
    const answer = sent.answers[name] ?? "";
    if (field === undefined || field.fields !== undefined || idle.has(name) || sameAnswer(answer, before)) continue;
    if (sent.removed.some((row) => inside(name, row))) continue;
    const path = placed(name, opened, newest);
    const now = shown(field, valueAt(newest, path));
    const read = readAnswer(field, name, sent.answers, valueAt(newest, path));
    if (path === name && !sameAnswer(now, before) && !sameAnswer(now, answer)) {
      const mine = "wrong" in read ? String(answer) : wordsFor(field, read.value, dossier);
      theirs.push({ name, label: placeOfFact(name), inWords: wordsFor(field, valueAt(newest, path), dossier), mine });
      continue;
    }
    if ("wrong" in read) wrong.push({ name, message: `${placeOfFact(name)}: ${read.wrong}` });
    else fields = withValueAt(fields, path.split("."), read.value) as Plain;
  }
  const shorter = Object.entries(opened.rows)
    .filter(([path, count]) => lengthOf(valueAt(newest, path)) < count)
    .map(([path]) => path);
  return { fields: without(fields, sent.removed), wrong, theirs, shorter };
}

const wordsFor = (field: Field, value: unknown, dossier: Dossier) =>
  isBlank(value) ? "niets" : inWords(field, value, dossier);

// From the last row to the first, so that no row stands at another place before it is its turn.
function without(fields: Plain, rows: readonly string[]): Plain {
  const places = rows.map((row) => row.split(".")).toSorted((one, other) => Number(other.at(-1)) - Number(one.at(-1)));
  return places.reduce<Plain>((now, place) => {
    const list = place.slice(0, -1);
    const value = valueAt(now, list.join("."));
    if (!Array.isArray(value)) return now;
    return withValueAt(now, list, value.toSpliced(Number(place.at(-1)), 1)) as Plain;
  }, fields);
}

/** A fact that an answer makes fall away. */
export interface Falling {
  readonly path: string;
  readonly label: string;
  readonly inWords: string;
  /** Label of the step in which it stands. */
  readonly step: string;
}

function fallingIn({ path, field, value }: Hidden, register: Register, dossier: Dossier): Falling {
  const key = path.split(".")[0] ?? "";
  const top = register.fields[key];
  const id = field.step ?? (top === undefined ? undefined : stepOf(register, key, top));
  const step = register.steps?.find((each) => each.id === id)?.label ?? register.title;
  return { path, label: placeOfFact(path), inWords: factsInWords(field, value, dossier).join("; "), step };
}

/** Every answer in a value, groups and rows opened, each with its label. */
function factsInWords(field: Field, value: unknown, dossier: Dossier): readonly string[] {
  if (isBlank(value)) return [];
  if (field.fields === undefined) return [inWords(field, value, dossier)];
  const rows: readonly unknown[] = Array.isArray(value) ? value : [value];
  return rows.flatMap((row) =>
    Object.entries(field.fields ?? {}).flatMap(([key, each]) =>
      factsInWords(each, valueAt(row, key), dossier).map((words) => `${each.label}: ${words}`),
    ),
  );
}

/** The facts that these fields make fall away, which stood in the old ones or come with them. */
export const fallingFacts = (
  register: Register,
  old: Plain,
  now: Plain,
  late: Late,
  dossier: Dossier,
): readonly Falling[] => newlyHidden(register, old, now, late).map((each) => fallingIn(each, register, dossier));

/** The fields without those facts. */
export const withoutFacts = (fields: Plain, paths: readonly string[]): Plain =>
  paths.reduce<Plain>((now, path) => withValueAt(now, path.split("."), undefined) as Plain, fields);

/** Nothing was changed. */
export const isSame = (one: Plain, other: Plain): boolean => same(one, other);
