// Art. 28(1): look again whether a processor gives sufficient guarantees; every year.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { recipients } from "../registers/recipients.ts";
import { ownPeriod } from "../time/terms.ts";

export const assessSupplier = deadline({
  id: "assess-supplier",
  register: recipients,
  title: "Een leverancier beoordelen",
  inWords: "elk jaar opnieuw",
  why: "Voldoende garanties waren er ooit; zijn ze er nog?",
  starts: "day",
  basis: "own",
  source: [gdpr(28, 1), ownRule("jaarlijks beoordelen")],
  whenOverdue: "warn",
  term: (start, own) => ownPeriod(start, own.review),
  running: ({ data }) => {
    if (data.role !== "processor" || data.endedOn !== undefined) return [];
    const last =
      (data.assessments ?? [])
        .map((each) => each.assessedOn)
        .toSorted()
        .at(-1) ?? data.signedOn;
    return [{ start: last, provisional: false, met: undefined, explained: false, path: "assessments" }];
  },
});
