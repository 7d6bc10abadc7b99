// Walks the values of a record along its declared fields: every filled-in value with its field and dotted path.
import type { Fields } from "./field.ts";

export interface Found {
  readonly field: Fields[string];
  readonly path: string;
  readonly value: unknown;
}

function collect(fields: Fields, value: unknown, prefix: string, found: Found[]): void {
  const record = value as Record<string, unknown>;
  for (const [key, field] of Object.entries(fields)) {
    const inside = record[key];
    if (inside === undefined) continue;
    const path = prefix + key;
    found.push({ field, path, value: inside });
    if (field.fields === undefined) continue;
    if (Array.isArray(inside)) {
      for (const [index, row] of inside.entries()) collect(field.fields, row, `${path}.${index}.`, found);
    } else collect(field.fields, inside, `${path}.`, found);
  }
}

// Every rule over all registers walks the same records: a record that does not change is walked once.
const walked = new WeakMap<object, { readonly fields: Fields; readonly found: readonly Found[] }>();

/** Every value that is there, groups and rows included, in the order of the declaration. The record may not change afterwards. */
export function walk(fields: Fields, record: object): readonly Found[] {
  const known = walked.get(record);
  if (known?.fields === fields) return known.found;
  const found: Found[] = [];
  collect(fields, record, "", found);
  walked.set(record, { fields, found });
  return found;
}
