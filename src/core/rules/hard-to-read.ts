// Never about what is true in a sentence, only about how it reads; the part "Wat zegt de wet" may be as precise as the law.

import { gdpr } from "../law/gdpr.ts";
import { formsOf, glossary, termFor } from "../law/glossary.ts";
import { ownRule } from "../law/guidance.ts";
import { handbook } from "../registers/index.ts";
import { lawLinesOf, passagesOf } from "../text/prose.ts";
import { hardIn, mostWords, sentencesOf } from "../text/readability.ts";
import { recordRule } from "./rule.ts";

// A long word inside an explained term of several words needs no second explanation.
const explained = new Set(glossary.flatMap(formsOf).flatMap((form) => form.toLowerCase().match(/[\p{L}-]+/gu) ?? []));
const inBrackets = /\(([A-Za-z]{2,10})\)/g;
const shown = 12;

function opening(sentence: string): string {
  const words = sentence.replaceAll("\uFFFC", "…").split(" ");
  return words.length > shown ? `${words.slice(0, shown).join(" ")} …` : words.join(" ");
}

export const hardToRead = recordRule({
  id: "hard-to-read",
  severity: "warning",
  title: `Een pagina is te lezen op taalniveau B1: zinnen tot ${mostWords} woorden, gewone woorden, en wie het doet staat erbij.`,
  why: "Wie haast heeft of moeite heeft met lezen, moet het in één keer begrijpen. Een lange zin, een woord van kantoor of een afkorting zonder uitleg houdt dat tegen.",
  source: [gdpr(12, 1), ownRule("onze pagina's zijn te lezen op taalniveau B1")],
  example: {
    passes: "Wij vertellen u wat wij met uw gegevens doen. Dat doen wij in gewone taal.",
    fails: "De persoonsgegevens worden teneinde een zorgvuldige uitvoering te bewerkstelligen verwerkt.",
  },
  register: handbook,
  check: (page) => {
    if (page.data.audience === "registers") return [];
    const passages = passagesOf(page);
    const isLaw = lawLinesOf(page.body);
    const written = new Set(
      passages.flatMap(({ text }) => Array.from(text.matchAll(inBrackets), ([, short]) => short)),
    );
    const known = {
      abbreviation: (short: string) => termFor(short) !== undefined || written.has(short),
      word: (long: string) => explained.has(long.toLowerCase()),
    };
    return passages.flatMap(({ text, pathOf }) =>
      sentencesOf(text).flatMap((sentence) => {
        const hard = hardIn(sentence.text, known);
        const path = pathOf(sentence.index);
        if (hard.length === 0 || isLaw(Number(path.split(":")[1]))) return [];
        return [
          {
            path,
            message: `Deze zin ${hard.map(({ because }) => because).join(" en ")}: "${opening(sentence.text)}"`,
            remedy: hard.map(({ better }) => better).join(" "),
          },
        ];
      }),
    );
  },
});
