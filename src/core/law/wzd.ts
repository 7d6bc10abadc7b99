// Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten.
import { type Act, citing, wetten } from "./act.ts";

export const wzdAct: Act = {
  name: "Wzd",
  words: "Wzd|Wet zorg en dwang",
  numbers: "plain",
  url: (article) => wetten("BWBR0040632", article),
};

/** wzd(…) → "art. … Wzd" with its official address. */
export const wzd = citing(wzdAct);
