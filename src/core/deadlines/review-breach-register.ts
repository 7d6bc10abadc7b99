// Art. 33(5), 5(2): a register that stays empty for a year is a question; twelve months after the last breach or the last statement.

import { entriesOf } from "../dossier/dossier.ts";
import { isNotBegun } from "../dossier/emptiness.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { assuranceRecords } from "../registers/assurance-records.ts";
import { organisation } from "../registers/organisation.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { ownPeriod } from "../time/terms.ts";
import { dayOf } from "../time/written.ts";
import { deadline } from "./deadline.ts";

export const reviewBreachRegister = deadline({
  id: "review-breach-register",
  register: organisation,
  title: "Vaststellen of er echt geen datalekken waren",
  inWords: "twaalf maanden na het laatste datalek of de laatste vaststelling",
  why: "Een jaar zonder datalek kan, maar vaker is er niet gemeld.",
  metBy: "er een datalek of een nieuwe vaststelling staat",
  starts: "day",
  basis: "own",
  source: [gdpr(33, 5), ownRule("elk jaar een uitspraak")],
  whenOverdue: "warn",
  term: (start) => ownPeriod(start, "P12M", "Het laatste datalek of de laatste vaststelling was op"),
  running: (_, dossier) => {
    const breaches = entriesOf(dossier, personalDataBreaches)
      .filter(({ data }) => data.assessment?.isBreach !== "no" && data.withdrawnOn === undefined)
      .map(({ data }) => dayOf(data.signalledAt));
    const stated = entriesOf(dossier, assuranceRecords)
      .filter((each) => each.data.kind === "no-breaches-known")
      .map((each) => each.data.doneOn);
    const declared = (dossier.organisation?.emptyRegisters ?? [])
      .filter((each) => each.register === "personal-data-breaches" && !isNotBegun(each))
      .map((each) => each.declaredOn);
    const last = [...breaches, ...stated, ...declared].toSorted().at(-1);
    return [{ start: last, provisional: false, met: undefined, explained: false, path: "emptyRegisters" }];
  },
});
