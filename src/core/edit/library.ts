// The example as a library: a record of it taken over as a new one of our own, to be checked, without what only the example has.

import type { Dossier } from "../dossier/dossier.ts";
import type { Field, Fields, TakenOver } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import { accessRoles, processingActivities, recipients, retentionPeriods } from "../registers/index.ts";
import { withoutActs, withoutOwn } from "./copy.ts";

/** Registers whose examples can be taken over. */
export const libraryRegisters = [processingActivities, recipients, retentionPeriods, accessRoles].map(({ id }) => id);

/** What references and roles become: undefined where the new handbook does not have them. */
export interface Renaming {
  readonly reference: (folder: string, id: string) => string | undefined;
  readonly role: (id: string) => string | undefined;
}

function renamedValue(field: Field, value: unknown, to: Renaming): unknown {
  const one = (id: unknown) =>
    field.target === undefined ? to.role(String(id)) : to.reference(field.target, String(id));
  if (field.target === undefined && field.kind !== "role" && field.kind !== "roles") return value;
  return Array.isArray(value) ? value.flatMap((id) => one(id) ?? []) : one(value);
}

/** The values with references and roles as the new handbook calls them; what it does not have is left out. */
export function renamed(fields: Fields, values: Plain, to: Renaming): Plain {
  const pairs = Object.entries(values).flatMap(([key, value]): [string, unknown][] => {
    const field = fields[key];
    if (field === undefined) return [];
    const { fields: inside } = field;
    if (inside === undefined) {
      const made = renamedValue(field, value, to);
      return made === undefined ? [] : [[key, made]];
    }
    if (!Array.isArray(value)) return [[key, renamed(inside, value as Plain, to)]];
    const rows = value.map((row) => renamed(inside, row as Plain, to));
    // A row without what it is about says nothing.
    const whole = (row: Plain) =>
      Object.entries(inside).every(([name, each]) => !each.required || row[name] !== undefined);
    return [[key, rows.filter(whole)]];
  });
  return Object.fromEntries(pairs);
}

/** To what the dossier has, under the same names. */
const inDossier = (dossier: Dossier): Renaming => ({
  reference: (folder, id) => (dossier.ids[folder]?.has(id) ? id : undefined),
  role: (id) => (dossier.organisation?.roles.some((role) => role.id === id) ? id : undefined),
});

/** The values of an example without what only its organisation did, has, chose or agreed on. */
export function libraryValues(register: Register, example: Plain): Plain {
  const { example: _mark, ...rest } = withoutOwn(register.fields, withoutActs(register.fields, example));
  return rest;
}

/** The values of an example for our own register: to be checked, without what only the example has, pointing only to what our dossier has. */
export const takenOver = (register: Register, example: Plain, dossier: Dossier): Plain => ({
  ...renamed(register.fields, libraryValues(register, example), inDossier(dossier)),
  takenOver: "library" satisfies TakenOver,
});
