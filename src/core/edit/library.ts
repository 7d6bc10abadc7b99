// The example as a library: a record of it taken over as a new one of our own, to be checked, without what only the example has.

import type { Dossier } from "../dossier/dossier.ts";
import type { Field, Fields, TakenOver } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { accessRoles, processingActivities, recipients, retentionPeriods } from "../registers/index.ts";
import { withoutActs, withoutOwn } from "./copy.ts";

/** Registers whose examples can be taken over. */
export const libraryRegisters = [processingActivities, recipients, retentionPeriods, accessRoles].map(({ id }) => id);

type Plain = Readonly<Record<string, unknown>>;

/** True when what a reference or role points to is there. */
function isHere(field: Field, id: unknown, dossier: Dossier): boolean {
  if (field.target !== undefined) return dossier.ids[field.target]?.has(String(id)) ?? false;
  if (field.kind === "role" || field.kind === "roles")
    return dossier.organisation?.roles.some((role) => role.id === id) ?? false;
  return true;
}

function known(fields: Fields, record: Plain, dossier: Dossier): Plain {
  const pairs = Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
    const field = fields[key];
    if (field === undefined) return [];
    const { fields: inside } = field;
    if (inside !== undefined && Array.isArray(value)) {
      const rows = value.map((row) => known(inside, row as Plain, dossier));
      // A row without what it is about says nothing.
      return [
        [
          key,
          rows.filter((row) =>
            Object.entries(inside).every(([name, each]) => !each.required || row[name] !== undefined),
          ),
        ],
      ];
    }
    if (inside !== undefined) return [[key, known(inside, value as Plain, dossier)]];
    if (Array.isArray(value)) return [[key, value.filter((each) => isHere(field, each, dossier))]];
    return isHere(field, value, dossier) ? [[key, value]] : [];
  });
  return Object.fromEntries(pairs);
}

/** The values of an example without what only its organisation did, has, chose or agreed on. */
export function libraryValues(register: Register, example: Plain): Plain {
  const { example: _mark, ...rest } = withoutOwn(register.fields, withoutActs(register.fields, example));
  return rest;
}

/** The values of an example for our own register: to be checked, without what only the example has, pointing only to what our dossier has. */
export const takenOver = (register: Register, example: Plain, dossier: Dossier): Plain => ({
  ...known(register.fields, libraryValues(register, example), dossier),
  takenOver: "library" satisfies TakenOver,
});
