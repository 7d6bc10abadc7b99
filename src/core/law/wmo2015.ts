// Wet maatschappelijke ondersteuning 2015.
import { type Act, citing, wetten } from "./act.ts";

export const wmo2015Act: Act = {
  name: "Wmo 2015",
  words: "Wmo 2015|Wmo",
  numbers: "chapter",
  last: 8,
  url: (article) => wetten("BWBR0035362", article),
};

/** wmo2015(…) → "art. … Wmo 2015" with its official address. */
export const wmo2015 = citing(wmo2015Act);
