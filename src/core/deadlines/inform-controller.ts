// Art. 33(2): when we are the processor we tell the controller without undue delay; the clock of the authority is not ours.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { ownHours } from "../time/terms.ts";
import { deadline } from "./deadline.ts";

export const informController = deadline({
  id: "inform-controller",
  register: personalDataBreaches,
  title: "De opdrachtgever inlichten",
  inWords: "zonder onnodige vertraging, wij streven naar 24 uur",
  why: "Als wij verwerker zijn, meldt de opdrachtgever bij de AP. Wij vertellen het hem meteen.",
  metBy: "de opdrachtgever het weet",
  starts: "moment",
  basis: "own",
  source: [gdpr(33, 2), ownRule("binnen 24 uur")],
  whenOverdue: "open",
  term: (start) =>
    ownHours(start, 24, "De wet zegt: zonder onnodige vertraging, en noemt geen uren (art. 33 lid 2 AVG)."),
  running: ({ data }) => {
    const asProcessor = data.ourRole === "processor" || data.authorityDecision?.decision === "not-ours";
    if (!asProcessor || data.assessment?.isBreach === "no" || data.withdrawnOn !== undefined) return [];
    const start = data.awareAt ?? data.signalledAt;
    const provisional = data.awareAt === undefined;
    const principals = (data.others ?? []).flatMap((other, index) =>
      other.party === "principal" && other.applies !== "no" ? [{ other, index }] : [],
    );
    if (principals.length === 0) return [{ start, provisional, met: undefined, explained: false, path: "others" }];
    return principals.map(({ other, index }) => ({
      start,
      provisional,
      met: other.toldAt,
      explained: other.outcome !== undefined,
      path: `others.${index}.toldAt`,
    }));
  },
});
