// What a folded row of a list is called on the form: in words, as the row itself says them.
import type { Dossier } from "../dossier/dossier.ts";
import { oneInWords } from "../dossier/value-words.ts";
import { type Field, type Fields, fieldAt } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { dateInShort, isDay, isMoment } from "../time/written.ts";

const isDate = ({ kind }: Field) => kind === "day" || kind === "moment";

/** The field that tells rows apart: a text that each has, and no key; else the first. */
function tellingOf(fields: Fields): string | undefined {
  const keys = Object.keys(fields);
  return keys.find((key) => fields[key]?.kind === "text" && fields[key].required && key !== "id") ?? keys[0];
}

function inShort(field: Field, value: unknown, register: Register, dossier: Dossier): string {
  if (Array.isArray(value)) return value.map((each) => inShort(field, each, register, dossier)).join(", ");
  const text = String(value ?? "").trim();
  if (text === "" || typeof value === "object") return "";
  if (isDate(field)) return isDay(text) || isMoment(text) ? dateInShort(text) : text;
  return oneInWords(field, text, dossier);
}

/** What a row of the list at this path is called, with the day or moment that every such row has. */
export function rowName(
  register: Register,
  path: string,
  row: Readonly<Record<string, unknown>>,
  dossier: Dossier,
): string {
  const fields = fieldAt(register.fields, path.split("."))?.fields ?? {};
  const telling = tellingOf(fields) ?? "";
  const dated = Object.keys(fields).find((key) => {
    const field = fields[key];
    return key !== telling && field !== undefined && field.required && isDate(field);
  });
  const words = (key = "") => {
    const field = fields[key];
    // A row about a field names it by where it stands.
    const named = key === "field" ? fieldAt(register.fields, String(row[key] ?? "").split("."))?.label : undefined;
    return named ?? (field === undefined ? "" : inShort(field, row[key], register, dossier));
  };
  const name = [words(telling), words(dated)].filter((each) => each !== "").join(", ");
  // What should tell rows apart may be left empty: then the first answer does.
  return (
    name ||
    Object.keys(fields)
      .map(words)
      .find((each) => each !== "") ||
    "nog leeg"
  );
}
