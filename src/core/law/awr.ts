// Algemene wet inzake rijksbelastingen.
import { type Act, citing, wetten } from "./act.ts";

export const awrAct: Act = {
  name: "AWR",
  words: "AWR|Algemene wet inzake rijksbelastingen",
  numbers: "plain",
  url: (article) => wetten("BWBR0002320", article),
};

/** awr(…) → "art. … AWR" with its official address. */
export const awr = citing(awrAct);
