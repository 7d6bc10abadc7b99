// A register: what it is called, where it stands, which fields it has, which stages a case goes through.

import type { Citation } from "../law/citation.ts";
import { type Audience, type Fields, isRetired, type ValueOf } from "./field.ts";

export interface Stage<V = unknown> {
  readonly id: string;
  readonly label: string;
  // A method, as `value` below: a register of certain fields is a register too, and whoever asks gives it its own records.
  /** True when the facts show that the case has come this far. */
  reached(value: V): boolean;
  /** An ending beside the normal course (no breach after all, withdrawn): asks only for fields that name it. */
  readonly aside?: true;
}

/** One step of the procedure of a case, as the desk leads through it. Which fields it asks, the fields say. */
export interface CaseStep<V = unknown> {
  readonly id: string;
  /** Its part of the address: "feiten". */
  readonly slug: string;
  readonly label: string;
  /** What it is for, above its questions. */
  readonly lead: string;
  /** The act, as what is to do next: "Leg vast wat u weet". */
  readonly act: string;
  readonly by: "handler" | "decider";
  /** False when this case can do without it; undefined while that is not known. */
  needed(value: V): boolean | undefined;
}

/** A column that shows a field under a shorter name, or what no single field says. */
export interface TableColumn<V = unknown> {
  readonly label: string;
  /** Dotted path of a field, with its audience. Without it the column is for the registers edition. */
  readonly path?: string;
  /** A day, a moment, a number or words; undefined when the record does not say. */
  value?(value: V): string | number | undefined;
  /** Deadlines whose state the column tells; of those that run for the record, the last one named. */
  readonly deadlines?: readonly string[];
}

export interface Register<F extends Fields = Fields> {
  /** Folder under content/ and name of the collection. */
  readonly id: string;
  /** One file (organisation.yml), a folder of records (*.md) or a folder of pages (*.mdx). */
  readonly shape: "single" | "records" | "pages";
  /** A case has a years-number id (2026-003). */
  readonly cases: boolean;
  /** Direct identifiers of persons: refused in its texts, or free because business data stands there. Without it only what is never business is asked about. */
  readonly identifiers?: "refused" | "free";
  /** Permanent Dutch address: /verwerkingen/ */
  readonly slug: string;
  readonly title: string;
  /** One record: "verwerking". */
  readonly singular: string;
  /** The article before it: "de verwerking", "het datalek". */
  readonly article: "de" | "het";
  readonly description: string;
  readonly source: readonly Citation[];
  /** Widest edition that has pages of this register. */
  readonly audience: Audience;
  /** Audience of the free text under the front matter. */
  readonly bodyAudience: Audience;
  /** Fields whose values make the name of a new file ("clients-2"); without them the name of the record does. */
  readonly idFrom?: readonly string[];
  /** Required fields of which a save fills in the only right value of a new record, where they were left empty. */
  readonly proposed?: readonly string[];
  /** Where the records of one register are not for the same readers: the widest edition that may hold this one. */
  readonly entryAudience?: (data: object) => Audience;
  /** The first format that has it: content of an older one has no such folder. */
  readonly since?: number;
  /** Every organisation has records of it: it can be not begun, and never empty on purpose. */
  readonly neverEmpty?: true;
  /** Fields with the role whose work a record is, the nearest first; without an answer it is that of who keeps the registers. */
  readonly owners?: readonly string[];
  /** Field that says when somebody last looked at a record as a whole; a confirmation of what was taken over sets it. */
  readonly reviewedField?: string;
  /** Fields that together make a record this one and no other, one combination a row; two records with the same are twins. */
  readonly knownBy?: readonly (readonly string[])[];
  readonly groups: readonly { readonly id: string; readonly label: string; readonly step?: string }[];
  /** The steps of a case in their order; each group names its own. */
  readonly steps?: readonly CaseStep<ValueOf<F>>[];
  readonly fields: F;
  /** Field that names a record on screen. */
  readonly nameField: string;
  /** Columns of the table and facts at the head of a record, first the most telling; a dotted path shows one field of a group or list. */
  readonly columns: readonly (string | TableColumn<ValueOf<F>>)[];
  /** In order. The stage of a case is the last one that its facts reach; `aside` stages win. */
  readonly stages?: readonly Stage<ValueOf<F>>[];
  /** Field whose year sorts and filters the records. */
  readonly yearField?: string;
  /** Column by whose answers the table stands in groups. */
  readonly groupedBy?: string;
}

/** Declares a register; keeps the exact types of its fields. Throws when a column, group or name field does not exist. */
export function register<const F extends Fields>(
  declaration: Register<F> & { readonly nameField: keyof F },
): Register<F> {
  const groups = new Set(declaration.groups.map((each) => each.id));
  for (const [key, field] of Object.entries(declaration.fields)) {
    if (field.group === undefined || !groups.has(field.group)) {
      throw new Error(`${declaration.id}.${key} stands in no group of its register`);
    }
  }
  return declaration;
}

/** One record as it stands in a file: its id is the file name, its register the folder. */
export interface Entry<F extends Fields = Fields> {
  readonly register: string;
  readonly id: string;
  /** Relative to the working folder, with forward slashes. */
  readonly file: string;
  /** The file's whole text; places are looked up in it only when there is something to report. */
  readonly text: string;
  readonly data: ValueOf<F>;
  readonly body: string;
  /** Only of a file of which a part could not be read: the paths of that part. What it may say is not known. */
  readonly unread?: readonly string[];
}

/** True when what stands at a path, or around or in it, could not be read: nothing can be said of it. */
export const isUnread = (entry: Pick<Entry, "unread"> | undefined, path: string): boolean =>
  (entry?.unread ?? []).some((each) => `${path}.`.startsWith(`${each}.`) || `${each}.`.startsWith(`${path}.`));

export type EntryOf<R> = R extends Register<infer F> ? Entry<F> : never;

/** The stage of a record: the last one reached, or an ending beside the course. Undefined for registers without stages. */
export function stageOf<F extends Fields>(of: Register<F>, value: ValueOf<F>): Stage<ValueOf<F>> | undefined {
  const reached = (of.stages ?? []).filter((stage) => stage.reached(value));
  return reached.find((stage) => stage.aside) ?? reached.at(-1);
}

/** What the colour of a stage says: done, beside the course, or still to do. */
export function toneOf(of: Register, stage: Pick<Stage, "id" | "aside">): "met" | "aside" | "open" {
  if (stage.aside) return "aside";
  return of.stages?.findLast((each) => !each.aside)?.id === stage.id ? "met" : "open";
}

/** Name of a record on screen. */
export function nameOf(of: Register, entry: Pick<Entry, "id" | "data">): string {
  const value = (entry.data as Record<string, unknown>)[of.nameField];
  if (typeof value === "string") return value;
  return (isRetired(entry.data) ? stageOf(of, entry.data)?.label : undefined) ?? entry.id;
}

const extensions: Record<Register["shape"], string> = { single: ".yml", records: ".md", pages: ".mdx" };

/** How the files of a register end: ".md". */
export const extensionOf = (register: Register): string => extensions[register.shape];

/** How the free text under the fields is called on the form. */
export const bodyLabel = ({ shape }: Pick<Register, "shape">): string => (shape === "pages" ? "Tekst" : "Vrije tekst");

/** Where a record stands under the content folder. */
export const pathOf = (register: Register, id: string): string =>
  register.shape === "single" ? id + extensionOf(register) : `${register.id}/${id}${extensionOf(register)}`;

/** The part of the site that explains fields. */
export const fieldsSlug = "velden";

/** Where a field is explained: "advice.text" of a register. */
export const fieldPath = ({ slug }: Register, path: string): string => `/${fieldsSlug}/${slug}/#${path}`;

/** Where the desk has a case as its procedure: the case as a whole or one step; without an id that of a new one. */
export const casePath = ({ singular }: Pick<Register, "singular">, id = "nieuw", step?: string): string =>
  `/beheer/${singular}/${id}/${step === undefined ? "" : `${step}/`}`;

/** Address on the desk of what a follow-up to the authority has to tell of a breach. */
export const followUpPath = (id: string): string => `/beheer/aanvulling/${id}/`;

/** Name in an address of the field at which a form opens. */
export const askedFieldName = "veld";

/** Where the desk has the form of a record, open at a field when one is named; without an id that of a new one. */
export const formPath = (register: string, id?: string, field = ""): string =>
  `/beheer/${field === "" ? "" : `?${askedFieldName}=${encodeURIComponent(field)}`}#/collections/${register}/${id === undefined ? "new" : `entries/${id}`}`;

/** Where the desk has the records of a register as a list to work from. */
export const listPath = (register: string): string => `/beheer/lijst/${register}/`;

/** Where the desk leads on to what the handbook says of keeping a register; without one to the whole page. */
export const explainedPath = (register?: string): string =>
  `/beheer/uitleg/${register === undefined ? "" : `${register}/`}`;

/** Where the desk shows what a record was before. */
export const historyPath = (register: string, id: string): string => `/beheer/geschiedenis/${register}/${id}/`;
