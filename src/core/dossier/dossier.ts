// Everything that was read and validated, in one value: what the check, the deadlines and the pages look at.
import { type Fields, isRetired, type ValueOf } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import type { Entry, Register } from "../model/register.ts";
import { handbook, organisation } from "../registers/index.ts";

/** The invented organisation of the example: only for it may the clock stand still. */
export const exampleName = "Stichting Voorbeeldzorg";

export type Organisation = ValueOf<(typeof organisation)["fields"]>;

/** A case file that git knows. */
export interface HadCase {
  readonly register: string;
  readonly id: string;
  /** Where it stood, relative to the working folder. */
  readonly file: string;
  /** Day of the commit in which it went; undefined when it went without a commit. */
  readonly goneOn: string | undefined;
  /** The command that puts it back. */
  readonly restore: string;
}

/** What git knows of the content folder; read by node/, given to the check as data. */
export interface History {
  /** "shallow": git has only the newest part here; "no-git": git is not there, or knows nothing of this folder. */
  readonly looked: "yes" | "shallow" | "no-git";
  /** Cases that went at some time. What stands in the folder now is no loss; what was only an example neither. */
  readonly had: readonly HadCase[];
}

export interface Dossier {
  /** Undefined when organisation.yml could not be read; that is an error in `findings`. */
  readonly organisation: Organisation | undefined;
  /** By folder: the records that could be read. */
  readonly entries: Readonly<Record<string, readonly Entry[]>>;
  /** By folder: every id in the folder, also of records with errors, so that one error does not cause ten. */
  readonly ids: Readonly<Record<string, ReadonlySet<string>>>;
  /** Problems of form, found while reading. */
  readonly findings: readonly Finding[];
  /** Number of files per folder. */
  readonly counts: Readonly<Record<string, number>>;
  /** The logo of the organisation, an SVG that only draws; absent when there is none. */
  readonly logo?: string;
  /** Absent where nobody looked back: in the browser, and where one record is judged. */
  readonly history?: History;
}

/** What a record of the organisation says: it was read by its declaration, which its type no longer tells. */
export const organisationIn = (entry: Entry | undefined): Organisation | undefined =>
  entry?.data as unknown as Organisation | undefined;

/** A dossier of nothing at all. */
export const emptyDossier: Dossier = { organisation: undefined, entries: {}, ids: {}, findings: [], counts: {} };

/** The records of a folder without those of which only a tombstone is left: no rule or term asks anything of them. */
export function livingIn(dossier: Dossier, register: string): readonly Entry[] {
  const entries = dossier.entries[register] ?? [];
  return entries.some(({ data }) => isRetired(data)) ? entries.filter(({ data }) => !isRetired(data)) : entries;
}

/** The records of a register, with the types of its fields; a tombstone has none of them. */
export const entriesOf = <F extends Fields>(dossier: Dossier, register: Register<F>): readonly Entry<F>[] =>
  livingIn(dossier, register.id) as unknown as readonly Entry<F>[];

const indexes = new WeakMap<readonly Entry[], ReadonlyMap<string, Entry>>();

/** The record with this id; undefined when there is none. Looked up, not searched for: many records point to many. */
export function entryOf<F extends Fields>(
  dossier: Dossier,
  register: Register<F>,
  id: string | undefined,
): Entry<F> | undefined {
  const entries = dossier.entries[register.id];
  if (entries === undefined || id === undefined) return undefined;
  const index = indexes.get(entries) ?? new Map(entries.map((entry) => [entry.id, entry]));
  indexes.set(entries, index);
  return index.get(id) as Entry<F> | undefined;
}

/** The entry of organisation.yml itself, for rules that point into it. */
export const organisationEntry = (dossier: Dossier) => entriesOf(dossier, organisation)[0];

/** The pages of the handbook, by chapter and order. */
export const handbookPages = (dossier: Dossier) => entriesOf(dossier, handbook);

/** True when the organisation has this role; a role that it does not have is reported where it is named. */
export const hasRole = ({ roles }: Pick<Organisation, "roles">, id: string): boolean =>
  roles.some((role) => role.id === id);

/** Dutch name of a role; its id when organisation.yml does not know it. */
export const roleName = (dossier: Dossier, id: string): string =>
  dossier.organisation?.roles.find((role) => role.id === id)?.name.trim() ?? id;
