// Art. 12(3), second sentence: two further months when the extension was told within the first month.

import { gdpr } from "../law/gdpr.ts";
import { regulation1182 } from "../law/regulation-1182-71.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { monthsAfter, nextWorkingDay } from "../time/calendar.ts";
import { withSuspension } from "../time/suspended.ts";
import { dayInWords } from "../time/written.ts";
import { answerOf, extendedInTime, onlyComplaint, requestAgreed, takenBack } from "./answer-request.ts";
import { deadline } from "./deadline.ts";

export const answerRequestExtended = deadline({
  id: "answer-request-extended",
  register: dataSubjectRequests,
  title: "Een verlengd verzoek beantwoorden",
  inWords: "binnen drie maanden na ontvangst, als de verlenging op tijd is verteld",
  why: "Bij een ingewikkeld verzoek mag het twee maanden langer, als wij dat binnen de eerste maand met de reden vertellen.",
  metBy: "het verzoek is beantwoord, en de kopie is gegeven als om een kopie is gevraagd",
  starts: "day",
  basis: "law",
  source: [gdpr(12, 3), regulation1182(3, 2), regulation1182(3, 4)],
  whenOverdue: "stop",
  term: (start, _own, agreed) => {
    const target = monthsAfter(monthsAfter(start, 1), 2);
    const three = monthsAfter(start, 3);
    const { day: due, working } = nextWorkingDay(three);
    const term = {
      target,
      due,
      readings: [],
      working: [
        `Het verzoek is ontvangen op ${dayInWords(start)}.`,
        `Drie maanden later is ${dayInWords(three)} (art. 12 lid 3 AVG).`,
        ...working,
        `De laatste dag is ${dayInWords(due)}, tot 24.00 uur.`,
        `Wij werken naar ${dayInWords(target)}: eerst één maand, dan twee, zonder doorschuiven (eigen regel).`,
      ],
    };
    return withSuspension(term, start, three, agreed?.pauses);
  },
  running: ({ data }) =>
    takenBack(data) || !extendedInTime(data) || onlyComplaint(data)
      ? []
      : [
          {
            start: data.receivedOn,
            provisional: false,
            ...answerOf(data),
            explained: data.delayReason !== undefined,
            agreed: requestAgreed(data),
          },
        ],
});
