// What changed in the content between two moments, record by record: from what the history knows of each file.
import type { Dossier } from "../dossier/dossier.ts";
import { entryOf } from "../dossier/dossier.ts";
import { changesBetween } from "../edit/changes.ts";
import { formPath, historyPath } from "../model/register.ts";
import { registerAt } from "../registers/index.ts";
import { calledIn, idIn } from "./called.ts";

/** One file that was saved in that time. */
export interface ChangedFile {
  /** Under the content folder. */
  readonly path: string;
  /** Its text before the first save and after the last one; undefined when it was not there. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** Moment of the last save. */
  readonly at: string;
  /** Who saved, by the names in the history. */
  readonly authors: readonly string[];
  readonly saves: number;
}

export interface ChangedRecord {
  readonly register: string;
  readonly registerTitle: string;
  readonly id: string;
  readonly name: string;
  readonly kind: "new" | "changed" | "gone";
  /** Labels of the fields that became other ones. */
  readonly labels: readonly string[];
  readonly at: string;
  readonly authors: readonly string[];
  readonly saves: number;
  /** Where every version of it is told. */
  readonly address: string;
  /** Its form; undefined for what is not there any more. */
  readonly form: string | undefined;
}

/** The records that are otherwise than before, the last saved first. What was changed and changed back is no change. */
export function changedRecords(files: readonly ChangedFile[], dossier: Dossier): readonly ChangedRecord[] {
  const records = files.flatMap(({ path, before, after, ...saved }): ChangedRecord[] => {
    const register = registerAt(path);
    if (register === undefined || before === after) return [];
    const labels = changesBetween(register, before, after).map(({ label }) => label);
    const id = idIn(path);
    const entry = entryOf(dossier, register, id);
    const kind = before === undefined ? "new" : after === undefined ? "gone" : "changed";
    // How it is written is no change of what it says.
    if (kind === "changed" && labels.length === 0) return [];
    return [
      {
        ...saved,
        register: register.id,
        registerTitle: register.title,
        id,
        // Of what went only the number or the name of its file is told.
        name: entry === undefined ? id : calledIn(register, entry),
        kind,
        labels: kind === "changed" ? labels : [],
        address: historyPath(register.id, id),
        form: entry === undefined ? undefined : formPath(register.id, id),
      },
    ];
  });
  return records.toSorted((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
