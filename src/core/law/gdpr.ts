// Regulation (EU) 2016/679, in Dutch: Algemene verordening gegevensbescherming (AVG).
import { type Act, citing } from "./act.ts";

export const gdprAct: Act = {
  name: "AVG",
  words: "AVG|GDPR|Algemene verordening gegevensbescherming",
  numbers: "plain",
  last: 99,
  url: (article) => `https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:32016R0679#art_${article}`,
};

/** gdpr(…) → "art. … AVG" with its official address. */
export const gdpr = citing(gdprAct);
