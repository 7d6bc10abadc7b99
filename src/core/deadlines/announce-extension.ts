// Art. 12(3), third sentence: an extension is told within the first month, with the reason.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { answerRequest } from "./answer-request.ts";

export const announceExtension = deadline({
  id: "announce-extension",
  register: dataSubjectRequests,
  title: "Verlenging vertellen",
  inWords: "binnen één maand na ontvangst, met de reden",
  why: "Wie later meer tijd vraagt, is al te laat.",
  starts: "day",
  basis: "law",
  source: [gdpr(12, 3)],
  whenOverdue: "open",
  term: (start, own) => answerRequest.term(start, own),
  running: ({ data }) =>
    data.extension === undefined
      ? []
      : [
          {
            start: data.receivedOn,
            provisional: false,
            met: data.extension.toldOn,
            explained: true,
            path: "extension.toldOn",
          },
        ],
});
