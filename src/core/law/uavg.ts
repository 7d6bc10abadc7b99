// Uitvoeringswet Algemene verordening gegevensbescherming.
import { type Act, citing, wetten } from "./act.ts";

export const uavgAct: Act = {
  name: "UAVG",
  words: "UAVG|Uitvoeringswet (?:AVG|Algemene verordening gegevensbescherming)",
  numbers: "plain",
  last: 54,
  url: (article) => wetten("BWBR0040940", article),
};

/** uavg(…) → "art. … UAVG" with its official address. */
export const uavg = citing(uavgAct);
