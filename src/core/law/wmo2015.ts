// Wet maatschappelijke ondersteuning 2015.
import { article, type Citation } from "./citation.ts";

const address = "https://wetten.overheid.nl/BWBR0035362";

/** wmo2015(…) → "art. … Wmo 2015" with its official address. */
export const wmo2015 = (number: number | string, paragraph?: number | string, letter?: string): Citation => ({
  text: `${article(number, paragraph, letter)} Wmo 2015`,
  url: address,
});
