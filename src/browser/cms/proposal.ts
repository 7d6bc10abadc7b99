// A new record of which the save itself knows a value: it is put into the form just before, as the file is named after it.

import { registerOf } from "../../core/registers/index.ts";
import { completeNew } from "../../core/statement/approval.ts";
import type { ImmutableMap } from "./decap/decap.ts";
import { typedIn } from "./decap/typed.ts";
import { dossierNow } from "./dossier.ts";

/** The values with what the register proposes where it was left empty. */
export async function withProposed(entry: ImmutableMap, data: ImmutableMap): Promise<ImmutableMap> {
  const register = registerOf(String(entry.get("collection")));
  if (register?.proposed === undefined || entry.get("newRecord") !== true) return data;
  const known = await dossierNow();
  if (known === undefined) return data;
  const { fields } = completeNew(register, typedIn(register, entry.set("data", data)), known.dossier);
  return register.proposed.reduce((all, key) => (fields[key] === undefined ? all : all.set(key, fields[key])), data);
}
