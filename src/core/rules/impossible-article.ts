// A reference to an article that cannot be right: beyond the end of the act, or about something else than the sentence says.
import { gdpr, gdprAct } from "../law/gdpr.ts";
import { articlesOf, type Reference, referencesIn } from "../law/references.ts";
import { handbook } from "../registers/index.ts";
import { lineAt, passagesOf, sentenceAt } from "../text/prose.ts";
import { recordRule } from "./rule.ts";

const recital = /\boverweging(?:en)? (\d{1,4})\b[^.;\n]{0,20}\bAVG\b/giu;

/** Why no such article exists; undefined when it may. */
function impossible(reference: Reference): string | undefined {
  const { numbers, act } = reference;
  const { last = Number.POSITIVE_INFINITY } = act;
  const [first = ""] = /^\d{1,4}[a-z]{0,2}(?:[.:]\d{1,3}){0,2}/iu.exec(numbers) ?? [];
  if (act.numbers === "chapter") {
    if (!first.includes(".")) return `De ${act.name} heeft geen artikel ${first}; de nummers hebben daar een punt.`;
    return Number.parseInt(first, 10) > last ? `De ${act.name} heeft geen artikel ${first}.` : undefined;
  }
  if (act === gdprAct && /^\d{1,4}[a-z]/iu.test(first)) return `De AVG heeft geen artikel ${first}.`;
  const beyond = [...articlesOf(reference)].find((each) => each > last || each === 0);
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
function mistaken(text: string, reference: Reference): string | undefined {
  const { index, words, act } = reference;
  if (act !== gdprAct) return undefined;
  const articles = articlesOf(reference);
  const { line, start } = lineAt(text, index);
  if (articles.size === 1 && articles.has(75) && /datalek|inbreuk|beveiliging|\blek\b/iu.test(line))
    return "Artikel 75 AVG gaat over het secretariaat van de Europese toezichthouders, niet over een datalek. Wat een datalek is, staat in art. 4 onder 12 AVG.";
  const sentence = sentenceAt(text, index, words.length);
  const all = new Set(referencesIn(line).flatMap((each) => (each.act === gdprAct ? [...articlesOf(each)] : [])));
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
