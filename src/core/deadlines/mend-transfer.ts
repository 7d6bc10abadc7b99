// Art. 44, 46(1): a transfer without a safeguard is put right on the day the activity names.

import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { plannedDay } from "../time/terms.ts";
import { deadline, statedIn } from "./deadline.ts";

export const mendTransfer = deadline({
  id: "mend-transfer",
  register: processingActivities,
  title: "Een doorgifte buiten de EU in orde maken",
  inWords: "op de dag die bij de doorgifte staat",
  why: "Een doorgifte zonder waarborg is iedere dag te lang.",
  metBy: "er een passende waarborg staat",
  starts: "day",
  basis: "own",
  source: [gdpr(44), gdpr(46, 1)],
  whenOverdue: "open",
  asksRecord: true,
  stated: [
    statedIn(processingActivities, ({ data }) =>
      (data.transfers ?? []).flatMap(({ actionDueOn: day }) => (day === undefined ? [] : [{ day }])),
    ),
  ],
  term: (start, _own, agreed) =>
    plannedDay(start, agreed?.day ?? start, {
      since: "De verwerking begon of is bekeken op",
      planned: "In orde brengen staat gepland op",
    }),
  running: ({ data }) =>
    data.endedOn !== undefined
      ? []
      : (data.transfers ?? []).flatMap(({ safeguard = "none", actionDueOn: day, actionRole: role }, index) =>
          // Which day the safeguard came, no field says: it is there.
          day === undefined || safeguard !== "none"
            ? []
            : [
                {
                  start: data.startedOn ?? data.reviewedOn ?? day,
                  provisional: false,
                  met: undefined,
                  explained: false,
                  role,
                  path: `transfers.${index}.safeguard`,
                  agreed: { day },
                },
              ],
        ),
});
