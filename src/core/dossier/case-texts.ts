// The texts of records, with where they stand and what in them looks like a direct identifier. Places that were declared to hold no personal data are marked.

import { type Field, fieldAt } from "../model/field.ts";
import type { Entry, Register } from "../model/register.ts";
import { walk } from "../model/walk.ts";
import { type IdentifierKind, identifiersIn } from "../text/personal-data/identifiers.ts";
import { placesOf } from "../text/places.ts";
import type { Dossier } from "./dossier.ts";

export interface IdentifierFound {
  /** Empty for the first line of the free text, else its place as rules write it. */
  readonly path: string;
  /** How `notPersonalData` names this place. */
  readonly place: string;
  readonly kind: IdentifierKind;
  /** True when `notPersonalData` names this place. */
  readonly excepted: boolean;
}

const kinds = new Set(["text", "paragraph", "texts"]);

/** What only one person has: it is no business data, wherever it stands. */
export const neverBusiness: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>([
  "BSN",
  "geboortedatum",
  "cliëntnummer",
  "V-nummer",
  "BIG-nummer",
]);

/** The places that a record says hold no personal data. */
export function exceptionsOf(entry: Entry): readonly { readonly field: string }[] {
  const { notPersonalData } = entry.data as { readonly notPersonalData?: readonly { readonly field: string }[] };
  return notPersonalData ?? [];
}

interface Declared {
  readonly clientNumbers: readonly string[];
  readonly business: string;
}

const known = new WeakMap<Dossier["entries"], Declared>();
/** What the organisation says of itself and of whom it shares with. */
function declaredIn({ entries, organisation }: Dossier): Declared {
  const declared = known.get(entries) ?? {
    clientNumbers: organisation?.clientNumbers ?? [],
    business: [...(entries.organisation ?? []), ...(entries.recipients ?? [])].map(({ text }) => text).join("\n"),
  };
  known.set(entries, declared);
  return declared;
}

function look(entry: Entry, register: Register, declared: Declared): IdentifierFound[] {
  const excepted = new Set(exceptionsOf(entry).map(({ field }) => field));
  const found: IdentifierFound[] = [];
  const add = (place: string, text: string, pathOf: (index: number) => string) => {
    const seen = new Set<string>();
    for (const { kind, index } of identifiersIn(text, declared)) {
      const path = pathOf(index);
      // Two of a kind in one place are one thing to mend.
      if (seen.size < seen.add(`${kind} ${path}`).size)
        found.push({ path, place, kind, excepted: excepted.has(place) });
    }
  };
  for (const { field, path, value } of walk(register.fields, entry.data)) {
    if (!kinds.has(field.kind) || path.startsWith("notPersonalData.")) continue;
    if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) add(`${path}.${index}`, String(each), () => `${path}.${index}`);
    } else add(path, String(value), () => path);
  }
  const placeOf = placesOf(entry.body);
  const inBody = (index: number) => {
    const { line, column } = placeOf(index);
    return `body:${line}:${column}`;
  };
  if (entry.body !== "") add("body", entry.body, inBody);
  return found;
}

// Several rules ask the same of one record, and most records do not change between two checks.
const looked = new WeakMap<
  Entry,
  { readonly clientNumbers: string; readonly business: string; readonly found: readonly IdentifierFound[] }
>();

/** Everything in the texts of a record that looks like a direct identifier. */
export function identifiersOf(entry: Entry, dossier: Dossier, register: Register): readonly IdentifierFound[] {
  const declared = declaredIn(dossier);
  const { business } = declared;
  const clientNumbers = declared.clientNumbers.join("\n");
  const last = looked.get(entry);
  if (last?.business === business && last.clientNumbers === clientNumbers) return last.found;
  const found = look(entry, register, declared);
  looked.set(entry, { clientNumbers, business, found });
  return found;
}

/** The texts in a value as it once stood in a file, each with its place; of what is no field any more every text counts. */
function textsIn(field: Field | undefined, path: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value === "string") return field === undefined || kinds.has(field.kind) ? [[path, value]] : [];
  if (Array.isArray(value)) {
    const rows = (row: unknown, index: number) => textsIn(field, `${path}.${index}`, row);
    return value.flatMap(rows);
  }
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, each]) => textsIn(field?.fields?.[key], `${path}.${key}`, each));
}

/**
 * True when a value that once stood in a record may point to a person, by the check of today. `excepted` are the places of
 * which that version said that they do not; a likely name counts as well, for nobody looks at it again before it shows.
 */
export function mayIdentify(
  register: Register,
  key: string,
  value: unknown,
  excepted: ReadonlySet<string>,
  dossier: Dossier,
): boolean {
  if (register.identifiers === "free" || key === "notPersonalData") return false;
  const declared = declaredIn(dossier);
  const counts = (kind: IdentifierKind) => register.identifiers === "refused" || neverBusiness.has(kind);
  const field = key === "body" ? undefined : fieldAt(register.fields, key.split("."));
  return textsIn(field, key, value).some(
    ([place, text]) => !excepted.has(place) && identifiersIn(text, declared).some(({ kind }) => counts(kind)),
  );
}
