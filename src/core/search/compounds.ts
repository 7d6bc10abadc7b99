// Parts of compound words, so that "gegevens" finds "persoonsgegevens". No dictionary: the site's own words are the list.

// A part has at least five letters, a compound at least nine.
// In lower case, with the letters of European languages: all letters there are would take three times as long.
const words = /[a-zß-öø-ɏ]{5,}/g;
const longWords = /[a-zß-öø-ɏ]{9,}/g;

/** The words of a text that can be part of a compound, in lower case. */
export const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(words));

/** The words of a text that can be a compound, in lower case. */
export const longWordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(longWords));

/** Words that can be a part: at least five letters and written on its own somewhere on the site. */
export function lexicon(pages: Iterable<ReadonlySet<string>>): ReadonlySet<string> {
  const known = new Set<string>();
  for (const page of pages) for (const word of page) known.add(word);
  return known;
}

/** Parts of the compounds on a page: each known word that a longer word ends with, and what stands before it. */
export function compoundParts(
  words: ReadonlySet<string>,
  known: ReadonlySet<string>,
  cache = new Map<string, readonly string[]>(),
): string[] {
  const parts = new Set<string>();
  for (const word of words) {
    const found = cache.get(word) ?? partsOf(word, known);
    cache.set(word, found);
    for (const part of found) parts.add(part);
  }
  return [...parts].sort();
}

function partsOf(word: string, known: ReadonlySet<string>): readonly string[] {
  const parts: string[] = [];
  for (let cut = 3; cut <= word.length - 5; cut += 1) {
    const tail = word.slice(cut);
    if (known.has(tail)) parts.push(tail);
    const head = word.slice(0, cut);
    if (known.has(tail) && known.has(head)) parts.push(head);
  }
  return parts;
}
