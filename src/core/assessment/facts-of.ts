// From a breach record to the facts of the weighing. Only what is rarely so is taken as "no" when it is blank.
import { instantOf } from "../time/written.ts";
import {
  type Aspect,
  type BreachData,
  type DataType,
  type Facts,
  type Recipient,
  type Recorded,
  type SpecialCategory,
  scaleOf,
} from "./facts.ts";
import { type IncidentKind, isAttack, tendencies } from "./tendencies.ts";

const yesNo = (answer: string | undefined, blank: Recorded<boolean>): Recorded<boolean> =>
  answer === undefined ? blank : answer === "yes" ? true : answer === "no" ? false : undefined;

// What was done with the data says which aspect it is, also where that was not ticked.
const aspectOfDeed: Readonly<Record<string, Aspect>> = {
  read: "confidentiality",
  copied: "confidentiality",
  stolen: "confidentiality",
  changed: "integrity",
  deleted: "availability",
  lost: "availability",
  unreachable: "availability",
};

const kindsOf = ({ nature }: BreachData): readonly IncidentKind[] =>
  [nature?.incidentType, ...(nature?.furtherIncidentTypes ?? [])].flatMap((kind) =>
    kind === undefined || kind === "unknown" || kind === "other" ? [] : [kind],
  );

/** Which of the three is hit: what was ticked, what other answers say, and what follows from the kind of incident. */
function aspectsOf(data: BreachData, kinds: readonly IncidentKind[]): Recorded<readonly Aspect[]> {
  const { nature, recovery } = data;
  const found = new Set<Aspect>(nature?.aspects);
  for (const deed of nature?.whatHappened ?? []) {
    const aspect = aspectOfDeed[deed];
    if (aspect !== undefined) found.add(aspect);
  }
  for (const kind of kinds) for (const aspect of tendencies[kind].sure) found.add(aspect);
  if (nature?.aspects === undefined)
    for (const kind of kinds) for (const aspect of tendencies[kind].often) found.add(aspect);
  if (nature?.confidentiality !== undefined || (data.recipients ?? []).length > 0) found.add("confidentiality");
  const { state } = data.exfiltration ?? {};
  if (state === "confirmed" || state === "likely") found.add("confidentiality");
  if (nature?.integrity !== undefined) found.add("integrity");
  const unavailable =
    nature?.availability ??
    recovery?.service ??
    recovery?.restoredAt ??
    data.consequences?.availability ??
    recovery?.backup;
  if (unavailable !== undefined) found.add("availability");
  return found.size === 0 ? undefined : [...found];
}

const seenAs = {
  disclosed: "seen",
  "likely-disclosed": "seen",
  undeterminable: "possibly",
  "not-disclosed": "excluded",
} as const;
const takenAs = { confirmed: "taken", likely: "taken", "not-excluded": "possibly", excluded: "excluded" } as const;

/** What was ticked of confidentiality; that data were read or copied says it too. */
function seenOf({ nature }: BreachData): Facts["seen"] {
  const said = nature?.confidentiality;
  if (said !== undefined && said !== "unknown") return seenAs[said];
  return nature?.whatHappened?.some((deed) => deed === "read" || deed === "copied") ? "seen" : undefined;
}

// Looked at or heard, and nothing was handed over: there is nothing to delete or give back.
const withoutCopy = new Set<string>([
  "verbal",
  "displayed-wrong-recipient",
  "wrong-subject-shown",
  "wrong-permissions",
  "misconfiguration",
]);
// A letter may still be closed, and an open folder may not have been opened.
const maybeUnopened = new Set<string>(["mail-lost-opened", "wrong-permissions", "misconfiguration"]);

function recipientsOf(data: BreachData): Recorded<readonly Recipient[]> {
  const { recipients, nature } = data;
  const kind = nature?.incidentType ?? "";
  const opened = maybeUnopened.has(kind) && seenOf(data) !== "seen" ? undefined : true;
  if (recipients === undefined || recipients.length === 0) return undefined;
  return recipients.map((row) => {
    const { deletion } = row;
    const confirmed = deletion === "deletion-confirmed" || deletion === "return-confirmed" || withoutCopy.has(kind);
    return {
      kind: row.kind === "not-yet-known" ? undefined : row.kind,
      number: row.number ?? row.minimum ?? 1,
      // What cannot be determined may have been read.
      read: row.read === "undeterminable" ? true : yesNo(row.read, opened),
      contained: deletion === "refused" ? false : confirmed ? true : undefined,
    };
  });
}

function specialOf(data: BreachData): Recorded<readonly SpecialCategory[]> {
  const said = [
    ...(data.data?.specialCategories ?? []),
    ...(data.subgroups ?? []).flatMap((each) => each.specialCategories ?? []),
  ];
  const found = [...new Set(said)].filter((each) => each !== "none" && each !== "unknown");
  if (found.length > 0) return found;
  return said.includes("none") && !said.includes("unknown") ? [] : undefined;
}

function typesOf(data: BreachData): Recorded<readonly DataType[]> {
  const said = [...(data.data?.types ?? []), ...(data.subgroups ?? []).flatMap((each) => each.types ?? [])];
  const found = [...new Set(said)].filter((each) => each !== "unknown");
  return found.length === 0 ? undefined : found;
}

/** The least and the most people that the record allows; of what cannot be determined, many. */
function countOf({ people, subgroups }: BreachData): readonly [least: number, most: number] {
  const { certainty, number, minimum, maximum } = people ?? {};
  const told = (subgroups ?? []).reduce((sum, each) => sum + (each.number ?? each.minimum ?? 0), 0);
  if (number !== undefined) return [number, number];
  if (certainty === "undeterminable" && maximum === undefined)
    return [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  return [Math.max(minimum ?? 1, told), maximum ?? Number.MAX_SAFE_INTEGER];
}

/** Where the number would stand: the other end of an estimate, or else how sure it is, which opens the fields for it. */
function peopleFieldOf({ people }: BreachData): string {
  if (people?.certainty === "exact") return "people.number";
  if (people?.certainty !== "approximate") return "people.certainty";
  return people.maximum === undefined
    ? "people.maximum"
    : people.minimum === undefined
      ? "people.minimum"
      : "people.certainty";
}

const vulnerableGroups = new Set(["minors"]);

function vulnerableIn({ people }: BreachData): Recorded<boolean> {
  if (people?.minors === "yes" || people?.vulnerable === "yes") return true;
  if (people?.vulnerable === "no" && people.minors !== "unknown") return false;
  if ((people?.groups ?? []).some((group) => vulnerableGroups.has(group))) return true;
  if (people?.vulnerable === "unknown" || people?.minors === "unknown") return undefined;
  // Who the people are is known, and nobody said that they are vulnerable.
  return people?.groups === undefined || people.groups.every((group) => group === "unknown") ? undefined : false;
}

function hoursOf({ occurredFromAt, recovery }: BreachData): Recorded<number> {
  const { restoredAt } = recovery ?? {};
  if (occurredFromAt === undefined || restoredAt === undefined) return undefined;
  return (instantOf(restoredAt).epochMilliseconds - instantOf(occurredFromAt).epochMilliseconds) / 3_600_000;
}

function serviceIn({ recovery, consequences }: BreachData): Facts["service"] {
  const { service } = recovery ?? {};
  if (service !== undefined) return service === "unknown" ? undefined : service;
  if (consequences?.availability?.includes("no-service")) return "postponed";
  return consequences?.availability?.includes("disruption") ? "delay" : undefined;
}

const backupAs = {
  usable: "usable",
  partial: "partial",
  "paper-only": "paper",
  "hit-too": "none",
  none: "none",
} as const;
const integrityAs = {
  "no-misuse": "clean",
  "misuse-reversible": "misused",
  "misuse-irreversible": "beyond-repair",
} as const;
const harmful = new Set(["identity-theft", "fraud", "financial-loss", "discrimination", "physical-mental"]);

/** Reads the facts of the weighing from a record; what a person concluded from them (risk, decisions) is not among them. */
export function factsOf(data: BreachData): Facts {
  const kinds = kindsOf(data);
  const aspects = aspectsOf(data, kinds);
  const { nature = {}, protection = {}, exfiltration = {}, recovery = {}, consequences = {} } = data;
  const about = data.data ?? {};
  const [peopleLeast, peopleMost] = countOf(data);
  // Who got the data has them: of an attack that is what was taken.
  const got = data.recipients?.some(({ kind }) => kind === "malicious" || kind === "public") ?? false;
  const state = exfiltration.state ?? (kinds.includes("exfiltration") || got ? "confirmed" : undefined);
  const intact = protection.unintelligible === "intact";
  const origin = nature.causeOrigin;
  return {
    kinds,
    aspects,
    aspectsOpen: nature.aspects === undefined && kinds.length === 0,
    malicious:
      origin === "external-malicious" ||
      origin === "internal-malicious" ||
      (origin !== "internal-accident" && kinds.some(isAttack)),
    innocent: origin === "internal-accident",
    seen: seenOf(data),
    exfiltration: state === undefined || state === "unknown" ? undefined : takenAs[state],
    exfiltrationProven: exfiltration.excludedBy !== undefined,
    published: exfiltration.published === "yes",
    recipients: recipientsOf(data),
    unreadable: protection.unintelligible === undefined || protection.unintelligible === "unknown" ? undefined : intact,
    // "The protection stayed intact" says it all, unless one of these says otherwise.
    keySafe: protection.key === "compromised" ? false : protection.key === "unknown" ? undefined : true,
    strong: protection.strength === "weak" ? false : protection.strength === "unknown" ? undefined : true,
    wholly: protection.part === "part" ? false : protection.part === "unknown" ? undefined : true,
    hashed:
      (protection.methods ?? []).includes("salted-hash") &&
      protection.unintelligible !== "possibly-subverted" &&
      protection.strength !== "weak" &&
      protection.key !== "compromised",
    types: typesOf(data),
    special: specialOf(data),
    criminal: yesNo(about.criminal, false),
    revealing: yesNo(about.revealing, false),
    alreadyPublic: yesNo(about.alreadyPublic, false),
    trace: about.detail === "trace",
    file: about.detail === "file",
    identification:
      about.identification === "hardly" ? "hardly" : about.identification === "indirect" ? "indirect" : "direct",
    people: scaleOf(peopleLeast) === scaleOf(peopleMost) ? peopleLeast : undefined,
    peopleLeast,
    peopleMost,
    peopleField: peopleFieldOf(data),
    vulnerable: vulnerableIn(data),
    vulnerableField: data.people?.minors === "unknown" ? "people.minors" : "people.vulnerable",
    lostForGood: nature.availability === "permanent" ? true : nature.availability === "temporary" ? false : undefined,
    backup: recovery.backup === undefined || recovery.backup === "unknown" ? undefined : backupAs[recovery.backup],
    restored: recovery.restoredAt !== undefined,
    hours: hoursOf(data),
    service: serviceIn(data),
    integrity: nature.integrity === undefined ? undefined : integrityAs[nature.integrity],
    usedWrongly: (consequences.integrity ?? []).some((each) => each === "invalid-used" || each === "changed-used"),
    severe: consequences.severity === "severe",
    harms: (consequences.impacts ?? []).some((impact) => harmful.has(impact)),
  };
}
