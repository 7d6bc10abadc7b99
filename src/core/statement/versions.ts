// Versions of a privacy statement: which were approved, what the registers say now, and where the two differ.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { mayHold } from "../dossier/audience.ts";
import { type Dossier, entriesOf } from "../dossier/dossier.ts";
import type { Audience } from "../model/field.ts";
import type { EntryOf } from "../model/register.ts";
import { privacyStatements } from "../registers/index.ts";
import { commonSubsequence } from "../text/common-subsequence.ts";
import { type StatementGroup, statementGroups } from "../vocabulary/people.ts";
import { activitiesFor, composeStatement } from "./statement.ts";

export type Version = EntryOf<typeof privacyStatements>;

/** Approved versions for a group, oldest first. */
export const versionsOf = (dossier: Dossier, group: StatementGroup): readonly Version[] =>
  entriesOf(dossier, privacyStatements)
    .filter(({ data }) => data.group === group.value)
    .toSorted((one, other) => one.data.version - other.data.version);

/** Versions that hold, held or will hold: not those that were withdrawn before their first day. */
export const notWithdrawn = (versions: readonly Version[]): readonly Version[] =>
  versions.filter(({ data }) => data.withdrawn === undefined);

/** The version that holds on a day; the first one that will, as long as none does. */
export function versionOn(versions: readonly Version[], day: string): Version | undefined {
  const standing = notWithdrawn(versions);
  return standing.findLast(({ data }) => data.effectiveOn <= day) ?? standing[0];
}

/** Groups that an edition has a statement for: we use their data, or did and told them so. */
export const groupsIn = (dossier: Dossier, edition: Audience): readonly StatementGroup[] =>
  statementGroups.filter(
    (group) =>
      mayHold(edition, group.audience) &&
      (activitiesFor(dossier, group).length > 0 || versionsOf(dossier, group).length > 0),
  );

/** Address of the statement for a group, or of one of its versions: permanent. */
export const statementPath = ({ slug }: StatementGroup, version?: number): string =>
  `/privacyverklaring/${slug}${version === undefined ? "" : `-${version}`}/`;

/** Every address under /privacyverklaring/ that an edition has. */
export const statementPaths = (dossier: Dossier, edition: Audience): readonly string[] =>
  groupsIn(dossier, edition).flatMap((group) => [
    statementPath(group),
    ...versionsOf(dossier, group).map(({ data }) => statementPath(group, data.version)),
  ]);

/** The text of a version as it is compared and shown: line ends and space around it do not count. */
export const textOf = ({ body }: Pick<Version, "body">): string => body.replace(/\r\n?/g, "\n").trim();

/**
 * Fingerprint of a text: SHA-256 of its UTF-8, in 64 hexadecimal digits. It shows that an approved text was changed; who changes
 * both on purpose is seen in git only.
 */
export const fingerprintOf = (version: Pick<Version, "body">): string =>
  bytesToHex(sha256(utf8ToBytes(textOf(version))));

/** What was written until 0.1: FNV-1a of 64 bits over the UTF-16 units, in 16 hexadecimal digits. */
function earlierFingerprintOf(version: Pick<Version, "body">): string {
  const text = textOf(version);
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

/** True when this is the text that was approved under a fingerprint; those of earlier releases hold as well. */
export const isApprovedText = (version: Pick<Version, "body">, fingerprint: unknown): boolean =>
  typeof fingerprint === "string" &&
  fingerprint === (fingerprint.length === 16 ? earlierFingerprintOf(version) : fingerprintOf(version));

/** One part under its own heading; the text before the first heading has none. */
export interface Part {
  readonly level: 2 | 3;
  readonly label: string;
  readonly lines: readonly string[];
}

/** The parts of a statement, by the headings in its text. */
export function partsOf(text: string): readonly Part[] {
  const parts: { level: 2 | 3; label: string; lines: string[] }[] = [{ level: 2, label: "", lines: [] }];
  for (const line of text.split("\n")) {
    const [, signs, label = ""] = /^(##|###) (.+)$/.exec(line) ?? [];
    if (signs === undefined) parts.at(-1)?.lines.push(line);
    else parts.push({ level: signs === "##" ? 2 : 3, label: label.replace(/\\(.)/g, "$1"), lines: [] });
  }
  return parts;
}

/** What differs in one part between two texts: the lines that went and those that came. */
export interface Difference {
  readonly label: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

const withWords = (lines: readonly string[]) => lines.filter((line) => line.trim() !== "");

/** Where the new text differs from the old, part by part in the order of the new. */
export function differences(old: string, now: string): readonly Difference[] {
  const before = new Map(partsOf(old).map(({ label, lines }) => [label, withWords(lines)]));
  const after = new Map(partsOf(now).map(({ label, lines }) => [label, withWords(lines)]));
  const labels = [...new Set([...after.keys(), ...before.keys()])];
  return labels.flatMap((label) => {
    const [was, is] = [before.get(label) ?? [], after.get(label) ?? []];
    const kept = commonSubsequence(was, is, (one, other) => one === other);
    const [stayed, stays] = [new Set(kept.map((each) => each.was)), new Set(kept.map((each) => each.is))];
    const gone = was.filter((_, index) => !stayed.has(index));
    const come = is.filter((_, index) => !stays.has(index));
    const appeared = before.has(label) !== after.has(label);
    return gone.length > 0 || come.length > 0 || appeared ? [{ label, gone, come }] : [];
  });
}

export interface Standing {
  readonly group: StatementGroup;
  readonly latest: Version | undefined;
  /** The text that follows from the registers now. */
  readonly proposed: string;
  /** Empty when the latest approved text says the same. */
  readonly differences: readonly Difference[];
}

/** How the latest approved version that was not withdrawn stands to the registers. */
export function standingOf(dossier: Dossier, group: StatementGroup): Standing {
  const latest = notWithdrawn(versionsOf(dossier, group)).at(-1);
  const proposed = composeStatement(dossier, group);
  const text = latest === undefined ? undefined : textOf(latest);
  return {
    group,
    latest,
    proposed,
    differences: text === undefined || text === proposed ? [] : differences(text, proposed),
  };
}

/** The number of the version to come: a withdrawn one keeps its own. */
export const nextVersion = (dossier: Dossier, group: StatementGroup): number =>
  (versionsOf(dossier, group).at(-1)?.data.version ?? 0) + 1;

/** The file name of a version, without its ending. */
export const versionId = (group: StatementGroup, version: number): string => `${group.value}-${version}`;

/** How a version is called. */
export const versionName = ({ label }: StatementGroup, version: number): string =>
  `Privacyverklaring voor ${label}, versie ${version}`;
