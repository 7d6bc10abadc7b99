// Art. 28(3), 26(1): what is still to be done about an agreement, on the day the record names.

import { gdpr } from "../law/gdpr.ts";
import { recipients } from "../registers/recipients.ts";
import { plannedDay } from "../time/terms.ts";
import { deadline, statedIn } from "./deadline.ts";

export const mendAgreement = deadline({
  id: "mend-agreement",
  register: recipients,
  title: "Een overeenkomst in orde maken",
  inWords: "op de dag die bij de ontvanger staat",
  why: "Wat ontbreekt aan een overeenkomst, wordt op een afgesproken dag geregeld.",
  metBy: "in orde is wat er nog moest gebeuren",
  starts: "day",
  basis: "own",
  source: [gdpr(28, 3), gdpr(26, 1)],
  whenOverdue: "open",
  asksRecord: true,
  stated: [statedIn(recipients, ({ data: { actionDueOn: day } }) => (day === undefined ? [] : [{ day }]))],
  term: (start, _own, agreed) =>
    plannedDay(start, agreed?.day ?? start, {
      since: "De overeenkomst is van",
      planned: "In orde brengen staat gepland op",
    }),
  running: ({ data }) =>
    data.actionDueOn === undefined || data.endedOn !== undefined
      ? []
      : [
          {
            start: data.signedOn ?? data.actionDueOn,
            provisional: false,
            met: undefined,
            explained: false,
            role: data.actionRole,
            path: "actionDueOn",
            agreed: { day: data.actionDueOn },
          },
        ],
});
