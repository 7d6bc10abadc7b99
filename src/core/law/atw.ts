// Algemene termijnenwet.
import { article, type Citation } from "./citation.ts";

const address = "https://wetten.overheid.nl/BWBR0002448";

/** atw(…) → "art. … Algemene termijnenwet" with its official address. */
export const atw = (number: number | string, paragraph?: number | string, letter?: string): Citation => ({
  text: `${article(number, paragraph, letter)} Algemene termijnenwet`,
  url: address,
});
