// Art. 35(7)(d): the measures of a DPIA are carried out on the day it names.

import { gdpr } from "../law/gdpr.ts";
import { impactAssessments } from "../registers/impact-assessments.ts";
import { plannedDay } from "../time/terms.ts";
import { deadline, plannedRow, statedIn } from "./deadline.ts";

export const carryOutMeasure = deadline({
  id: "carry-out-measure",
  register: impactAssessments,
  title: "Een maatregel uit een DPIA uitvoeren",
  inWords: "op de dag die bij de maatregel in de DPIA staat",
  why: "Het risico is pas kleiner als de maatregel er is.",
  metBy: "de maatregel is uitgevoerd, of vastligt waarom die niet meer nodig is",
  starts: "day",
  basis: "own",
  source: [gdpr(35, 7, "d"), gdpr(32, 1)],
  whenOverdue: "open",
  asksRecord: true,
  stated: [
    statedIn(impactAssessments, ({ data }) =>
      (data.measures ?? []).flatMap(({ dueOn: day }) => (day === undefined ? [] : [{ day }])),
    ),
  ],
  term: (start, _own, agreed) =>
    plannedDay(start, agreed?.day ?? start, { since: "De DPIA was klaar op", planned: "De maatregel is gepland op" }),
  running: ({ data }) =>
    (data.measures ?? []).flatMap((row, index) =>
      plannedRow({ ...row, what: row.measure, path: `measures.${index}.doneOn`, agreedOn: data.completedOn }),
    ),
});
