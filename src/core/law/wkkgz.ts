// Wet kwaliteit, klachten en geschillen zorg.
import { article, type Citation } from "./citation.ts";

const address = "https://wetten.overheid.nl/BWBR0037173";

/** wkkgz(…) → "art. … Wkkgz" with its official address. */
export const wkkgz = (number: number | string, paragraph?: number | string, letter?: string): Citation => ({
  text: `${article(number, paragraph, letter)} Wkkgz`,
  url: address,
});
