// Articles as one word of the search index: "artikel 30", "art. 30" and "30" beside "art" would find every page with a 30.

// As people write and type it. A number with a colon or a point is of an act in parts: 7:454.
const named = /\bart(?:ikel|\.)? ?(\d{1,3})(?![\d.:])/giu;

/** The word for an article of whatever act: "a30x". It ends, so that 3 does not find 30. */
const articleWord = (number: string): string => `a${number}x`;

/** The articles that a text names, each as the word under which it is found. */
export const articleWordsIn = (text: string): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(named), ([, number = ""]) => articleWord(number)));

/** What was typed in the search box, with the word for each article that it names. */
export const withArticleWords = (typed: string): string =>
  typed.replace(named, (_, number: string) => articleWord(number));
