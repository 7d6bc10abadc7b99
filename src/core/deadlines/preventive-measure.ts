// A measure that was decided is carried out on the day the record names.

import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { plannedDay } from "../time/terms.ts";
import { dayOf } from "../time/written.ts";
import { deadline, statedIn } from "./deadline.ts";

export const preventiveMeasure = deadline({
  id: "preventive-measure",
  register: personalDataBreaches,
  title: "Een maatregel uitvoeren",
  inWords: "op de dag die bij de maatregel staat",
  why: "Een besluit dat niemand uitvoert, voorkomt niets.",
  metBy: "de maatregel is uitgevoerd",
  starts: "moment",
  basis: "own",
  source: [gdpr(32, 1), gdpr(33, 5)],
  whenOverdue: "open",
  asksRecord: true,
  stated: [
    statedIn(personalDataBreaches, ({ data }) =>
      (data.measures ?? []).flatMap(({ dueOn: day }) => (day === undefined ? [] : [{ day }])),
    ),
  ],
  term: (start, _own, agreed) =>
    plannedDay(start, agreed?.day ?? dayOf(start), {
      since: "Het eerste signaal was op",
      planned: "De maatregel is gepland op",
    }),
  running: ({ data }) =>
    data.withdrawnOn !== undefined
      ? []
      : (data.measures ?? []).flatMap((measure, index) =>
          measure.dueOn === undefined
            ? []
            : [
                {
                  start: data.signalledAt,
                  provisional: false,
                  met: measure.doneOn ?? measure.doneAt,
                  explained: false,
                  role: measure.role,
                  what: measure.measure,
                  path: `measures.${index}.doneOn`,
                  agreed: { day: measure.dueOn },
                },
              ],
        ),
});
