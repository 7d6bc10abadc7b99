// Art. 7(3): processing on consent stops when consent is withdrawn.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { workingDaysAfter } from "../time/working-days.ts";
import { dayInWords } from "../time/written.ts";
import { takenBack } from "./answer-request.ts";

export const stopOnWithdrawal = deadline({
  id: "stop-on-withdrawal",
  register: dataSubjectRequests,
  title: "Stoppen bij intrekking van toestemming",
  inWords: "meteen, uiterlijk de volgende werkdag (eigen regel)",
  why: "Zonder toestemming mag het niet verder.",
  metBy: "de verwerking is stilgezet of gestopt, of vastligt waarom niet",
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
        `De intrekking is ontvangen op ${dayInWords(start)}.`,
        `De eerste werkdag daarna is ${dayInWords(target)} (eigen regel).`,
      ],
    };
  },
  running: ({ data }) => {
    if (!data.kinds.includes("withdraw-consent") || takenBack(data)) return [];
    const acts = (data.executions ?? []).flatMap((each) => each.doneOn ?? []);
    const [stopped] = [...acts, data.pausedOn ?? []].flat().toSorted();
    const reason = stopped === undefined && data.notPausedReason !== undefined;
    return [
      {
        start: data.receivedOn,
        provisional: false,
        met: reason ? data.receivedOn : stopped,
        ...(reason ? { instead: "niet stilgezet, met reden" } : {}),
        explained: data.notPausedReason !== undefined,
        path: reason ? "notPausedReason" : "pausedOn",
      },
    ];
  },
});
