// Art. 24(1), 32(1)(d): what an audit, a check or an exercise led to is done on the day the record names.

import { gdpr } from "../law/gdpr.ts";
import { assuranceRecords } from "../registers/assurance-records.ts";
import { plannedDay } from "../time/terms.ts";
import { deadline, plannedRow, statedIn } from "./deadline.ts";

export const carryOutAction = deadline({
  id: "carry-out-action",
  register: assuranceRecords,
  title: "Een actie uit de borging uitvoeren",
  inWords: "op de dag die bij de actie staat",
  why: "Een controle waar niets op volgt, verbetert niets.",
  metBy: "de actie is gedaan, of vastligt waarom zij niet meer nodig is",
  starts: "day",
  basis: "own",
  source: [gdpr(24, 1), gdpr(32, 1, "d")],
  whenOverdue: "open",
  asksRecord: true,
  stated: [
    statedIn(assuranceRecords, ({ data }) =>
      (data.actions ?? []).flatMap(({ dueOn: day }) => (day === undefined ? [] : [{ day }])),
    ),
  ],
  term: (start, _own, agreed) =>
    plannedDay(start, agreed?.day ?? start, { since: "De actie is afgesproken op", planned: "De actie is gepland op" }),
  running: ({ data }) =>
    (data.actions ?? []).flatMap((row, index) =>
      plannedRow({ ...row, what: row.action, path: `actions.${index}.doneOn`, agreedOn: data.doneOn }),
    ),
});
