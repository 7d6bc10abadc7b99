// Every measure of every register in one list: what was decided after a breach, in a DPIA, by an audit or with a supplier, whose it
// is, when it is to be done, and who looked whether it works (art. 24(1) and 32(1)(d)). Pure.
import { type Dossier, entriesOf } from "../dossier/dossier.ts";
import { oneInWords } from "../dossier/value-words.ts";
import { status } from "../due/status.ts";
import { fieldAt } from "../model/field.ts";
import type { Entry } from "../model/register.ts";
import {
  assuranceRecords,
  impactAssessments,
  personalDataBreaches,
  processingActivities,
  recipients,
} from "../registers/index.ts";

type Named = Pick<Entry, "register" | "id" | "data">;

interface Row {
  readonly role?: string | undefined;
  readonly dueOn?: string | undefined;
  /** A day, or a moment with offset. */
  readonly doneOn?: string | undefined;
  readonly notDoneReason?: string | undefined;
  readonly evaluatedOn?: string | undefined;
  readonly evaluatedBy?: string | undefined;
  readonly evaluation?: string | undefined;
}

export interface Measure extends Row {
  readonly entry: Named;
  /** Where it stands in the record: "measures.0". */
  readonly path: string;
  readonly what: string;
}

const rowsOf = <R extends Row>(entry: Named, key: string, rows: readonly R[] | undefined, nameOf: (row: R) => string) =>
  (rows ?? []).map((row, index): Measure => ({ ...row, entry, path: `${key}.${index}`, what: nameOf(row) }));

/** Measures of cases that were not withdrawn, of all registers, in the order of the registers. */
export function measuresOf(dossier: Dossier): readonly Measure[] {
  const country = fieldAt(processingActivities.fields, ["transfers", "country"]);
  return [
    ...entriesOf(dossier, personalDataBreaches)
      .filter(({ data }) => data.withdrawnOn === undefined)
      .flatMap((entry) =>
        rowsOf(
          entry,
          "measures",
          entry.data.measures?.map((row) => ({ ...row, doneOn: row.doneOn ?? row.doneAt })),
          ({ measure }) => measure,
        ),
      ),
    ...entriesOf(dossier, impactAssessments).flatMap((entry) =>
      rowsOf(entry, "measures", entry.data.measures, ({ measure }) => measure),
    ),
    ...entriesOf(dossier, assuranceRecords).flatMap((entry) =>
      rowsOf(entry, "actions", entry.data.actions, ({ action }) => action),
    ),
    ...entriesOf(dossier, recipients).flatMap((entry): readonly Measure[] => {
      const { actionText: what, actionRole: role, actionDueOn: dueOn } = entry.data;
      return what === undefined ? [] : [{ entry, path: "actionText", what, role, dueOn }];
    }),
    ...entriesOf(dossier, processingActivities).flatMap((entry) =>
      rowsOf(
        entry,
        "transfers",
        entry.data.transfers?.map((row) => ({
          ...row,
          role: row.actionRole,
          dueOn: row.actionDueOn,
          doneOn: undefined,
        })),
        (row) =>
          `Waarborg voor de doorgifte naar ${country === undefined ? row.country : oneInWords(country, row.country, dossier)}`,
      ).filter(({ role, dueOn }) => role !== undefined || dueOn !== undefined),
    ),
  ];
}

/** True while a measure is to be done: nobody did it, or decided that it is not done any more. */
export const isToDo = ({ doneOn, notDoneReason }: Measure): boolean =>
  doneOn === undefined && notDoneReason === undefined;

/** How a measure stands at `now`, with the class of the style sheet. A planned day lasts until 24:00 in Europe/Amsterdam. */
export function measureState(
  { doneOn, dueOn, notDoneReason, evaluatedOn }: Measure,
  now: string,
): { readonly words: string; readonly tone: string } {
  if (doneOn !== undefined) return { words: evaluatedOn === undefined ? "gedaan" : "gedaan en bekeken", tone: "met" };
  if (notDoneReason !== undefined) return { words: "niet gedaan, met reden", tone: "aside" };
  if (dueOn === undefined) return { words: "zonder datum", tone: "behind" };
  const late = status({ met: undefined, term: { target: dueOn, due: null } }, now) === "overdue";
  return late ? { words: "had klaar moeten zijn", tone: "behind" } : { words: "loopt", tone: "runs" };
}
