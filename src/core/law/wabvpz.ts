// Wet aanvullende bepalingen verwerking persoonsgegevens in de zorg.
import { type Act, citing, wetten } from "./act.ts";

export const wabvpzAct: Act = {
  name: "Wabvpz",
  words: "Wabvpz",
  numbers: "plain",
  url: (article) => wetten("BWBR0023864", article),
};

/** wabvpz(…) → "art. … Wabvpz" with its official address. */
export const wabvpz = citing(wabvpzAct);
