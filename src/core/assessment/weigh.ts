// The weighing itself: of settled facts to a risk, for confidentiality, availability and integrity apart. Nothing here knows what a person decided.
import { type Facts, type Recipient, scaleOf } from "./facts.ts";
import { type Impact, impactOf, isCare, isContactOnly } from "./impact.ts";
import { tendencies } from "./tendencies.ts";

/** 0 a risk is unlikely · 1 a risk · 2 likely a high risk. */
export type Risk = 0 | 1 | 2;

/** Who can have read it: 0 nobody · 1 only who keeps it to himself · 2 a few known people · 3 strangers or many · 4 ill-meaning or everybody. */
export type Exposure = 0 | 1 | 2 | 3 | 4;

export interface Weighed {
  readonly risk: Risk;
  readonly exposure: Exposure;
  readonly impact: Impact;
  readonly confidentiality: Risk;
  readonly availability: Risk;
  readonly integrity: Risk;
}

/** A large number of recipients: the data are no longer in a few hands. */
const manyRecipients = 100;

/** Unreadable for whoever has it: strong protection on all data, with a safe key. */
export const isProtected = ({ unreadable, keySafe, strong, wholly }: Facts): boolean =>
  unreadable === true && keySafe !== false && strong !== false && wholly !== false;

function exposureTo({ kind, number, read, contained }: Recipient): Exposure {
  const unreadAndBack = read === false && contained === true;
  const few = number >= manyRecipients ? 3 : 2;
  switch (kind) {
    case "bound":
      if (read === false) return 1;
      // What many colleagues saw does not stay between them.
      return contained === true ? (few === 2 ? 1 : 2) : few;
    case "known":
      return unreadAndBack ? 1 : few;
    case "public":
      return read === false ? 1 : 4;
    case "malicious":
      return 4;
    default:
      return unreadAndBack ? 1 : 3;
  }
}

const highest = (exposures: readonly Exposure[]): Exposure => exposures.toSorted((one, other) => other - one)[0] ?? 0;

/** Whether an intruder took something: proof that he did not, or the benefit of the doubt for the people. */
function exposureToIntruder({ seen, exfiltration, exfiltrationProven, published }: Facts): Exposure {
  if (published || exfiltration === "taken" || seen === "seen") return 4;
  if (seen === "excluded" || (exfiltration === "excluded" && exfiltrationProven)) return 0;
  return 3;
}

/** Incidents in which somebody was inside; ransomware too when only availability is ticked. */
export const attacks = ({ kinds }: Facts) => kinds.filter((kind) => tendencies[kind].attack === true);

export function exposureOf(facts: Facts): Exposure {
  if (isProtected(facts)) return 0;
  const inside = attacks(facts).length > 0 || facts.exfiltration === "taken" ? exposureToIntruder(facts) : 0;
  const others = facts.kinds.filter((kind) => tendencies[kind].attack !== true);
  const otherwise = others.some((kind) => tendencies[kind].sure.includes("confidentiality"));
  const ticked = facts.aspects?.includes("confidentiality") ?? false;
  if (!otherwise && (!ticked || attacks(facts).length > 0)) return inside;
  if (facts.seen === "excluded") return inside;
  if (facts.recipients !== undefined) {
    // Of who abused access or posed as another the intent counts, unless it was no ill intent.
    const hostile =
      !facts.innocent &&
      others.some((kind) => tendencies[kind].recipient === "malicious" && kind !== "unauthorised-access");
    return highest([inside, hostile ? 4 : 0, ...facts.recipients.map(exposureTo)]);
  }
  const presumed = others.map((kind): Exposure => {
    const { recipient } = tendencies[kind];
    if (recipient === "malicious") return 4;
    if (recipient === "known-each-other") return (facts.people ?? 1) >= manyRecipients ? 3 : 2;
    return 3;
  });
  return highest([inside, ...(presumed.length === 0 ? ([3] as const) : presumed)]);
}

/** Exposure against impact. The few: with little in it, or in trusted hands again, a handful of people runs no risk to speak of. */
function confidentialityRisk(exposure: Exposure, impact: Impact, few: boolean, contactOnly: boolean): Risk {
  if (exposure === 0 || impact === 0) return 0;
  switch (exposure) {
    case 1:
      return impact === 4 && !few ? 1 : 0;
    case 2:
      return impact === 4 ? 2 : impact >= 2 ? 1 : 0;
    case 3:
      return impact >= 3 ? 2 : impact === 2 || !few ? 1 : 0;
    default:
      // Never milder than what strangers may have seen.
      return impact >= 3 || (impact >= 2 && !contactOnly) ? 2 : 1;
  }
}

/** Not to be had back: gone, or without a copy that works. */
export const isLost = ({ lostForGood, backup, restored }: Facts): boolean =>
  lostForGood === true || (!restored && lostForGood !== false && (backup === "none" || backup === "partial"));

/** Longer than a day; in care longer than a shift. */
export const isLong = (facts: Facts): boolean =>
  facts.hours === undefined ? !facts.restored : facts.hours > (isCare(facts) ? 8 : 24);

function availabilityRisk(facts: Facts, impact: Impact): Risk {
  if (!(facts.aspects?.includes("availability") ?? false)) return 0;
  const close = isCare(facts) || facts.vulnerable === true;
  const { service = "none" } = facts;
  if (service === "vital") return 2;
  if (service === "postponed") return close || (isLost(facts) && impact >= 3) ? 2 : 1;
  if (isLost(facts) && (service === "delay" || impact >= 2)) return 1;
  return service === "delay" && isLong(facts) ? 1 : 0;
}

function integrityRisk(facts: Facts, impact: Impact): Risk {
  if (!(facts.aspects?.includes("integrity") ?? false)) return 0;
  const { integrity = "clean", usedWrongly } = facts;
  if (integrity === "beyond-repair") return impact >= 3 ? 2 : 1;
  if (usedWrongly) return isCare(facts) ? 2 : 1;
  return integrity === "misused" ? 1 : 0;
}

const most = (...risks: readonly Risk[]): Risk => (risks.includes(2) ? 2 : risks.includes(1) ? 1 : 0);

/** The risk of settled facts. What is still open is read as its mildest; `open-facts` sets it each way. */
export function weigh(facts: Facts): Weighed {
  const exposure = exposureOf(facts);
  const impact = impactOf(facts);
  const confidentiality = confidentialityRisk(
    exposure,
    impact,
    scaleOf(facts.people ?? 1) === "few",
    isContactOnly(facts),
  );
  const availability = availabilityRisk(facts, impact);
  const integrity = integrityRisk(facts, impact);
  const found = most(confidentiality, availability, integrity);
  // What a person saw of the consequences can make it heavier, never lighter.
  const touched = (exposure > 1 && impact > 0) || availability > 0 || integrity > 0;
  const expected: Risk = !touched ? 0 : facts.severe ? (found === 0 ? 1 : 2) : facts.harms ? 1 : 0;
  return { risk: most(found, expected), exposure, impact, confidentiality, availability, integrity };
}
