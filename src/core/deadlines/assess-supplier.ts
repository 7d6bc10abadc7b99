// Art. 28(1): look again whether a processor gives sufficient guarantees; every year.

import { entriesOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { assuranceRecords } from "../registers/assurance-records.ts";
import { recipients } from "../registers/recipients.ts";
import { ownPeriod } from "../time/terms.ts";
import { deadline } from "./deadline.ts";

export const assessSupplier = deadline({
  id: "assess-supplier",
  register: recipients,
  title: "Een leverancier beoordelen",
  inWords: "elk jaar opnieuw",
  why: "Voldoende garanties waren er ooit; elk jaar kijken wij of ze er nog zijn.",
  metBy: "er een nieuwe beoordeling staat",
  starts: "day",
  basis: "own",
  source: [gdpr(28, 1), ownRule("jaarlijks beoordelen")],
  whenOverdue: "warn",
  term: (start, own) => ownPeriod(start, own.review, "De vorige beoordeling (of anders de ondertekening) was op"),
  running: ({ id, data }, dossier) => {
    if (data.role !== "processor" || data.endedOn !== undefined) return [];
    const recorded = entriesOf(dossier, assuranceRecords).filter(
      (each) => each.data.kind === "supplier-assessment" && each.data.recipients?.includes(id),
    );
    const assessed = [
      ...(data.assessments ?? []).map((each) => each.assessedOn),
      ...recorded.map((each) => each.data.doneOn),
    ].toSorted();
    const start = assessed.at(-1) ?? data.signedOn;
    return [{ start, provisional: false, met: undefined, explained: false, path: "assessments" }];
  },
});
