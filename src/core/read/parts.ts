// Reads a file's text into values and body as they stand, without judging them: the other half of write.ts.
import { broughtUp } from "../model/former.ts";
import type { Register } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import { splitFrontMatter } from "./front-matter.ts";
import { readYaml } from "./yaml.ts";

export interface Parts {
  readonly fields: Plain;
  readonly body: string;
}

/** Fields and body of a record's text; undefined when they cannot be told apart or read. */
export function readParts(text: string, { shape }: Pick<Register, "shape">): Parts | undefined {
  const split = shape === "single" ? { yaml: text, yamlLine: 1, body: "" } : splitFrontMatter(text);
  if ("id" in split) return undefined;
  const { value, problems } = readYaml(split.yaml, split.yamlLine, true);
  if (problems.length > 0) return undefined;
  const fields = value ?? {};
  return typeof fields === "object" && !Array.isArray(fields)
    ? { fields: fields as Plain, body: split.body }
    : undefined;
}

/** The same of a text of any age, with its fields as they are called and written now. */
export function readOldParts(text: string, register: Pick<Register, "shape" | "fields">): Parts | undefined {
  const parts = readParts(text, register);
  return parts && { ...parts, fields: broughtUp(register.fields, parts.fields).values };
}
