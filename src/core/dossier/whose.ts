// Whose work a record is: the role that it names, else who keeps the registers.
import type { Register } from "../model/register.ts";
import type { Dossier } from "./dossier.ts";
import { valuesAt } from "./value-words.ts";

/** The id of the role; undefined only while the organisation cannot be read. */
export function roleOfRecord(register: Register | undefined, data: unknown, dossier: Dossier): string | undefined {
  const named = (register?.owners ?? [])
    .map((path) => valuesAt(data, path.split("."))[0])
    .find((each) => typeof each === "string" && each !== "");
  return typeof named === "string" ? named : dossier.organisation?.privacyOfficerRole;
}
