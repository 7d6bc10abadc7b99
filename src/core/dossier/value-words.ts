// A value in words: for tables, exports and pages. One place knows how each kind of field reads in Dutch.

import type { Field, Fields } from "../model/field.ts";
import { nameOf } from "../model/register.ts";
import { registerOf } from "../registers/index.ts";
import { dayInWords, momentInWords, monthDayInWords, periodInWords } from "../time/written.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { type Dossier, entryOf, roleName } from "./dossier.ts";

/** Name of the record that a reference points to; its id when this edition does not hold it. */
export function referenceName(target: string, id: string, dossier: Dossier): string {
  const register = registerOf(target);
  const entry = register === undefined ? undefined : entryOf(dossier, register, id);
  return register === undefined || entry === undefined ? id : nameOf(register, entry);
}

/** One plain value in Dutch words. */
export function oneInWords(field: Field, value: unknown, dossier: Dossier): string {
  const text = String(value);
  if (field.vocabulary !== undefined) return labelOf(field.vocabulary, text);
  if (field.target !== undefined) return referenceName(field.target, text, dossier);
  switch (field.kind) {
    case "role":
    case "roles":
      return roleName(dossier, text);
    case "day":
      return dayInWords(text);
    case "monthDay":
      return monthDayInWords(text);
    case "moment":
      return momentInWords(text);
    case "period":
      return periodInWords(text);
    default:
      return text;
  }
}

/** All values at a path of a record, those of every row of a list. */
export function valuesAt(value: unknown, keys: readonly string[]): readonly unknown[] {
  const [key, ...rest] = keys;
  if (Array.isArray(value)) return value.flatMap((row) => valuesAt(row, keys));
  if (key === undefined) return value === undefined ? [] : [value];
  return value !== null && typeof value === "object" ? valuesAt((value as Record<string, unknown>)[key], rest) : [];
}

/** Items of a value that holds more than one, or the one it holds; groups and lists are not meant here. */
export const itemsOf = (field: Field, value: unknown, dossier: Dossier): readonly string[] =>
  (Array.isArray(value) ? value : [value]).map((each) => oneInWords(field, each, dossier));

function rowInWords(fields: Fields, row: unknown, dossier: Dossier): string {
  const record = row as Record<string, unknown>;
  return Object.entries(fields)
    .filter(([key]) => record[key] !== undefined)
    .map(([key, field]) => `${field.label}: ${inWords(field, record[key], dossier)}`)
    .join("; ");
}

/** Any value as one line of plain text; absent is an empty text. */
export function inWords(field: Field, value: unknown, dossier: Dossier): string {
  if (value === undefined) return "";
  const { fields } = field;
  if (fields !== undefined) {
    return Array.isArray(value)
      ? value.map((row) => `[${rowInWords(fields, row, dossier)}]`).join(" ")
      : rowInWords(fields, value, dossier);
  }
  return itemsOf(field, value, dossier).join(", ");
}
