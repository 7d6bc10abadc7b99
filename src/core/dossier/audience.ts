// Which edition may hold what: one function filters a dossier before anything is derived from it.

import type { Audience, Field, Fields } from "../model/field.ts";
import type { Entry, Register } from "../model/register.ts";
import { collections, personalDataBreaches } from "../registers/index.ts";
import { withoutDoubt } from "../text/doubt.ts";
import { incidentType } from "../vocabulary/breach.ts";
import { breachLessons } from "../vocabulary/breach-lessons.ts";
import { type Dossier, organisationIn } from "./dossier.ts";

export interface Edition {
  readonly audience: Audience;
  /** Folder under dist/. */
  readonly folder: string;
  readonly title: string;
  readonly describe: string;
}

/** The edition that holds everything. */
export const fullEdition: Edition = {
  audience: "registers",
  folder: "registers",
  title: "Registers",
  describe: "alles: voor privacyfunctionaris, FG en auditor",
};

/** The three sites that one build writes, widest first. */
export const editions: readonly Edition[] = [
  {
    audience: "public",
    folder: "openbaar",
    title: "Openbaar",
    describe: "privacyverklaring, contact, een verzoek doen",
  },
  {
    audience: "staff",
    folder: "medewerkers",
    title: "Medewerkers",
    describe: "handboek, noodkaart, bewaartermijnen, wie mag wat zien",
  },
  fullEdition,
];

const width: Record<Audience, number> = { public: 0, staff: 1, registers: 2 };

/** True when something for this audience may stand in an edition. Without an audience: the narrowest. */
export const mayHold = (edition: Audience, audience: Audience | undefined): boolean =>
  width[audience ?? "registers"] <= width[edition];

/** True when a record itself is meant for an edition, whatever its fields are. */
export const entryMayStand = (edition: Audience, register: Register, { data }: Pick<Entry, "data">): boolean =>
  register.entryAudience === undefined || mayHold(edition, register.entryAudience(data));

const kept = new WeakMap<Fields, Map<Audience, Fields>>();

/** The fields of a register that an edition may hold, with the fields inside groups and lists filtered as well. Asked for every record: remembered. */
export function fieldsFor(fields: Fields, edition: Audience): Fields {
  const known = kept.get(fields) ?? new Map<Audience, Fields>();
  kept.set(fields, known);
  const made = known.get(edition) ?? filterFields(fields, edition);
  known.set(edition, made);
  return made;
}

function filterFields(fields: Fields, edition: Audience): Fields {
  const held = Object.entries(fields).filter(([, field]) => mayHold(edition, field.audience));
  return Object.fromEntries(
    held.map(([key, field]): [string, Field] => [
      key,
      field.fields === undefined ? field : { ...field, fields: fieldsFor(field.fields, edition) },
    ]),
  );
}

// Doubt about law is for who keeps the registers: others get the sentence without the mark.
const heldText = (value: unknown): unknown => {
  if (typeof value === "string") return withoutDoubt(value);
  return Array.isArray(value) ? value.map(heldText) : value;
};

function valuesFor(fields: Fields, value: unknown, edition: Audience): unknown {
  if (Array.isArray(value)) return value.map((row) => valuesFor(fields, row, edition));
  if (value === null || typeof value !== "object") return value;
  const record = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => record[key] !== undefined)
      .map(([key, field]) => {
        if (field.fields !== undefined) return [key, valuesFor(field.fields, record[key], edition)];
        return [key, edition === "registers" ? record[key] : heldText(record[key])];
      }),
  );
}

function entriesFor(register: Register, entries: readonly Entry[], edition: Audience): readonly Entry[] {
  const fields = fieldsFor(register.fields, edition);
  if (Object.keys(fields).length === 0) return [];
  const readable = mayHold(edition, register.bodyAudience);
  return entries
    .filter((entry) => entryMayStand(edition, register, entry))
    .map((entry) => ({
      ...entry,
      // The file's own text holds every field; outside the registers edition it does not go along.
      text: edition === "registers" ? entry.text : "",
      body: readable ? entry.body : "",
      data: valuesFor(fields, entry.data, edition) as Entry["data"],
    }));
}

/** What employees may know of breaches: which kinds happened, how often, and what everybody can do about that. */
export interface Lesson {
  readonly label: string;
  readonly count: number;
  readonly advice: string;
}

function lessonsOf(dossier: Dossier): readonly Lesson[] {
  const counts = new Map<string, number>();
  for (const entry of dossier.entries[personalDataBreaches.id] ?? []) {
    const { nature, retired } = entry.data as { nature?: { incidentType?: string }; retired?: { kind?: string } };
    const type = nature?.incidentType ?? retired?.kind;
    if (type !== undefined) counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  return incidentType.terms
    .filter(({ value }) => value !== "unknown")
    .map(({ value, label }) => ({
      label: value === "other" ? "iets anders" : label,
      count: counts.get(value) ?? 0,
      advice: breachLessons[value],
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count || (one.label < other.label ? -1 : 1));
}

export interface EditionDossier extends Dossier {
  readonly lessons: readonly Lesson[];
}

// Asked for every building block of every page, and once more to build the edition.
const filtered = new WeakMap<Dossier, Map<Audience, EditionDossier>>();

/** The part of a dossier that an edition may hold. Findings go to the registers edition only. */
export function forEdition(dossier: Dossier, edition: Audience): EditionDossier {
  const known = filtered.get(dossier) ?? new Map<Audience, EditionDossier>();
  filtered.set(dossier, known);
  const made = known.get(edition) ?? filterDossier(dossier, edition);
  known.set(edition, made);
  return made;
}

function filterDossier(dossier: Dossier, edition: Audience): EditionDossier {
  const entries: Record<string, readonly Entry[]> = {};
  const ids: Record<string, ReadonlySet<string>> = {};
  const counts: Record<string, number> = {};
  for (const register of collections) {
    const held = entriesFor(register, dossier.entries[register.id] ?? [], edition);
    entries[register.id] = held;
    ids[register.id] = new Set(held.map((entry) => entry.id));
    counts[register.id] = held.length;
  }
  return {
    organisation: organisationIn(entries.organisation?.[0]),
    entries,
    ids,
    counts,
    findings: edition === "registers" ? dossier.findings : [],
    ...(dossier.logo !== undefined && { logo: dossier.logo }),
    lessons: edition === "public" ? [] : lessonsOf(dossier),
  };
}

/** True when an edition has pages of its own for a register. */
export const hasPages = (edition: Audience, register: Register): boolean =>
  register.shape === "records" && mayHold(edition, register.audience);
