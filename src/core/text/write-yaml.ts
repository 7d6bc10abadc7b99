// Values as YAML text: keys in the order of the register, long texts as blocks, one line where a comment follows.
import { Document, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Fields } from "../field.ts";

export type Plain = Readonly<Record<string, unknown>>;

export interface Style {
  /** Column at which the key or dash stands. */
  readonly indent: number;
  /** The node that is replaced: its quotes are kept. */
  readonly like?: unknown;
  /** A comment follows on the line. */
  readonly oneLine?: boolean;
}

// Words that YAML 1.1 reads as true or false: quoted, so that every other program reads the word as well.
const ambiguous = /^(y|yes|n|no|on|off|true|false|null|~)$/i;
const foldedWidth = 120;

function scalarOf(value: unknown, { like, oneLine = false }: Partial<Style>): Scalar {
  const scalar = new Scalar(value);
  if (typeof value !== "string") return scalar;
  const before = isScalar(like) ? like.type : undefined;
  if (value.includes("\n")) scalar.type = oneLine ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
  else if (before === Scalar.BLOCK_FOLDED && !oneLine) scalar.type = Scalar.BLOCK_FOLDED;
  else if (before === Scalar.QUOTE_DOUBLE || before === Scalar.QUOTE_SINGLE) scalar.type = before;
  else if (ambiguous.test(value) && before !== Scalar.PLAIN) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function nodeOf(value: unknown, fields: Fields, style: Partial<Style>): Scalar | YAMLMap | YAMLSeq {
  const flow = style.oneLine === true || (style.like as { flow?: boolean } | undefined)?.flow === true;
  const inner = flow ? { oneLine: true } : {};
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((row) => nodeOf(row, fields, inner));
    list.flow = flow;
    return list;
  }
  if (value !== null && typeof value === "object") {
    const group = new YAMLMap();
    const plain = value as Plain;
    const keys = [...new Set([...Object.keys(fields), ...Object.keys(plain)])].filter((key) =>
      Object.hasOwn(plain, key),
    );
    group.items = keys.map((key) => new Pair(new Scalar(key), nodeOf(plain[key], fields[key]?.fields ?? {}, inner)));
    group.flow = flow;
    return group;
  }
  return scalarOf(value, style);
}

function textOf(node: YAMLMap | YAMLSeq, folded: boolean): string {
  const document = new Document(undefined, { schema: "core" });
  document.contents = node;
  return document
    .toString({
      lineWidth: folded ? foldedWidth : 0,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
      flowCollectionPadding: false,
    })
    .trimEnd();
}

const indented = (text: string, indent: number) => text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(indent)}`);
const isFolded = (node: unknown) => isScalar(node) && node.type === Scalar.BLOCK_FOLDED;

/** `key: value`; lines after the first are indented, the first is not. */
export function keyed(key: string, value: unknown, fields: Fields, style: Style): string {
  const node = nodeOf(value, fields, style);
  const group = new YAMLMap();
  group.items = [new Pair(new Scalar(key), node)];
  return indented(textOf(group, isFolded(node)), style.indent);
}

/** `- value`; lines after the first are indented, the first is not. */
export function rowOf(value: unknown, fields: Fields, style: Style): string {
  const node = nodeOf(value, fields, style);
  const list = new YAMLSeq();
  list.items = [node];
  return indented(textOf(list, isFolded(node)), style.indent);
}

/** All fields of a record, in the order of the register; unknown keys last. */
export function written(values: Plain, fields: Fields): string {
  if (Object.keys(values).length === 0) return "";
  return `${textOf(nodeOf(values, fields, {}) as YAMLMap, false)}\n`;
}
