// Words that mislead, promise what nobody can, or that a reader does not know.
import type { Dossier } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { handbook } from "../registers/index.ts";
import { passagesOf, sentenceAt } from "../text/prose.ts";
import { recordRule } from "./rule.ts";

interface Avoided {
  readonly words: RegExp;
  readonly because: string;
  readonly better: string;
  readonly unless?: RegExp;
  readonly when?: (dossier: Dossier, page: string) => boolean;
}

const onlyMunicipal = ({ organisation }: Dossier) =>
  organisation?.laws.every((law) => law === "wmo2015" || law === "jeugdwet") ?? false;

const avoided: readonly Avoided[] = [
  {
    words: /\bmeldcode (?:voor )?[^.\n]{0,20}(?:datalek|privacy)/giu,
    because: "in de zorg is dat de meldcode huiselijk geweld en kindermishandeling",
    better: "stappenplan datalek",
    unless: /\boude?\b|vroeger|voorheen|heette/iu,
  },
  {
    words:
      /\b(?:de|een|diens) verantwoordelijke(?= (?:is|heeft|kan|mag|moet|stelt|deelt|verstrekt|treft|draagt|dient|legt|neemt|houdt|meldt|voor de verwerking|of|en|die)\b|[.,:;)]|\n)/giu,
    because: "dat woord is van de oude wet",
    better: "verwerkingsverantwoordelijke",
  },
  {
    words: /\bprivacyverantwoordelijken?\b|\bdata-?eigena(?:ar|ren)\b/giu,
    because: "dat woord kent de wet niet",
    better: "eigenaar van de verwerking (rol)",
  },
  {
    words: /\bAVG[- ]?proof\b|\bcompliant\b|\b100 ?% veilig\b|\bAVG-conform\b/giu,
    because: "dat kan niemand beloven",
    better: "alle verplichte onderdelen zijn ingevuld",
  },
  {
    words: /\bbinnen (?:30|dertig) dagen\b/giu,
    because: "een maand is niet altijd dertig dagen",
    better: "binnen één maand, met de bouwsteen Deadline",
  },
  {
    words: /\bgeen risico\b/giu,
    because: "de wet kent alleen een risico dat niet waarschijnlijk is",
    better: "risico niet waarschijnlijk, omdat …",
    unless: /geen risico(?:'s)? (?:nemen|lopen)|neem geen risico|loop geen risico/iu,
  },
  {
    words: /\b(?:gehackt|hack|hacks|hacken)\b/giu,
    because: "het zegt niet wat er is gebeurd",
    better: "inbraak van buiten",
  },
  {
    words: /\bransomware\b/giu,
    because: "niet iedereen kent het",
    better: "gijzelsoftware",
    when: (_, page) => !/gijzelsoftware/iu.test(page),
  },
  {
    words: /\b(?:veroorzakers?|daders?|gedupeerden?|slachtoffers?)\b/giu,
    because: "het is te zwaar, of wijst een collega aan",
    better: "de oorzaak, of de mensen om wie het gaat",
    when: (_, page) => /datalek/iu.test(page),
  },
  {
    words: /\bu bent te laat\b|\bfout van (?:de|een) (?:medewerker|begeleider|collega)/giu,
    because: "een verwijt lokt zwijgen uit",
    better: "wat er gebeurde, en de reden",
  },
  {
    words: /\bpatiënt(?:en)?\b/giu,
    because: "in de Wmo en de Jeugdwet heet dat anders",
    better: "cliënt, jongere of ouder",
    when: onlyMunicipal,
  },
  {
    words: /\bz\.s\.m\.|\bo\.g\.v\.|\ba\.h\.v\.|\bd\.d\.|\bNAW\b/gu,
    because: "een afkorting kost de lezer tijd",
    better: "de woorden voluit",
  },
  {
    words: /\b(?:tickets?|commits?|merge|deploy|front matter|YAML)\b/giu,
    because: "dat is een woord uit de techniek",
    better: "melding, regel, wijziging of publiceren",
  },
];

export const avoidedWords = recordRule({
  id: "avoided-words",
  severity: "warning",
  title: "Een pagina gebruikt gewone woorden die kloppen.",
  why: "Een woord dat meer belooft, iets anders betekent of niemand kent, stuurt de lezer de verkeerde kant op.",
  source: [gdpr(12, 1)],
  example: {
    passes: "Alle verplichte onderdelen zijn ingevuld.",
    fails: "Onze organisatie is AVG-proof.",
  },
  register: handbook,
  check: (entry, dossier) => {
    const passages = passagesOf(entry);
    const page = passages.map(({ text }) => text).join("\n");
    return avoided.flatMap(({ words, because, better, unless, when }) => {
      if (when?.(dossier, page) === false) return [];
      const found = passages.flatMap(({ text, pathOf }) =>
        [...text.matchAll(words)]
          .filter((match) => unless?.test(sentenceAt(text, match.index, match[0].length)) !== true)
          .map((match) => ({ path: pathOf(match.index), word: match[0] })),
      );
      const [first, ...more] = found;
      if (first === undefined) return [];
      const often = more.length === 0 ? "" : ` Op deze pagina nog ${more.length} keer.`;
      return [
        {
          path: first.path,
          message: `Liever niet "${first.word}": ${because}.${often}`,
          remedy: `Schrijf: ${better}.`,
        },
      ];
    });
  },
});
