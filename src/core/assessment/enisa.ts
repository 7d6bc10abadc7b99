// The severity score of ENISA (2013): SE = DPC x EI + CB. No law and no rule of the AP; in care it comes out high even for one letter.
import type { DataType, Facts } from "./facts.ts";
import { isSensitive, readableTypes } from "./impact.ts";
import { exposureOf, isLong, isLost, isProtected } from "./weigh.ts";

export interface Enisa {
  /** Data processing context, 1 to 4. */
  readonly dpc: number;
  /** Ease of identification, 0.25 to 1. */
  readonly ei: number;
  /** Circumstances of the breach, 0 to 2. */
  readonly cb: number;
  readonly score: number;
  readonly level: "low" | "medium" | "high" | "very-high";
}

const behavioural = new Set<DataType>(["location", "communication", "profile", "logs"]);
const financial = new Set<DataType>([
  "financial",
  "bank-account",
  "insurance",
  "credentials",
  "bsn",
  "identity-document",
  "identity-document-number",
]);

function contextOf(facts: Facts): number {
  if (facts.alreadyPublic === true) return 1;
  const types = readableTypes(facts);
  const base = isSensitive(facts)
    ? 4
    : types.some((type) => financial.has(type))
      ? 3
      : types.some((type) => behavioural.has(type))
        ? 2
        : 1;
  return Math.min(4, base + (facts.vulnerable === true ? 1 : 0) + (facts.file ? 1 : 0));
}

function identificationOf(facts: Facts): number {
  if (isProtected(facts) || facts.identification === "hardly") return 0.25;
  if (facts.identification === "indirect") return 0.5;
  const types = facts.types;
  if (types === undefined) return 1;
  const has = (...some: readonly DataType[]) => some.some((type) => types.includes(type));
  if (has("bsn", "identity-document", "identity-document-number")) return 1;
  if (has("name") && has("sex-birth-age", "address", "email", "phone", "image", "care-plan", "employment")) return 1;
  return has("email", "phone", "other-number", "credentials", "vehicle", "bank-account", "image") ? 0.75 : 0.5;
}

function circumstancesOf(facts: Facts): number {
  const exposure = exposureOf(facts);
  const hit = (aspect: "integrity" | "availability") => facts.aspects?.includes(aspect) ?? false;
  const confidentiality = exposure === 0 ? 0 : exposure <= 2 ? 0.25 : 0.5;
  const integrity = !hit("integrity")
    ? 0
    : facts.integrity === "beyond-repair"
      ? 0.5
      : facts.integrity === "misused"
        ? 0.25
        : 0;
  const interrupted = (facts.service ?? "none") !== "none" || isLong(facts);
  const availability = !hit("availability") ? 0 : isLost(facts) ? 0.5 : interrupted ? 0.25 : 0;
  return confidentiality + integrity + availability + (facts.malicious ? 0.5 : 0);
}

/** The score of settled facts. */
export function enisaOf(facts: Facts): Enisa {
  const [dpc, ei, cb] = [contextOf(facts), identificationOf(facts), circumstancesOf(facts)];
  const score = Math.round((dpc * ei + cb) * 100) / 100;
  return { dpc, ei, cb, score, level: score < 2 ? "low" : score < 3 ? "medium" : score < 4 ? "high" : "very-high" };
}
