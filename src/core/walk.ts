// Walks the values of a record along its declared fields: every filled-in value with its field and dotted path.
import type { Fields } from "./field.ts";

export interface Found {
  readonly field: Fields[string];
  readonly path: string;
  readonly value: unknown;
}

/** Every value that is there, groups and rows included, in the order of the declaration. */
export function* walk(fields: Fields, value: unknown, prefix = ""): Generator<Found> {
  const record = value as Record<string, unknown>;
  for (const [key, field] of Object.entries(fields)) {
    const inside = record[key];
    if (inside === undefined) continue;
    const path = prefix + key;
    yield { field, path, value: inside };
    if (field.fields === undefined) continue;
    if (Array.isArray(inside)) {
      for (const [index, row] of inside.entries()) yield* walk(field.fields, row, `${path}.${index}.`);
    } else yield* walk(field.fields, inside, `${path}.`);
  }
}
