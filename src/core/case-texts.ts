// The texts of all cases, with where they stand: what may name no person. Places that were declared to hold no personal data are marked.
import { type Dossier, livingIn } from "./dossier.ts";
import type { Entry } from "./register.ts";
import { registers } from "./registers/index.ts";
import { walk } from "./walk.ts";

export interface CaseText {
  readonly entry: Entry;
  /** Empty for the free text. */
  readonly path: string;
  /** How `notPersonalData` names this place. */
  readonly place: string;
  readonly text: string;
  /** True when `notPersonalData` names this place. */
  readonly excepted: boolean;
}

const kinds = new Set(["text", "paragraph", "texts"]);

/** The places that a case says hold no personal data. */
export function exceptionsOf(entry: Entry): readonly { readonly field: string }[] {
  const { notPersonalData } = entry.data as { readonly notPersonalData?: readonly { readonly field: string }[] };
  return notPersonalData ?? [];
}

function textsOf(entry: Entry, fields: Parameters<typeof walk>[0]): CaseText[] {
  const excepted = new Set(exceptionsOf(entry).map(({ field }) => field));
  const found: CaseText[] = [];
  const add = (path: string, place: string, text: string) =>
    found.push({ entry, path, place, text, excepted: excepted.has(place) });
  for (const { field, path, value } of walk(fields, entry.data)) {
    if (!kinds.has(field.kind)) continue;
    if (Array.isArray(value)) {
      for (const [index, each] of value.entries()) add(`${path}.${index}`, `${path}.${index}`, String(each));
    } else add(path, path, String(value));
  }
  if (entry.body !== "") add("", "body", entry.body);
  return found;
}

/** Every text of every case. */
export const caseTexts = (dossier: Dossier): CaseText[] =>
  registers
    .filter((register) => register.cases)
    .flatMap((register) => livingIn(dossier, register.id).flatMap((entry) => textsOf(entry, register.fields)));
