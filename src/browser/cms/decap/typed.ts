// What stands in the form of Decap, as plain values.
import { isTransient } from "../../../core/cms/cms-fields.ts";
import type { Typed } from "../../../core/edit/live.ts";
import type { Register } from "../../../core/model/register.ts";
import type { ImmutableMap } from "./decap.ts";

export function typedIn(register: Register, entry: ImmutableMap): Typed {
  const { body = "", ...values } = (entry.get("data") as { toJS(): Record<string, unknown> }).toJS();
  const fields = Object.fromEntries(Object.entries(values).filter(([key]) => !isTransient(key)));
  const id = entry.get("newRecord") === true ? undefined : String(entry.get("slug"));
  return { register, id, fields, body: typeof body === "string" ? body : "" };
}
