// Regulation (EU) 2016/679, in Dutch: Algemene verordening gegevensbescherming (AVG).
import { article, type Citation } from "./citation.ts";

const address = "https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:32016R0679";

/** gdpr(33, 1) → "art. 33 lid 1 AVG" with its official address. */
export const gdpr = (number: number, paragraph?: number, letter?: string): Citation => ({
  text: `${article(number, paragraph, letter)} AVG`,
  url: `${address}#art_${number}`,
});
