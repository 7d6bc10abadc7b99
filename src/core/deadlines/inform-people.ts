// Art. 34(1): tell the people without undue delay when a high risk is likely; the law names no hours.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { ownHours } from "../time/terms.ts";

export const informPeople = deadline({
  id: "inform-people",
  register: personalDataBreaches,
  title: "De mensen vertellen wat er is gebeurd",
  inWords: "zonder onnodige vertraging, wij streven naar 24 uur na het besluit",
  why: "Wie het weet, kan zichzelf beschermen.",
  starts: "moment",
  basis: "own",
  source: [gdpr(34, 1), ownRule("binnen 24 uur na het besluit")],
  whenOverdue: "open",
  term: (start) => ownHours(start, 24, "De wet zegt: onverwijld, en noemt geen uren (art. 34 lid 1 AVG)."),
  running: ({ data }) => {
    const high = data.assessment?.risk === "high" && data.peopleDecision === undefined;
    const decided = data.peopleDecision?.decision === "inform";
    if ((!high && !decided) || data.withdrawnOn !== undefined) return [];
    const start = data.peopleDecision?.decidedAt ?? data.assessment?.assessedAt;
    const told = data.communications?.map((each) => each.informedAt).toSorted();
    return [{ start, provisional: false, met: told?.[0], explained: false, path: "communications" }];
  },
});
