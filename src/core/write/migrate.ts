// Brings content of an older version along: only the lines of what is called or written otherwise now differ.
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { broughtUp, contentFormat, type Moved } from "../model/former.ts";
import type { Register } from "../model/register.ts";
import type { Plain } from "../model/values.ts";
import type { Source } from "../read/folder.ts";
import { formatOf } from "../read/format.ts";
import { readParts } from "../read/parts.ts";
import { exactValues, readYaml } from "../read/yaml.ts";
import { organisation, registerAt, registers } from "../registers/index.ts";
import { notBegun } from "../vocabulary/organisation.ts";
import { fieldsAt, writeBack } from "./write.ts";

export interface MigratedFile {
  /** Under the content folder. */
  readonly path: string;
  readonly old: string;
  readonly text: string;
  /** What changes, in sentences. They never say what stands in a field. */
  readonly changes: readonly string[];
}

export interface Migration {
  readonly from: number;
  readonly to: number;
  readonly files: readonly MigratedFile[];
}

type Path = readonly (string | number)[];

/** The place of a key in YAML text; undefined when it is not there. */
function keyRange(yaml: string, path: Path): readonly [from: number, to: number] | undefined {
  let node: unknown = parseDocument(yaml, { ...exactValues, logLevel: "silent" }).contents;
  let found: unknown;
  for (const key of path) {
    if (isSeq(node)) node = node.items[Number(key)];
    else if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key));
      [found, node] = [pair?.key, pair?.value];
    } else return undefined;
  }
  const range = isScalar(found) ? found.range : undefined;
  return range ? [range[0], range[1]] : undefined;
}

/** The text with other names for keys, and nothing else changed. */
function withKeys(text: string, register: Register, moved: readonly Moved[]): string {
  const { from, yaml } = fieldsAt(text, register);
  const edits = moved
    .flatMap(({ path, key }) => {
      const range = keyRange(yaml, path);
      return range === undefined ? [] : [{ at: from + range[0], end: from + range[1], key }];
    })
    .sort((one, other) => other.at - one.at);
  return edits.reduce((made, { at, end, key }) => made.slice(0, at) + key + made.slice(end), text);
}

function changeInWords({ path, key, field, renamed }: Moved, line: number): string {
  const was = String(path.at(-1));
  const what = `regel ${line}: "${field.label}"`;
  if (renamed) return `${what} heette ${was} en heet nu ${key}.`;
  return was === key
    ? `${what} (${key}) wordt anders opgeschreven.`
    : `${what} stond bij ${was} en staat nu bij ${key}.`;
}

/** One file as it is written now; undefined when nothing in it is of an older version, or when it cannot be read. */
export function migratedText(register: Register, text: string): Omit<MigratedFile, "path" | "old"> | undefined {
  const parts = readParts(text, register);
  if (parts === undefined) return undefined;
  const { values, moved } = broughtUp(register.fields, parts.fields);
  if (moved.length === 0) return undefined;
  const { yaml, line } = fieldsAt(text, register);
  const { placeOf } = readYaml(yaml, line);
  const keyed = withKeys(
    text,
    register,
    moved.filter(({ renamed }) => renamed),
  );
  return {
    text: writeBack(keyed, values, parts.body, register),
    changes: moved.map((each) => changeInWords(each, placeOf(each.path).line)),
  };
}

// A register that did not exist yet when the content was written has not begun: nobody left it empty.
function newRegisters(source: Source, from: number, declared: unknown): readonly Register[] {
  const rows: readonly unknown[] = Array.isArray(declared) ? declared : [];
  const said = new Set(
    rows.map((row) => (row !== null && typeof row === "object" ? Reflect.get(row, "register") : "")),
  );
  return registers.filter(
    ({ id, since }) =>
      since !== undefined &&
      since > from &&
      !said.has(id) &&
      !source.folders.includes(id) &&
      !source.files.some(({ path }) => path.startsWith(`${id}/`)),
  );
}

function organisationNow(source: Source, text: string, today: string, from: number) {
  const parts = readParts(text, organisation);
  if (parts === undefined) return undefined;
  const { emptyRegisters = [], privacyOfficerRole: role } = parts.fields;
  const begun = newRegisters(source, from, emptyRegisters);
  const rows = begun.map(({ id }) => ({ register: id, declaredOn: today, role, state: notBegun }));
  const now: Plain = {
    ...parts.fields,
    format: contentFormat,
    ...(rows.length > 0 && { emptyRegisters: [...(Array.isArray(emptyRegisters) ? emptyRegisters : []), ...rows] }),
  };
  return {
    text: writeBack(text, now, "", organisation),
    changes: begun.map(({ title }) => `Register "${title}" is er nieuw bij en staat op: nog niet ingevuld.`),
  };
}

/** All that an upgrade of this content changes; no files when it is of this format. `today` is its day. */
export function migration(source: Source, today: string): Migration {
  const main = `${organisation.id}.yml`;
  const from = formatOf(source.files.find(({ path }) => path === main)?.text);
  const files = source.files.flatMap(({ path, text: old }): MigratedFile[] => {
    const register = registerAt(`/${path}`);
    if (register === undefined) return [];
    const moved = migratedText(register, old);
    if (path !== main || from >= contentFormat) return moved === undefined ? [] : [{ path, old, ...moved }];
    const more = organisationNow(source, moved?.text ?? old, today, from);
    if (more === undefined) return [];
    const said = `De inhoud zegt voortaan welke indeling zij heeft: ${contentFormat}.`;
    return [{ path, old, text: more.text, changes: [said, ...(moved?.changes ?? []), ...more.changes] }];
  });
  return { from, to: contentFormat, files };
}
