// A remedy names keys and values as they stand in the file; who works with a form reads the labels of that form.
import { type Field, type Fields, fieldAt } from "../model/field.ts";
import type { Finding } from "../model/finding.ts";
import type { Register } from "../model/register.ts";
import { organisation, registerAt } from "../registers/index.ts";

function fieldNamed(fields: Fields, key: string): Field | undefined {
  for (const [name, field] of Object.entries(fields)) {
    const found = name === key ? field : fieldNamed(field.fields ?? {}, key);
    if (found !== undefined) return found;
  }
  return undefined;
}

function valueNamed(fields: Fields, value: string): string | undefined {
  for (const field of Object.values(fields)) {
    const term = field.vocabulary?.terms.find((each) => each.value === value);
    const label = term?.label ?? valueNamed(field.fields ?? {}, value);
    if (label !== undefined) return label;
  }
  return undefined;
}

/** The field that a key means: beside the place of the finding first, then by its whole path, then wherever it stands. */
function labelOf({ fields }: Register, at: string, key: string): string | undefined {
  const keys = key.split(".");
  const beside = at.split(".").slice(0, -1);
  const field = fieldAt(fields, [...beside, ...keys]) ?? fieldAt(fields, keys) ?? fieldNamed(fields, keys.at(-1) ?? "");
  return field?.label;
}

/** The remedy of a finding in the words of the form: labels where it names keys and values. */
export function remedyOnForm({ remedy, file, path }: Pick<Finding, "remedy" | "file" | "path">): string {
  const register = registerAt(file);
  if (register === undefined) return remedy;
  const { fields } = register;
  const own = fieldAt(fields, path.split("."));
  const words = (key: string) =>
    labelOf(register, path, key) ??
    (own && valueNamed({ own }, key)) ??
    valueNamed(fields, key) ??
    // What the organisation settles for all its records.
    fieldNamed(organisation.fields, key)?.label;
  return (
    remedy
      .replace(/`([\w.-]+)`/g, (whole, key: string) => {
        const label = words(key);
        return label === undefined ? whole : `"${label}"`;
      })
      // Said twice it is said once.
      .replace(/("[^"]+")([^"]*) \(\1\)/g, "$1$2")
  );
}
