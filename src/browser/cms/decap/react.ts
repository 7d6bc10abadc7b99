// What Decap keeps in React's tree and hands out to nobody.

/** What an object holds under a name that no type knows. */
const heldBy = (owner: unknown, name: string): unknown =>
  typeof owner === "object" && owner !== null ? Reflect.get(owner, name) : undefined;

/**
 * What the components around a part of the page were given under a name, the nearest first. React keeps every component twice, as it
 * is and as it was: of each both are given.
 */
export function* givenAbove(part: Element, name: string): Generator<unknown> {
  const key = Object.keys(part).find((each) => each.startsWith("__reactFiber$"));
  for (let fiber = key === undefined ? undefined : heldBy(part, key); fiber; fiber = heldBy(fiber, "return"))
    for (const each of [fiber, heldBy(fiber, "alternate")]) {
      const given = heldBy(heldBy(each, "memoizedProps"), name);
      if (given !== undefined) yield given;
    }
}
