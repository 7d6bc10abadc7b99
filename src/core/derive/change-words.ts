// What a field held and what it holds now, in the words of the form, beside each other: also what was typed halfway, or what
// no field of today is called after.
import { components } from "../blocks/components.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { oneInWords } from "../dossier/value-words.ts";
import type { Field } from "../model/field.ts";
import { same } from "../model/values.ts";
import { commonSubsequence } from "../text/common-subsequence.ts";

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === "object" && !Array.isArray(value);

function plainWords(field: Field | undefined, value: unknown, dossier: Dossier): string {
  if (field === undefined) return blocksInWords(String(value), dossier);
  try {
    return oneInWords(field, value, dossier);
  } catch {
    // Typed halfway it cannot be read as what it should be.
    return String(value);
  }
}

function groupLines(field: Field | undefined, group: Readonly<Record<string, unknown>>, dossier: Dossier): string[] {
  const order = Object.keys(field?.fields ?? {});
  const keys = [...order.filter((key) => key in group), ...Object.keys(group).filter((key) => !order.includes(key))];
  return keys.flatMap((key) => {
    const inside = field?.fields?.[key];
    const words = linesInWords(inside, group[key], dossier).join("; ");
    return words === "" ? [] : [`${inside?.label ?? key}: ${words}`];
  });
}

/** A value in lines: one per line of text, item of a list or field of a group. What was not filled in has none. */
export function linesInWords(field: Field | undefined, value: unknown, dossier: Dossier): readonly string[] {
  if (value === undefined || value === null || value === "") return [];
  if (Array.isArray(value))
    return value.flatMap((each) =>
      isGroup(each) ? [groupLines(field, each, dossier).join("; ")] : linesInWords(field, each, dossier),
    );
  if (isGroup(value)) return groupLines(field, value, dossier);
  return plainWords(field, value, dossier).split("\n");
}

export interface Beside {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

const block = /<([A-Z]\w*)((?:\s+\w+="[^"]*")*)\s*\/?>/g;

/** The text of a page with its building blocks by their Dutch names, and what was chosen in them. */
export function blocksInWords(text: string, dossier: Dossier): string {
  return text.replace(block, (whole, name: string, given: string) => {
    const component = Object.hasOwn(components, name) ? components[name] : undefined;
    if (component === undefined) return whole;
    const attributes = Object.fromEntries(
      [...given.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, value]),
    );
    const chosen = Object.entries(attributes).map(([key, value]) => {
      const choices = component.attributes[key]?.choices?.(dossier, attributes) ?? [];
      return choices.find((each) => each.value === value)?.label ?? value;
    });
    return `[${component.label}${chosen.length === 0 ? "" : `: ${chosen.join(", ")}`}]`;
  });
}

/** Stands where a part that did not change is left out. */
export const leftOut = "…";

const blocksOf = (value: unknown): readonly string[] =>
  typeof value === "string" ? value.split(/\n{2,}/).filter((block) => block.trim() !== "") : [];

/** The members of two lists that only one of them has; a gap where members that both have stood. */
function differing<T>(old: readonly T[], now: readonly T[]): readonly (readonly (T | undefined)[])[] {
  const common = commonSubsequence(old, now, same);
  const only = (list: readonly T[], shared: ReadonlySet<number>) =>
    list.flatMap((each, at): (T | undefined)[] =>
      shared.has(at) ? (at > 0 && shared.has(at - 1) ? [] : [undefined]) : [each],
    );
  return [only(old, new Set(common.map(({ was }) => was))), only(now, new Set(common.map(({ is }) => is)))];
}

/** Two values of one field beside each other: of long texts and of rows only what differs. */
export function besideInWords(field: Field | undefined, from: unknown, to: unknown, dossier: Dossier): Beside {
  const whole = (value: unknown) => linesInWords(field, value, dossier);
  const isText = field === undefined || field.kind === "paragraph";
  const [old, now] =
    Array.isArray(from) && Array.isArray(to)
      ? differing<unknown>(from, to)
      : isText && typeof from === "string" && typeof to === "string"
        ? differing<string>(blocksOf(from), blocksOf(to))
        : [];
  if (old === undefined || now === undefined) return { from: whole(from), to: whole(to) };
  const said = (list: readonly unknown[]) =>
    list.flatMap((each) => (each === undefined ? [leftOut] : whole(Array.isArray(from) ? [each] : each)));
  return { from: said(old), to: said(now) };
}
