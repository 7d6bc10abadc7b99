// One question of the EDPB's notification template: our answer, or the field of ours that would hold it.

import { fieldAt } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { registerOf } from "../registers/index.ts";
import { labelOf, termOf, type Vocabulary } from "../vocabulary/vocabulary.ts";

export interface Question {
  readonly number: number;
  readonly value?: string | number | boolean;
  /** Letters of every option that was chosen; the template's JSON has room for the first only. */
  readonly letters?: readonly string[];
  /** Our field, as register.path, when the template asks for what is not known yet. */
  readonly open?: string;
}

/** An answer that may be left out. */
export const given = (number: number, value: Question["value"]): Question => ({ number, value });

/** An answer the template asks for: without it our field is named. */
export const asked = (number: number, value: Question["value"], field: string): Question =>
  value === undefined ? { number, open: field } : { number, value };

/**
 * One or more options of a closed list. `undetermined` is the template's own "to be determined": it stands in the answer
 * when nothing is known, and the question stays open.
 */
export function chosen(
  number: number,
  list: Vocabulary,
  values: string | readonly string[] | undefined,
  field: string,
  undetermined?: string,
): Question {
  const found = [values ?? []].flat().flatMap((value) => termOf(list, value)?.edpb ?? []);
  const letters = [...new Set(found)].filter((letter) => letter !== undetermined);
  if (letters.length === 0) return { number, value: undetermined, open: field };
  return { number, value: letters[0], letters };
}

/** The Dutch label of a declared field, with that of its group: "Gegevens: Toelichting". Throws when there is no such field. */
export function labelAt(place: string): string {
  const [id = "", ...path] = place.split(".");
  const fields = (registerOf(id) as Register | undefined)?.fields ?? {};
  const labels = path.map((_, index) => fieldAt(fields, path.slice(0, index + 1))?.label);
  if (labels.length === 0 || labels.includes(undefined)) throw new Error(`No field is declared at ${place}`);
  return labels.join(": ");
}

/** The texts that are there, with a separator between them; undefined when there are none. */
export function joined(separator: string, ...parts: readonly (string | undefined)[]): string | undefined {
  const there = parts.filter((part) => part !== undefined && part !== "");
  return there.length === 0 ? undefined : there.join(separator);
}

/** "naam, BSN": Dutch labels of the chosen values; undefined when nothing was chosen. */
export const labelsOf = (list: Vocabulary, values: readonly string[] | undefined): string | undefined =>
  joined(", ", ...(values ?? []).map((value) => labelOf(list, value)));
