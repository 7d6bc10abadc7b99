// The columns of a register's table: the declared fields that an edition may hold, with what a cell shows.
import { fieldsFor } from "../audience.ts";
import type { Audience, Field } from "../field.ts";
import type { Register } from "../register.ts";
import type { Context } from "../text/components.ts";
import { fieldAt } from "../validate.ts";
import { valueHtml } from "./record-html.ts";

export interface Column {
  readonly field: Field;
  /** HTML of the cell; empty when the record does not say. */
  readonly cell: (data: Record<string, unknown>, context: Context) => string;
}

function valuesAt(value: unknown, keys: readonly string[]): unknown[] {
  const [key, ...rest] = keys;
  if (key === undefined) return value === undefined ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((row) => valuesAt(row, keys));
  return value !== null && typeof value === "object" ? valuesAt((value as Record<string, unknown>)[key], rest) : [];
}

/** Columns of the table beside the name, in the order of the declaration. */
export function columnsOf(register: Register, edition: Audience): Column[] {
  const fields = fieldsFor(register.fields, edition);
  return register.columns.flatMap((path) => {
    const keys = path.split(".");
    const field = path === register.nameField ? undefined : fieldAt(fields, keys);
    if (field === undefined) return [];
    return [
      {
        field,
        cell: (data, context) => {
          const values = valuesAt(data, keys).flat();
          return values.length === 0 ? "" : valueHtml(field, values.length === 1 ? values[0] : values, context);
        },
      },
    ];
  });
}
