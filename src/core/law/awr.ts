// Algemene wet inzake rijksbelastingen.
import { article, type Citation } from "./citation.ts";

const address = "https://wetten.overheid.nl/BWBR0002320";

/** awr(…) → "art. … AWR" with its official address. */
export const awr = (number: number | string, paragraph?: number | string, letter?: string): Citation => ({
  text: `${article(number, paragraph, letter)} AWR`,
  url: address,
});
