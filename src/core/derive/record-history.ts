// The versions of one record: when each came, from whom, and what was different, in the words of its form. What may point to a
// person by the check of today is not shown again.
import { mayIdentify } from "../dossier/case-texts.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { changesInside, type FieldChange } from "../edit/changes.ts";
import { fieldAt, isRetired } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { cleaned, same } from "../model/values.ts";
import { readParts } from "../read/parts.ts";
import { besideInWords } from "./change-words.ts";

/** One text that a record once had. */
export interface RecordText {
  /** How the history calls it; undefined for what stands in the file and is not in the history. */
  readonly revision: string | undefined;
  /** Moment at which it came; undefined when that is not known. */
  readonly at: string | undefined;
  /** Who saved it, as it was written down. */
  readonly by: string | undefined;
  /** Undefined when the file was taken away. */
  readonly text: string | undefined;
}

export interface ShownChange {
  readonly key: string;
  readonly label: string;
  /** Undefined when the old text is not shown, because it may hold personal data. */
  readonly from: readonly string[] | undefined;
  readonly to: readonly string[] | undefined;
  /** True when what stood there before can be put back: it is not what stands there now, and may be shown. */
  readonly canReturn: boolean;
}

export interface RecordVersion extends Omit<RecordText, "text"> {
  /** How the history calls the version before it. */
  readonly before: string | undefined;
  readonly kind: "first" | "changed" | "gone" | "unreadable" | "retired";
  readonly changes: readonly ShownChange[];
  /** True when the whole version can be put back. */
  readonly canReturn: boolean;
}

const exceptedIn = (fields: Readonly<Record<string, unknown>>): ReadonlySet<string> => {
  const rows = Array.isArray(fields.notPersonalData) ? fields.notPersonalData : [];
  return new Set(rows.map((row: unknown) => String((row as { readonly field?: unknown } | null)?.field)));
};

/** Tells which values of a text may be shown again; what cannot be read holds nothing that can. */
function shownFrom(register: Register, text: string | undefined, dossier: Dossier) {
  const parts = text === undefined ? undefined : readParts(text, register);
  const excepted = exceptedIn(parts?.fields ?? {});
  return (key: string, value: unknown) => !mayIdentify(register, key, value, excepted, dossier);
}

/** The changes from one text to another in words; `present` is what stands there now, and is shown in any case. */
export function changesInWords(
  register: Register,
  from: string | undefined,
  to: string | undefined,
  present: string | undefined,
  dossier: Dossier,
): readonly ShownChange[] {
  const mayShow = { from: shownFrom(register, from, dossier), to: shownFrom(register, to, dossier) };
  const now = new Map(changesInside(register, undefined, present).map(({ key, to: value }) => [key, value]));
  const isNow = (key: string, value: unknown) => same(cleaned(value), now.get(key));
  return changesInside(register, from, to).map((change: FieldChange): ShownChange => {
    const { key, label } = change;
    const field = key === "body" ? undefined : fieldAt(register.fields, key.split("."));
    const words = besideInWords(field, change.from, change.to, dossier);
    const shown = (side: "from" | "to") => isNow(key, change[side]) || mayShow[side](key, change[side]);
    return {
      key,
      label,
      from: shown("from") ? words.from : undefined,
      to: shown("to") ? words.to : undefined,
      canReturn: shown("from") && !isNow(key, change.from) && !register.fields[key.split(".")[0] ?? ""]?.byProgram,
    };
  });
}

/** The versions of a record, newest first. Of a case that was retired only that they were there. */
export function recordVersions(
  register: Register,
  texts: readonly RecordText[],
  dossier: Dossier,
): readonly RecordVersion[] {
  const [newest] = texts;
  const present = newest?.text;
  const presentParts = present === undefined ? undefined : readParts(present, register);
  const retired = isRetired(presentParts?.fields);
  return texts.map(({ text, ...version }, index): RecordVersion => {
    const older = texts[index + 1];
    const parts = text === undefined ? undefined : readParts(text, register);
    const kind =
      text === undefined
        ? "gone"
        : parts === undefined
          ? "unreadable"
          : retired
            ? "retired"
            : older?.text === undefined
              ? "first"
              : "changed";
    const told = kind === "changed" || kind === "first";
    // Of the first version everything is new: that is said in one line, the record itself shows it.
    const changes = kind === "changed" ? changesInWords(register, older?.text, text, present, dossier) : [];
    const toPresent = !told || index === 0 ? [] : changesInWords(register, text, present, present, dossier);
    return {
      ...version,
      before: older?.revision,
      kind,
      changes,
      canReturn: toPresent.length > 0 && toPresent.every(({ from }) => from !== undefined),
    };
  });
}
