import { toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { handbook } from "../registers/index.ts";
import { passagesOf, sentenceAt } from "../text/prose.ts";
import { recordRule } from "./rule.ts";

const gone: readonly { readonly words: RegExp; readonly now: string }[] = [
  {
    words: /(?<!\p{L})(?:Wet bescherming persoonsgegevens|Wbp|Wet persoonsregistraties)(?!\p{L})/giu,
    now: "de AVG en de UAVG",
  },
  {
    words: /(?<!\p{L})(?:College bescherming persoonsgegevens|CBP|Registratiekamer)(?!\p{L})/giu,
    now: "de Autoriteit Persoonsgegevens (AP)",
  },
  {
    words: /(?<!\p{L})(?:sub-?)?bewerkers?(?:[ -]?overeenkomst(?:en)?)?(?!\p{L})/giu,
    now: "verwerker of verwerkersovereenkomst",
  },
  {
    words: /(?<!\p{L})Vrijstellingsbesluit(?: Wbp)?(?!\p{L})/giu,
    now: "het verwerkingsregister (art. 30 AVG)",
  },
];

// A page may tell how it was: that a law is gone, or what something was called.
const history =
  /\boude naam|\boude namen|\boude (?:stukken|documenten|teksten|wet|toezichthouder)|vroeger|voorheen|destijds|heette|vervallen|ingetrokken|afgeschaft|bestaat niet meer|geld(?:t|en) (?:\p{L}+ ){0,2}niet meer|gold\b|voorganger|opvolger|(?:is|zijn|werd|werden|heeft|hebben) [^.\n]{0,60}vervangen/iu;
const asIfInForce = /huidige|\bword(?:t|en) [^.\n]{0,40}vervangen/iu;

const told = (sentence: string) => history.test(sentence) && !asIfInForce.test(sentence);

export const repealedLaw = recordRule({
  id: "repealed-law",
  severity: "error",
  title: "Een pagina beroept zich niet op een wet of toezichthouder die niet meer bestaat.",
  why: "Sinds 25 mei 2018 gelden de AVG en de UAVG. Wie een oude naam volgt, zoekt op de verkeerde plek.",
  source: [gdpr(94), toConfirm(uavg(51))],
  example: {
    passes: "Een leverancier die voor ons werkt, is verwerker (vroeger heette dat bewerker).",
    fails: "Een leverancier die voor ons werkt, is bewerker volgens de Wbp.",
  },
  register: handbook,
  check: (entry) => {
    const formerly = entry.data.formerly ?? [];
    return passagesOf(entry).flatMap(({ text, pathOf }) =>
      gone.flatMap(({ words, now }) =>
        [...text.matchAll(words)].flatMap((match) => {
          const sentence = sentenceAt(text, match.index, match[0].length);
          const isOldName = formerly.some((name) => name.includes(match[0]) && sentence.includes(name));
          if (isOldName || told(sentence)) return [];
          return [
            {
              path: pathOf(match.index),
              message: `"${match[0]}" bestaat niet meer.`,
              remedy: `Schrijf ${now}. Vertelt u hoe het vroeger heette? Zeg dat dan in dezelfde zin.`,
            },
          ];
        }),
      ),
    );
  },
});
