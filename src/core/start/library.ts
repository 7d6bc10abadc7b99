// The example as a library to begin with: what can be chosen, what the chosen acts need, and what each becomes.
import { exampleName } from "../dossier/dossier.ts";
import { withoutActs, withoutOwn } from "../edit/copy.ts";
import { libraryRegisters, libraryValues, type Renaming } from "../edit/library.ts";
import type { TakenOver } from "../model/field.ts";
import { nameOf, type Register } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import type { SourceFile } from "../read/folder.ts";
import { readParts } from "../read/parts.ts";
import { handbook, organisation, registerAt } from "../registers/index.ts";
import { inGeneral, libraryNotes } from "./library-notes.ts";

/** One record that can be taken over. */
export interface LibraryRecord {
  readonly register: Register;
  /** In the example. */
  readonly id: string;
  /** In the new handbook. */
  readonly newId: string;
  readonly name: string;
  readonly under: readonly string[] | undefined;
  readonly onlyWith: string | undefined;
  readonly fields: Plain;
}

export interface LibraryPage {
  readonly id: string;
  readonly fields: Plain;
  readonly body: string;
}

export interface Library {
  readonly records: readonly LibraryRecord[];
  readonly pages: readonly LibraryPage[];
  /** The roles that a small care organisation often has. */
  readonly roles: readonly { readonly id: string; readonly name: string; readonly external: boolean }[];
  /** Own terms as a proposal. */
  readonly terms: Plain;
}

const general = (value: unknown): unknown => {
  if (typeof value === "string") return inGeneral(value);
  if (Array.isArray(value)) return value.map(general);
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, general(each)]));
  return value;
};

function recordIn(register: Register, id: string, fields: Plain): LibraryRecord {
  const { under, onlyWith, as } = libraryNotes[`${register.id}/${id}`] ?? {};
  const { id: newId = id, ...named } = as ?? {};
  const values = { ...(general(libraryValues(register, fields)) as Plain), ...named };
  return {
    register,
    id,
    newId,
    name: nameOf(register, { id: newId, data: values as never }),
    under,
    onlyWith,
    fields: values,
  };
}

/** The library in the files of the example; undefined when they are not those of the example. */
export function libraryIn(files: readonly SourceFile[]): Library | undefined {
  const records: LibraryRecord[] = [];
  const pages: LibraryPage[] = [];
  let ours: Plain | undefined;
  for (const { path, text } of files) {
    const register = registerAt(`/${path}`);
    const parts = register === undefined ? undefined : readParts(text, register);
    if (register === undefined || parts === undefined) continue;
    const id = (path.split("/").at(-1) ?? "").replace(/\.\w+$/, "");
    if (register.id === organisation.id) ours = parts.fields;
    else if (register.id === handbook.id) pages.push({ id, ...parts });
    else if (libraryRegisters.includes(register.id) && parts.fields.example === "yes")
      records.push(recordIn(register, id, parts.fields));
  }
  if (ours?.name !== exampleName) return undefined;
  const order = new Intl.Collator("nl");
  const roles = (Array.isArray(ours.roles) ? (ours.roles as readonly Plain[]) : []).map(({ id, name, external }) => ({
    id: String(id),
    name: String(name),
    external: external === "yes",
  }));
  return {
    records: records.sort((one, other) => order.compare(one.name, other.name)),
    pages,
    roles,
    terms: (ours.ownTerms ?? {}) as Plain,
  };
}

/** True when the chosen acts ask for a record that most organisations need. */
export const isNeeded = ({ under, onlyWith }: LibraryRecord, laws: readonly string[]): boolean =>
  onlyWith === undefined && (under === undefined || under.some((law) => laws.includes(law)));

/** A page of the handbook as a concept of another organisation: its words, and nothing that was decided or done about it. */
export const conceptOf = (
  { fields }: LibraryPage,
  own: { readonly owner: string; readonly reviewOn: string },
): Plain => ({
  ...withoutOwn(handbook.fields, withoutActs(handbook.fields, fields)),
  ...own,
  version: "0.1",
  takenOver: "library" satisfies TakenOver,
});

const attribute = (block: string, key: string) => new RegExp(` ${key}="([^"]*)"`).exec(block)?.[1];

/** A text of the library as another handbook says it: what that does not have is told by its name, so that the check asks about it. */
export const ownWords = (text: string, library: Pick<Library, "records" | "roles">, to: Renaming): string =>
  text.replace(/<(Role|RegisterLink|RetentionPeriod) [^>]*\/>/g, (block, kind: string) => {
    const id = attribute(block, "id");
    if (id === undefined) return block;
    if (kind === "Role")
      return to.role(id) === undefined ? (library.roles.find((each) => each.id === id)?.name ?? block) : block;
    const folder = kind === "RetentionPeriod" ? "retention-periods" : (attribute(block, "register") ?? "");
    const newId = to.reference(folder, id);
    if (newId !== undefined) return block.replace(` id="${id}"`, ` id="${newId}"`);
    const named = library.records.find((each) => each.register.id === folder && each.id === id)?.name;
    return attribute(block, "text") ?? named ?? block;
  });
