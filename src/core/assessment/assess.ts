// From the facts of a breach to a proposal, art. 33 and 34 apart: reasons for a person who decides, never a decision.
import { citationText } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { type Enisa, enisaOf } from "./enisa.ts";
import type { BreachData, Facts } from "./facts.ts";
import { factsOf } from "./facts-of.ts";
import { type OpenFact, openFacts } from "./open-facts.ts";
import { type Nearest, nearestTo } from "./published-examples.ts";
import { type Reason, reasonsFor } from "./reasons.ts";
import { type Risk, weigh } from "./weigh.ts";

export type Answer = "yes" | "no" | "depends";

export interface Assessment {
  /** Whether it is a personal data breach at all. */
  readonly breach: Answer;
  readonly proposal: {
    readonly document: boolean;
    readonly notifyAuthority: Answer;
    readonly informPeople: Answer;
  };
  readonly reasons: readonly Reason[];
  /** Fields without an answer that would change the proposal: those that weigh most first. Empty when nothing depends. */
  readonly missing: readonly string[];
  readonly nearest: readonly Nearest[];
  /** What is missing counts in it at its heaviest. */
  readonly enisa: Enisa;
}

// Each open fact doubles the ways a case can turn out. Beyond this many the rest turns out well or badly together.
const mostApart = 11;

const answerOf = (least: Risk, highest: Risk, from: Risk): Answer =>
  least >= from ? "yes" : highest < from ? "no" : "depends";

interface Weighing {
  readonly notifyAuthority: Answer;
  readonly informPeople: Answer;
  readonly missing: readonly string[];
}

/** The case at its mildest or its heaviest: every open fact turned out well, or badly. */
const settledAs = (facts: Facts, open: readonly OpenFact[], way: 0 | 1): Facts =>
  open.reduce((now, { ways }) => ways[way](now), facts);

/** One or more open facts that turn out together. */
interface Turn {
  readonly paths: readonly string[];
  readonly ways: OpenFact["ways"];
}

const first = ({ paths }: Pick<Turn, "paths">) => paths.includes("nature.aspects");

function turnsOf(open: readonly OpenFact[]): readonly Turn[] {
  const apart = open.slice(0, mostApart).map(({ path, ways }): Turn => ({ paths: [path], ways }));
  const rest = open.slice(mostApart);
  if (rest.length === 0) return apart;
  const paths = rest.map(({ path }) => path);
  return [...apart, { paths, ways: [(facts) => settledAs(facts, rest, 0), (facts) => settledAs(facts, rest, 1)] }];
}

/** Weighs with every open fact each way, and tells which of them changes an answer. */
function weighEachWay(facts: Facts, open: readonly Turn[]): Weighing {
  let settled: readonly Facts[] = [facts];
  for (const { ways } of open) settled = settled.flatMap((each) => ways.map((way) => way(each)));
  const risks = settled.map((each) => weigh(each).risk);
  const least = Math.min(...risks) as Risk;
  const highest = Math.max(...risks) as Risk;
  const notifyAuthority = answerOf(least, highest, 1);
  const informPeople = answerOf(least, highest, 2);
  const thresholds = [notifyAuthority === "depends" ? 1 : 3, informPeople === "depends" ? 2 : 3];
  const changes = open.map(({ paths }, at) => {
    // The first fact is the outermost: two worlds that differ in this fact alone lie this far apart.
    const apart = 2 ** (open.length - 1 - at);
    let count = 0;
    for (let world = 0; world < risks.length; world += 1) {
      if (Math.floor(world / apart) % 2 === 1) continue;
      const [mild, heavy] = [risks[world] ?? 0, risks[world + apart] ?? 0];
      if (thresholds.some((from) => mild >= from !== heavy >= from)) count += 1;
    }
    return { paths, count };
  });
  const missing = changes
    .filter(({ count }) => count > 0)
    // What happened comes first; after that what weighs in most ways the case can turn out.
    .sort((one, other) => Number(first(other)) - Number(first(one)) || other.count - one.count)
    .flatMap(({ paths }) => paths);
  return { notifyAuthority, informPeople, missing };
}

const same = (one: Reason, other: Reason) => one.for === other.for && one.text === other.text;

/** Somebody concluded that it is no breach, and the record says that data were hit. */
const doubtOfBreach = ({ assessment }: BreachData): readonly Reason[] =>
  assessment?.isBreach !== "no"
    ? []
    : [
        {
          for: "document",
          weighs: "toward",
          text: "Er staat dat het geen datalek is, en ook dat er gegevens zijn geraakt. Kijk welk antwoord klopt.",
          source: citationText(gdpr(4, undefined, "12")),
        },
      ];

/** Whose decision it is: the weighing itself is that of the controller. */
function roleReasons({ ourRole }: BreachData): readonly Reason[] {
  const words = {
    processor: "Wij werken in opdracht: wij lichten de opdrachtgever meteen in, en die weegt en meldt.",
    none: "Het gebeurde bij een ander die zelf verantwoordelijk is: die meldt. Wij gaan na of dat gebeurt.",
  };
  if (ourRole !== "processor" && ourRole !== "none") return [];
  const source = citationText(ourRole === "processor" ? gdpr(33, 2) : gdpr(33, 1));
  return [{ for: "notifyAuthority", weighs: "against", text: words[ourRole], source }];
}

const noBreach = (facts: Facts): Assessment => ({
  breach: "no",
  proposal: { document: true, notifyAuthority: "no", informPeople: "no" },
  reasons: [
    {
      for: "document",
      weighs: "toward",
      text: "Er staat dat het geen datalek is, en er is niets geraakt. Leg vast waarom: dan is het later na te gaan.",
      source: citationText(gdpr(5, 2)),
    },
    ...(["notifyAuthority", "informPeople"] as const).map((to): Reason => {
      const source = citationText(gdpr(4, undefined, "12"));
      return { for: to, weighs: "against", text: "Zonder datalek is er niets te melden of te vertellen.", source };
    }),
  ],
  missing: [],
  nearest: [],
  enisa: enisaOf(facts),
});

/**
 * Weighs what a breach record says, of any controller. It reads facts only: not the risk that somebody chose, nor what was
 * decided. Where a guideline asks to notify it never proposes "no"; what is undeterminable counts against the controller.
 */
export function assess(data: BreachData): Assessment {
  const facts = factsOf(data);
  const open = openFacts(facts);
  const { notifyAuthority, informPeople, missing } = weighEachWay(facts, turnsOf(open));
  const hit = facts.aspects !== undefined;
  if (data.assessment?.isBreach === "no" && !hit) return noBreach(facts);
  // What changes nothing stays as the record has it.
  const deciding = open.filter(({ path }) => missing.includes(path));
  const cautious = settledAs(facts, deciding, 1);
  const answers = { notifyAuthority, informPeople };
  const reasonsIn = (each: Facts) => reasonsFor(each, weigh(each), answers);
  const mild = reasonsIn(settledAs(facts, deciding, 0));
  const heavy = reasonsIn(cautious);
  return {
    breach: hit || data.assessment?.isBreach === "yes" ? "yes" : "depends",
    proposal: { document: true, notifyAuthority, informPeople },
    // A reason is what holds however the open facts turn out; what depends on them stands under what is missing.
    reasons: [
      ...heavy.filter((each) => mild.some((other) => same(each, other))),
      ...doubtOfBreach(data),
      ...roleReasons(data),
    ],
    missing,
    nearest: nearestTo(facts),
    enisa: enisaOf(cautious),
  };
}
