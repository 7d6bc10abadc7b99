// Facts that nobody knows yet, each with the ways it can turn out. The weighing tries them all, so that "depends" is said only when one decides.
import { type Facts, type Recipient, scaleOf } from "./facts.ts";
import { tendencies } from "./tendencies.ts";
import { attacks, isLost } from "./weigh.ts";

type Settle = (facts: Facts) => Facts;

export interface OpenFact {
  /** Path of the field that would hold the answer. */
  readonly path: string;
  /** The mildest way and the heaviest. */
  readonly ways: readonly [mild: Settle, heavy: Settle];
}

const trusted: Recipient = { kind: "bound", number: 1, read: false, contained: true };
const stranger: Recipient = { kind: "unknown", number: 1, read: true, contained: false };

const illMeaning: Recipient = { kind: "malicious", number: 1, read: true, contained: false };

const fact = (path: string, mild: Partial<Facts>, heavy: Partial<Facts>): OpenFact => ({
  path,
  ways: [(facts) => ({ ...facts, ...mild }), (facts) => ({ ...facts, ...heavy })],
});

function aspectsOpen({ aspects = [], aspectsOpen: open }: Facts): readonly OpenFact[] {
  if (!open) return [];
  const mild = aspects.length === 0 ? (["availability"] as const) : aspects;
  return [fact("nature.aspects", { aspects: mild }, { aspects: [...aspects, "confidentiality", "availability"] })];
}

// A leak is possible: it was ticked, it follows from the incident, or nobody knows yet what was hit.
const mayBeSeen = ({ aspects, aspectsOpen: open, kinds }: Facts): boolean =>
  open ||
  (aspects?.includes("confidentiality") ?? false) ||
  kinds.some((kind) => tendencies[kind].attack === true || tendencies[kind].sure.includes("confidentiality"));

function intruderOpen(facts: Facts): readonly OpenFact[] {
  if (attacks(facts).length === 0 || facts.seen === "seen" || facts.seen === "excluded" || facts.published) return [];
  if (facts.exfiltration === undefined)
    return [
      fact("exfiltration.state", { exfiltration: "excluded", exfiltrationProven: true }, { exfiltration: "taken" }),
    ];
  return facts.exfiltration === "excluded" && !facts.exfiltrationProven
    ? [fact("exfiltration.excludedBy", { exfiltrationProven: true }, { exfiltration: "possibly" })]
    : [];
}

function exposureOpen(facts: Facts): readonly OpenFact[] {
  const { kinds, seen, recipients } = facts;
  const others = kinds.filter((kind) => tendencies[kind].attack !== true);
  const leaks = others.filter((kind) => tendencies[kind].sure.includes("confidentiality"));
  // An incident without a name, or one that as a rule leaks nothing, in which confidentiality was ticked.
  const unnamed = leaks.length === 0 && attacks(facts).length === 0;
  if (leaks.length === 0 && !unnamed) return [];
  const notYetSeen = unnamed || leaks.some((kind) => tendencies[kind].seen !== true);
  const askedWho = unnamed || leaks.some((kind) => tendencies[kind].recipient === undefined);
  return [
    ...(seen === undefined && notYetSeen && recipients === undefined
      ? [fact("nature.confidentiality", { seen: "excluded" }, { seen: "seen" })]
      : []),
    ...(recipients === undefined && askedWho && seen !== "excluded"
      ? [fact("recipients", { recipients: [trusted] }, { recipients: [unnamed ? illMeaning : stranger] })]
      : []),
    ...(recipients ?? []).flatMap(recipientOpen),
  ];
}

/** Of one recipient: who it is, whether it came back, whether it was opened. */
function recipientOpen(row: Recipient, at: number): readonly OpenFact[] {
  const setting =
    (part: Partial<Recipient>): Settle =>
    (facts) => ({ ...facts, recipients: (facts.recipients ?? []).with(at, { ...row, ...part }) });
  const open = (field: string, mild: Partial<Recipient>, heavy: Partial<Recipient>): OpenFact => ({
    path: `recipients.${at}.${field}`,
    ways: [setting(mild), setting(heavy)],
  });
  if (row.kind === undefined) return [open("kind", { ...trusted, number: row.number }, { kind: "unknown" })];
  const bound = row.kind === "bound";
  // Unread at somebody who keeps it to himself is enough; of others it has to come back as well.
  if (row.contained === undefined && (bound ? row.read !== false : row.read === false && row.kind !== "public"))
    return [open("deletion", { contained: true }, { contained: false })];
  return row.read === undefined && row.contained === true && !bound
    ? [open("read", { read: false }, { read: true })]
    : [];
}

function protectionOpen(facts: Facts): readonly OpenFact[] {
  const { unreadable, keySafe, strong, wholly, kinds, seen, published } = facts;
  // What was seen or published could be read.
  const device = kinds.length === 0 || kinds.some((kind) => tendencies[kind].device === true);
  const possible = device && seen !== "seen" && !published;
  if (unreadable === undefined)
    return possible ? [fact("protection.unintelligible", { unreadable: true }, { unreadable: false })] : [];
  if (!unreadable) return [];
  return [
    ...(keySafe === undefined ? [fact("protection.key", { keySafe: true }, { keySafe: false })] : []),
    ...(strong === undefined ? [fact("protection.strength", { strong: true }, { strong: false })] : []),
    ...(wholly === undefined ? [fact("protection.part", { wholly: true }, { wholly: false })] : []),
  ];
}

function dataOpen(facts: Facts): readonly OpenFact[] {
  const { types, special, criminal, revealing, alreadyPublic, vulnerable, peopleLeast, peopleMost } = facts;
  return [
    ...(types === undefined
      ? [fact("data.types", { types: ["name", "email"] }, { types: ["bsn", "bank-account"] })]
      : []),
    ...(special === undefined ? [fact("data.specialCategories", { special: [] }, { special: ["health"] })] : []),
    ...(criminal === undefined ? [fact("data.criminal", { criminal: false }, { criminal: true })] : []),
    ...(revealing === undefined ? [fact("data.revealing", { revealing: false }, { revealing: true })] : []),
    ...(alreadyPublic === undefined
      ? [fact("data.alreadyPublic", { alreadyPublic: true }, { alreadyPublic: false })]
      : []),
    ...(scaleOf(peopleLeast) === scaleOf(peopleMost)
      ? []
      : [fact(facts.peopleField, { people: peopleLeast }, { people: peopleMost })]),
    ...(vulnerable === undefined ? [fact(facts.vulnerableField, { vulnerable: false }, { vulnerable: true })] : []),
  ];
}

/** A copy of what was lost is all that people notice of it. */
const isCopied = ({ backup, kinds }: Facts): boolean =>
  backup === "usable" && kinds.some((kind) => kind === "device-lost" || kind === "paper-lost");

function availabilityOpen(facts: Facts): readonly OpenFact[] {
  const { aspects = [], aspectsOpen: open, backup, lostForGood, restored, service, hours } = facts;
  if (!open && !aspects.includes("availability")) return [];
  const brief = hours !== undefined && hours <= 1;
  const unknownService = service === undefined && !isCopied(facts) && !brief;
  // Facts are settled in this order, so that the later ones can look at the earlier.
  const noticed: OpenFact = {
    path: "recovery.service",
    ways: [
      (each) => ({ ...each, service: "none" }),
      (each) => ({ ...each, service: isCopied(each) ? "none" : "postponed" }),
    ],
  };
  return [
    ...(backup === undefined && lostForGood === undefined && !restored
      ? [fact("recovery.backup", { backup: "usable" }, { backup: "none" })]
      : []),
    ...(unknownService ? [noticed] : []),
    ...(service === "delay" && hours === undefined && !isLost(facts)
      ? [fact("recovery.restoredAt", { restored: true, hours: 1 }, { restored: false })]
      : []),
  ];
}

function integrityOpen({ aspects, integrity, kinds }: Facts): readonly OpenFact[] {
  // Encryption by an attacker changes the data, and nobody uses them.
  if (!(aspects?.includes("integrity") ?? false) || integrity !== undefined || kinds.includes("ransomware")) return [];
  return [fact("nature.integrity", { integrity: "clean" }, { integrity: "beyond-repair" })];
}

/** Every fact that is not settled and could matter. */
export const openFacts = (facts: Facts): readonly OpenFact[] => [
  ...aspectsOpen(facts),
  ...(mayBeSeen(facts) ? [...intruderOpen(facts), ...exposureOpen(facts), ...protectionOpen(facts)] : []),
  ...dataOpen(facts),
  ...availabilityOpen(facts),
  ...integrityOpen(facts),
];
