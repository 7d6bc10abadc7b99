// What stands beside a form while somebody types: the record as it would be saved, read and judged by the functions of the build.
import { checkEntry } from "./check.ts";
import { type Completeness, completeness } from "./completeness.ts";
import type { DatedTerm } from "./derive/term-words.ts";
import type { Dossier, Organisation } from "./dossier.ts";
import { due } from "./due.ts";
import { byUrgency, type Finding } from "./finding.ts";
import { type Entry, extensionOf, type Register } from "./register.ts";
import { status } from "./status.ts";
import { cleaned } from "./text/values.ts";
import { writeBack } from "./text/write.ts";
import { validate } from "./validate.ts";

/** A form as it stands. */
export interface Typed {
  readonly register: Register;
  /** File name without its ending; undefined for a new record. */
  readonly id: string | undefined;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

export interface Live {
  /** The record; as far as it was typed while it cannot be read yet. */
  readonly entry: Entry;
  readonly dossier: Dossier;
  readonly findings: readonly Finding[];
  readonly completeness: Completeness;
  readonly terms: readonly DatedTerm[];
}

const pathOf = (register: Register, id: string) =>
  register.shape === "single"
    ? `${register.id}${extensionOf(register)}`
    : `${register.id}/${id}${extensionOf(register)}`;

// A name that a new record could get: the real one is given by the save.
function newId(register: Register, dossier: Dossier, now: string): string {
  if (!register.cases) return "nieuw";
  const year = now.slice(0, 4);
  const numbers = [...(dossier.ids[register.id] ?? [])].filter((id) => id.startsWith(`${year}-`));
  const highest = Math.max(0, ...numbers.map((id) => Number(id.slice(5))).filter(Number.isInteger));
  return `${year}-${String(highest + 1).padStart(3, "0")}`;
}

/** A dossier in which a record is as it is given: in the place of the one with its name, or added. */
export function withEntry(dossier: Dossier, entry: Entry): Dossier {
  const { register, id } = entry;
  const others = (dossier.entries[register] ?? []).filter((each) => each.id !== id);
  return {
    ...dossier,
    ...(register === "organisation" ? { organisation: entry.data as unknown as Organisation } : {}),
    entries: {
      ...dossier.entries,
      [register]: [...others, entry].toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    },
    ids: { ...dossier.ids, [register]: new Set([...(dossier.ids[register] ?? []), id]) },
  };
}

/** Judges a form against the rest of the dossier. `text` is the file as it stands now; undefined for a new record. */
export function live(dossier: Dossier, text: string | undefined, typed: Typed, now: string): Live {
  const { register, fields, body } = typed;
  const id = typed.id ?? newId(register, dossier, now);
  const path = pathOf(register, id);
  const written = writeBack(text, fields, body, register);
  const read = validate({ folder: "", files: [{ path, text: written }], folders: [], unreadable: [] });
  const form = read.findings.filter((each) => each.file === path);
  const known = read.entries[register.id]?.[0];
  if (known === undefined) {
    const data = (cleaned(fields) ?? {}) as Entry["data"];
    const entry: Entry = { register: register.id, id, file: path, text: written, data, body };
    return { entry, dossier, findings: form.sort(byUrgency), completeness: completeness(register, data), terms: [] };
  }
  const whole = withEntry(dossier, known);
  return {
    entry: known,
    dossier: whole,
    findings: [...form, ...checkEntry(whole, known)].sort(byUrgency),
    completeness: completeness(register, known.data),
    terms: due({ ...whole, entries: { [register.id]: [known] } })
      .filter((each) => each.entry === known)
      .map((each) => ({ ...each, status: status(each, now) })),
  };
}
