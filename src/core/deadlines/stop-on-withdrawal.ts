// Art. 7(3): processing on consent stops when consent is withdrawn.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { workingDaysAfter } from "../time/working-days.ts";
import { dayInWords } from "../time/written.ts";

export const stopOnWithdrawal = deadline({
  id: "stop-on-withdrawal",
  register: dataSubjectRequests,
  title: "Stoppen bij intrekking van toestemming",
  inWords: "meteen, uiterlijk de volgende werkdag (eigen regel)",
  why: "Zonder toestemming mag het niet verder.",
  starts: "day",
  basis: "own",
  source: [gdpr(7, 3), ownRule("uiterlijk de volgende werkdag")],
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
    data.kinds.includes("withdraw-consent") && data.withdrawnOn === undefined
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
