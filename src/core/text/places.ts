// Where a character of a text stands: asked for every finding of a long text, so nothing is counted twice.

export interface LineAndColumn {
  /** Both begin at 1. */
  readonly line: number;
  readonly column: number;
}

/** Gives the place of a character by its index. The lines are counted once, at the first question. */
export function placesOf(text: string): (index: number) => LineAndColumn {
  let starts: readonly number[] | undefined;
  return (index) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), (end) => end.index + 1)];
    // The last line that does not begin after it.
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: Math.min(index, text.length) - (starts[low] ?? 0) + 1 };
  };
}
