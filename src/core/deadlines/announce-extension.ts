// Art. 12(3), third sentence: an extension is told within the first month, with the reason.

import { gdpr } from "../law/gdpr.ts";
import { regulation1182 } from "../law/regulation-1182-71.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { answerRequest, onlyComplaint, requestAgreed } from "./answer-request.ts";
import { deadline } from "./deadline.ts";

export const announceExtension = deadline({
  id: "announce-extension",
  register: dataSubjectRequests,
  title: "Verlenging vertellen",
  inWords: "binnen één maand na ontvangst, met de reden",
  why: "Wie later meer tijd vraagt, is al te laat.",
  metBy: "de verlenging is verteld, met de reden",
  starts: "day",
  basis: "law",
  source: [gdpr(12, 3), regulation1182(3, 2), regulation1182(3, 4)],
  whenOverdue: "open",
  term: (start, own, agreed) => answerRequest.term(start, own, agreed),
  running: ({ data }) =>
    data.extension === undefined || onlyComplaint(data)
      ? []
      : [
          {
            start: data.receivedOn,
            provisional: false,
            met: data.extension.toldOn,
            explained: true,
            path: "extension.toldOn",
            agreed: requestAgreed(data),
          },
        ],
});
