// Reads YAML into plain values with the line of every value; refuses what plain data does not need (tags, anchors).
import { type Document, isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { StructuralId } from "./structure.ts";

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

const aliasMessage = "Hier staat een anker (&) of een verwijzing (*).";
const control = /[^\P{Cc}\t\n\r]/u;
const tagMessage = "Hier staat een opdracht (een woord met een uitroepteken ervoor).";
const messages: Partial<Record<string, readonly [StructuralId, string]>> = {
  DUPLICATE_KEY: ["duplicate-key", "Dit veld staat er twee keer."],
  TAB_AS_INDENT: ["yaml-tab", "Hier staat een tab; alleen spaties mogen."],
  TAG_RESOLVE_FAILED: ["yaml-tag", tagMessage],
  MULTIPLE_DOCS: ["yaml-malformed", "Hier begint een tweede blok met velden; wat erna komt wordt niet gelezen."],
};

// A walk of our own: the library's keeps the whole path of every node, which is a tenth of all reading.
function refused(document: Document, at: (offset: number) => Place): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const problem = (id: StructuralId, message: string, node: unknown) => {
    problems.push({ id, message, ...at(isNode(node) ? (node.range?.[0] ?? 0) : 0) });
  };
  const look = (node: unknown): void => {
    if (!isNode(node)) return;
    if (isAlias(node) || node.anchor !== undefined) problem("yaml-alias", aliasMessage, node);
    if (!isAlias(node) && node.tag !== undefined) problem("yaml-tag", tagMessage, node);
    if (isScalar(node) && typeof node.value === "string" && control.test(node.value)) {
      problem("nul-byte", "Hier staat een teken dat geen tekst is.", node);
    }
    if (isSeq(node)) for (const each of node.items) look(each);
    if (!isMap(node)) return;
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.value === "__proto__") problem("unknown-key", "Het veld `__proto__` bestaat niet.", key);
      if (!isScalar(key)) problem("yaml-malformed", "De naam van een veld is geen gewone tekst.", key);
      look(key);
      look(value);
    }
  };
  look(document.contents);
  return problems;
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

/** Parses one YAML document; `firstLine` is its line in the file. Never throws: whatever is wrong is in `problems`. */
export function readYaml(source: string, firstLine: number): Yaml {
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(source.replace(/^\ufeff/, ""), {
      lineCounter: lines,
      prettyErrors: false,
      schema: "core",
    });
    const broken = [...document.errors, ...document.warnings].map((error): YamlProblem => {
      const [id, message] = messages[error.code] ?? [
        "yaml-malformed",
        "Deze regel is niet te lezen als veld met een waarde.",
      ];
      return { id, message, ...at(error.pos[0]) };
    });
    const problems = oncePerLine(broken.length > 0 ? broken : refused(document, at));
    return {
      value: problems.length > 0 ? undefined : document.toJS(),
      problems,
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
