// What refers to a record: other records by their fields, pages of the handbook by their links and building blocks.
import type { Dossier } from "../dossier/dossier.ts";
import type { Entry, Register } from "../model/register.ts";
import { walk } from "../model/walk.ts";
import { collections, handbook, registers, retentionPeriods } from "../registers/index.ts";
import { componentsIn, linksIn } from "../text/dialect.ts";

const keyOf = (register: string, id: string) => `${register}/${id}`;

const inFields = (register: Register, entry: Entry): readonly string[] =>
  walk(register.fields, entry.data).flatMap(({ field, value }) => {
    const { target } = field;
    return target === undefined ? [] : [value].flat().map((id) => keyOf(target, String(id)));
  });

function inText({ body }: Entry): readonly string[] {
  const named = componentsIn(body).flatMap(({ name, attributes: { register, id } }) => {
    if (id === undefined) return [];
    if (name === "RetentionPeriod") return [keyOf(retentionPeriods.id, id)];
    return name === "RegisterLink" && register !== undefined ? [keyOf(register, id)] : [];
  });
  const linked = linksIn(body).flatMap(({ url }) => {
    const [, slug, id] = /^\/([^/]+)\/([^/#]+)\//.exec(url) ?? [];
    const register = registers.find((each) => each.slug === slug);
    return register === undefined || id === undefined ? [] : [keyOf(register.id, id)];
  });
  return [...named, ...linked];
}

/** For each "register/id" of a dossier: what refers to it, in the order of the menu. A record that names itself does not count. */
export function usedIn(dossier: Dossier): ReadonlyMap<string, readonly Entry[]> {
  const found = new Map<string, Entry[]>();
  for (const register of collections) {
    for (const entry of dossier.entries[register.id] ?? []) {
      const own = keyOf(entry.register, entry.id);
      const named = [...inFields(register, entry), ...(register.id === handbook.id ? inText(entry) : [])];
      for (const key of new Set(named)) if (key !== own) found.set(key, [...(found.get(key) ?? []), entry]);
    }
  }
  return found;
}

/** The registers of entries, each with its own, in the order of the menu. */
export const byRegister = (
  entries: readonly Entry[],
): readonly (readonly [title: string, entries: readonly Entry[]])[] =>
  collections
    .map(({ id, title }): readonly [string, readonly Entry[]] => [
      title,
      entries.filter((each) => each.register === id),
    ])
    .filter(([, own]) => own.length > 0);
