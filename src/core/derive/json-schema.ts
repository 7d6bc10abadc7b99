// The JSON Schema of a record's fields, for editors and other programs: labels and hints included.
import { z } from "zod";
import { type Field, type Fields, schemaOf } from "../field.ts";
import type { Register } from "../register.ts";

interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  title?: string;
  description?: string;
  [key: string]: unknown;
}

function addWords(node: Node | undefined, fields: Fields): void {
  for (const [key, field] of Object.entries(fields) as [string, Field][]) {
    const property = node?.properties?.[key];
    if (property === undefined) continue;
    property.title = field.label;
    if (field.hint !== undefined) property.description = field.hint;
    if (field.fields !== undefined) addWords(property.items ?? property, field.fields);
  }
}

/** JSON Schema (2020-12) of the front matter of a register's records. */
export function registerJsonSchema(register: Register): Record<string, unknown> {
  const schema = z.toJSONSchema(schemaOf(register.fields), { io: "output", unrepresentable: "any" }) as Node;
  addWords(schema, register.fields);
  if (register.fields.retired === undefined)
    return { ...schema, title: register.title, description: register.description };
  // A case has all its fields; of a retired one only the tombstone is left.
  const { required, ...rest } = schema;
  const anyOf = [{ required }, { required: ["retired"], maxProperties: 1 }];
  return { ...rest, anyOf, title: register.title, description: register.description };
}
