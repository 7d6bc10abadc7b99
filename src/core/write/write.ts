// Writes changed fields and text back into a file: only the lines of what changed differ; comments, order, quotes and CRLF stay.
import { isMap, parseDocument } from "yaml";
import type { Fields } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import { cleaned, same } from "../model/values.ts";
import { bodyOf, splitFrontMatter } from "../read/front-matter.ts";
import { exactValues } from "../read/yaml.ts";
import { editYaml } from "./edit-yaml.ts";
import { mergeBody } from "./merge-body.ts";
import { written } from "./write-yaml.ts";

const parse = (yaml: string) => parseDocument(yaml, { ...exactValues, logLevel: "silent" });
const valuesIn = (yaml: string): Plain => (cleaned(parse(yaml).toJS()) ?? {}) as Plain;
const asWindows = (text: string) => text.replace(/\r?\n/g, "\r\n");

function writeFields(old: string, wanted: Plain, fields: Fields): string {
  if (same(valuesIn(old), wanted)) return old;
  const document = parse(old);
  const root = document.contents;
  if (document.errors.length === 0 && isMap(root) && !root.flow && root.items.length > 0) {
    const text = editYaml(old, document, root, wanted, fields);
    // What could not be changed in place (an odd layout) is written anew: never a value that was not asked for.
    if (parse(text).errors.length === 0 && same(valuesIn(text), wanted)) return text;
  }
  const anew = written(wanted, fields);
  return old.includes("\r\n") ? asWindows(anew) : anew;
}

const bare = (body: string) => body.replace(/\r\n?/g, "\n").replace(/^\n+/, "").trimEnd();

/** What must be known of a register to write one of its files. */
type Written = Pick<Register, "shape" | "fields">;

/** The fields in a text that can be read: as YAML, and where they begin. */
export function fieldsAt(
  text: string,
  { shape }: Pick<Register, "shape">,
): { readonly yaml: string; readonly from: number; readonly line: number } {
  if (shape === "single") return { yaml: text, from: 0, line: 1 };
  const split = splitFrontMatter(text);
  if ("id" in split) throw new Error(`Fields and body cannot be told apart: ${split.id}`);
  const top = text.slice(0, text.length - split.body.length);
  const from = top.indexOf("\n") + 1;
  return { yaml: top.slice(from, top.search(/---[ \t]*\r?\n?$/)), from, line: split.yamlLine };
}

function writeBody(old: string, wanted: string, register: Written, windows: boolean): string {
  const text = bare(wanted);
  if (text === bare(old)) return old;
  if (text === "") return "";
  const merged = register.shape === "pages" ? mergeBody(bare(old), text) : text;
  if (merged === bare(old)) return old;
  const space = old.trim() === "" ? "\n" : (/^(?:\r?\n)*/.exec(old)?.[0] ?? "");
  return windows ? asWindows(`${space}${merged}\n`) : `${space}${merged}\n`;
}

/**
 * The text of a file after its fields and body were changed. Values equal to the old ones keep their bytes;
 * blank values are left out. A new file (no old text) gets its fields in the order of the register.
 * Throws on an old text whose fields cannot be told from its body: refuse that before.
 */
export function writeBack(old: string | undefined, fields: Plain, body: string, register: Written): string {
  const wanted = (cleaned(fields) ?? {}) as Plain;
  if (register.shape === "single") {
    return old === undefined ? written(wanted, register.fields) : writeFields(old, wanted, register.fields);
  }
  if (old === undefined) return `---\n${written(wanted, register.fields)}---\n${writeBody("", body, register, false)}`;
  const { yaml: was, from } = fieldsAt(old, register);
  const yaml = writeFields(was, wanted, register.fields);
  const under = bodyOf(old);
  const top = old.slice(0, old.length - under.length);
  return (
    top.slice(0, from) + yaml + top.slice(from + was.length) + writeBody(under, body, register, top.includes("\r\n"))
  );
}
