// Uitvoeringswet Algemene verordening gegevensbescherming.
import { article, type Citation } from "./citation.ts";

const address = "https://wetten.overheid.nl/BWBR0040940";

/** uavg(…) → "art. … UAVG" with its official address. */
export const uavg = (number: number | string, paragraph?: number | string, letter?: string): Citation => ({
  text: `${article(number, paragraph, letter)} UAVG`,
  url: address,
});
