// What fields were in older content: their former names and shapes, each declared on the field it became.
import type { Field, Fields } from "./field.ts";
import { isBlank } from "./field.ts";
import type { Plain } from "./values.ts";

/** The format in which this program writes content. Raised when a field gets another name or shape, or a register is new. */
export const contentFormat = 2;

/** The format of content that does not say one. */
export const oldestFormat = 1;

/** What a field was until some format. */
export interface Former {
  /** The last format in which it was so. */
  readonly until: number;
  /** The key it had, beside its own; without one only its shape was another. */
  readonly key?: string;
  /** What the old value is now; undefined for one that is not of this field, or that only a person can put over. Without it: the same. */
  readonly value?: (old: unknown) => unknown;
}

/** One field that stood there as it was called or written before. */
export interface Moved {
  /** Where it stood. */
  readonly path: readonly (string | number)[];
  /** Its key now. */
  readonly key: string;
  readonly field: Field;
  /** The same value under another name. */
  readonly renamed: boolean;
}

export interface BroughtUp {
  readonly values: Plain;
  readonly moved: readonly Moved[];
}

const isPlain = (value: unknown): value is Plain =>
  value !== null && typeof value === "object" && !Array.isArray(value);

const fits = (field: Field | undefined, value: unknown): boolean => field?.schema.safeParse(value).success === true;

/** Values under the names and in the shapes that fields have now. What is as it should be, or what nobody declared, stays. */
export function broughtUp(fields: Fields, values: Plain, at: readonly (string | number)[] = []): BroughtUp {
  const moved: Moved[] = [];
  const now: Record<string, unknown> = { ...values };
  const inside = (field: Field, value: unknown, path: readonly (string | number)[]): unknown => {
    if (field.fields === undefined) return value;
    if (Array.isArray(value)) return value.map((row, index) => inside(field, row, [...path, index]));
    if (!isPlain(value)) return value;
    const brought = broughtUp(field.fields, value, path);
    moved.push(...brought.moved);
    return brought.values;
  };
  const gone = new Set<string>();
  for (const [key, field] of Object.entries(fields)) {
    for (const former of field.formerly ?? []) {
      const from = former.key ?? key;
      const old = values[from];
      // What still is what that key means today is no old name.
      if (isBlank(old) || (fields[from] !== undefined && fits(fields[from], old))) continue;
      // Both filled in: only a person can tell which of the two it is.
      if (from !== key && !isBlank(values[key])) continue;
      const value = former.value === undefined ? old : former.value(old);
      if (value === undefined || (former.value !== undefined && !fits(field, value))) continue;
      now[key] = value;
      if (from !== key) gone.add(from);
      moved.push({ path: [...at, from], key, field, renamed: former.value === undefined });
    }
  }
  for (const key of gone) delete now[key];
  for (const [key, field] of Object.entries(fields)) {
    // A group that was renamed is looked into at the place where it stood.
    const place = moved.find((each) => each.field === field && each.renamed)?.path ?? [...at, key];
    if (now[key] !== undefined) now[key] = inside(field, now[key], place);
  }
  return { values: moved.length === 0 ? values : now, moved };
}
