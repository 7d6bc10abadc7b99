// What changed between two texts of one record, by field: for the history, and for two people who wrote at once.
import type { Field } from "../model/field.ts";
import { bodyLabel, type Register } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import { cleaned, same } from "../model/values.ts";
import { type Parts, readOldParts, readParts } from "../read/parts.ts";

export interface FieldChange {
  /** Key of the field; "body" for the text under the fields. */
  readonly key: string;
  readonly label: string;
  /** Undefined when it was not filled in. */
  readonly from: unknown;
  readonly to: unknown;
}

const plain = (parts: Parts | undefined): Plain => {
  if (parts === undefined) return {};
  return { ...((cleaned(parts.fields) ?? {}) as Plain), body: cleaned(parts.body.trim()) };
};

/** The fields that differ, in the order of the register. A text that is absent or cannot be read has no fields. */
export function changesBetween(register: Register, from: string | undefined, to: string | undefined): FieldChange[] {
  const [old, now] = [from, to].map((text) => plain(text === undefined ? undefined : readOldParts(text, register)));
  const keys = new Set([...Object.keys(register.fields), ...Object.keys(old ?? {}), ...Object.keys(now ?? {})]);
  keys.delete("body");
  return [...keys, "body"]
    .filter((key) => !same(old?.[key], now?.[key]))
    .map((key) => ({
      key,
      label: key === "body" ? bodyLabel(register) : (register.fields[key]?.label ?? key),
      from: old?.[key],
      to: now?.[key],
    }));
}

/** The same, by the fields inside a group: two people may fill in two of them at once. */
export function changesInside(register: Register, from: string | undefined, to: string | undefined): FieldChange[] {
  return changesBetween(register, from, to).flatMap((change) => {
    const field = register.fields[change.key];
    return field?.kind === "group" ? partsOf(field, change) : [change];
  });
}

function partsOf({ fields = {}, label }: Field, change: FieldChange): FieldChange[] {
  const [from, to] = [change.from, change.to].map((value) => (value ?? {}) as Plain);
  return Object.entries(fields)
    .filter(([key]) => !same(from?.[key], to?.[key]))
    .map(([key, field]) => ({
      key: `${change.key}.${key}`,
      label: `${label}: ${field.label}`,
      from: from?.[key],
      to: to?.[key],
    }));
}

export type Side = "theirs" | "mine";

export interface Meeting {
  /** What the others changed since this text was opened. */
  readonly theirs: readonly FieldChange[];
  readonly mine: readonly FieldChange[];
  /** Paths that both changed, and not to the same. */
  readonly clashes: ReadonlySet<string>;
  /**
   * Their text with my changes on top, and of each clash the side that was chosen; undefined while one is not chosen, or when
   * the newest text cannot be read.
   */
  readonly together: (choices?: ReadonlyMap<string, Side>) => Parts | undefined;
}

/** The value at a path through groups. */
export const valueAt = (fields: Plain, [key = "", ...rest]: readonly string[]): unknown => {
  const value = fields[key];
  return rest.length === 0 ? value : valueAt((value ?? {}) as Plain, rest);
};

/** The fields with another value at a path through groups. */
export function withValue(fields: Plain, [key = "", ...rest]: readonly string[], value: unknown): Plain {
  return { ...fields, [key]: rest.length === 0 ? value : withValue((fields[key] ?? {}) as Plain, rest, value) };
}

/** Two changes of one text, laid beside each other. */
export function meetingOf(register: Register, base: string, newest: string | undefined, mine: string): Meeting {
  const [changed, own] = [changesInside(register, base, newest), changesInside(register, base, mine)];
  const theirs = new Map(changed.map((each) => [each.key, each]));
  const clashes = new Set(
    own.filter(({ key, to }) => theirs.has(key) && !same(theirs.get(key)?.to, to)).map(({ key }) => key),
  );
  const newestParts = newest === undefined ? undefined : readParts(newest, register);
  const mineParts = readParts(mine, register);
  return {
    theirs: changed,
    mine: own,
    clashes,
    together: (choices = new Map()) => {
      if (newestParts === undefined || mineParts === undefined) return undefined;
      if ([...clashes].some((key) => !choices.has(key))) return undefined;
      const keys = own.map(({ key }) => key).filter((key) => choices.get(key) !== "theirs");
      const fields = keys
        .filter((key) => key !== "body")
        .map((key) => key.split("."))
        .reduce((all, path) => withValue(all, path, valueAt(mineParts.fields, path)), newestParts.fields);
      return { fields, body: keys.includes("body") ? mineParts.body : newestParts.body };
    },
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const longest = 72;

/** What a save did, for the history: which record and which fields, never what stands in them. */
export function saveInWords(register: Register, id: string, from: string | undefined, to: string): string {
  const record = register.shape === "single" ? register.title : `${capital(register.singular)} ${id}`;
  if (from === undefined) return `${record}: nieuw`;
  const changes = changesBetween(register, from, to);
  const labels = (of: readonly FieldChange[]) => of.map(({ label }) => label).join(", ");
  if (changes.length === 0) return `${record}: opmaak gewijzigd`;
  const subject = `${record}: ${labels(changes)}`;
  const kinds = [
    ["Ingevuld", changes.filter((each) => each.from === undefined)],
    ["Gewijzigd", changes.filter((each) => each.from !== undefined && each.to !== undefined)],
    ["Leeggemaakt", changes.filter((each) => each.to === undefined)],
  ] as const;
  const lines = kinds.filter(([, of]) => of.length > 0).map(([kind, of]) => `${kind}: ${labels(of)}.`);
  const first = subject.length <= longest ? subject : `${record}: ${changes.length} velden`;
  return `${first}\n\n${lines.join("\n")}`;
}
