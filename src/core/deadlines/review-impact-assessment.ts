// Art. 35(11): a DPIA is reviewed when the risk changes, and on the day it names.

import { gdpr } from "../law/gdpr.ts";
import { impactAssessments } from "../registers/impact-assessments.ts";
import { plannedDay } from "../time/terms.ts";
import { deadline, statedIn } from "./deadline.ts";

export const reviewImpactAssessment = deadline({
  id: "review-impact-assessment",
  register: impactAssessments,
  title: "Een DPIA opnieuw bekijken",
  inWords: "op de dag die in de DPIA staat",
  why: "Risico's veranderen als de verwerking verandert.",
  metBy: "de DPIA is nagelezen en er een nieuwe dag staat",
  starts: "day",
  basis: "own",
  source: [gdpr(35, 11)],
  whenOverdue: "warn",
  asksRecord: true,
  stated: [statedIn(impactAssessments, ({ data: { reviewOn: day } }) => (day === undefined ? [] : [{ day }]))],
  term: (start, _own, agreed) =>
    plannedDay(start, agreed?.day ?? start, {
      since: "De DPIA was klaar op",
      planned: "Opnieuw bekijken staat gepland op",
    }),
  running: ({ data }) =>
    data.reviewOn === undefined
      ? []
      : [
          {
            // A DPIA that is planned but not complete has only the day of its review.
            start: data.completedOn ?? data.reviewOn,
            provisional: false,
            met: undefined,
            explained: false,
            path: "reviewOn",
            agreed: { day: data.reviewOn },
          },
        ],
});
