// Words of the list of terms as they stand in a text.
import { formsOf, type GlossaryTerm, glossary, termFor } from "../law/glossary.ts";

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const linked = glossary.filter((each) => each.everyday !== true).flatMap(formsOf);
// The longest form first: "strafrechtelijke gegevens" before "gegevens".
const forms = linked.toSorted((one, other) => other.length - one.length).map(escaped);
const anyForm = new RegExp(`(?<![\\p{L}\\d-])(?:${forms.join("|")})(?![\\p{L}\\d]|-\\p{L})`, "giu");
const exact = new Set(linked.filter((form) => form === form.toUpperCase()));

// An abbreviation is only itself in capitals: "ap" and "Fg" are other words.
const isForm = (word: string) => exact.has(word) || !exact.has(word.toUpperCase());

export interface TermPlace {
  readonly term: GlossaryTerm;
  /** As it stands there. */
  readonly word: string;
  readonly start: number;
}

/** Where a text uses a word of the list of terms. */
export const termPlaces = (text: string): readonly TermPlace[] =>
  [...text.matchAll(anyForm)].flatMap(({ 0: word, index: start }) => {
    const term = termFor(word);
    return term === undefined || !isForm(word) ? [] : [{ term, word, start }];
  });

/** The words of the list of terms that a text uses, each once, in the order of the text. */
export const termsIn = (text: string): readonly GlossaryTerm[] => [
  ...new Set(termPlaces(text).map(({ term }) => term)),
];
