// Values as YAML text: keys in the order of the register, long texts as blocks, one line where a comment follows.
import { Document, isScalar, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";
import type { Field, Fields } from "../model/field.ts";
import type { Plain } from "../model/values.ts";

export interface Style {
  /** Column at which the key or dash stands. */
  readonly indent: number;
  /** The node that is replaced: its quotes are kept. */
  readonly like?: unknown;
  /** A comment follows on the line. */
  readonly oneLine?: boolean;
}

// What YAML 1.1 and programs that follow it take for something else than text: quoted, so that everybody reads the same.
const ambiguous = new RegExp(
  `^(?:${[
    "y|yes|n|no|on|off|true|false|null|~|=|<<",
    // Numbers: decimal, octal, hexadecimal, binary, with underscores, in parts of sixty (18:30), with a point or exponent.
    "[-+]?[\\d_]+(?::[\\d_]+)*(?:\\.[\\d_]*)?(?:e[-+]?\\d*)?",
    "[-+]?\\.[\\d_]*(?:e[-+]?\\d*)?",
    "[-+]?0[xob][\\da-f_]*",
    "[-+]?\\.(?:inf|nan)",
    // Days and moments.
    "\\d{4}-\\d{1,2}-\\d{1,2}(?:[t \\t].*)?",
  ].join("|")})$`,
  "i",
);
const dated = new Set<Field["kind"]>(["day", "moment"]);
// A tab between words is an error elsewhere, and these signs end a line there or are refused unless they are spelled out.
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;
const spelledOut = /[\t\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/;
const foldedWidth = 120;

function scalarOf(value: unknown, { like, oneLine = false }: Partial<Style>, kind?: Field["kind"]): Scalar {
  const scalar = new Scalar(value);
  if (typeof value !== "string") return scalar;
  const before = isScalar(like) ? like.type : undefined;
  if (spelledOut.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (value.includes("\n")) scalar.type = oneLine ? Scalar.QUOTE_DOUBLE : Scalar.BLOCK_LITERAL;
  else if (before === Scalar.BLOCK_FOLDED && !oneLine) scalar.type = Scalar.BLOCK_FOLDED;
  else if (before === Scalar.QUOTE_DOUBLE || before === Scalar.QUOTE_SINGLE) scalar.type = before;
  // Between brackets not every reader takes a colon or question mark for a part of the text.
  else if (oneLine && /[:?]/.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  // A day where a day belongs is one to every reader.
  else if (ambiguous.test(value) && !(kind !== undefined && dated.has(kind))) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

type Of = Pick<Field, "fields"> & Partial<Pick<Field, "kind">>;

function nodeOf(value: unknown, of: Of | undefined, style: Partial<Style>): Scalar | YAMLMap | YAMLSeq {
  const fields = of?.fields ?? {};
  const flow = style.oneLine === true || (style.like as { flow?: boolean } | undefined)?.flow === true;
  const inner = flow ? { oneLine: true } : {};
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    list.items = value.map((row) => nodeOf(row, of, inner));
    list.flow = flow;
    return list;
  }
  if (value !== null && typeof value === "object") {
    const group = new YAMLMap();
    const plain = value as Plain;
    const keys = [...new Set([...Object.keys(fields), ...Object.keys(plain)])].filter((key) =>
      Object.hasOwn(plain, key),
    );
    group.items = keys.map((key) => new Pair(scalarOf(key, {}), nodeOf(plain[key], fields[key], inner)));
    group.flow = flow;
    return group;
  }
  return scalarOf(value, style, of?.kind);
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
    .replace(unprintable, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .trimEnd();
}

const indented = (text: string, indent: number) => text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(indent)}`);
const isFolded = (node: unknown) => isScalar(node) && node.type === Scalar.BLOCK_FOLDED;

/** `key: value`; lines after the first are indented, the first is not. */
export function keyed(key: string, value: unknown, of: Of | undefined, style: Style): string {
  const node = nodeOf(value, of, style);
  const group = new YAMLMap();
  group.items = [new Pair(scalarOf(key, {}), node)];
  return indented(textOf(group, isFolded(node)), style.indent);
}

/** `- value`; lines after the first are indented, the first is not. */
export function rowOf(value: unknown, of: Of | undefined, style: Style): string {
  const node = nodeOf(value, of, style);
  const list = new YAMLSeq();
  list.items = [node];
  return indented(textOf(list, isFolded(node)), style.indent);
}

/** All fields of a record, in the order of the register; unknown keys last. */
export function written(values: Plain, fields: Fields): string {
  if (Object.keys(values).length === 0) return "";
  return `${textOf(nodeOf(values, { fields }, {}) as YAMLMap, false)}\n`;
}
