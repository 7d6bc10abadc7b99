// Art. 5(1)(e): what is past its retention period is destroyed, within three months or in the yearly round. Here: our own case registers.
import { deadline } from "../deadline.ts";
import { entriesOf } from "../dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { retentionPeriods } from "../registers/retention-periods.ts";
import { ownPeriod, periodAfter } from "../time/terms.ts";

export const destroyData = deadline({
  id: "destroy-data",
  register: personalDataBreaches,
  title: "Vernietigen na de bewaartermijn",
  inWords: "binnen drie maanden nadat de bewaartermijn afliep, of in de jaarlijkse ronde",
  why: "Langer bewaren dan nodig mag niet. Ook onze eigen registers vergeten.",
  starts: "day",
  basis: "own",
  source: [gdpr(5, 1, "e"), ownRule("binnen drie maanden of in de jaarlijkse ronde")],
  whenOverdue: "open",
  term: (start, own) => ownPeriod(start, own.destroyWithin ?? "P3M"),
  running: ({ data }, dossier) => {
    const id = dossier.organisation?.caseRetention?.breaches;
    const period = entriesOf(dossier, retentionPeriods).find((each) => each.id === id)?.data.period;
    if (data.closedOn === undefined || period === undefined) return [];
    return [
      {
        start: periodAfter(data.closedOn, period),
        provisional: false,
        met: undefined,
        explained: false,
        path: "closedOn",
      },
    ];
  },
});
