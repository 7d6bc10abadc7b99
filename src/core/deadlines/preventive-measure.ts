// A measure that was decided is carried out on the day the record names.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { plannedDay } from "../time/terms.ts";

export const preventiveMeasure = deadline({
  id: "preventive-measure",
  register: personalDataBreaches,
  title: "Een maatregel uitvoeren",
  inWords: "op de dag die bij de maatregel staat",
  why: "Een besluit dat niemand uitvoert, voorkomt niets.",
  starts: "moment",
  basis: "own",
  source: [gdpr(32, 1), gdpr(33, 5)],
  whenOverdue: "open",
  asksRecord: true,
  term: (start, _own, agreed) => plannedDay(start, agreed?.day ?? start.slice(0, 10), "De maatregel is gepland op"),
  running: ({ data }) =>
    (data.measures ?? []).flatMap((measure, index) =>
      measure.dueOn === undefined
        ? []
        : [
            {
              start: data.signalledAt,
              provisional: false,
              met: measure.doneOn ?? measure.doneAt,
              explained: false,
              path: `measures.${index}.doneOn`,
              agreed: { day: measure.dueOn },
            },
          ],
    ),
});
