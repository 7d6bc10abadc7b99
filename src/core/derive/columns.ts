// The columns of a register's table: the declared fields that an edition may hold, with what a cell shows.
import { fieldsFor } from "../audience.ts";
import { type Audience, type Field, fieldAt } from "../field.ts";
import type { Register } from "../register.ts";
import type { Context } from "../text/components.ts";
import { valueHtml } from "./record-html.ts";
import { valuesAt } from "./values.ts";

export interface Column {
  readonly field: Field;
  /** HTML of the cell; empty when the record does not say. */
  readonly cell: (data: Record<string, unknown>, context: Context) => string;
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
          const values = valuesAt(data, keys);
          return values.length === 0 ? "" : valueHtml(field, values.length === 1 ? values[0] : values, context);
        },
      },
    ];
  });
}
