// How a record is called wherever it stands among others.
import { type Dossier, entryOf } from "../dossier/dossier.ts";
import { nameOf, type Register } from "../model/register.ts";
import { registerAt } from "../registers/index.ts";

/** By its name; a case with its number. */
export const calledIn = (register: Register, entry: Parameters<typeof nameOf>[1]): string =>
  register.cases ? `${entry.id} ${nameOf(register, entry)}` : nameOf(register, entry);

/** Id of the record that a file holds, by its name. */
export const idIn = (file: string): string => (file.split("/").at(-1) ?? "").replace(/\.[a-z]+$/, "");

/** How the record in a file is called; undefined when there is none, or it could not be read. */
export function recordCalled(dossier: Dossier, file: string): string | undefined {
  const register = registerAt(file);
  const entry = register && entryOf(dossier, register, idIn(file));
  return register && entry && calledIn(register, entry);
}
