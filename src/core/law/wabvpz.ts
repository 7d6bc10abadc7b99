// Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg.
import { article, type Citation } from "./citation.ts";

const address = "https://wetten.overheid.nl/BWBR0023864";

/** wabvpz(…) → "art. … Wabvpz" with its official address. */
export const wabvpz = (number: number | string, paragraph?: number | string, letter?: string): Citation => ({
  text: `${article(number, paragraph, letter)} Wabvpz`,
  url: address,
});
