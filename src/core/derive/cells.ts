// A value as the text of one cell: sorts as it stands, comes back as it was, and is no formula to any spreadsheet.
import type { Dossier } from "../dossier/dossier.ts";
import { oneInWords } from "../dossier/value-words.ts";
import type { Field, Fields } from "../model/field.ts";
import { plainWords } from "../text/plain-words.ts";
import { isMoment, localMoment } from "../time/written.ts";

// Between values of a list, then between the fields of a row, then inside those. Where one stands in a value, it is doubled there.
const separators = ["|", "¦", "·", "‖", "⁞"] as const;
const anySeparator = new RegExp(`[${separators.join("")}]`, "g");
const joined = (values: readonly string[], depth: number): string =>
  values.join(` ${separators[Math.min(depth, separators.length - 1)]} `);

function plainValue(field: Field, value: unknown, dossier: Dossier): string {
  const text = String(value);
  switch (field.kind) {
    // Days and moments sort as they stand.
    case "day":
      return text;
    case "moment":
      return isMoment(text) ? localMoment(text) : text;
    case "paragraph":
      return plainWords(text);
    default:
      return oneInWords(field, text, dossier);
  }
}

function rowOf(fields: Fields, row: unknown, dossier: Dossier, depth: number): string {
  const record = row as Record<string, unknown>;
  const said = Object.entries(fields).flatMap(([key, field]) =>
    record[key] === undefined ? [] : [`${field.label}: ${inside(field, record[key], dossier, depth + 1)}`],
  );
  return joined(said, depth);
}

function inside(field: Field, value: unknown, dossier: Dossier, depth: number): string {
  const { fields } = field;
  if (fields !== undefined)
    return Array.isArray(value)
      ? joined(
          value.map((row) => rowOf(fields, row, dossier, depth + 1)),
          depth,
        )
      : rowOf(fields, value, dossier, depth);
  const escaped = (each: unknown) => plainValue(field, each, dossier).replace(anySeparator, "$&$&");
  return Array.isArray(value) ? joined(value.map(escaped), depth) : escaped(value);
}

/** A value as plain text; absent is an empty text. A value that is alone in its cell stands there as it is. */
export function cellOf(field: Field, value: unknown, dossier: Dossier): string {
  if (value === undefined) return "";
  const alone = field.fields === undefined && !Array.isArray(value);
  return alone ? plainValue(field, value, dossier) : inside(field, value, dossier, 0);
}

const formula = /^(?='*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/gm;

/** A text that no spreadsheet counts with: a line that begins as a formula gets one apostrophe before it. */
export const harmless = (text: string): string => text.replace(formula, "'");

const longest = 32_000;

/** A text that fits in a cell of Excel (32,767 signs); what is longer ends with where it goes on. */
export function fitting(text: string, address: string): string {
  if (text.length <= longest) return text;
  const end = `… verder op ${address}`;
  // Never half of a sign that takes two places.
  return text.slice(0, longest - end.length).replace(/[\uD800-\uDBFF]$/, "") + end;
}
