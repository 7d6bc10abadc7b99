// Algemene termijnenwet.
import { type Act, citing, wetten } from "./act.ts";

export const atwAct: Act = {
  name: "Algemene termijnenwet",
  words: "Algemene termijnenwet",
  numbers: "plain",
  url: (article) => wetten("BWBR0002448", article),
};

/** atw(…) → "art. … Algemene termijnenwet" with its official address. */
export const atw = citing(atwAct);
