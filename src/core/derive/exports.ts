// A register as CSV (one column a field, Dutch words, RFC 4180) and as JSON (the values as they stand in the files).
import { stringify } from "csv-stringify/sync";
import { fieldsFor } from "../dossier/audience.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Audience, Field, Fields } from "../model/field.ts";
import { type Register, stageOf } from "../model/register.ts";
import { plainWords } from "../text/plain-words.ts";
import { cellOf, fitting, harmless } from "./cells.ts";
import { exportSchemaFile } from "./json-schema.ts";

interface Column {
  readonly title: string;
  readonly value: (data: Record<string, unknown>) => string;
}

// Groups become columns of their own ("Adres › Plaats"); rows of a list stay together in one cell.
function columnsOf(
  fields: Fields,
  dossier: Dossier,
  prefix = "",
  inside = (data: Record<string, unknown>) => data as Record<string, unknown> | undefined,
): Column[] {
  return Object.entries(fields).flatMap(([key, field]: [string, Field]): Column[] => {
    const title = prefix + field.label;
    if (field.kind === "group" && field.fields !== undefined) {
      return columnsOf(
        field.fields,
        dossier,
        `${title} › `,
        (data) => inside(data)?.[key] as Record<string, unknown> | undefined,
      );
    }
    return [{ title, value: (data) => cellOf(field, inside(data)?.[key], dossier) }];
  });
}

/** Titles by which a column can be named: the second of the same name is "Toelichting (2)". */
const named = (titles: readonly string[]): string[] =>
  titles.map((title, index) => {
    const before = titles.slice(0, index).filter((each) => each === title).length;
    return before === 0 ? title : `${title} (${before + 1})`;
  });

/** CSV for a Dutch spreadsheet: semicolons, a byte order mark, formulas made harmless. The dossier is that of the edition. */
export function registerCsv(register: Register, dossier: Dossier, edition: Audience): string {
  const columns = columnsOf(fieldsFor(register.fields, edition), dossier);
  const staged = edition === "registers" && register.stages !== undefined;
  const entries = dossier.entries[register.id] ?? [];
  const rows = entries.map((entry) => [
    entry.id,
    ...(staged ? [stageOf(register, entry.data)?.label ?? ""] : []),
    ...columns.map((column) => column.value(entry.data as Record<string, unknown>)),
    plainWords(entry.body),
  ]);
  const titles = ["Kenmerk", ...(staged ? ["Stand"] : []), ...columns.map((column) => column.title), "Toelichting"];
  const cells = rows.map(([id, ...others]) => {
    const page = `${register.slug}/${id}/`;
    return [id, ...others.map((text) => fitting(harmless(text), page))];
  });
  return stringify([named(titles), ...cells], {
    delimiter: ";",
    bom: true,
    record_delimiter: "windows",
    // The line ends of a text stand in quotes, whichever they are; so does white space at its edges.
    quoted_match: /[\r\n]|^\s|\s$/,
  });
}

/** JSON of a register: its records as they stand in the files, with their stage. `asOf` is a moment with offset. */
export function registerJson(register: Register, dossier: Dossier, asOf: string): string {
  const records = (dossier.entries[register.id] ?? []).map((entry) => {
    const stage = stageOf(register, entry.data);
    const explanation = entry.body.trim();
    return {
      id: entry.id,
      ...(register.stages === undefined || dossier.ids[register.id] === undefined ? {} : { stage: stage?.id }),
      ...entry.data,
      ...(explanation === "" ? {} : { explanation }),
    };
  });
  return `${JSON.stringify({ $schema: exportSchemaFile(register), register: register.id, title: register.title, asOf, records }, null, 2)}\n`;
}
