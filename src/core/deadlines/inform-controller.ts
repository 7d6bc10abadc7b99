// Art. 33(2): when we are the processor we tell the controller without undue delay; the clock of the authority is not ours.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { ownHours } from "../time/terms.ts";

export const informController = deadline({
  id: "inform-controller",
  register: personalDataBreaches,
  title: "De opdrachtgever inlichten",
  inWords: "zonder onnodige vertraging, wij streven naar 24 uur",
  why: "Als wij verwerker zijn, meldt de opdrachtgever bij de AP. Wij vertellen het hem meteen.",
  starts: "moment",
  basis: "own",
  source: [gdpr(33, 2), ownRule("binnen 24 uur")],
  whenOverdue: "open",
  term: (start) =>
    ownHours(start, 24, "De wet zegt: zonder onnodige vertraging, en noemt geen uren (art. 33 lid 2 AVG)."),
  running: ({ data }) => {
    if (data.ourRole !== "processor" || data.assessment?.isBreach === "no" || data.withdrawnOn !== undefined) return [];
    const index = (data.others ?? []).findIndex((other) => other.party === "principal");
    const told = data.others?.[index];
    return [
      {
        start: data.awareAt ?? data.signalledAt,
        provisional: data.awareAt === undefined,
        met: told?.toldAt,
        explained: told?.outcome !== undefined,
        path: index < 0 ? "others" : `others.${index}.toldAt`,
      },
    ];
  },
});
