// Art. 35(1): a DPIA that is still to be done, on the day the activity names.

import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { plannedDay } from "../time/terms.ts";
import { deadline, statedIn } from "./deadline.ts";

export const doImpactAssessment = deadline({
  id: "do-impact-assessment",
  register: processingActivities,
  title: "Een DPIA doen die nog ontbreekt",
  inWords: "op de dag die bij de verwerking staat",
  why: "Het onderzoek hoort vooraf; wat ontbreekt, wordt ingehaald.",
  metBy: "de DPIA is gedaan",
  starts: "day",
  basis: "own",
  source: [gdpr(35, 1)],
  whenOverdue: "open",
  asksRecord: true,
  stated: [
    statedIn(processingActivities, ({ data }) =>
      data.impactAssessment?.actionDueOn === undefined ? [] : [{ day: data.impactAssessment.actionDueOn }],
    ),
  ],
  term: (start, _own, agreed) =>
    plannedDay(start, agreed?.day ?? start, {
      since: "De verwerking begon of is bekeken op",
      planned: "De DPIA staat gepland op",
    }),
  running: ({ data }) => {
    const { outcome, actionDueOn: day, actionRole: role } = data.impactAssessment ?? {};
    if (outcome !== "to-do" || day === undefined) return [];
    const start = data.startedOn ?? data.reviewedOn ?? day;
    return [
      {
        start,
        provisional: false,
        met: undefined,
        explained: false,
        role,
        path: "impactAssessment.actionDueOn",
        agreed: { day },
      },
    ];
  },
});
