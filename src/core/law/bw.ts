// Burgerlijk Wetboek Boek 7 (geneeskundige behandelingsovereenkomst).
import { article, type Citation } from "./citation.ts";

const address = "https://wetten.overheid.nl/BWBR0005290";

/** bw(…) → "art. … BW" with its official address. */
export const bw = (number: number | string, paragraph?: number | string, letter?: string): Citation => ({
  text: `${article(number, paragraph, letter)} BW`,
  url: address,
});
