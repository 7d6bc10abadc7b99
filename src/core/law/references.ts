// References to law in a text: "art. 33 lid 1, 3 en 4 AVG", "art. 5 lid 2 en art. 24 AVG", "AVG, artikel 33".
import type { Act } from "./act.ts";
import { acts } from "./acts.ts";

/** One article inside a reference, with the words that name it. */
export interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export interface Reference {
  readonly index: number;
  readonly words: string;
  readonly act: Act;
  /** The numbers as written: "33 lid 1, 3 en 4". */
  readonly numbers: string;
  readonly places: readonly Place[];
}

const words = acts
  .flatMap((act) => act.words.split(/\|(?![^(]*\))/u))
  .sort((one, other) => other.length - one.length)
  .join("|");
const part =
  "\\d{1,4}(?!\\d)[a-z]{0,2}|[.,:()/ -]|\\b(?:art|artikel|artikelen|lid|leden|onder|onderdeel|sub|aanhef|punt|en|of|tot|met|verder|jo|juncto|eerste|tweede|derde|vierde|vijfde|zesde|te bevestigen|[a-z])\\b";
const usual = new RegExp(
  `\\b(?:artikel(?:en)?|artt?\\.) (\\d{1,4}(?!\\d)[a-z]{0,2}(?:${part}){0,40}) ?(?:van )?(?:de |het )?(${words})(?!\\p{L})`,
  "giu",
);
// "AVG, artikel 33", when no other act follows.
const turned = new RegExp(
  `(?<!\\p{L})(${words})[,:(]? (?:artikel|art\\.) (\\d{1,4}[a-z]?)(?!\\d|[.:]\\d)(?![^;\\n]{0,60}(?:${words}|Awb|Wlz|Wzd))`,
  "giu",
);

const actOf = (name: string): Act | undefined => acts.find((act) => new RegExp(`^(?:${act.words})$`, "iu").test(name));

const token = /\d{1,4}[a-z]{0,2}(?:[.:]\d{1,4}[a-z]{0,2}){0,3}|[a-z]+/giu;
const below = /^(?:lid|leden|onder|onderdeel|sub|punt)$/iu;
const ordinal = /^(?:eerste|tweede|derde|vierde|vijfde|zesde)$/iu;
// No article of these acts has more paragraphs or numbered points than this: a higher number is the next article.
const most = { paragraphs: 12, points: 26 };

/** The articles among numbers: "4 onder 12, 6 lid 1 onder a, 7" → 4, 6 and 7. */
function articlesIn(numbers: string): { article: string; start: number; end: number }[] {
  const tokens = [...numbers.matchAll(token)].map(({ index, 0: text }) => ({ text, start: index }));
  const found: { article: string; start: number; end: number }[] = [];
  let inside: "article" | "paragraphs" | "points" = "article";
  let last = 0;
  for (const [at, { text, start }] of tokens.entries()) {
    const before = tokens[at - 1]?.text ?? "";
    const after = tokens[at + 1]?.text ?? "";
    if (/^art/iu.test(text)) inside = "article";
    else if (below.test(text) && ordinal.test(before)) inside = "article";
    else if (below.test(text)) {
      inside = /^l/iu.test(text) ? "paragraphs" : "points";
      last = 0;
    } else if (/^[a-z]$/iu.test(text) && inside === "points") last = most.points;
    else if (/^\d/u.test(text)) {
      const number = Number.parseInt(text, 10);
      const more = inside !== "article" && number > last && number <= most[inside] && !/^(?:lid|leden)$/iu.test(after);
      if (below.test(before) || more) last = number;
      else {
        found.push({ article: text, start, end: start + text.length });
        inside = "article";
      }
    }
  }
  return found;
}

const joint = /(?:[\s,;(]|\b(?:en|of|tot|met|jo|juncto|artt?\.|art|artikel(?:en)?)\b\.?)+$/iu;
const leading = /\bart(?:ikel(?:en)?|t?\.) $/iu;

// Each article with what belongs to it: from its number, or the word "art." before it, to the next one.
function placesOf(text: string, index: number, words: string, numbers: string): Place[] {
  const from = index + words.indexOf(numbers);
  const articles = articlesIn(numbers);
  const startOf = (start: number) => from + start - (leading.exec(text.slice(index, from + start))?.[0].length ?? 0);
  return articles.map(({ article, start }, at) => {
    const next = articles[at + 1];
    const piece = text.slice(startOf(start), next === undefined ? index + words.length : startOf(next.start));
    const end = startOf(start) + (next === undefined ? piece.length : piece.replace(joint, "").length);
    return { article, start: at === 0 ? index : startOf(start), end };
  });
}

function reference(text: string, index: number, words: string, numbers: string, name: string): Reference[] {
  const act = actOf(name);
  return act === undefined ? [] : [{ index, words, act, numbers, places: placesOf(text, index, words, numbers) }];
}

// Reading every text of every record with these patterns would be felt; most have no such word.
const hint = /\bart(?:ikel|t?\.)/iu;

/** False when a text names no article for certain. */
const mayNameArticle = (text: string): boolean => hint.test(text);

/** The references to acts that this program knows. */
export function referencesIn(text: string): readonly Reference[] {
  if (!mayNameArticle(text)) return [];
  const found = [...text.matchAll(usual)].flatMap((match) =>
    reference(text, match.index, match[0], match[1] ?? "", match[2] ?? ""),
  );
  const taken = (index: number) => found.some((each) => index >= each.index && index < each.index + each.words.length);
  const other = [...text.matchAll(turned)]
    .filter(({ index, 0: all }) => !taken(index) && !taken(index + all.length - 1))
    .flatMap((match) => reference(text, match.index, match[0], match[2] ?? "", match[1] ?? ""));
  return [...found, ...other];
}

const range = /(?<![.:\d])(\d{1,3}) (?:tot en met|t\/m|-) (\d{1,3})(?![\d:])/gu;

/** The articles that a reference names by a whole number, ranges filled in. */
export function articlesOf({ places, numbers }: Reference): ReadonlySet<number> {
  const named = new Set(
    places
      .filter(({ article }) => /^\d+[a-z]{0,2}$/iu.test(article))
      .map(({ article }) => Number.parseInt(article, 10)),
  );
  for (const [, from = "0", to = "0"] of numbers.matchAll(range))
    for (let each = Number(from); each <= Math.min(Number(to), 200); each += 1) named.add(each);
  return named;
}

/** A text in pieces: as it stands, or with the address of the official text it names. */
export function cited(text: string): readonly { readonly text: string; readonly url?: string }[] {
  const places = referencesIn(text)
    .flatMap(({ act, places: found }) => found.map((each) => ({ ...each, url: act.url(each.article) })))
    .sort((one, other) => one.start - other.start);
  const pieces: { text: string; url?: string }[] = [];
  let at = 0;
  for (const { start, end, url } of places) {
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: text.slice(start, end), url });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}
