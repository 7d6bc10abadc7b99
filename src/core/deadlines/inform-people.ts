// Art. 34(1): tell the people without undue delay when a high risk is likely; the law names no hours.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { ownHours } from "../time/terms.ts";
import { earliest } from "../time/written.ts";
import { deadline } from "./deadline.ts";

export const informPeople = deadline({
  id: "inform-people",
  register: personalDataBreaches,
  title: "De mensen vertellen wat er is gebeurd",
  inWords: "zonder onnodige vertraging, wij streven naar 24 uur na het besluit",
  why: "Wie het weet, kan zichzelf beschermen.",
  metBy: "de mensen het weten, of vastligt waarom niet iedereen",
  starts: "moment",
  basis: "own",
  source: [gdpr(34, 1), ownRule("binnen 24 uur na het besluit")],
  whenOverdue: "open",
  term: (start) => ownHours(start, 24, "De wet zegt: onverwijld, en noemt geen uren (art. 34 lid 1 AVG)."),
  running: ({ data }) => {
    const high = data.assessment?.risk === "high" && data.peopleDecision === undefined;
    const decided = data.peopleDecision?.decision === "inform";
    const noBreach = data.assessment?.isBreach === "no";
    if ((!high && !decided) || noBreach || data.withdrawnOn !== undefined) return [];
    const start = data.peopleDecision?.decidedAt ?? data.assessment?.assessedAt;
    // A message to some, without saying why the others heard nothing, is not yet it.
    const told = (data.communications ?? []).flatMap((each) =>
      each.everyone === "no" && each.notEveryoneReason === undefined ? [] : each.informedAt,
    );
    return [{ start, provisional: false, met: earliest(told), explained: false, path: "communications" }];
  },
});
