// Wet kwaliteit, klachten en geschillen zorg.
import { type Act, citing, wetten } from "./act.ts";

export const wkkgzAct: Act = {
  name: "Wkkgz",
  words: "Wkkgz",
  numbers: "plain",
  url: (article) => wetten("BWBR0037173", article),
};

/** wkkgz(…) → "art. … Wkkgz" with its official address. */
export const wkkgz = citing(wkkgzAct);
