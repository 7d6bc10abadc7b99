// What somebody typed, as words to ask the index: without words that say nothing, with misspellings mended against the words
// of this edition, and with what the handbook calls it.
import { articleWordsIn, withArticleWords } from "../law/article-word.ts";
import { distance } from "../text/distance.ts";
import { everydayWords } from "./everyday-words.ts";

/** One word to ask the index, and how much it says: 1 is what was typed. */
export interface Asked {
  readonly word: string;
  readonly weight: number;
}

/** One word that was typed, with everything that may stand for it. */
export interface TypedWord {
  readonly typed: string;
  readonly asked: readonly Asked[];
}

/** What was typed: its words, and the case numbers in it. */
export interface Query {
  readonly words: readonly TypedWord[];
  /** "2026-0030", as typed. */
  readonly caseNumbers: readonly string[];
}

// They stand in every question, and on every page.
const saysNothing = new Set(
  (
    "aan al als bij dan dat de der des deze die dit door een en er geen had heb hebben heeft hem het hij hoe hun ik in is " +
    "je jij jullie kan kun kunnen maar mag me mee met mij mijn moet moeten na naar niet nog nou nu of om ons onze ook op " +
    "over s te ten tot uit uw u van voor waar wanneer want waren was wat we wel welke wij wie wil willen word worden wordt " +
    "ze zich zij zijn zo zou zonder t iets iemand krijgt krijg krijgen doe doen doet ga gaat gaan alles haar hier daar hoeveel " +
    "even gewoon eigenlijk toch wel weet weten zit zitten staat zeg zegt maak maakt maken z'n m'n zn mn"
  ).split(" "),
);

// Somebody who pastes a page asks no question.
const mostWords = 12;
const number = /\b\d{4}-\d{1,6}\b/g;

/** Letters as the index has them: lower case, without accents. */
export const plainLetters = (text: string): string =>
  text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘`]/g, "'");

/** The words of a text as they are compared with each other. */
export const wordsOf = (text: string): readonly string[] =>
  plainLetters(text).match(/[\p{L}\d]+(?:'[\p{L}\d]+)*/gu) ?? [];

const weights = { mended: 0.85, means: 0.7, alsoMeans: 0.4, part: 0.6 } as const;
// A section with one word ten times does not say ten times as much as one that names it.
const evened = 0.7;

/** The words of an edition, to mend against; the most used first. */
export interface Lexicon {
  /** True when some word begins with this one. */
  readonly begins: (start: string) => boolean;
  /** The two words of which this one is made, when both stand by themselves somewhere. */
  readonly parts: (word: string) => readonly string[];
  /** The most likely word for a misspelt one. */
  readonly nearest: (word: string) => string | undefined;
}

/** Prepares the words of an edition, the most used first. */
export function lexiconOf(words: readonly string[]): Lexicon {
  const sorted = words.toSorted();
  const known = new Set(words);
  const byLength = new Map<number, string[]>();
  for (const word of words) byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
  const begins = (start: string): boolean => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? "") < start) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(start) ?? false;
  };
  return {
    begins,
    parts(word) {
      for (let cut = 5; cut <= word.length - 5; cut += 1) {
        const [first, tail] = [word.slice(0, cut), word.slice(cut)];
        const head = [first, first.replace(/s$/, "")].find((each) => known.has(each));
        if (head !== undefined && known.has(tail)) return [head, tail];
      }
      return [];
    },
    nearest(word) {
      // Short words differ in one letter from too many others.
      if (word.length < 4 || /\d/.test(word)) return undefined;
      const most = word.length < 6 ? 1 : 2;
      let best: { readonly word: string; readonly off: number } | undefined;
      for (let length = word.length - most; length <= word.length + most; length += 1) {
        for (const each of byLength.get(length) ?? []) {
          // The first letter is seldom wrong, except where it sounds alike: fishing.
          const off = distance(word, each) + (each[0] === word[0] ? 0 : 0.5);
          if (off <= most && (best === undefined || off < best.off)) best = { word: each, off };
        }
      }
      return best?.word;
    },
  };
}

// Endings that make a form of a word: "gehackte" is of "gehackt".
const stems = (word: string): readonly string[] =>
  [word, word.replace(/(?:'s|en|e|s|n|t|d)$/, "")].filter((each) => each.length >= 3);

/** The part of a word that its forms have in common. A verb has many forms; one of them stands in the list. */
export const stemOf = (word: string): string => stems(word).at(-1) ?? word;
const meansByStem = new Map([...everydayWords].map(([word, means]) => [stemOf(word), means]));
const meaningsOf = (word: string): readonly string[] => everydayWords.get(word) ?? meansByStem.get(stemOf(word)) ?? [];

// What stands before a verb: "meegekeken", "opgevraagd".
const beforeVerb = /^(?:aan|af|bij|door|in|mee|na|op|over|terug|uit|voor|weg)(?=\p{L}{5})/u;

function askedFor(word: string, lexicon: Lexicon): readonly Asked[] {
  // For a word that it does not have, the index answers with words that begin alike. Short ones and numbers are not listed.
  const hasOne = (each: string) =>
    each.length < 4 || /\d/.test(each) || stems(each).some((stem) => stem.length >= 4 && lexicon.begins(stem));
  const has = (each: string) => each.split(" ").every(hasOne);
  const asked: Asked[] = [];
  const add = (each: string, weight: number) => {
    if (has(each) && !asked.some((other) => other.word === each)) asked.push({ word: each, weight });
  };
  add(word, 1);
  const means = (of: string, share: number) => {
    for (const [index, each] of meaningsOf(of).entries()) {
      add(each, share * (index === 0 ? weights.means : weights.alsoMeans));
    }
  };
  means(word, 1);
  if (asked.length > 0) {
    for (const part of lexicon.parts(word)) add(part, weights.alsoMeans);
    return asked;
  }
  // Two words written as one: "clientdossier", also with a letter between: "toestemmingsformulier".
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    const [first, tail] = [word.slice(0, cut), word.slice(cut)];
    const whole = (part: string) => part.length >= 4 && (has(part) || everydayWords.has(part));
    const head = [first.replace(/s$/, ""), first].find(whole);
    if (head !== undefined && whole(tail)) {
      for (const part of [head, tail]) {
        add(part, weights.part);
        means(part, weights.part);
      }
      return asked;
    }
  }
  const mended = lexicon.nearest(word) ?? nearestEveryday(word);
  if (mended !== undefined) {
    add(mended, weights.mended);
    means(mended, weights.mended);
    return asked;
  }
  // A typing error in one of two words that are written as one: "toestemingsformulier".
  for (let cut = 5; cut <= word.length - 5; cut += 1) {
    const parts = [word.slice(0, cut).replace(/s$/, ""), word.slice(cut)] as const;
    const [head = lexicon.nearest(parts[0]), tail = lexicon.nearest(parts[1])] = parts.map((each) =>
      has(each) ? each : undefined,
    );
    if (head === undefined || tail === undefined || (head !== parts[0] && tail !== parts[1])) continue;
    for (const part of [head, tail]) add(part, weights.part);
    return asked;
  }
  const verb = word.replace(beforeVerb, "");
  if (verb !== word) {
    add(verb, weights.part);
    means(verb, weights.part);
  }
  return asked;
}

const everyday = lexiconOf([...everydayWords.keys()]);
const nearestEveryday = (word: string): string | undefined => everyday.nearest(word);

const longestPhrase = Math.max(...[...everydayWords.keys()].map((each) => each.split(" ").length));

/** The words, with those that mean something together as one. */
function inPhrases(words: readonly string[]): readonly string[] {
  const all: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestPhrase, words.length - at);
    while (length > 1 && !everydayWords.has(words.slice(at, at + length).join(" "))) length -= 1;
    all.push(words.slice(at, at + length).join(" "));
    at += length;
  }
  return all;
}

/** Reads what was typed, against the words of this edition. Never throws. */
export function readQuery(typed: string, lexicon: Lexicon): Query {
  const caseNumbers = typed.match(number) ?? [];
  const rest = withArticleWords(typed.replace(number, " "));
  const articles = articleWordsIn(typed);
  const all = inPhrases(wordsOf(rest));
  const telling = all.filter((word) => !saysNothing.has(word) && (word.length > 1 || /\d/.test(word)));
  const used = (telling.length > 0 ? telling : all).slice(0, mostWords);
  const words = used.map((word, index): TypedWord => {
    const asked = articles.has(word) ? [{ word, weight: 1 }] : [...askedFor(word, lexicon)];
    // "data lek" is written as one word, and asked as both.
    for (const joined of [word + (used[index + 1] ?? ""), (used[index - 1] ?? "") + word]) {
      const isOne = joined !== word && (lexicon.begins(joined) || everydayWords.has(joined));
      if (isOne)
        asked.push(...askedFor(joined, lexicon).filter((each) => !asked.some((own) => own.word === each.word)));
    }
    return { typed: word, asked };
  });
  return { words, caseNumbers };
}

const isIn = (asked: string, word: string): boolean => {
  const stem = stemOf(asked);
  return asked.length < 5 ? word === asked : stem.length >= 5 ? word.includes(stem) : word.startsWith(stem);
};

/**
 * How close what was typed is to one phrase, such as a title or a search word, at best: 1 when all of it is said there and
 * nothing else is. Words that stand in several phrases are not close to any of them.
 */
export function closeness(words: readonly TypedWord[], phrases: readonly string[]): number {
  let closest = 0;
  for (const phrase of phrases) {
    const said = wordsOf(phrase).filter((word) => !saysNothing.has(word));
    if (said.length === 0) continue;
    const fits = words.map(({ asked }) =>
      Math.max(
        0,
        ...asked
          .filter(({ word }) => said.some((each) => word.split(" ").some((part) => isIn(part, each))))
          .map(({ weight }) => weight),
      ),
    );
    const typed = fits.reduce((sum, each) => sum + each, 0) / words.length;
    const covered = said.filter((each) =>
      words.some(({ asked }) => asked.some(({ word }) => word.split(" ").some((part) => isIn(part, each)))),
    );
    closest = Math.max(closest, typed * (covered.length / said.length));
  }
  return closest;
}

/** What the index answers for one word: pages (by number) and how well each fits. */
export interface Match {
  readonly id: string;
  readonly score: number;
}

/** One page or section with its place in the order. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** The word under which it was found best. */
  readonly word: string;
}

/**
 * Puts together what the index answered for each word. A page that has more of the typed words stands higher; a rare word
 * says more than a common one. `total` is the number of pages in the index.
 */
export function rank(
  words: readonly TypedWord[],
  answers: ReadonlyMap<string, readonly Match[]>,
  total: number,
): Ranked[] {
  const found = new Map<string, { score: number; covered: number; best: number; word: string }>();
  const rarity = (word: string) => {
    const often = answers.get(word)?.length ?? 0;
    return often === 0 ? 0 : Math.log(1 + total / (1 + often));
  };
  let everything = 0;
  for (const { asked } of words) {
    const best = new Map<string, { readonly fit: number; readonly word: string }>();
    for (const { word, weight } of asked) {
      const matches = answers.get(word) ?? [];
      const most = Math.max(...matches.map(({ score }) => score), Number.MIN_VALUE);
      for (const { id, score } of matches) {
        const fit = weight * rarity(word) * (score / most) ** evened;
        if (fit > (best.get(id)?.fit ?? 0)) best.set(id, { fit, word });
      }
    }
    const says = Math.max(0, ...asked.map(({ word, weight }) => weight * rarity(word)));
    everything += says;
    for (const [id, { fit, word }] of best) {
      const so = found.get(id) ?? { score: 0, covered: 0, best: 0, word };
      found.set(id, {
        score: so.score + fit,
        covered: so.covered + says,
        ...(fit > so.best ? { best: fit, word } : { best: so.best, word: so.word }),
      });
    }
  }
  return [...found]
    .map(([id, { score, covered, word }]) => ({ id, word, score: score * Math.sqrt(covered / everything) }))
    .toSorted((one, other) => other.score - one.score);
}
