// Reads YAML into plain values with the line of every value; refuses what plain data does not need (tags, anchors).
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type ScalarTag,
  type Tags,
  type YAMLMap,
} from "yaml";
import type { StructuralId } from "../text/structure.ts";

export interface Place {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface YamlProblem extends Place {
  readonly id: StructuralId;
  readonly message: string;
}

export interface Yaml {
  readonly value: unknown;
  readonly problems: readonly YamlProblem[];
  /** Place of a value; of the nearest thing around it when the value is absent. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

// A number is one that everybody reads alike: digits, and nothing else. The library reads 12.000 as 12, 1e3 as 1000, 010 as 10.
const wholeNumber: ScalarTag = {
  tag: "tag:yaml.org,2002:int",
  default: true,
  identify: (value) => typeof value === "number",
  test: /^(?:0|-?[1-9]\d{0,14})$/,
  resolve: Number,
};
const numberTags = new Set(["tag:yaml.org,2002:int", "tag:yaml.org,2002:float"]);

/** How files are read: what looks like a number without being a plain one stays the text that stands there. */
export const exactValues = {
  schema: "core",
  customTags: (tags: Tags): Tags => [
    ...tags.filter((each) => typeof each === "string" || !numberTags.has(each.tag)),
    wholeNumber,
  ],
} as const;

const otherNumber = /^(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.inf|\.nan)$/i;

const aliasMessage = "Hier staat een anker (&) of een verwijzing (*).";
const control = /[^\P{Cc}\t\n\r]|\p{Cs}/u;
const tagMessage = "Hier staat een opdracht (een woord met een uitroepteken ervoor).";
const messages: Partial<Record<string, readonly [StructuralId, string]>> = {
  DUPLICATE_KEY: ["duplicate-key", "Dit veld staat er twee keer."],
  TAB_AS_INDENT: ["yaml-tab", "Hier staat een tab; alleen spaties mogen."],
  TAG_RESOLVE_FAILED: ["yaml-tag", tagMessage],
  MULTIPLE_DOCS: ["yaml-malformed", "Hier begint een tweede blok met velden; wat erna komt wordt niet gelezen."],
};

// One walk of our own, for the values and what is refused among them: the library's two are a tenth of all reading.
function plain(
  document: Document,
  at: (offset: number) => Place,
  asWritten: boolean,
): Pick<Yaml, "value" | "problems"> {
  const problems: YamlProblem[] = [];
  const problem = (id: StructuralId, message: string, node: unknown) => {
    problems.push({ id, message, ...at(isNode(node) ? (node.range?.[0] ?? 0) : 0) });
  };
  const look = (node: unknown): unknown => {
    if (!isNode(node)) return null;
    if (isAlias(node) || node.anchor !== undefined) problem("yaml-alias", aliasMessage, node);
    if (isAlias(node)) return null;
    if (node.tag !== undefined) problem("yaml-tag", tagMessage, node);
    if (isSeq(node)) return node.items.map(look);
    if (isMap(node)) return fieldsOf(node);
    if (!isScalar(node)) return null;
    if (typeof node.value === "string" && control.test(node.value))
      problem("nul-byte", "Hier staat een teken dat geen tekst is.", node);
    // To other programs it is a number, and not everywhere the same one: neither a number nor a text to us.
    const doubtful = typeof node.value === "string" && node.type === "PLAIN" && otherNumber.test(node.value);
    return doubtful && !asWritten ? Number.NaN : node.value;
  };
  const fieldsOf = ({ items }: YAMLMap): Record<string, unknown> => {
    const fields: Record<string, unknown> = {};
    for (const { key, value } of items) {
      const name = isScalar(key) ? String(key.value ?? "") : undefined;
      if (name === undefined) problem("yaml-malformed", "De naam van een veld is geen gewone tekst.", key);
      if (name === "__proto__") problem("unknown-key", "Het veld `__proto__` bestaat niet.", key);
      look(key);
      const read = look(value);
      if (name !== undefined && name !== "__proto__") fields[name] = read;
    }
    return fields;
  };
  const value = look(document.contents);
  return { value, problems };
}

function nodeAt(document: Document, path: readonly (string | number)[]): unknown {
  let node: unknown = document.contents;
  let found: unknown = node;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((each) => isScalar(each.key) && String(each.key.value) === String(key));
      node = pair === undefined ? undefined : (pair.value ?? pair.key);
    } else if (isSeq(node)) node = node.items[Number(key)];
    else node = undefined;
    if (node === undefined || node === null) break;
    found = node;
  }
  return found;
}

// One broken bracket breaks everything after it on its line: the first report is the one to mend.
function oncePerLine(problems: readonly YamlProblem[]): YamlProblem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, id }) => seen.size < seen.add(`${line} ${id}`).size);
}

/**
 * Parses one YAML document; `firstLine` is its line in the file. Never throws: whatever is wrong is in `problems`.
 * A number that is not plainly written is NaN, which no field takes, or with `asWritten` the text that stands there.
 */
export function readYaml(source: string, firstLine: number, asWritten = false): Yaml {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(source.replace(/^\ufeff/, ""), {
      lineCounter: lines,
      prettyErrors: false,
      ...exactValues,
    });
    const broken = [...document.errors, ...document.warnings].map((error): YamlProblem => {
      const [id, message] = messages[error.code] ?? [
        "yaml-malformed",
        "Deze regel is niet te lezen als veld met een waarde.",
      ];
      return { id, message, ...at(error.pos[0]) };
    });
    const read = broken.length > 0 ? { value: undefined, problems: broken } : plain(document, at, asWritten);
    return {
      value: read.problems.length > 0 ? undefined : read.value,
      problems: oncePerLine(read.problems),
      placeOf: (path) => {
        const node = nodeAt(document, path);
        return at(isNode(node) ? (node.range?.[0] ?? 0) : 0);
      },
    };
  } catch {
    // Nesting so deep that the parser itself gives up.
    const place = { line: firstLine, column: 1 };
    const problem: YamlProblem = {
      id: "yaml-malformed",
      message: "De velden zijn te diep in elkaar gezet om te lezen.",
      ...place,
    };
    return { value: undefined, problems: [problem], placeOf: () => place };
  }
}

/** The lines of one field, from the key to the next key; undefined where the text does not plainly show them. */
function fieldIn(source: string, key: string): { readonly text: string; readonly above: number } | undefined {
  if (!/^\w+$/.test(key)) return undefined;
  const [begin, again] = [...source.matchAll(new RegExp(`^${key}:(?=\\s|$)`, "gm"))];
  if (begin === undefined || again !== undefined) return undefined;
  const rest = source.slice(begin.index);
  // Rows of a list may stand as far to the left as the key itself.
  const next = /\n(?=[^\s#-])/.exec(rest);
  return {
    text: next === null ? rest : rest.slice(0, next.index + 1),
    above: source.slice(0, begin.index).split("\n").length - 1,
  };
}

/** Places as `readYaml` gives them, of a text without problems; reads no more of it than the field that is asked for. */
export function placesInYaml(source: string, firstLine: number): Yaml["placeOf"] {
  const known = new Map<string, Yaml["placeOf"]>();
  const reader = (key: string, text: string, line: number) => {
    const placeOf = known.get(key) ?? readYaml(text, line).placeOf;
    known.set(key, placeOf);
    return placeOf;
  };
  return (path) => {
    const key = String(path[0] ?? "");
    const field = fieldIn(source, key);
    return field === undefined
      ? reader("", source, firstLine)(path)
      : reader(key, field.text, firstLine + field.above)(path);
  };
}

/** One field of a text of which another part may be broken: its value, and whether it stands there at all. */
export function fieldSource(source: string, key: string): { readonly value: unknown; readonly there: boolean } {
  const field = fieldIn(source, key);
  const there = field !== undefined || new RegExp(`^${key}:`, "m").test(source);
  const read = field === undefined ? undefined : readYaml(field.text, 1);
  const fields = read?.problems.length === 0 ? read.value : undefined;
  const value: unknown = fields !== null && typeof fields === "object" ? Reflect.get(fields, key) : undefined;
  return { value: value ?? undefined, there };
}
