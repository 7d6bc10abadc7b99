// Art. 18(1)(d) and 21(1): processing stops when somebody objects, until compelling grounds are shown.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { workingDaysAfter } from "../time/working-days.ts";
import { dayInWords } from "../time/written.ts";

export const pauseOnObjection = deadline({
  id: "pause-on-objection",
  register: dataSubjectRequests,
  title: "Stoppen bij bezwaar",
  inWords: "meteen, uiterlijk de volgende werkdag (eigen regel)",
  why: "Bij bezwaar stoppen wij, tot vaststaat dat ons belang zwaarder weegt.",
  starts: "day",
  basis: "own",
  source: [gdpr(18, 1, "d"), gdpr(21, 1), ownRule("uiterlijk de volgende werkdag")],
  whenOverdue: "open",
  term: (start) => {
    const target = workingDaysAfter(start, 1);
    return {
      target,
      due: null,
      readings: [],
      working: [
        `Ontvangen op ${dayInWords(start)}.`,
        `De eerste werkdag daarna is ${dayInWords(target)} (eigen regel).`,
      ],
    };
  },
  running: ({ data }) =>
    data.kinds.includes("objection") && data.withdrawnOn === undefined
      ? [
          {
            start: data.receivedOn,
            provisional: false,
            met: data.pausedOn ?? data.executions?.find((each) => each.doneOn !== undefined)?.doneOn,
            explained: data.notPausedReason !== undefined,
            path: "pausedOn",
          },
        ]
      : [],
});
