// When the meaning of a page changed, and what a new version of it holds: its number, who looked at it, what is different.
import { isBlank } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import { cleaned, same } from "../model/values.ts";
import type { Parts } from "../read/parts.ts";
import { sayings } from "../text/content-tokens.ts";
import { withoutTail } from "../text/tail.ts";
import { mergeBody } from "../write/merge-body.ts";

const bare = (body: string) => body.replace(/\r\n?/g, "\n").trim();
const plain = (value: unknown) => (typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "");

/**
 * True when a page says something else than before, so that its readers and those who approved it should know: another
 * title, summary, word, link, building block, heading or row. Bold, white space and the other fields are no change of
 * meaning. Whether a word is only a typing error nobody but the officer can say.
 */
export function mayChangeMeaning(register: Register, before: Parts, now: Parts): boolean {
  if (register.shape !== "pages") return false;
  if (["title", "summary"].some((key) => plain(before.fields[key]) !== plain(now.fields[key]))) return true;
  const old = bare(before.body);
  // The editor writes a whole page anew after one key: first back to what was typed.
  const body = mergeBody(old, bare(now.body));
  return body !== old && !same(sayings(old), sayings(body));
}

interface Row {
  readonly version?: unknown;
}

const rowsOf = (fields: Plain): readonly Row[] => (Array.isArray(fields.changes) ? (fields.changes as Row[]) : []);

/** True when a version stands among the changes of a page. */
export const hasVersion = (fields: Plain, version: string): boolean =>
  rowsOf(fields).some((row) => row.version === version);

/** The version after this one: 3.1 → 3.2, 2.9 → 2.10, 4 → 5. Empty where it does not end in a number. */
export function versionAfter(version: unknown): string {
  if (typeof version !== "string" || !/\d$/.test(version)) return "";
  const before = withoutTail(version, /\d/);
  return `${before}${Number(version.slice(before.length)) + 1}`;
}

/** What was done for one version of a page, and for no other. */
export const ofOneVersion: readonly string[] = ["approvedOn", "approvedBy", "effectiveOn", "consulted"];

/** Of a page that got another number: what it would still take from the version before. */
export const inherited = (before: Plain, now: Plain): string[] =>
  before.version === now.version
    ? []
    : ofOneVersion.filter((key) => !isBlank(now[key]) && same(cleaned(before[key]), cleaned(now[key])));

export interface NewVersion {
  readonly version: string;
  /** The day on which it was looked at. */
  readonly on: string;
  /** The role that did. */
  readonly by: string;
  readonly what: string;
  /** The day on which it is due again. */
  readonly again: string;
}

/** What is not right about a new version, as a sentence; undefined when it may be saved. */
export function wrongWith(fields: Plain, { version, by, what, on, again }: NewVersion): string | undefined {
  if (isBlank(version)) return "Vul het nummer van de nieuwe versie in.";
  if (hasVersion(fields, version)) return `Versie ${version} staat al bij de wijzigingen. Kies het volgende nummer.`;
  if (isBlank(what)) return "Schrijf kort op wat er is veranderd.";
  if (isBlank(by)) return "Kies de rol die de pagina heeft bekeken.";
  if (again <= on) return "Kies voor de volgende keer bekijken een dag die nog komt.";
  return undefined;
}

/** The fields of a page with its new version: it is approved, in force and asked about anew. */
export const withVersion = (fields: Plain, { version, on, by, what, again }: NewVersion): Plain => ({
  ...Object.fromEntries(Object.entries(fields).filter(([key]) => !ofOneVersion.includes(key))),
  version,
  lastReviewedOn: on,
  lastReviewedBy: by,
  reviewOn: again,
  changes: [...rowsOf(fields), { version, on, what: what.trim() }],
});

/** The fields of a page whose text became another that nobody approved yet: a concept of the next version. */
export function asConcept(fields: Plain, { on, what }: Pick<NewVersion, "on" | "what">): Plain {
  const rest = Object.fromEntries(Object.entries(fields).filter(([key]) => !ofOneVersion.includes(key)));
  const version = versionAfter(fields.version);
  return version === "" ? rest : { ...rest, version, changes: [...rowsOf(fields), { version, on, what }] };
}
