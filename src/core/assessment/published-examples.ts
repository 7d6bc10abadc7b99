// Published examples of which the text itself was read, with the paragraphs. What was not read is not named, however well known it is.
import { type Citation, citationText } from "../law/citation.ts";
import { edpb } from "../law/guidance.ts";
import type { Facts } from "./facts.ts";
import { attacks, exposureOf, isLost, isProtected } from "./weigh.ts";

export interface Nearest {
  readonly source: string;
  /** What is alike, what is not, and what the example came to. */
  readonly why: string;
}

interface PublishedExample {
  readonly source: Citation;
  /** True when the case is of the same kind. */
  readonly alike: (facts: Facts) => boolean;
  readonly told: string;
  /** What is otherwise here, and so may come to another outcome. */
  readonly otherwise: (facts: Facts) => readonly string[];
}

const examples: readonly PublishedExample[] = [
  {
    source: edpb("01/2021", "zaak 01, § 16-25"),
    alike: (facts) =>
      facts.kinds.includes("ransomware") ||
      (attacks(facts).length > 0 && (facts.aspects?.includes("availability") ?? false)),
    told: "Gijzelsoftware bij een klein bedrijf: sterk versleuteld, sleutel veilig, bewezen dat niets is meegenomen, en binnen enkele uren hersteld zonder dat iemand het merkte. Uitkomst: vastleggen, niet melden, niet vertellen.",
    otherwise: (facts) => [
      ...(isProtected(facts) ? [] : ["de gegevens waren hier niet (bewezen) onleesbaar"]),
      ...(exposureOf(facts) === 0 ? [] : ["hier is niet bewezen dat er niets is meegenomen"]),
      ...(facts.backup === "usable" && !isLost(facts) ? [] : ["hier is er geen reservekopie die meteen werkt"]),
      ...((facts.service ?? "none") === "none" ? [] : ["mensen merkten er hier wel iets van"]),
    ],
  },
];

/** At most two examples of the same kind; none when none that was read is near. */
export const nearestTo = (facts: Facts): readonly Nearest[] =>
  examples
    .filter(({ alike }) => alike(facts))
    .slice(0, 2)
    .map(({ source, told, otherwise }) => {
      const other = otherwise(facts);
      return {
        source: citationText(source),
        why: `${told} ${other.length === 0 ? "De feiten lijken daarop." : `Anders dan daar: ${other.join("; ")}.`}`,
      };
    });
