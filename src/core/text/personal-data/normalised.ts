// A text with its signs made alike, to look for patterns in: one kind of space and dash, no invisible signs, no escapes.

export interface Normalised {
  readonly text: string;
  /** Where a position of the normalised text stands in the original. */
  readonly at: (index: number) => number;
}

// Nothing to do for nearly every text: ASCII without escape or entity, and the letters that stay as they are.
const untouched = /^[\n\t\x20-\x25\x27-\x5b\x5d-\x7e\u00c0-\u017f\u2018-\u201d€]*$/;

const entities: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  zwnj: "",
  zwj: "",
  ndash: "-",
  mdash: "-",
  minus: "-",
  commat: "@",
  period: ".",
  amp: "&",
};
// What is written out so that no program follows it, and signs that are spaced out one by one.
const written = /%40|\[\.\]|[([]@[)\]]|(?<![\p{L}\d])[A-Za-z\d](?: [A-Za-z\d]){8,40}(?![\p{L}\d])/u;
const sign =
  /&(?:#\d{1,6}|#[xX][\da-fA-F]{1,5}|nbsp|ensp|emsp|thinsp|shy|zwnj|zwj|ndash|mdash|minus|commat|period|amp);|\\(?=[!-/:-@[-`{-~])|[\s\S]\p{M}{0,8}/u;
const piece = new RegExp(`${written.source}|${sign.source}`, "gu");

function decoded(entity: string): string {
  const name = entity.slice(1, -1);
  if (!name.startsWith("#")) return entities[name] ?? entity;
  const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return String.fromCodePoint(Math.min(code, 0x10ffff));
}

function plainSigns(each: string): string {
  if (each === "\\") return "";
  if (each === "%40" || /^[([]@/.test(each)) return "@";
  if (each === "[.]") return ".";
  if (/^[A-Za-z\d] /.test(each)) return each.replaceAll(" ", "");
  if (each === "\n") return each;
  const text = each.length > 3 && each.startsWith("&") ? decoded(each) : each;
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Pd}\u2212]/gu, "-")
    .replace(/\p{Zs}/gu, " ");
}

// A line that merely goes on is the same sentence; a list, a table row or an empty line is not.
const joined = (text: string) => text.replace(/\n(?![\s*+|#>-]|\p{L}\.|\d{1,3}[.)] |$)/gu, " ");

/** The text with its signs made alike. */
export function normalised(original: string): Normalised {
  if (untouched.test(original) && !written.test(original)) return { text: joined(original), at: (index) => index };
  const places: number[] = [];
  let text = "";
  for (const { 0: each, index } of original.matchAll(piece)) {
    const plain = plainSigns(each);
    for (let at = 0; at < plain.length; at++) places.push(index);
    text += plain;
  }
  return { text: joined(text), at: (index) => places[index] ?? original.length };
}
