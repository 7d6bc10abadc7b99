// Articles as one word of the search index: "artikel 30", "art. 30" and "30" beside "art" would find every page with a 30.

/** The word for an article of whatever act: "a30x". It ends, so that 3 does not find 30. */
export const articleWord = (number: number | string): string => `a${number}x`;

const typedArticle = /\bart(?:ikel|\.)? ?(\d{1,3})(?![\d.:])/giu;

/** What was typed in the search box, with the word for each article that it names. */
export const withArticleWords = (typed: string): string =>
  typed.replace(typedArticle, (_, number: string) => articleWord(number));
