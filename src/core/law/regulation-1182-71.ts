// Regulation (EEC, Euratom) 1182/71: the rules for periods, dates and time limits in acts of the Union.
import { article, type Citation } from "./citation.ts";

const address = "https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:31971R1182";

/** regulation1182(3, 4) → "art. 3 lid 4 Verordening 1182/71" with its official address. */
export const regulation1182 = (number: number, paragraph?: number, letter?: string): Citation => ({
  text: `${article(number, paragraph, letter)} Verordening 1182/71`,
  url: address,
});
