// A register as CSV (one column a field, Dutch words) and as JSON (the values as they stand in the files).
import { stringify } from "csv-stringify/sync";
import { fieldsFor } from "../audience.ts";
import type { Dossier } from "../dossier.ts";
import type { Audience, Field, Fields } from "../field.ts";
import { type Register, stageOf } from "../register.ts";
import { inWords } from "./values.ts";

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
    return [{ title, value: (data) => inWords(field, inside(data)?.[key], dossier) }];
  });
}

/** CSV for a Dutch spreadsheet: semicolons, a byte order mark, formulas made harmless. The dossier is that of the edition. */
export function registerCsv(register: Register, dossier: Dossier, edition: Audience): string {
  const columns = columnsOf(fieldsFor(register.fields, edition), dossier);
  const staged = edition === "registers" && register.stages !== undefined;
  const entries = dossier.entries[register.id] ?? [];
  const rows = entries.map((entry) => [
    entry.id,
    ...(staged ? [stageOf(register, entry.data)?.label ?? ""] : []),
    ...columns.map((column) => column.value(entry.data as Record<string, unknown>)),
    entry.body.trim(),
  ]);
  const titles = ["Kenmerk", ...(staged ? ["Stand"] : []), ...columns.map((column) => column.title), "Toelichting"];
  return stringify([titles, ...rows], {
    delimiter: ";",
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
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
  return `${JSON.stringify({ register: register.id, title: register.title, asOf, records }, null, 2)}\n`;
}
