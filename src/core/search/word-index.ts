// A search index in memory over texts: which word stands where. What is typed is read as on the site, misspelt or everyday words too.
import { articleWordsIn } from "../law/article-word.ts";
import type { Document } from "./documents.ts";
import { closeness, lexiconOf, type Match, plainLetters, rank, readQuery, stemOf, wordsOf } from "./query.ts";

export interface Hit {
  readonly document: Document;
  /** The part of the text in which it was found, in three pieces: before, what was found, after. */
  readonly excerpt: readonly [string, string, string];
}

export interface Hits {
  /** The best part of each page or record, best first. */
  readonly hits: readonly Hit[];
  readonly total: number;
  /** Case numbers that were typed and that there are not. */
  readonly noSuchCase: readonly string[];
}

export interface WordIndex {
  readonly find: (typed: string, most: number) => Hits;
}

const titled = 6;
const sought = 8;
// A word that only begins with, or holds, what was asked says less.
const fits = { whole: 1, form: 0.9, begins: 0.7, holds: 0.4 } as const;
const nearby = 2;
const around = 90;

function fitOf(word: string, asked: string, stem: string): number {
  if (word === asked) return fits.whole;
  if (asked.length < 4) return 0;
  if (stem.length >= 4 && stemOf(word) === stem) return fits.form;
  if (word.startsWith(asked)) return fits.begins;
  return asked.length >= 5 && word.includes(asked) ? fits.holds : 0;
}

function excerptOf(text: string, words: readonly string[]): Hit["excerpt"] {
  const plain = plainLetters(text);
  // Letters with an accent may take two places before and one after: then the text is shown from its beginning.
  const at = plain.length === text.length ? words.map((word) => plain.indexOf(word)).filter((each) => each >= 0) : [];
  const first = Math.min(...at);
  if (!Number.isFinite(first)) return [text.length > 2 * around ? `${text.slice(0, 2 * around)}…` : text, "", ""];
  const found = words.find((word) => plain.startsWith(word, first)) ?? "";
  const start = first <= around ? 0 : text.indexOf(" ", first - around) + 1;
  const stop = first + found.length;
  const cut = text.lastIndexOf(" ", stop + around);
  const end = stop + around >= text.length || cut <= stop ? text.length : cut;
  return [
    (start === 0 ? "" : "… ") + text.slice(start, first),
    text.slice(first, stop),
    text.slice(stop, end) + (end === text.length ? "" : " …"),
  ];
}

/** Prepares the search in these texts. */
export function wordIndex(documents: readonly Document[]): WordIndex {
  const places = new Map<string, Map<number, number>>();
  const put = (word: string, at: number, weight: number) => {
    const inDocuments = places.get(word) ?? new Map<number, number>();
    places.set(word, inDocuments);
    inDocuments.set(at, (inDocuments.get(at) ?? 0) + weight);
  };
  const lengths = documents.map(({ title, heading, text, phrases = [] }, at) => {
    const words = wordsOf(text);
    for (const word of words) put(word, at, 1);
    // A part is found by its own heading: the title leads to the whole.
    for (const word of wordsOf(heading === "" ? title : heading)) put(word, at, titled);
    for (const word of wordsOf(phrases.join(" "))) put(word, at, sought);
    for (const word of articleWordsIn(text)) put(word, at, 1);
    return words.length;
  });
  const used = [...places].toSorted(([, one], [, other]) => other.size - one.size).map(([word]) => word);
  const lexicon = lexiconOf(used.filter((word) => word.length >= 4 && !/\d/.test(word)));
  const byNumber = new Map(
    documents.flatMap((document, at) =>
      document.caseNumber === undefined ? [] : [[document.caseNumber, at] as const],
    ),
  );

  function matches(asked: string): readonly Match[] {
    const [first = "", ...rest] = wordsOf(asked);
    const scores = new Map<number, number>();
    const stem = stemOf(first);
    for (const word of used) {
      const fit = fitOf(word, first, stem);
      if (fit === 0) continue;
      for (const [at, count] of places.get(word) ?? []) {
        const score = (fit * (1 + Math.log(count))) / (1 + Math.log(1 + (lengths[at] ?? 0)) / 10);
        scores.set(at, Math.max(scores.get(at) ?? 0, score));
      }
    }
    return [...scores]
      .filter(([at]) => rest.every((word) => places.get(word)?.has(at)))
      .map(([at, score]) => ({ id: String(at), score }));
  }

  /** Where a number stands as it was typed, also a part of it. */
  function literal(typed: string): readonly number[] {
    const wanted = plainLetters(typed).trim();
    if (!/\d/.test(wanted) || wanted.length < 3) return [];
    return documents.flatMap(({ title, text }, at) => (plainLetters(`${title} ${text}`).includes(wanted) ? [at] : []));
  }

  return {
    find(typed, most) {
      const { words, caseNumbers } = readQuery(typed, lexicon);
      const asked = new Set(words.flatMap((each) => each.asked.map(({ word }) => word)));
      const answers = new Map([...asked].map((word) => [word, matches(word)]));
      const ranked = rank(words, answers, documents.length).map(({ id, score, word }) => {
        const document = documents[Number(id)];
        const { title = "", heading = "", kind = "", phrases = [], weight = 1 } = document ?? {};
        const called = heading === "" ? [title, `${kind} ${title}`] : [heading];
        const near = 1 + nearby * closeness(words, [...called, ...phrases]);
        return { at: Number(id), score: score * near * weight, word };
      });
      const known = caseNumbers.flatMap((number) => byNumber.get(number) ?? []);
      const order = [
        ...known.map((at) => ({ at, word: "" })),
        ...literal(typed).map((at) => ({ at, word: plainLetters(typed).trim() })),
        ...ranked.toSorted((one, other) => other.score - one.score),
      ];
      const seen = new Set<string>();
      const best = order.flatMap(({ at, word }) => {
        const document = documents[at];
        if (document === undefined || seen.has(document.of)) return [];
        seen.add(document.of);
        return [{ document, word }];
      });
      const spoken = words.map((each) => each.typed);
      return {
        hits: best.slice(0, most).map(({ document, word }) => ({
          document,
          excerpt: excerptOf(
            document.text,
            [...spoken, word].filter((each) => each !== ""),
          ),
        })),
        total: best.length,
        noSuchCase: caseNumbers.filter((number) => !byNumber.has(number)),
      };
    },
  };
}
