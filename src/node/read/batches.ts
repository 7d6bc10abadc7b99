// Many files, a few at a time: a computer opens no more than some hundreds at once.

const atOnce = 64;

/** What `act` makes of every item, in their order. */
export async function inBatches<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const made: R[] = [];
  for (let start = 0; start < items.length; start += atOnce)
    made.push(...(await Promise.all(items.slice(start, start + atOnce).map(act))));
  return made;
}
