// What counts as the same value: not filled in is absent, line ends and trailing white space are no facts.
import { isBlank } from "./field.ts";

/** Fields and their values as they stand in a file. */
export type Plain = Readonly<Record<string, unknown>>;

/** The value without what was not filled in: blank texts, nulls, empty lists and groups. Undefined when nothing is left. */
export function cleaned(value: unknown): unknown {
  if (typeof value === "string") return isBlank(value) ? undefined : value.replace(/\r\n?/g, "\n").trimEnd();
  if (Array.isArray(value)) {
    const rows = value.map(cleaned).filter((row) => row !== undefined);
    return rows.length === 0 ? undefined : rows;
  }
  if (value !== null && typeof value === "object") {
    const pairs = Object.entries(value)
      .map(([key, each]) => [key, cleaned(each)] as const)
      .filter(([, each]) => each !== undefined);
    return pairs.length === 0 ? undefined : Object.fromEntries(pairs);
  }
  return value ?? undefined;
}

/** Equal as data: the order of keys does not count, the order of rows does. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object") return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [keys, others] = [Object.keys(one), Object.keys(other)];
  return (
    keys.length === others.length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        same((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}

/** The value at a dotted path, positions in lists included. */
export const valueAt = (fields: unknown, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (inside, key) => (inside !== null && typeof inside === "object" ? (inside as Plain)[key] : undefined),
      fields,
    );

type Branch = Record<string, unknown> | unknown[];

/** A copy with another value at a path; undefined takes it away. Groups and rows on the way are made. */
export function withValueAt(inside: unknown, [key = "", ...rest]: readonly string[], value: unknown): Branch {
  const copy: Branch = Array.isArray(inside)
    ? [...(inside as readonly unknown[])]
    : /^\d+$/.test(key)
      ? []
      : { ...(inside as Plain | undefined) };
  const at = Array.isArray(copy) ? Number(key) : key;
  const old = (copy as Record<string | number, unknown>)[at];
  (copy as Record<string | number, unknown>)[at] = rest.length === 0 ? value : withValueAt(old, rest, value);
  return copy;
}
