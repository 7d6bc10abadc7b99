// A building block as it is typed on a page, and its attributes: read, and written back only when one of them changed.

import { same } from "../model/values.ts";
import { componentsIn } from "../text/dialect.ts";
import type { Attributes } from "./block-attributes.ts";
import { components } from "./components.ts";

const block = (name: string) => `<${name}(?:\\s+[A-Za-z]+=(?:"[^"]*"|'[^']*'))*\\s*\\/>`;

/** Finds this block at the start of a text, alone in its paragraph. */
export const alonePattern = (name: string): RegExp => new RegExp(`^${block(name)}$`);

/** Finds this block at the start of a text; with its marks when those hold nothing but blocks, which the editor would lose. */
export const inlinePattern = (name: string): RegExp =>
  new RegExp(`^(?:${block(name)}|([*_]{1,3})${block(name)}(?:${block("[A-Z]\\w*")})*\\1)`);

/** The attributes of a block. Nothing for what is no block of ours. */
export const attributesOf = (source: string): Attributes => componentsIn(source)[0]?.attributes ?? {};

const quoted = (text: string) => text.replace(/\s+/g, " ").replaceAll("&", "&amp;").replaceAll('"', "&quot;").trim();

/** A block with these attributes, in the order of its declaration; what is blank is left out. */
export function sourceOf(name: string, attributes: Attributes): string {
  const given = Object.keys(components[name]?.attributes ?? {}).flatMap((key) => {
    const value = quoted(attributes[key] ?? "");
    return value === "" ? [] : [` ${key}="${value}"`];
  });
  return `<${name}${given.join("")} />`;
}

/** The same bytes while the attributes say the same. */
export function changedSource(name: string, source: string, attributes: Attributes): string {
  const anew = sourceOf(name, attributes);
  return same(attributesOf(source), attributesOf(anew)) ? source : source.replace(new RegExp(block(name)), () => anew);
}
