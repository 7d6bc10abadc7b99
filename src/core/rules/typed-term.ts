import type { Dossier } from "../dossier/dossier.ts";
import { ownRule } from "../law/guidance.ts";
import { handbook } from "../registers/index.ts";
import { lineAt, passagesOf, sentenceAt } from "../text/prose.ts";
import { recordRule } from "./rule.ts";

const number =
  "(?:\\d{1,3}|een|één|twee|drie|vier|vijf|zes|zeven|acht|tien|twaalf|veertien|vijftien|twintig|vierentwintig|achtenveertig|tweeënzeventig)(?: \\(\\d{1,3}\\))?";
const limit = "(?:binnen|uiterlijk|maximaal|hooguit|hoogstens|ten hoogste|niet langer dan)(?: (?:een termijn van|de))?";

interface TypedTerm {
  readonly words: RegExp;
  /** What the sentence is about. */
  readonly about: RegExp;
  readonly unless?: RegExp;
  /** The component that knows it; undefined when this organisation has no such term. */
  readonly use: (dossier: Dossier) => string | undefined;
}

const own =
  (id: "notifyAuthorityTarget" | "processorWarning" | "adviceAnswer" | "requestTarget" | "executeWorkingDays") =>
  (dossier: Dossier) =>
    dossier.organisation?.ownTerms[id] === undefined ? undefined : `<OwnTerm id="${id}" />`;

// The first row that fits says which component to use.
const terms: readonly TypedTerm[] = [
  {
    words: /(?:72|tweeënzeventig) uur/giu,
    about: /./u,
    use: () => '<Deadline id="notify-authority" />',
  },
  {
    words: new RegExp(`${limit} (?!72|tweeën)${number} uur`, "giu"),
    about: /leverancier|verwerker|waarschuw/iu,
    use: own("processorWarning"),
  },
  { words: new RegExp(`${limit} (?!72|tweeën)${number} uur`, "giu"), about: /advies/iu, use: own("adviceAnswer") },
  {
    words: new RegExp(`${limit} (?!72|tweeën)${number} uur`, "giu"),
    about: /datalek|inbreuk|\bAP\b|Autoriteit/u,
    use: own("notifyAuthorityTarget"),
  },
  {
    words: new RegExp(`${limit} ${number} werkdagen`, "giu"),
    about: /uitvoer|uitgevoerd|beslissing|besluit/iu,
    use: own("executeWorkingDays"),
  },
  {
    words: new RegExp(`${limit} ${number} weken`, "giu"),
    about: /verzoek|antwoord|inzage|melding/iu,
    unless: /rechter|rechtbank|beroep/iu,
    use: own("requestTarget"),
  },
  {
    words: new RegExp(`${limit} (?:twee|drie|2|3) maanden`, "giu"),
    about: /verzoek|antwoord|verleng|verwijder|vernietig/iu,
    unless: /rechter|rechtbank|beroep/iu,
    use: () => '<Deadline id="answer-request-extended" />',
  },
  {
    words: new RegExp(`${limit} (?:een|één|1) maand`, "giu"),
    about: /verzoek|antwoord|inzage|bezwaar|beslis/iu,
    unless: /rechter|rechtbank|beroep/iu,
    use: () => '<Deadline id="answer-request" />',
  },
  {
    words: new RegExp(`${number} ja(?:ar|ren)\\b`, "giu"),
    about: /bewaar|bewaren|bewaard|vernietigd/iu,
    unless: /\boud\b|\bouder\b|jonger|leeftijd/iu,
    use: () => '<RetentionPeriod id="…" />',
  },
];

export const typedTerm = recordRule({
  id: "typed-term",
  severity: "warning",
  title: "Een termijn die dit handboek kent, is niet met de hand getypt.",
  why: "Verandert de wet of de afspraak, dan verandert een bouwsteen mee en een getypt getal niet.",
  source: [ownRule("een getal staat op één plek")],
  example: {
    passes: 'Wij melden een datalek <Deadline id="notify-authority" />.',
    fails: "Wij melden een datalek binnen 72 uur nadat wij het weten.",
  },
  register: handbook,
  check: (entry, dossier) =>
    passagesOf(entry).flatMap(({ text, pathOf }) => {
      const found = new Map<string, string>();
      for (const { words, about, unless, use } of terms) {
        const component = use(dossier);
        if (component === undefined) continue;
        for (const match of text.matchAll(words)) {
          const sentence = sentenceAt(text, match.index, match[0].length);
          const path = pathOf(match.index);
          if (about.test(sentence) && unless?.test(lineAt(text, match.index).line) !== true && !found.has(path))
            found.set(path, component);
        }
      }
      return [...found].map(([path, component]) => ({
        path,
        message: "Deze termijn is met de hand getypt.",
        remedy: path.startsWith("body:")
          ? `Gebruik op deze plek de bouwsteen \`${component}\`.`
          : "Noem de termijn niet in titel of samenvatting, maar met een bouwsteen in de tekst.",
      }));
    }),
});
