// Regulation (EEC, Euratom) 1182/71: the rules for periods, dates and time limits in acts of the Union.
import { type Act, citing } from "./act.ts";

export const regulation1182Act: Act = {
  name: "Verordening 1182/71",
  words: "Verordening 1182/71",
  numbers: "plain",
  last: 6,
  url: () => "https://eur-lex.europa.eu/legal-content/NL/TXT/HTML/?uri=CELEX:31971R1182",
};

/** regulation1182(3, 4) → "art. 3 lid 4 Verordening 1182/71" with its official address. */
export const regulation1182 = citing(regulation1182Act);
