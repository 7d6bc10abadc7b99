// A closed list: the only values a choice may have, each with its Dutch label and meaning.
import type { Citation } from "../law/citation.ts";

export interface Term<V extends string = string> {
  readonly value: V;
  readonly label: string;
  readonly definition?: string;
  readonly source?: readonly Citation[];
  /** Letter of the matching option in the EDPB's breach notification template. */
  readonly edpb?: string;
}

export interface Vocabulary<V extends string = string> {
  readonly name: string;
  readonly terms: readonly Term<V>[];
}

/** Declares a closed list. Throws when a value stands in it twice. */
export function vocabulary<const V extends string>(name: string, terms: readonly Term<V>[]): Vocabulary<V> {
  const seen = new Set<string>();
  for (const { value } of terms) {
    if (seen.has(value)) throw new Error(`Vocabulary ${name} holds "${value}" twice`);
    seen.add(value);
  }
  return { name, terms };
}

/** The term of a value; undefined when the list does not have it. */
export const termOf = (list: Vocabulary, value: unknown): Term | undefined =>
  list.terms.find((term) => term.value === value);

/** The Dutch label of a value; the value itself when the list does not have it. */
export const labelOf = (list: Vocabulary, value: string): string => termOf(list, value)?.label ?? value;
