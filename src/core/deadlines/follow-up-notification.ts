// Art. 33(4): what was not known at the first notification follows without further delay; our own rule names the days.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { ownPeriod } from "../time/terms.ts";
import { byMoment, periodInWords } from "../time/written.ts";
import { deadline } from "./deadline.ts";

export const followUpNotification = deadline({
  id: "follow-up-notification",
  register: personalDataBreaches,
  title: "De melding aan de AP aanvullen",
  inWords: "zonder verdere vertraging, wij streven naar twee weken na een onvolledige melding",
  inOwnWords: (own) =>
    `zonder verdere vertraging, wij streven naar ${periodInWords(own.followUpNotification ?? "P2W")} na een onvolledige melding`,
  why: "Een eerste melding mag onvolledig zijn; de rest volgt.",
  metBy: "de melding is aangevuld of ingetrokken",
  starts: "moment",
  basis: "own",
  source: [gdpr(33, 4), ownRule("aanvullen binnen twee weken")],
  whenOverdue: "open",
  term: (start, own) =>
    ownPeriod(
      start,
      own.followUpNotification ?? "P2W",
      "De onvolledige melding was op",
      "De wet zegt: zonder onnodige verdere vertraging, en noemt geen dagen (art. 33 lid 4 AVG).",
    ),
  running: ({ data }) => {
    if (data.withdrawnOn !== undefined) return [];
    const all = (data.notifications ?? []).toSorted((one, other) => byMoment(one.notifiedAt, other.notifiedAt));
    return all.flatMap((each, index) => {
      if (each.completeness !== "incomplete" || each.kind === "withdrawal") return [];
      const next = all[index + 1]?.notifiedAt;
      return [{ start: each.notifiedAt, provisional: false, met: next, explained: false, path: "notifications" }];
    });
  },
});
