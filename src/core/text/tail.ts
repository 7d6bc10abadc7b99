// The end of a text, looked at sign by sign: a pattern like /x+$/ looks at a long row of x again from each of them.

/** The text without the signs at its end that fit. */
export function withoutTail(text: string, sign: RegExp): string {
  let stop = text.length;
  while (stop > 0 && sign.test(text.charAt(stop - 1))) stop -= 1;
  return text.slice(0, stop);
}
