// Doubt about law stands in the registers only. Who reads a page, a letter or a statement gets the sentence without it.

const between = / ?\((?:artikel(?:en)?\s)?te bevestigen[^()]*\)/giu;
const after = / ?[,;]\ste bevestigen(?:\sper\s\p{L}+)?(?=\s?(?:[).;,]|$))/giu;

/** The text without "te bevestigen" where that is a mark of doubt; "vraag dat te bevestigen" is a sentence and stays. */
export const withoutDoubt = (text: string): string => text.replace(between, "").replace(after, "");

/** Where such marks stand in a text. */
export const doubtsIn = (text: string): readonly number[] =>
  [...text.matchAll(between), ...text.matchAll(after)].map(({ index }) => index).sort((one, other) => one - other);
