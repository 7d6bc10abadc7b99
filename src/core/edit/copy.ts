// What a copy holds of a record: all but what somebody did, decided or knew there. Each field declares that once, as an act.
import { type Fields, isBlank, type TakenOver } from "../model/field.ts";
import type { Register } from "../model/register.ts";

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The values without the acts; a row that is nothing without its act goes with it. */
export function withoutActs(fields: Fields, values: Plain): Plain {
  const kept = Object.entries(values).flatMap(([key, value]): [string, unknown][] => {
    const field = fields[key];
    if (field?.act === true) return [];
    const inside = field?.fields;
    if (inside === undefined) return [[key, value]];
    if (Array.isArray(value)) {
      const whole = (row: Plain) =>
        Object.entries(inside).every(([name, each]) => !(each.required && each.act) || isBlank(row[name]));
      return [[key, value.filter((row) => isPlain(row) && whole(row)).map((row) => withoutActs(inside, row as Plain))]];
    }
    return [[key, isPlain(value) ? withoutActs(inside, value) : value]];
  });
  return Object.fromEntries(kept);
}

/** A record as the beginning of another one of our own: without what was done there, and to be checked. */
export const copied = ({ fields }: Pick<Register, "fields">, values: Plain): Plain => ({
  ...withoutActs(fields, values),
  ...(fields.takenOver !== undefined && { takenOver: "copy" satisfies TakenOver }),
});

/** The values without what only the organisation has that wrote them: for another to begin with. */
export function withoutOwn(fields: Fields, values: Plain): Plain {
  const kept = Object.entries(values).flatMap(([key, value]): [string, unknown][] => {
    const field = fields[key];
    if (field === undefined || field.own === true) return [];
    const inside = field.fields;
    if (inside === undefined) return [[key, value]];
    if (Array.isArray(value)) return [[key, value.map((row) => (isPlain(row) ? withoutOwn(inside, row) : row))]];
    return [[key, isPlain(value) ? withoutOwn(inside, value) : value]];
  });
  return Object.fromEntries(kept);
}

/** True when there is an act among the values. */
export const holdsActs = (fields: Fields, values: Plain): boolean =>
  Object.entries(values).some(([key, value]) => {
    const field = fields[key];
    if (field === undefined || isBlank(value)) return false;
    if (field.act === true) return !(isPlain(value) && Object.values(value).every(isBlank));
    const inside = field.fields;
    if (inside === undefined) return false;
    return (Array.isArray(value) ? value : [value]).some((row) => isPlain(row) && holdsActs(inside, row));
  });
