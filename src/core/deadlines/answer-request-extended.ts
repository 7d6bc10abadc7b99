// Art. 12(3), second sentence: two further months when the extension was told within the first month.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { regulation1182 } from "../law/regulation-1182-71.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { monthsAfter, nextWorkingDay } from "../time/calendar.ts";
import { dayInWords } from "../time/written.ts";
import { extendedInTime } from "./answer-request.ts";

export const answerRequestExtended = deadline({
  id: "answer-request-extended",
  register: dataSubjectRequests,
  title: "Een verlengd verzoek beantwoorden",
  inWords: "binnen drie maanden na ontvangst, als de verlenging op tijd is verteld",
  why: "Bij een ingewikkeld verzoek mag het twee maanden langer, als wij dat binnen de eerste maand met de reden vertellen.",
  starts: "day",
  basis: "law",
  source: [gdpr(12, 3), regulation1182(3, 2), regulation1182(3, 4)],
  whenOverdue: "stop",
  term: (start) => {
    const target = monthsAfter(monthsAfter(start, 1), 2);
    const { day: due, working } = nextWorkingDay(monthsAfter(start, 3));
    return {
      target,
      due,
      readings: [],
      working: [
        `Het verzoek is ontvangen op ${dayInWords(start)}.`,
        `Drie maanden later is ${dayInWords(monthsAfter(start, 3))} (art. 12 lid 3 AVG).`,
        ...working,
        `De laatste dag is ${dayInWords(due)}, tot 24.00 uur.`,
        `Wij werken naar ${dayInWords(target)}: eerst één maand, dan twee, zonder doorschuiven (eigen regel).`,
      ],
    };
  },
  running: ({ data }) =>
    data.withdrawnOn !== undefined || data.outcome === "withdrawn" || !extendedInTime(data)
      ? []
      : [
          {
            start: data.receivedOn,
            provisional: false,
            met: data.answeredOn,
            explained: data.delayReason !== undefined,
            path: "answeredOn",
          },
        ],
});
