// How hard a sentence is to read, by four measures that a writer can do something about. Says nothing of what is true in it.

import { withoutTail } from "./tail.ts";

/** One thing that makes a sentence hard, in Dutch: after "Deze zin" and before the sentence itself. */
export interface Hard {
  readonly kind: "length" | "words" | "passive" | "jargon";
  readonly because: string;
  readonly better: string;
}

export interface Sentence {
  readonly index: number;
  readonly text: string;
}

/** So many words fit in one breath; a sentence of B1 has about fifteen. */
export const mostWords = 24;
const passiveFrom = 15;
const longWord = 20;
const wordyWord = 13;

// Ends where a reader takes a breath: also at a colon, a semicolon, a dash and the side of a cell.
const end = /(?<!\bart|\bnr)[.!?]["')\u201d]?(?=\s+["'(\u201c]?[\p{Lu}\d\uFFFC])|[:;]["')\u201d]?(?=\s)|\s[|–·]\s|\n/gu;

const trailing = /[\s|–·]/u;

/** The sentences of a passage, each with its place. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  for (const match of [...text.matchAll(end), undefined]) {
    const to = match === undefined ? text.length : match.index + match[0].length;
    const begin = from + (/^[\s|•–·]+/u.exec(text.slice(from, to))?.[0].length ?? 0);
    const bare = withoutTail(text.slice(begin, to), trailing);
    if (bare !== "") found.push({ index: begin, text: bare });
    from = to;
  }
  return found;
}

const word = /[\p{L}\d\uFFFC](?:[\p{L}\d'’.-]*[\p{L}\d])?/gu;
const wordsIn = (text: string): readonly string[] => text.match(word) ?? [];

const becomes = /\b(?:word|wordt|worden|werd|werden)\b/giu;
// A past participle as Dutch makes them; "gegeven" as a noun and "geworden" are none.
const participle =
  /(?<!\p{L})(?:(?:aan|af|bij|door|in|mee|na|om|op|over|terug|toe|uit|vast|voor|weg)?ge(?!geven|worden)\p{L}{2,}(?:d|t|en)|(?:be|ver|ont|her)\p{L}{3,}(?:d|t|en))(?!\p{L})/giu;

// Words of an office for which there is a word that everyone uses.
const office: readonly (readonly [words: RegExp, better: string])[] = [
  [/\bmiddels\b/iu, "met"],
  [/\bteneinde\b|\bten einde\b/iu, "om te"],
  [/\bderhalve\b|\bmitsdien\b/iu, "dus"],
  [/\bindien\b/iu, "als"],
  [/\bdien(?:t|en)\b(?=[^.]{0,60}\bte \p{L}+en\b)/iu, "moet"],
  [/\bten behoeve van\b/iu, "voor"],
  [/\bmet betrekking tot\b|\bbetreffende\b|\baangaande\b|\binzake\b|\bomtrent\b(?! het gedrag)/iu, "over"],
  [/\bconform\b|\bovereenkomstig\b/iu, "volgens"],
  [/\balsmede\b|\balsook\b/iu, "en"],
  [/\bhetgeen\b/iu, "wat"],
  [/\bingevolge\b|\bkrachtens\b|\buit hoofde van\b/iu, "volgens"],
  [/\bdesbetreffende\b|\bvoornoemde?\b|\bvoormelde?\b|\bonderhavige\b/iu, "deze"],
  [/\bgeschied(?:t|en)\b/iu, "gebeurt"],
  [/\bbewerkstellig\p{L}+\b/iu, "zorgen voor"],
  [/\bonverwijld\b/iu, "meteen"],
  [/\bte allen tijde\b/iu, "altijd"],
  [/\bterzake\b|\bter zake\b/iu, "hierover"],
  [/\bimplement\p{L}+\b/iu, "invoeren"],
  [/\bmonitor(?:en|t|ing)\b/iu, "in de gaten houden"],
  [/\bfaciliter\p{L}+\b/iu, "mogelijk maken"],
  [/\bproportionaliteit\b|\bsubsidiariteit\b/iu, "of het nodig is, en of het met minder kan"],
  [/\bin het kader van\b/iu, "bij"],
  [/\bverstrekt? wordt\b|\bverstrekking\b/iu, "geven"],
  [/\bnatuurlijke perso(?:on|nen)\b/iu, "mensen"],
  [/\bpseudonimiser\p{L}+\b|\bgepseudonimiseerd\p{L}*\b/iu, "zonder namen"],
];

const abbreviation = /(?<![\p{L}\d])[A-Z](?:[a-z]?[A-Z]){1,4}(?![\p{L}\d])/gu;
const everyday = new Set(["EU", "NEN", "ICT", "USB", "PDF", "BV", "BW", "NTA", "OK", "HKZ"]);

/** What a page explains itself, or explains through the list of terms. */
export interface Known {
  /** An abbreviation that the page writes out somewhere, or that has an explanation. */
  readonly abbreviation: (short: string) => boolean;
  /** A long word that has an explanation. */
  readonly word: (long: string) => boolean;
}

/** What makes this sentence hard; nothing for a sentence of B1. */
export function hardIn(sentence: string, known: Known): readonly Hard[] {
  const words = wordsIn(sentence);
  const found: Hard[] = [];
  if (words.length > mostWords)
    found.push({
      kind: "length",
      because: `telt ${words.length} woorden`,
      better: "Maak er twee zinnen van, of een lijst.",
    });
  const plain = words.filter((each) => !known.word(each));
  // Parts with a hyphen between them read as words of their own; an address is no word.
  const [longest] = plain.filter((each) => !each.includes(".") && each.split("-").some((one) => one.length > longWord));
  const wordy = plain.filter((each) => each.length >= wordyWord);
  if (longest !== undefined)
    found.push({
      kind: "words",
      because: `heeft het lange woord "${longest}" zonder uitleg`,
      better: "Knip het woord in stukken, of gebruik een gewoon woord.",
    });
  else if (wordy.length > 3)
    found.push({
      kind: "words",
      because: `heeft ${wordy.length} lange woorden`,
      better: "Gebruik kortere woorden, of verdeel ze over meer zinnen.",
    });
  const passives = (sentence.match(becomes) ?? []).length;
  if (passives > 0 && (sentence.match(participle) ?? []).length > 0 && (passives > 1 || words.length > passiveFrom))
    found.push({
      kind: "passive",
      because: "zegt niet wie het doet",
      better: 'Begin met wie het doet: "Wij vertellen u", niet "U wordt verteld".',
    });
  const [stiff] = office.flatMap(([pattern, better]) => {
    const match = pattern.exec(sentence);
    return match === null ? [] : [{ words: match[0], better }];
  });
  const short = (sentence.match(abbreviation) ?? []).find((each) => !everyday.has(each) && !known.abbreviation(each));
  if (stiff !== undefined)
    found.push({
      kind: "jargon",
      because: `heeft het kantoorwoord "${stiff.words}"`,
      better: `Schrijf "${stiff.better}".`,
    });
  else if (short !== undefined)
    found.push({
      kind: "jargon",
      because: `heeft de afkorting "${short}" zonder uitleg`,
      better: "Schrijf het één keer voluit, met de afkorting erachter tussen haakjes.",
    });
  return found;
}
