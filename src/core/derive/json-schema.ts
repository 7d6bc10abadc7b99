// JSON Schema (2020-12) of a register: of the fields that a file holds, for editors, and of the export, for who reads that.
import { z } from "zod";
import { fieldsFor } from "../dossier/audience.ts";
import { type Audience, type Field, type Fields, schemaOf } from "../model/field.ts";
import type { Register } from "../model/register.ts";

interface Node {
  properties?: Record<string, Node>;
  items?: Node;
  title?: string;
  description?: string;
  required?: readonly string[];
  [key: string]: unknown;
}

const moment = String.raw`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$`;

/** How a kind of text is written; whether the day exists is for the check. */
const patterns: Partial<Record<Field["kind"], string>> = {
  day: String.raw`^\d{4}-\d{2}-\d{2}$`,
  moment,
  monthDay: String.raw`^\d{2}-\d{2}$`,
  period: "^P.+$",
};

function addWords(node: Node | undefined, fields: Fields): void {
  for (const [key, field] of Object.entries(fields) as [string, Field][]) {
    const property = node?.properties?.[key];
    if (property === undefined) continue;
    property.title = field.label;
    if (field.hint !== undefined) property.description = field.hint;
    const pattern = patterns[field.kind];
    if (pattern !== undefined) property.pattern = pattern;
    if (field.fields !== undefined) addWords(property.items ?? property, field.fields);
  }
}

function recordSchema(fields: Fields): Node {
  const { $schema: _, ...schema } = z.toJSONSchema(schemaOf(fields), { io: "output", unrepresentable: "any" }) as Node;
  addWords(schema, fields);
  return schema;
}

// A case has all its fields; of a retired one only the tombstone is left, with what the export itself adds.
function orRetired({ required = [], ...schema }: Node, fields: Fields, added: readonly string[]): Node {
  if (fields.retired === undefined) return { ...schema, required };
  // Strict readers ask that what is required is also named at that place.
  const named = (keys: readonly string[]) => ({
    required: keys,
    properties: Object.fromEntries(keys.map((key) => [key, true])),
  });
  const whole = named(required);
  const tombstone = { ...named(["retired"]), propertyNames: { enum: ["retired", ...added] } };
  return { ...schema, anyOf: [whole, tombstone] };
}

const draft = "https://json-schema.org/draft/2020-12/schema";
const idOf = (kind: string, { id }: Register, ...more: readonly string[]) =>
  ["urn:privacyhandboek:schema", kind, id, ...more].join(":");

/** JSON Schema of the front matter of a register's records. */
export function registerJsonSchema(register: Register): Record<string, unknown> {
  return {
    $schema: draft,
    $id: idOf("record", register),
    title: register.title,
    description: register.description,
    ...orRetired(recordSchema(register.fields), register.fields, []),
  };
}

/** The name of the file with the schema of a register's export, beside that export. */
export const exportSchemaFile = ({ slug }: Register): string => `${slug}.schema.json`;

/** JSON Schema of the export of a register, as an edition holds it. */
export function exportJsonSchema(register: Register, edition: Audience): Record<string, unknown> {
  const fields = fieldsFor(register.fields, edition);
  const record = recordSchema(fields);
  const added: Record<string, Node> = {
    id: { type: "string", title: "Kenmerk", description: "De naam van het bestand, zonder uitgang." },
    ...(register.stages === undefined
      ? {}
      : { stage: { type: "string", title: "Stand", enum: register.stages.map(({ id }) => id) } }),
    explanation: { type: "string", title: "Toelichting", description: "De vrije tekst, in Markdown." },
  };
  const whole: Node = { ...record, properties: { ...added, ...record.properties } };
  return {
    $schema: draft,
    $id: idOf("export", register, edition),
    title: register.title,
    description: register.description,
    type: "object",
    properties: {
      $schema: { type: "string", description: "Waar dit schema staat, vanaf de export." },
      register: { const: register.id },
      title: { type: "string" },
      asOf: { type: "string", pattern: moment, description: "Het moment van de export." },
      records: {
        type: "array",
        items: { ...orRetired(whole, fields, Object.keys(added)), required: ["id"] },
      },
    },
    required: ["register", "title", "asOf", "records"],
    additionalProperties: false,
  };
}
