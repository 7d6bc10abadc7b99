// How bad it would be for somebody if another read these data: nature, sensitivity, volume, who the people are, how easily they are known.
import type { DataType, Facts } from "./facts.ts";
import { scaleOf } from "./facts.ts";

/** 0 none · 1 limited · 2 considerable · 3 serious (fraud, money, access) · 4 very serious (the most sensitive). */
export type Impact = 0 | 1 | 2 | 3 | 4;

const levels: Readonly<Record<Exclude<DataType, "unknown">, Impact>> = {
  name: 1,
  "sex-birth-age": 1,
  address: 1,
  phone: 1,
  email: 1,
  image: 1,
  vehicle: 1,
  logs: 1,
  "other-number": 1,
  other: 1,
  insurance: 2,
  employment: 2,
  "family-situation": 2,
  communication: 2,
  profile: 2,
  location: 2,
  financial: 3,
  "bank-account": 3,
  credentials: 3,
  bsn: 3,
  "identity-document": 3,
  "identity-document-number": 3,
  "care-plan": 4,
  "employment-health": 4,
};

const fraud = new Set<DataType>([
  "bsn",
  "identity-document",
  "identity-document-number",
  "bank-account",
  "credentials",
]);

/** What can be read of the data: hashed passwords cannot. */
export const readableTypes = ({ types = [], hashed }: Facts): readonly DataType[] =>
  types.filter((type) => !(hashed && type === "credentials"));

/** The most sensitive there is: special categories, criminal data, or a list that itself gives somebody away. */
export function isSensitive(facts: Facts): boolean {
  const { special = [], criminal, revealing, trace } = facts;
  // A bare diet wish is health data, and says little; of other special categories there is no such thing as little.
  const telling = special.filter((each) => !(trace && each === "health"));
  return (
    telling.length > 0 ||
    criminal === true ||
    revealing === true ||
    readableTypes(facts).some((type) => type === "care-plan" || type === "employment-health")
  );
}

/** Health or care: an interruption then touches the care itself. */
export const isCare = ({ special = [], types = [] }: Facts): boolean =>
  special.includes("health") || types.includes("care-plan");

export const enablesFraud = (facts: Facts): boolean => readableTypes(facts).some((type) => fraud.has(type));

/** Name, date of birth and address together are enough to pose as somebody. */
const isIdentity = (types: readonly DataType[]) =>
  (["name", "sex-birth-age", "address"] as const).every((type) => types.includes(type));

const contact = new Set<DataType>(["name", "address", "phone", "email"]);

/** Names and addresses and nothing else: a nuisance in wrong hands, however many there are. */
export const isContactOnly = (facts: Facts): boolean =>
  !isSensitive(facts) && facts.types !== undefined && readableTypes(facts).every((type) => contact.has(type));

// What tells more of a child than where it can be reached.
const personal = new Set<DataType>(["sex-birth-age", "image", "other"]);

export function impactOf(facts: Facts): Impact {
  if (facts.alreadyPublic === true) return 0;
  const types = readableTypes(facts);
  const highest = types.reduce<number>((most, type) => Math.max(most, type === "unknown" ? 0 : levels[type]), 0);
  let level = isSensitive(facts)
    ? 4
    : Math.max(highest, isIdentity(types) ? 2 : 0, (facts.special ?? []).length > 0 ? 1 : 0);
  if (facts.file && level === 1) level = 2;
  if (facts.vulnerable === true && (level >= 2 || types.some((type) => personal.has(type)))) level += 1;
  if (scaleOf(facts.people ?? 1) === "many" && level >= 1) level += 1;
  if (facts.identification === "hardly") level -= 2;
  return Math.min(4, Math.max(0, level)) as Impact;
}
