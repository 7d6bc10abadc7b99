// Jeugdwet.
import { article, type Citation } from "./citation.ts";

const address = "https://wetten.overheid.nl/BWBR0034925";

/** jeugdwet(…) → "art. … Jeugdwet" with its official address. */
export const jeugdwet = (number: number | string, paragraph?: number | string, letter?: string): Citation => ({
  text: `${article(number, paragraph, letter)} Jeugdwet`,
  url: address,
});
