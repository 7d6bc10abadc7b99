// What stands in both of two lists, in the same order: rows of a field, blocks of a page.

export interface Kept {
  readonly was: number;
  readonly is: number;
}

/** The longest series of members that stand in both lists in the same order, with their places. */
export function keptIn<T>(old: readonly T[], now: readonly T[], equal: (one: T, other: T) => boolean): Kept[] {
  const same = (was: number, is: number) => equal(old[was] as T, now[is] as T);
  // Mostly one member changed: what stands before and after it needs no table of everything against everything.
  let start = 0;
  while (start < Math.min(old.length, now.length) && same(start, start)) start += 1;
  let end = 0;
  while (end < Math.min(old.length, now.length) - start && same(old.length - 1 - end, now.length - 1 - end)) end += 1;
  const middle = keptBetween(old.slice(start, old.length - end), now.slice(start, now.length - end), equal);
  return [
    ...Array.from({ length: start }, (_, at) => ({ was: at, is: at })),
    ...middle.map(({ was, is }) => ({ was: was + start, is: is + start })),
    ...Array.from({ length: end }, (_, at) => ({ was: old.length - end + at, is: now.length - end + at })),
  ];
}

// Two lists that differ everywhere and are longer than anyone writes are two other lists.
const largestTable = 4_000_000;

function keptBetween<T>(old: readonly T[], now: readonly T[], equal: (one: T, other: T) => boolean): Kept[] {
  if (old.length * now.length > largestTable) return [];
  const matches = old.map((one) => now.map((other) => equal(one, other)));
  const length = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  const at = (was: number, is: number) => length[was]?.[is] ?? 0;
  const matching = (was: number, is: number) => matches[was]?.[is] === true;
  for (let was = old.length - 1; was >= 0; was -= 1) {
    for (let is = now.length - 1; is >= 0; is -= 1) {
      const best = matching(was, is) ? at(was + 1, is + 1) + 1 : Math.max(at(was + 1, is), at(was, is + 1));
      length[was]?.splice(is, 1, best);
    }
  }
  const kept: Kept[] = [];
  for (let was = 0, is = 0; was < old.length && is < now.length; ) {
    if (matching(was, is)) {
      kept.push({ was, is });
      was += 1;
      is += 1;
    } else if (at(was + 1, is) >= at(was, is + 1)) was += 1;
    else is += 1;
  }
  return kept;
}
