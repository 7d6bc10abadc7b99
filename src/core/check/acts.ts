// What a record says was done or known lies behind us. Like an overdue term this is no rule: it compares with a clock, so only the
// edge asks for it, with the moment that it knows.

import type { Dossier } from "../dossier/dossier.ts";
import type { Citation } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { type Field, type Fields, isRetired } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import type { Entry, Register } from "../model/register.ts";
import { type Found, walk } from "../model/walk.ts";
import { registerOf } from "../registers/index.ts";
import { dayInWords, dayOf, firstMillisecond, isDay, momentInWords } from "../time/written.ts";
import { placesIn } from "./check.ts";

/** The moment to compare with. */
export interface Clock {
  readonly now: string;
  /** It stands still: the example's, or one that was handed over. */
  readonly standing: boolean;
}

/** The finding on a fact in the future, for the page of all rules. */
export const actInFuture: {
  readonly id: string;
  readonly title: string;
  readonly why: string;
  readonly source: readonly Citation[];
} = {
  id: "act-in-future",
  title: "Wat is gebeurd of bekend was, ligt niet in de toekomst",
  why: "Termijnen, stand en bewijs rekenen met deze dag. Een dag die nog moet komen zou een termijn halen of verschuiven zonder dat er iets is gedaan.",
  source: [gdpr(5, 1, "d"), gdpr(5, 2)],
};

// Clocks differ a little, and who writes "now" saves a moment later.
const tolerance = 5 * 60_000;

/** True for a day after today in the Netherlands, or a moment more than five minutes after now. */
export const liesAhead = (value: string, now: string): boolean =>
  isDay(value) ? value > dayOf(now) : firstMillisecond(value) - firstMillisecond(now) > tolerance;

const isFuture = (field: Field, value: unknown, now: string): value is string =>
  field.act === true &&
  (field.kind === "day" || field.kind === "moment") &&
  typeof value === "string" &&
  liesAhead(value, now);

/** The acts in a record that would still have to happen. */
export const futureActs = (register: Register, data: object, now: string): readonly Found[] =>
  walk(register.fields, data).filter(({ field, value }) => isFuture(field, value, now));

const inWords = (value: string) => (isDay(value) ? dayInWords(value) : momentInWords(value));

/** Why a day or moment cannot be that of an act, in one sentence or two; undefined when it can. */
export function whyNotYet(value: string, { now, standing }: Clock): string | undefined {
  if (!liesAhead(value, now)) return undefined;
  const ahead = `${inWords(value)} moet nog komen`;
  return standing ? `${ahead}. De klok van dit handboek staat stil op ${momentInWords(now)}.` : `${ahead}.`;
}

/** What to do about it. */
export const remedyForFuture =
  "Schrijf op wanneer het echt gebeurde. Is het nog niet gebeurd, vul dit veld dan pas in als het zover is.";

/** The findings on acts in the future in one record. */
export function futureFindings(entry: Entry, clock: Clock): Finding[] {
  const register = registerOf(entry.register);
  const found = register === undefined ? [] : futureActs(register, entry.data, clock.now);
  if (found.length === 0) return [];
  const placeOf = placesIn(entry);
  return found.map(({ field, path, value }) => ({
    id: actInFuture.id,
    severity: "error",
    file: entry.file,
    ...placeOf(path),
    path,
    message: `"${field.label}" zegt wat al is gebeurd, maar ${whyNotYet(String(value), clock) ?? ""}`,
    remedy: remedyForFuture,
    source: actInFuture.source,
  }));
}

type Plain = Readonly<Record<string, unknown>>;

// A row or group that cannot be told without its act did not happen either; a record as a whole is always there.
function happened(fields: Fields, value: Plain, now: string, whole: boolean): Plain | undefined {
  const kept: [string, unknown][] = [];
  for (const [key, inside] of Object.entries(value)) {
    const field = fields[key];
    const rest = field === undefined ? inside : partOf(field, inside, now);
    if (rest !== undefined) kept.push([key, rest]);
    else if (field?.required && whole) kept.push([key, inside]);
    else if (field?.required) return undefined;
  }
  return Object.fromEntries(kept);
}

function partOf(field: Field, value: unknown, now: string): unknown {
  if (isFuture(field, value, now)) return undefined;
  const { fields } = field;
  if (fields === undefined || typeof value !== "object" || value === null) return value;
  if (!Array.isArray(value)) return happened(fields, value as Plain, now, false);
  const rows = value.flatMap((row) => happened(fields, row as Plain, now, false) ?? []);
  return rows.length === 0 ? undefined : rows;
}

/** A record without the acts that would still have to happen: no term begins or ends with one. */
export function asHappened(entry: Entry, now: string): Entry {
  const register = registerOf(entry.register);
  // A tombstone stays one, whatever its day: without it the case would seem to live, with none of its facts.
  if (register === undefined || isRetired(entry.data)) return entry;
  if (futureActs(register, entry.data, now).length === 0) return entry;
  return { ...entry, data: happened(register.fields, entry.data as Plain, now, true) as Entry["data"] };
}

/** The dossier without the acts that would still have to happen. */
export function dossierAsHappened(dossier: Dossier, now: string): Dossier {
  const entries = Object.entries(dossier.entries).map(
    ([id, all]) => [id, all.map((entry) => asHappened(entry, now))] as const,
  );
  return { ...dossier, entries: Object.fromEntries(entries) };
}
