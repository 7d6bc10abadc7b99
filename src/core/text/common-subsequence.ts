// What stands in both of two lists, in the same order: rows of a field, blocks of a page, sentences of a statement.
import { diffArrays } from "diff";

/** A member of both lists, with its place in each. */
export interface Common {
  readonly was: number;
  readonly is: number;
}

// Two lists that differ in so many members are two other lists; looking on would take longer than anyone waits.
const mostEdits = 2_000;

/** The longest series of members that stand in both lists in the same order, with their places. */
export function commonSubsequence<T>(
  old: readonly T[],
  now: readonly T[],
  equal: (one: T, other: T) => boolean,
): readonly Common[] {
  const parts = diffArrays([...old], [...now], { comparator: equal, maxEditLength: mostEdits }) ?? [];
  const common: Common[] = [];
  let [was, is] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let at = 0; at < count; at += 1) common.push({ was: was + at, is: is + at });
    if (!added) was += count;
    if (!removed) is += count;
  }
  return common;
}
