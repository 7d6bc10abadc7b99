// A reference to an article that cannot be right: beyond the end of the act, or about something else than the sentence says.
import { gdpr } from "../law/gdpr.ts";
import { handbook } from "../registers/index.ts";
import { recordRule } from "../rule.ts";
import { lineAt, passagesOf, sentenceAt } from "../text/prose.ts";

interface Act {
  readonly name: string;
  /** Highest article, or highest chapter where articles are written as 5.3.4. */
  readonly last: number;
  readonly dotted: boolean;
}

const gdprAct: Act = { name: "AVG", last: 99, dotted: false };
const acts: readonly (readonly [RegExp, Act])[] = [
  [/^(?:UAVG|Uitvoeringswet)/iu, { name: "UAVG", last: 54, dotted: false }],
  [/^(?:AVG|GDPR|Algemene)/iu, gdprAct],
  [/^Wmo/iu, { name: "Wmo 2015", last: 8, dotted: true }],
  [/^Jeugdwet/iu, { name: "Jeugdwet", last: 12, dotted: true }],
];

const actWords =
  "UAVG|Uitvoeringswet (?:AVG|Algemene verordening gegevensbescherming)|AVG|GDPR|Algemene verordening gegevensbescherming|Wmo(?: 2015)?|Jeugdwet";
const part =
  "\\d{1,4}(?!\\d)[a-z]{0,2}|[.,:()/ -]|\\b(?:lid|leden|onder|onderdeel|sub|aanhef|punt|en|of|tot|met|jo|juncto|eerste|tweede|derde|vierde|vijfde|zesde|te bevestigen|[a-z])\\b";
const before = new RegExp(
  `\\b(?:artikel(?:en)?|artt?\\.) (\\d{1,4}(?!\\d)[a-z]{0,2}(?:${part}){0,40}) ?(?:van )?(?:de )?(${actWords})(?!\\p{L})`,
  "giu",
);
// "AVG, artikel 33", when no other act follows.
const after = new RegExp(
  `(?<!\\p{L})(${actWords})[,:(]? (?:artikel|art\\.) (\\d{1,4}[a-z]?)(?!\\d|[.:]\\d)(?![^;\\n]{0,60}(?:${actWords}|BW|Awb|AWR|Wabvpz|Wkkgz|Wlz|Wzd))`,
  "giu",
);
const recital = /\boverweging(?:en)? (\d{1,4})\b[^.;\n]{0,20}\bAVG\b/giu;

interface Reference {
  readonly index: number;
  readonly words: string;
  readonly numbers: string;
  readonly act: Act | undefined;
}

const actOf = (words: string): Act | undefined => acts.find(([pattern]) => pattern.test(words))?.[1];

function referencesIn(text: string): readonly Reference[] {
  const usual = [...text.matchAll(before)].map(({ index, 0: words, 1: numbers = "", 2: act = "" }) => ({
    index,
    words,
    numbers,
    act: actOf(act),
  }));
  const turned = [...text.matchAll(after)].map(({ index, 0: words, 1: act = "", 2: numbers = "" }) => ({
    index,
    words,
    numbers,
    act: actOf(act),
  }));
  return [...usual, ...turned];
}

const single = /(?<!(?:lid|leden|onder|onderdeel|sub|punt) )(?<![.:\d])\d{1,4}(?![\d:]|\.\d)/gu;
const range = /(?<![.:\d])(\d{1,3}) (?:tot en met|t\/m|-) (\d{1,3})(?![\d:])/gu;

/** The articles that a reference names, ranges filled in. */
function articlesOf(numbers: string): ReadonlySet<number> {
  const named = new Set([...numbers.matchAll(single)].map(([number]) => Number(number)));
  for (const [, from = "0", to = "0"] of numbers.matchAll(range))
    for (let each = Number(from); each <= Math.min(Number(to), 200); each += 1) named.add(each);
  return named;
}

/** Why no such article exists; undefined when it may. */
function impossible({ numbers, act }: Reference): string | undefined {
  if (act === undefined) return undefined;
  const [first = ""] = /^\d{1,4}[a-z]{0,2}(?:[.:]\d{1,3}){0,2}/iu.exec(numbers) ?? [];
  if (act.dotted) {
    if (!first.includes(".")) return `De ${act.name} heeft geen artikel ${first}; de nummers hebben daar een punt.`;
    return Number.parseInt(first, 10) > act.last ? `De ${act.name} heeft geen artikel ${first}.` : undefined;
  }
  if (act === gdprAct && /^\d{1,4}[a-z]/iu.test(first)) return `De AVG heeft geen artikel ${first}.`;
  const beyond = [...articlesOf(numbers)].find((each) => each > act.last || each === 0);
  return beyond === undefined ? undefined : `De ${act.name} heeft geen artikel ${beyond}.`;
}

const rights: readonly (readonly [RegExp, number])[] = [
  [/inzage/iu, 15],
  [/rectificatie|correctie|verbetering/iu, 16],
  [/vergetelheid|wissing|gegevenswissing|verwijdering/iu, 17],
  [/beperking/iu, 18],
  [/portabiliteit|overdraagbaarheid/iu, 20],
  [/bezwaar/iu, 21],
];
const right = /\brecht (?:op|van|om) ([^.;,()\n]{3,50}) \($/iu;

/** Why the article is about something else than the words around it. */
function mistaken(text: string, { index, words, numbers, act }: Reference): string | undefined {
  if (act !== gdprAct) return undefined;
  const articles = articlesOf(numbers);
  const { line, start } = lineAt(text, index);
  if (articles.size === 1 && articles.has(75) && /datalek|inbreuk|beveiliging|\blek\b/iu.test(line))
    return "Artikel 75 AVG gaat over het secretariaat van de Europese toezichthouders, niet over een datalek. Wat een datalek is, staat in art. 4 onder 12 AVG.";
  const sentence = sentenceAt(text, index, words.length);
  const all = new Set(
    referencesIn(line).flatMap((each) => (each.act === gdprAct ? [...articlesOf(each.numbers)] : [])),
  );
  if (articles.has(16) && !all.has(15) && /\binzage\b|\binzien\b/iu.test(sentence))
    return "Inzage staat in art. 15 AVG; art. 16 AVG gaat alleen over verbeteren.";
  const [, named = ""] = right.exec(line.slice(0, index - start)) ?? [];
  const meant = rights.filter(([pattern]) => pattern.test(named));
  const [only] = meant;
  if (only !== undefined && meant.length === 1 && articles.size === 1 && !articles.has(only[1]))
    return `Dit recht staat in art. ${only[1]} AVG.`;
  return undefined;
}

// "Bijzondere gegevens als bedoeld in artikel 7": the article of an older text, and in the GDPR the one on consent.
const specialInSeven =
  /bijzondere (?:categorieën van )?(?:persoons)?gegevens[^.;\n]{0,60} (?:artikel|art\.) 7(?![\d.:])(?! (?:van )?(?:het|dit|deze|de (?!AVG|Algemene)))(?![^.;\n]{0,40}\b9\b)/giu;

export const impossibleArticle = recordRule({
  id: "impossible-article",
  severity: "error",
  title: "Een verwijzing naar een wetsartikel kan kloppen.",
  why: "Een verkeerd artikel stuurt de lezer naar een regel die er niet is of over iets anders gaat.",
  source: [gdpr(24, 2), gdpr(5, 2)],
  example: {
    passes: "Wat een datalek is, staat in art. 4 onder 12 AVG.",
    fails: "Wat een datalek is, staat in artikel 75 AVG.",
  },
  register: handbook,
  check: (entry) =>
    passagesOf(entry).flatMap(({ text, pathOf }) => {
      const problem = (index: number, message: string) => ({
        path: pathOf(index),
        message,
        remedy: "Zoek het artikel op in de wet en verbeter het nummer of de naam van de wet.",
      });
      const references = referencesIn(text).flatMap((each) => {
        const why = impossible(each) ?? mistaken(text, each);
        return why === undefined ? [] : [problem(each.index, why)];
      });
      const recitals = [...text.matchAll(recital)]
        .filter(([, number]) => Number(number) > 173)
        .map(({ index, 1: number }) => problem(index, `De AVG heeft geen overweging ${number}.`));
      const special = [...text.matchAll(specialInSeven)].map(({ index }) =>
        problem(index, "Bijzondere persoonsgegevens staan in art. 9 AVG; art. 7 AVG gaat over toestemming."),
      );
      return [...references, ...recitals, ...special];
    }),
});
