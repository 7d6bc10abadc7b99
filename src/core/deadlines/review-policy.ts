// Art. 24(1)–(2): a policy is reviewed and updated where necessary, on the day its page names.

import { gdpr } from "../law/gdpr.ts";
import { handbook } from "../registers/handbook.ts";
import { plannedDay } from "../time/terms.ts";
import { deadline, statedIn } from "./deadline.ts";

export const reviewPolicy = deadline({
  id: "review-policy",
  register: handbook,
  title: "Een pagina van het handboek opnieuw bekijken",
  inWords: "op de dag die op de pagina staat",
  why: "Beleid dat niemand naleest, klopt na een tijd niet meer.",
  metBy: "de pagina is nagelezen en er een nieuwe dag staat",
  starts: "day",
  basis: "own",
  source: [gdpr(24, 1)],
  whenOverdue: "warn",
  asksRecord: true,
  stated: [statedIn(handbook, ({ data: { reviewOn: day } }) => [{ day }])],
  term: (start, _own, agreed) =>
    plannedDay(start, agreed?.day ?? start, {
      since: "De pagina geldt vanaf",
      planned: "Opnieuw bekijken staat gepland op",
    }),
  running: ({ data }) => [
    {
      // A version that is not approved yet is in force nowhere: its term runs from its last change.
      start: data.effectiveOn ?? data.lastReviewedOn ?? data.changes?.at(-1)?.on,
      provisional: false,
      met: undefined,
      explained: false,
      path: "reviewOn",
      agreed: { day: data.reviewOn },
    },
  ],
});
