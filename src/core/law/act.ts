// An act as a value: how texts name it, how its articles are numbered, and where the official text of one stands.
import { article, type Citation } from "./citation.ts";

export interface Act {
  /** As a citation ends: "AVG". */
  readonly name: string;
  /** How texts name it: a pattern, without groups. */
  readonly words: string;
  /** 33, 5.3.4 or 7:457. */
  readonly numbers: "plain" | "chapter" | "book";
  /** Highest article, or highest chapter; left out where nobody looked it up. */
  readonly last?: number;
  /** Official text of an article: "33", "7:457". */
  readonly url: (article: string) => string;
}

/** Address of an article of a Dutch act: the national link standard for legislation, which always gives the text in force. */
export const wetten = (id: string, article: string): string =>
  `https://wetten.overheid.nl/jci1.3:c:${id}&artikel=${article}`;

/** The function that cites an act: uavg(30, 3, "a") → "art. 30 lid 3 onder a UAVG" with its official address. */
export const citing =
  (act: Act) =>
  (number: number | string, paragraph?: number | string, letter?: string): Citation => ({
    text: `${article(number, paragraph, letter)} ${act.name}`,
    url: act.url(String(number)),
  });
