// What can still be read of a file of which a part cannot: everything refers to the organisation, and one slip in it says nothing of the rest.
import type { z } from "zod";
import type { Fields } from "../model/field.ts";
import { fieldSource } from "./yaml.ts";

export interface ReadablePart {
  /** The fields that could be read; without those that could not. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Dotted paths of what could not be read. */
  readonly unread: readonly string[];
}

type Container = Record<string | number, unknown>;
const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inside, key) => (isContainer(inside) ? inside[String(key)] : undefined), value);

/** Takes one part out; a row takes its place in the list with it, so the list as a whole counts as not read. */
function takeOut(fields: unknown, path: readonly PropertyKey[]): string {
  const parent = at(fields, path.slice(0, -1));
  const key = path.at(-1);
  if (Array.isArray(parent)) {
    parent.splice(Number(key), 1);
    return path.slice(0, -1).join(".");
  }
  if (isContainer(parent)) delete parent[String(key)];
  return path.join(".");
}

/** The parts that the schema accepts, as far as nothing required goes with what it does not. */
function pruned(schema: z.ZodType, fields: Record<string, unknown>, unread: string[]): Record<string, unknown> {
  const rest: Record<string, unknown> = JSON.parse(JSON.stringify(fields));
  for (let round = 0; round < 200; round++) {
    const [issue] = schema.safeParse(rest).error?.issues ?? [];
    if (issue === undefined) return rest;
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) unread.push(takeOut(rest, [...issue.path, key]));
      continue;
    }
    // What is absent and required takes the group or row around it along.
    const there = at(rest, issue.path) !== undefined;
    const path = there ? issue.path : issue.path.slice(0, -1);
    if (path.length === 0) return rest;
    unread.push(takeOut(rest, path));
  }
  return rest;
}

/** Reads a text of fields one field at a time. */
export function readablePart(yaml: string, fields: Fields, schema: z.ZodType): ReadablePart {
  const unread: string[] = [];
  const read: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) {
    const { value, there } = fieldSource(yaml, key);
    if (value !== undefined) read[key] = value;
    else if (there) unread.push(key);
  }
  const rest = pruned(schema, read, unread);
  const missing = schema.safeParse(rest).error?.issues ?? [];
  return { fields: rest, unread: [...unread, ...missing.map(({ path }) => String(path[0]))] };
}
