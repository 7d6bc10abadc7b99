// Why, in Dutch: each factor that weighed, for which decision, which way, and from which source.
import { type Citation, citationText } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import type { Answer } from "./assess.ts";
import { type Facts, scaleOf } from "./facts.ts";
import { enablesFraud, isCare, isSensitive } from "./impact.ts";
import { attacks, exposureOf, isLong, isLost, isProtected, type Weighed } from "./weigh.ts";

export interface Reason {
  /** The decision that it bears on. */
  readonly for: "document" | "notifyAuthority" | "informPeople";
  /** Whether it speaks for doing so. */
  readonly weighs: "toward" | "against";
  readonly text: string;
  readonly source: string;
}

const factors: Citation = edpb("9/2022");

const reason = (
  to: Reason["for"],
  weighs: Reason["weighs"],
  text: string,
  ...sources: readonly Citation[]
): Reason => ({
  for: to,
  weighs,
  text,
  source: sources.map(citationText).join("; "),
});

/** Speaks on both decisions: each has its own article. */
const both = (weighs: Reason["weighs"], text: string, ...sources: readonly Citation[]): readonly Reason[] => [
  reason("notifyAuthority", weighs, text, gdpr(33, 1), ...sources),
  reason("informPeople", weighs, text, gdpr(34, 1), ...sources),
];

const exposureWords = {
  1: "Alleen iemand die het voor zich moet houden had de gegevens, en ze zijn bevestigd gewist of terug.",
  2: "Een bekende, zonder kwade bedoelingen, heeft de gegevens gezien of kan ze hebben gezien.",
  3: "Een onbekende, of een grote groep, kan de gegevens hebben gezien.",
} as const;

/** Who it was at its worst. */
function worstWords({ published, recipients, kinds }: Facts): string {
  if (published || (recipients ?? []).some(({ kind }) => kind === "public"))
    return "De gegevens zijn of waren openbaar.";
  if (kinds.includes("access-abuse"))
    return "Iemand keek in gegevens of nam ze mee zonder dat het werk dat vroeg; wat die ermee wil, is niet zeker.";
  return "Iemand met kwade bedoelingen had de gegevens, of kon erbij.";
}

function exposureReasons(facts: Facts): readonly Reason[] {
  if (isProtected(facts))
    return [
      reason(
        "notifyAuthority",
        "against",
        "De gegevens waren sterk beschermd en onleesbaar, en de sleutel is veilig. Lekt de sleutel later, weeg dan opnieuw.",
        edpb("01/2021", "§ 20"),
      ),
      reason("informPeople", "against", "De gegevens waren onleesbaar voor wie ze heeft.", gdpr(34, 3, "a")),
    ];
  if (facts.unreadable === true)
    return both(
      "toward",
      "Er was bescherming, maar die is zwak, gold niet voor alles, of de sleutel is niet veilig: de gegevens tellen als leesbaar.",
      edpb("01/2021", "§ 20"),
    );
  return [];
}

function whoReasons(facts: Facts): readonly Reason[] {
  const exposure = exposureOf(facts);
  if (exposure === 0) {
    const looked = facts.seen === "excluded" || facts.exfiltration === "excluded";
    return looked && !isProtected(facts)
      ? both("against", "Vastgesteld is dat niemand de gegevens zag of meenam.", edpb("01/2021", "§ 19-21"))
      : [];
  }
  const intruder = attacks(facts).length > 0 && facts.exfiltration !== "taken" && facts.seen !== "seen";
  return [
    ...both(
      exposure === 1 ? "against" : "toward",
      exposure === 4 ? worstWords(facts) : exposureWords[exposure],
      factors,
    ),
    ...(intruder && exposure >= 3
      ? both(
          "toward",
          "Dat er niets is meegenomen, is niet bewezen: dat kan zonder spoor in een logboek.",
          edpb("01/2021", "§ 19"),
        )
      : []),
  ];
}

function dataReasons(facts: Facts, { impact }: Weighed): readonly Reason[] {
  if (facts.alreadyPublic === true) return both("against", "De gegevens waren al openbaar, en dat mocht.", factors);
  const heavy: readonly (readonly [boolean, string, readonly Citation[]])[] = [
    [
      isSensitive(facts),
      "Het gaat om de gevoeligste gegevens: bijzondere of strafrechtelijke, of iets wat mensen verraadt.",
      [gdpr(9, 1), factors],
    ],
    [enablesFraud(facts), "Met deze gegevens kan iemand frauderen of inloggen.", [factors]],
    [facts.vulnerable === true, "Er zijn kwetsbare mensen bij.", [factors]],
    [scaleOf(facts.people ?? 1) === "many", "Het gaat om veel mensen.", [factors]],
  ];
  const found = heavy.flatMap(([holds, text, sources]) => (holds ? both("toward", text, ...sources) : []));
  if (impact <= 1)
    return [...found, ...both("against", "Wat de gegevens zeggen, kan mensen maar weinig schaden.", factors)];
  if (impact === 2 && found.length === 0)
    return [
      reason(
        "notifyAuthority",
        "toward",
        "De gegevens zeggen samen genoeg om iemand lastig te vallen of zich voor te doen als die persoon.",
        gdpr(33, 1),
        factors,
      ),
      reason(
        "informPeople",
        "against",
        "Het zijn geen gegevens waarmee iemand ernstig kan worden geschaad, als de ontvanger geen kwaad wil.",
        gdpr(34, 1),
        factors,
      ),
    ];
  return found;
}

function availabilityReasons(facts: Facts, { availability }: Weighed): readonly Reason[] {
  if (!(facts.aspects?.includes("availability") ?? false)) return [];
  if (availability === 0)
    return both(
      "against",
      "De gegevens zijn op tijd terug of er is een kopie, en mensen merkten er niet of nauwelijks iets van.",
      edpb("01/2021", "§ 21-22"),
    );
  const said = [
    facts.service === "vital" ? "Er was gevaar voor leven, gezondheid of veiligheid." : undefined,
    facts.service === "postponed"
      ? isCare(facts)
        ? "Zorg is uitgesteld of uitgevallen omdat de gegevens er niet waren."
        : "Een dienst of betaling is uitgesteld of uitgevallen omdat de gegevens er niet waren."
      : undefined,
    facts.service === "delay"
      ? `Mensen hadden last van vertraging${isLong(facts) ? ", langer dan een dag" : ""}.`
      : undefined,
    isLost(facts) ? "Gegevens zijn kwijt en niet terug te halen." : undefined,
  ].filter((each) => each !== undefined);
  return said.flatMap((text) => both("toward", text, edpb("01/2021", "§ 22-24")));
}

function integrityReasons(facts: Facts, { integrity }: Weighed): readonly Reason[] {
  if (!(facts.aspects?.includes("integrity") ?? false)) return [];
  return integrity === 0
    ? both("against", "Wat was veranderd, is niet gebruikt en is te herstellen.", factors)
    : both("toward", "Gegevens zijn veranderd en verkeerd gebruikt, of niet te herstellen.", factors);
}

function conclusion(to: "notifyAuthority" | "informPeople", answer: Answer): Reason {
  const ours = to === "notifyAuthority";
  const law = ours ? gdpr(33, 1) : gdpr(34, 1);
  const words = {
    yes: ours ? "Dit kan een risico zijn voor mensen." : "Een hoog risico voor mensen is waarschijnlijk.",
    no: ours ? "Een risico voor mensen is niet waarschijnlijk." : "Een hoog risico voor mensen is niet waarschijnlijk.",
    depends:
      "Er ontbreekt een feit dat beslist. Meld bij twijfel op tijd en vul later aan; wachten op het hele onderzoek hoeft niet.",
  };
  return answer === "depends" && ours
    ? reason(to, "toward", words.depends, gdpr(33, 4), edpb("01/2021", "§ 8-9"))
    : reason(
        to,
        answer === "no" ? "against" : "toward",
        answer === "depends" ? "Er ontbreekt een feit dat beslist." : words[answer],
        law,
      );
}

/** Every reason, those that decide first. */
export function reasonsFor(
  facts: Facts,
  weighed: Weighed,
  answers: { readonly notifyAuthority: Answer; readonly informPeople: Answer },
): readonly Reason[] {
  const own = facts.severe
    ? both("toward", "In het record staat dat de gevolgen ernstig zijn.", factors)
    : facts.harms
      ? both("toward", "In het record staat dat fraude, schade of uitsluiting te verwachten is.", factors)
      : [];
  return [
    reason(
      "document",
      "toward",
      "Elk datalek staat in het register, ook als het niet wordt gemeld.",
      gdpr(33, 5),
      edpb("01/2021", "§ 15"),
    ),
    conclusion("notifyAuthority", answers.notifyAuthority),
    conclusion("informPeople", answers.informPeople),
    ...exposureReasons(facts),
    ...whoReasons(facts),
    ...(weighed.exposure > 0 ? dataReasons(facts, weighed) : []),
    ...availabilityReasons(facts, weighed),
    ...integrityReasons(facts, weighed),
    ...own,
  ];
}
