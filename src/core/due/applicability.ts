// Answers that do not apply (any more): the form hides their fields, a save lets go of them with the officer's knowledge, the check names them.
import { applies, type Late } from "../dossier/completeness.ts";
import { type Field, type Fields, isBlank } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { same } from "../model/values.ts";
import { stateOf } from "../time/state.ts";
import { firstMillisecond, lastMillisecond } from "../time/written.ts";
import type { Due } from "./due.ts";
import { endOf } from "./status.ts";

/** A field that does not apply, with what stands in it. */
export interface Hidden {
  readonly path: string;
  readonly field: Field;
  /** Blank while nothing stands there. */
  readonly value: unknown;
}

type Plain = Readonly<Record<string, unknown>>;

/** Which terms were missed; without `now` also those that are not met yet, because they still can be. */
export function lateIn(terms: readonly Due[], now?: string): Late {
  const moment = now === undefined ? Number.POSITIVE_INFINITY : firstMillisecond(now);
  const late = terms.filter(({ term, met }) => {
    const end = term === undefined ? undefined : lastMillisecond(endOf(term));
    const state = stateOf(end, met === undefined ? undefined : firstMillisecond(met), moment);
    return state === "overdue" || state === "met-late";
  });
  return (ids) => late.some(({ deadline }) => ids.includes(deadline.id));
}

/** A group of which nothing was filled in holds nothing. */
export const holdsNothing = (value: unknown): boolean =>
  isBlank(value) ||
  (Array.isArray(value) && value.every(holdsNothing)) ||
  (typeof value === "object" && value !== null && Object.values(value).every(holdsNothing));

function without(fields: Fields, value: Plain, prefix: string, hidden: (path: string, field: Field) => boolean): Plain {
  const kept = Object.entries(value).flatMap(([key, inside]): [string, unknown][] => {
    const field = fields[key];
    const path = prefix + key;
    if (field === undefined) return [[key, inside]];
    if (hidden(path, field)) return [];
    if (field.fields === undefined || inside === null || typeof inside !== "object") return [[key, inside]];
    const of = field.fields;
    const part = (each: unknown, at: string) =>
      each === null || typeof each !== "object" ? each : without(of, each as Plain, at, hidden);
    return [
      [
        key,
        Array.isArray(inside) ? inside.map((each, index) => part(each, `${path}.${index}.`)) : part(inside, `${path}.`),
      ],
    ];
  });
  return Object.fromEntries(kept);
}

/** Fields that do not apply, in a form or a record: also those in which nothing stands. */
export const hiddenIn = (register: Register, record: Plain, late: Late): Hidden[] =>
  notApplying(register, record, late, () => true);

/** Answers that do not apply. */
export const answersHiddenIn = (register: Register, record: Plain, late: Late): Hidden[] =>
  notApplying(register, record, late, (value) => !holdsNothing(value));

function notApplying(register: Register, record: Plain, late: Late, counts: (value: unknown) => boolean): Hidden[] {
  const found: Hidden[] = [];
  const paths = new Set<string>();
  let rest = record;
  const look = (fields: Fields, value: unknown, prefix: string, row?: { prefix: string; value: unknown }): void => {
    for (const [key, field] of Object.entries(fields)) {
      const path = prefix + key;
      const inside = (value as Plain | null | undefined)?.[key];
      if (paths.has(path) || !counts(inside)) continue;
      if (!applies(field.when, rest, row, late)) {
        paths.add(path);
        found.push({ path, field, value: inside });
      } else if (field.fields !== undefined && field.kind === "list") {
        for (const [index, each] of (Array.isArray(inside) ? inside : []).entries())
          look(field.fields, each, `${path}.${index}.`, { prefix: path, value: each });
      } else if (field.fields !== undefined) look(field.fields, inside, `${path}.`, row);
    }
  };
  // What hangs on an answer that does not apply does not apply either.
  for (let before = 0; ; before = found.length) {
    look(register.fields, rest, "");
    if (found.slice(before).every(({ value }) => holdsNothing(value))) return found;
    rest = without(register.fields, record, "", (path) => paths.has(path));
  }
}

/** The values without what does not apply, and what that lets go of. */
export function withoutHidden(register: Register, record: Plain, late: Late): { kept: Plain; dropped: Hidden[] } {
  const dropped = answersHiddenIn(register, record, late);
  const kept = without(register.fields, record, "", (path) => dropped.some((each) => each.path === path));
  return { kept, dropped };
}

/** Answers that do not apply and were not there before: no form of ours sends them. */
export function newlyHidden(register: Register, old: Plain, now: Plain, late: Late): Hidden[] {
  const were = withoutHidden(register, old, late).dropped;
  const known = (one: Hidden) => were.some((each) => each.field === one.field && same(each.value, one.value));
  return withoutHidden(register, now, late).dropped.filter((each) => !known(each));
}
