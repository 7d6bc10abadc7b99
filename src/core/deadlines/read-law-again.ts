// Own rule under art. 24(1): law that is on its way is read again before what we think of it is old.

import { lawsRead } from "../dossier/law-read.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { organisation } from "../registers/organisation.ts";
import { ownPeriod } from "../time/terms.ts";
import { periodInWords } from "../time/written.ts";
import { deadline } from "./deadline.ts";

const atFirst = "P3M";

export const readLawAgain = deadline({
  id: "read-law-again",
  register: organisation,
  title: "Wetten die onderweg zijn opnieuw lezen",
  inWords: `${periodInWords(atFirst)} na de vorige keer`,
  inOwnWords: ({ readLawAgain: period = atFirst }) => `${periodInWords(period)} na de vorige keer`,
  why: "Een voorstel kan wet worden zonder dat iemand het ons vertelt. Wie het te laat merkt, werkt met oude regels.",
  metBy: "van elke wet staat dat zij opnieuw is nagekeken",
  starts: "day",
  basis: "own",
  source: [gdpr(24, 1), ownRule("wetten die onderweg zijn, lezen wij op tijd opnieuw")],
  whenOverdue: "warn",
  term: (start, own) =>
    ownPeriod(start, own.readLawAgain ?? atFirst, "De wet die het langst niet is nagekeken, is gelezen op"),
  // The one that was read longest ago: one term for all of them, not eight.
  running: ({ data }, dossier) => {
    const days = lawsRead({ ...dossier, organisation: data }).map(({ readOn }) => readOn);
    return [{ start: days.toSorted()[0], provisional: false, met: undefined, explained: false, path: "lawRead" }];
  },
});
