// Art. 12(3): answer a request within one month of receipt. Month by Regulation 1182/71; we work to the earlier of four weeks and one month.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import { regulation1182 } from "../law/regulation-1182-71.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { daysAfter, earlier, monthsAfter, nextWorkingDay } from "../time/calendar.ts";
import { dayInWords } from "../time/written.ts";

/** True when the extension was told within the first month, so that the longer term applies (art. 12(3), second sentence). */
export const extendedInTime = (request: {
  readonly receivedOn: string;
  readonly extension?: { readonly toldOn: string } | undefined;
}): boolean =>
  request.extension !== undefined && request.extension.toldOn <= nextWorkingDay(monthsAfter(request.receivedOn, 1)).day;

export const answerRequest = deadline({
  id: "answer-request",
  register: dataSubjectRequests,
  title: "Een verzoek beantwoorden",
  inWords: "binnen één maand na ontvangst",
  why: "Wie iets over zijn eigen gegevens vraagt, krijgt binnen een maand antwoord.",
  starts: "day",
  basis: "law",
  source: [gdpr(12, 3), regulation1182(3, 2), regulation1182(3, 4), edpb("01/2022", "§ 160")],
  whenOverdue: "stop",
  term: (start) => {
    const month = monthsAfter(start, 1);
    const target = earlier(daysAfter(start, 28), month);
    const { day: due, working } = nextWorkingDay(month);
    return {
      target,
      due,
      readings: [
        { id: "unmoved-month", end: month, source: "art. 3 lid 2 onder c Verordening 1182/71, zonder doorschuiven" },
      ],
      working: [
        `Het verzoek is ontvangen op ${dayInWords(start)}.`,
        `Eén maand later is ${dayInWords(month)} (art. 12 lid 3 AVG).`,
        ...working,
        `De laatste dag is ${dayInWords(due)}, tot 24.00 uur.`,
        `Wij werken naar ${dayInWords(target)}: de vroegste van vier weken en één maand, zonder doorschuiven (eigen regel).`,
      ],
    };
  },
  running: ({ data }) =>
    data.withdrawnOn !== undefined || data.outcome === "withdrawn" || extendedInTime(data)
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
