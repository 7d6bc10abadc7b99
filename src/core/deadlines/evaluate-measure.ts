// Art. 32(1)(d): look whether a preventive measure works; three months after it was carried out.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { ownPeriod } from "../time/terms.ts";
import { dayOf, periodInWords } from "../time/written.ts";
import { deadline } from "./deadline.ts";

export const evaluateMeasure = deadline({
  id: "evaluate-measure",
  register: personalDataBreaches,
  title: "Bekijken of een maatregel werkt",
  inWords: "binnen drie maanden na uitvoering",
  inOwnWords: (own) => `binnen ${periodInWords(own.evaluateMeasure ?? "P3M")} na uitvoering`,
  why: "Een maatregel die niet werkt, is er geen.",
  metBy: "bekeken is of de maatregel werkt",
  starts: "day",
  basis: "own",
  source: [gdpr(32, 1, "d"), ownRule("evalueren binnen drie maanden")],
  whenOverdue: "warn",
  term: (start, own) => ownPeriod(start, own.evaluateMeasure ?? "P3M", "De maatregel is uitgevoerd op"),
  running: ({ data }) =>
    data.withdrawnOn !== undefined
      ? []
      : (data.measures ?? []).flatMap((measure, index) => {
          const done = measure.doneOn ?? measure.doneAt;
          if (measure.kind !== "preventive" || done === undefined) return [];
          return [
            {
              start: dayOf(done),
              provisional: false,
              met: measure.evaluatedOn,
              explained: false,
              role: measure.role,
              what: measure.measure,
              path: `measures.${index}.evaluatedOn`,
            },
          ];
        }),
});
