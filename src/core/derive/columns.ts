// The columns of a register's table, and the facts at the head of a record: declared once, each with what it shows.

import type { Context } from "../blocks/component.ts";
import { fieldsFor, mayHold } from "../dossier/audience.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { oneInWords, valuesAt } from "../dossier/value-words.ts";
import type { DatedTerm } from "../due/due.ts";
import { type Audience, type Field, type Fields, fieldAt, type ValueOf } from "../model/field.ts";
import type { Entry, Register, TableColumn } from "../model/register.ts";
import { escapeHtml, tagHtml, timeHtml } from "../text/html.ts";
import { firstMillisecond, isDay, isMoment } from "../time/written.ts";
import { valueHtml } from "./record-html.ts";
import { stateInWords, termTone } from "./term-words.ts";

export interface Column {
  readonly label: string;
  /** What a reader can choose from: the answers that are given, or the years of the first date. */
  readonly by: "keuze" | "jaar" | undefined;
  /** HTML of the cell; empty when the record does not say. `terms` are those of the record. */
  readonly cell: (entry: Pick<Entry, "data">, context: Context, terms: readonly DatedTerm[]) => string;
  /** The answers that the cell gives, one by one in words; of days the year. */
  readonly answers: (entry: Pick<Entry, "data">, dossier: Dossier, terms: readonly DatedTerm[]) => readonly string[];
  /** What the cell sorts by; empty when the record does not say. */
  readonly order: (entry: Pick<Entry, "data">, dossier: Dossier) => string;
}

/** A text by which a value sorts as it should: moments in whatever zone they are written, numbers by their size. */
export function sortText(value: unknown, words: string): string {
  const text = String(value);
  if (isDay(text) || isMoment(text)) return String(firstMillisecond(text)).padStart(15, "0");
  return typeof value === "number" ? text.padStart(15, "0") : words;
}

function toldBy(deadlines: readonly string[], terms: readonly DatedTerm[]): DatedTerm | undefined {
  return terms
    .filter(({ deadline }) => deadlines.includes(deadline.id))
    .toSorted((one, other) => deadlines.indexOf(one.deadline.id) - deadlines.indexOf(other.deadline.id))
    .at(-1);
}

function stateHtml(deadlines: readonly string[], terms: readonly DatedTerm[]): string {
  const told = toldBy(deadlines, terms);
  return told === undefined ? "" : tagHtml(stateInWords(told), termTone(told));
}

function plainHtml(value: string | number | undefined): string {
  if (value === undefined) return "";
  const text = String(value);
  return isDay(text) || isMoment(text) ? timeHtml(text) : escapeHtml(text);
}

const chosen = new Set<Field["kind"]>(["choice", "choices", "role", "roles"]);

/** Columns of the table beside the name, in the order of the declaration, as far as an edition may hold them. */
export function columnsOf(register: Register, edition: Audience): Column[] {
  const fields = fieldsFor(register.fields, edition);
  let year = false;
  return register.columns.flatMap((declared): Column[] => {
    const {
      path,
      label,
      value,
      deadlines = [],
    }: Partial<TableColumn<ValueOf<Fields>>> = typeof declared === "string" ? { path: declared } : declared;
    if (path === register.nameField) return [];
    const keys = path?.split(".") ?? [];
    const field = path === undefined ? undefined : fieldAt(fields, keys);
    if (field === undefined && (path !== undefined || !mayHold(edition, "registers"))) return [];
    const first = !year && (field?.kind === "day" || field?.kind === "moment");
    year ||= first;
    const heldBy = (data: Entry["data"]): readonly unknown[] =>
      field === undefined
        ? [value?.(data)].filter((each) => each !== undefined)
        : [...new Set(valuesAt(data, keys))].flat();
    const inWords = (each: unknown, dossier: Dossier) =>
      field === undefined ? String(each) : oneInWords(field, each, dossier);
    const choice = deadlines.length > 0 || (field !== undefined && chosen.has(field.kind));
    return [
      {
        label: label ?? field?.label ?? "",
        by: choice ? "keuze" : first ? "jaar" : undefined,
        cell: ({ data }, context, terms) => {
          // A list says the same of several rows once.
          const values = field === undefined ? [] : [...new Set(valuesAt(data, keys))];
          const shown = field === undefined ? plainHtml(value?.(data)) : "";
          const held =
            field === undefined || values.length === 0
              ? shown
              : valueHtml(field, values.length === 1 ? values[0] : values, context);
          return [held, stateHtml(deadlines, terms)].filter((part) => part !== "").join(" ");
        },
        answers: ({ data }, dossier, terms) => {
          const told = toldBy(deadlines, terms);
          if (told !== undefined) return [stateInWords(told)];
          return heldBy(data).map((each) => (first ? String(each).slice(0, 4) : inWords(each, dossier)));
        },
        order: ({ data }, dossier) => {
          const [each] = heldBy(data);
          return each === undefined ? "" : sortText(each, inWords(each, dossier));
        },
      },
    ];
  });
}
