// The confirmation of one record that was taken over: somebody looked at all of it, and it is so here as well.
import type { Register } from "../model/register.ts";
import type { Plain } from "../model/values.ts";

/** The fields of a record that was checked on a day. */
export function checked({ reviewedField }: Register, fields: Plain, on: string): Plain {
  const { takenOver: _mark, ...rest } = fields;
  return reviewedField === undefined ? rest : { ...rest, [reviewedField]: on };
}
