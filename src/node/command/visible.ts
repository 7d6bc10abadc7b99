// A terminal and a CI obey signs that nobody sees: they are written out before anything is printed.

// Signs of control, line ends of other alphabets, signs that turn the direction of reading, halves of a letter.
const unseen = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** A text on one line in which every sign can be seen: a line end becomes \u{a}. */
export const visible = (text: string): string =>
  text.replace(unseen, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
