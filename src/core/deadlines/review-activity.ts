// Art. 24(1): every processing activity is looked at again within the period the organisation set.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { ownPeriod } from "../time/terms.ts";
import { periodInWords } from "../time/written.ts";
import { deadline } from "./deadline.ts";

export const reviewActivity = deadline({
  id: "review-activity",
  register: processingActivities,
  title: "Een verwerking opnieuw bekijken",
  inWords: "elk jaar opnieuw",
  inOwnWords: (own) => `telkens na ${periodInWords(own.review)}`,
  why: "Doelen, ontvangers en systemen veranderen; het register loopt anders achter.",
  metBy: "de verwerking opnieuw is bekeken",
  starts: "day",
  basis: "own",
  source: [gdpr(24, 1), ownRule("beoordeling elke twaalf maanden")],
  whenOverdue: "warn",
  term: (start, own) => ownPeriod(start, own.review, "De verwerking is het laatst bekeken, of begon, op"),
  running: ({ data }) =>
    data.endedOn === undefined
      ? [
          {
            start: data.reviewedOn ?? data.startedOn,
            provisional: false,
            met: undefined,
            explained: false,
            path: "reviewedOn",
          },
        ]
      : [],
});
