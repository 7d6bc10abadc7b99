// Everything that was read and validated, in one value: what the check, the deadlines and the pages look at.
import type { Fields, ValueOf } from "./field.ts";
import type { Finding } from "./finding.ts";
import type { Entry, Register } from "./register.ts";
import { handbook, organisation } from "./registers/index.ts";

/** The invented organisation of the example: only for it may the clock stand still. */
export const exampleName = "Stichting Voorbeeldzorg";

export type Organisation = ValueOf<(typeof organisation)["fields"]>;

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
}

/** The records of a register, with the types of its fields. */
export const entriesOf = <F extends Fields>(dossier: Dossier, register: Register<F>): readonly Entry<F>[] =>
  (dossier.entries[register.id] ?? []) as unknown as readonly Entry<F>[];

/** The entry of organisation.yml itself, for rules that point into it. */
export const organisationEntry = (dossier: Dossier) => entriesOf(dossier, organisation)[0];

/** The pages of the handbook, by chapter and order. */
export const handbookPages = (dossier: Dossier) => entriesOf(dossier, handbook);

/** Dutch name of a role; its id when organisation.yml does not know it. */
export const roleName = (dossier: Dossier, id: string): string =>
  dossier.organisation?.roles.find((role) => role.id === id)?.name ?? id;
