// What a form cannot show does not drop: a reference to a record or role that is not there (any more) is put back.
import { type Field, type Fields, isBlank } from "./field.ts";
import { keptIn } from "./text/kept.ts";
import { same } from "./text/values.ts";
import type { Plain } from "./text/write-yaml.ts";

/** True when the form can show this reference: its target is there. */
export type Shown = (field: Field, id: unknown) => boolean;

const isPlain = (value: unknown): value is Plain =>
  value !== null && typeof value === "object" && !Array.isArray(value);
const points = ({ target, kind }: Field) => target !== undefined || kind === "role" || kind === "roles";

function backInList(old: readonly unknown[], now: readonly unknown[], shown: (id: unknown) => boolean): unknown[] {
  const list = [...now];
  old.forEach((id, place) => {
    if (shown(id) || list.includes(id)) return;
    // Behind the nearest one before it that is still there, so that the file changes as little as it can.
    const before = old.slice(0, place).findLast((each) => list.includes(each));
    list.splice(before === undefined ? 0 : list.indexOf(before) + 1, 0, id);
  });
  return list;
}

const withoutReferences = (row: unknown, fields: Fields): unknown =>
  isPlain(row)
    ? Object.fromEntries(Object.entries(row).filter(([key]) => fields[key] === undefined || !points(fields[key])))
    : row;

// Rows that say the same but for their references belong together; what lies between two of them is paired in order.
function pairsOf(old: readonly unknown[], now: readonly unknown[], fields: Fields): Map<number, number> {
  const bare = (rows: readonly unknown[]) => rows.map((row) => withoutReferences(row, fields));
  const pairs = new Map<number, number>();
  let [was, is] = [0, 0];
  for (const kept of [...keptIn(bare(old), bare(now), same), { was: old.length, is: now.length }]) {
    for (; was < kept.was && is < kept.is; was += 1, is += 1) pairs.set(is, was);
    pairs.set(kept.is, kept.was);
    [was, is] = [kept.was + 1, kept.is + 1];
  }
  return pairs;
}

function keptValue(field: Field, old: unknown, now: unknown, shown: Shown): unknown {
  const inside = field.fields ?? {};
  if (points(field) && Array.isArray(old))
    return backInList(old, Array.isArray(now) ? now : [], (id) => shown(field, id));
  if (points(field)) return isBlank(now) && !shown(field, old) ? old : now;
  if (Array.isArray(old) && Array.isArray(now) && field.kind === "list") {
    const pairs = pairsOf(old, now, inside);
    return now.map((row, place) => {
      const was: unknown = old[pairs.get(place) ?? -1];
      return isPlain(was) && isPlain(row) ? withUnseen(inside, was, row, shown) : row;
    });
  }
  if (field.kind !== "group" || !isPlain(old)) return now;
  return withUnseen(inside, old, isPlain(now) ? now : {}, shown);
}

/** The values that were sent, with the references that the form could not show. A row that was taken away stays away. */
export function withUnseen(fields: Fields, old: Plain, now: Plain, shown: Shown): Plain {
  const found = Object.entries(fields).flatMap(([key, field]) => {
    if (old[key] === undefined || old[key] === null) return [];
    const value = keptValue(field, old[key], now[key], shown);
    return same(value, now[key]) ? [] : [[key, value] as const];
  });
  return { ...now, ...Object.fromEntries(found) };
}
