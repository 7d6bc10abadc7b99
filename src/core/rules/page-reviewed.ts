// Whether a page is due for review is a deadline (review-policy); here only whether what it says of its reviews can be so.
import { gdpr } from "../law/gdpr.ts";
import { handbook } from "../registers/index.ts";
import { recordRule } from "./rule.ts";

export const pageReviewed = recordRule({
  id: "page-reviewed",
  severity: "warning",
  title: "Een pagina zegt wanneer en door welke rol zij het laatst is bekeken, en de volgende keer komt daarna.",
  why: "Een lezer wil weten of de tekst nog geldt, en een auditor wie ernaar keek.",
  source: [gdpr(24, 1)],
  example: {
    passes: "reviewOn: 2027-01-01\nlastReviewedOn: 2026-06-01\nlastReviewedBy: privacyfunctionaris",
    fails: "reviewOn: 2027-01-01\nlastReviewedOn: 2026-06-01",
  },
  register: handbook,
  check: ({ data }) => {
    const { lastReviewedOn, lastReviewedBy, reviewOn } = data;
    if ((lastReviewedOn === undefined) !== (lastReviewedBy === undefined)) {
      const path = lastReviewedOn === undefined ? "lastReviewedOn" : "lastReviewedBy";
      return [
        {
          path,
          message: `Er staat niet ${path === "lastReviewedOn" ? "wanneer" : "door wie"} deze pagina het laatst is bekeken.`,
          remedy: "Leg dag en rol samen vast.",
        },
      ];
    }
    return lastReviewedOn !== undefined && reviewOn <= lastReviewedOn
      ? [
          {
            path: "reviewOn",
            message: "De volgende keer bekijken ligt niet na de laatste keer.",
            remedy: "Kies de dag waarop deze pagina weer aan de beurt is.",
          },
        ]
      : [];
  },
});
