// Art. 35(11): a DPIA is reviewed when the risk changes, and on the day it names.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { impactAssessments } from "../registers/impact-assessments.ts";
import { plannedDay } from "../time/terms.ts";

export const reviewImpactAssessment = deadline({
  id: "review-impact-assessment",
  register: impactAssessments,
  title: "Een DPIA opnieuw bekijken",
  inWords: "op de dag die in de DPIA staat",
  why: "Risico's veranderen als de verwerking verandert.",
  starts: "day",
  basis: "own",
  source: [gdpr(35, 11)],
  whenOverdue: "warn",
  asksRecord: true,
  term: (start, _own, agreed) => plannedDay(start, agreed?.day ?? start, "Opnieuw bekijken staat gepland op"),
  running: ({ data }) =>
    data.reviewOn === undefined
      ? []
      : [
          {
            start: data.completedOn,
            provisional: false,
            met: undefined,
            explained: false,
            path: "reviewOn",
            agreed: { day: data.reviewOn },
          },
        ],
});
