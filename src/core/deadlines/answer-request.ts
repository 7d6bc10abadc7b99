// Art. 12(3): answer a request within one month of receipt. Month by Regulation 1182/71; we work to the earlier of four weeks and one month.

import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import { regulation1182 } from "../law/regulation-1182-71.ts";
import type { ValueOf } from "../model/field.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { earlier, monthsAfter, nextWorkingDay } from "../time/calendar.ts";
import { withSuspension } from "../time/suspended.ts";
import { periodAfter } from "../time/terms.ts";
import { dayInWords, periodInWords } from "../time/written.ts";
import { type Agreed, deadline } from "./deadline.ts";

type Request = ValueOf<(typeof dataSubjectRequests)["fields"]>;

/** True when the extension was told within the first month, so that the longer term applies (art. 12(3), second sentence). */
export const extendedInTime = (request: {
  readonly receivedOn: string;
  readonly extension?: { readonly toldOn: string } | undefined;
}): boolean =>
  request.extension !== undefined && request.extension.toldOn <= nextWorkingDay(monthsAfter(request.receivedOn, 1)).day;

/** The person, or we for a reason, took it back: nothing is owed any more. */
export const takenBack = (request: Pick<Request, "withdrawnOn" | "outcome">): boolean =>
  request.withdrawnOn !== undefined || request.outcome === "withdrawn";

/** Only a complaint: nothing of art. 15–22 was asked, so the month of art. 12(3) does not run. */
export const onlyComplaint = (request: Pick<Request, "kinds">): boolean =>
  request.kinds.every((kind) => kind === "complaint");

/** What a request states of its own term. */
export function requestAgreed(request: Request): Agreed {
  const { identityAskedOn, identityCheckedOn, clarificationAskedOn, clarifiedOn } = request;
  const pauses = [
    ...(identityAskedOn === undefined
      ? []
      : [{ why: "identity" as const, askedOn: identityAskedOn, knownOn: identityCheckedOn }]),
    ...(clarificationAskedOn === undefined
      ? []
      : [{ why: "clarification" as const, askedOn: clarificationAskedOn, knownOn: clarifiedOn }]),
  ];
  return {
    ...(extendedInTime(request) ? { extended: true } : {}),
    ...(pauses.length === 0 ? {} : { pauses }),
  };
}

/** When a request was answered, and the copy given where a copy was asked and not refused. */
export function answerOf(request: Request): { readonly met: string | undefined; readonly path: string } {
  const { answeredOn, copyGivenOn, kinds, outcome } = request;
  const copy = kinds.includes("copy") && outcome !== "refused" && outcome !== "not-gdpr";
  if (answeredOn === undefined || !copy) return { met: answeredOn, path: "answeredOn" };
  if (copyGivenOn === undefined) return { met: undefined, path: "copyGivenOn" };
  return copyGivenOn > answeredOn ? { met: copyGivenOn, path: "copyGivenOn" } : { met: answeredOn, path: "answeredOn" };
}

export const answerRequest = deadline({
  id: "answer-request",
  register: dataSubjectRequests,
  title: "Een verzoek beantwoorden",
  inWords: "binnen één maand na ontvangst",
  why: "Wie iets over zijn eigen gegevens vraagt, krijgt binnen een maand antwoord.",
  metBy: "het verzoek is beantwoord, en de kopie is gegeven als om een kopie is gevraagd",
  starts: "day",
  basis: "law",
  source: [gdpr(12, 3), regulation1182(3, 2), regulation1182(3, 4), edpb("01/2022", "§ 160")],
  whenOverdue: "stop",
  term: (start, own, agreed) => {
    const month = monthsAfter(start, 1);
    const target = earlier(periodAfter(start, own.requestTarget), month);
    const { day: due, working } = nextWorkingDay(month);
    const weeks = own.requestTarget === "P4W" ? "vier weken" : periodInWords(own.requestTarget);
    const term = {
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
        `Wij werken naar ${dayInWords(target)}: de vroegste van ${weeks} en één maand, zonder doorschuiven (eigen regel).`,
      ],
    };
    return withSuspension(term, start, month, agreed?.pauses);
  },
  running: ({ data }) =>
    takenBack(data) || extendedInTime(data) || onlyComplaint(data)
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
