// Jeugdwet.
import { type Act, citing, wetten } from "./act.ts";

export const jeugdwetAct: Act = {
  name: "Jeugdwet",
  words: "Jeugdwet",
  numbers: "chapter",
  last: 12,
  url: (article) => wetten("BWBR0034925", article),
};

/** jeugdwet(…) → "art. … Jeugdwet" with its official address. */
export const jeugdwet = citing(jeugdwetAct);
