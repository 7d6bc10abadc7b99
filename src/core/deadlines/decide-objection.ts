// Art. 12(3) and 21(1): decide on an objection within the term of a request; the organisation shows its compelling grounds.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { answerRequest, extendedInTime } from "./answer-request.ts";
import { answerRequestExtended } from "./answer-request-extended.ts";

export const decideObjection = deadline({
  id: "decide-objection",
  register: dataSubjectRequests,
  title: "Besluiten over een bezwaar",
  inWords: "binnen één maand na ontvangst",
  why: "Wij moeten aantonen dat ons belang zwaarder weegt; lukt dat niet, dan stoppen wij.",
  starts: "day",
  basis: "law",
  source: [gdpr(12, 3), gdpr(21, 1)],
  whenOverdue: "stop",
  term: (start, own, agreed) => (agreed?.limit === undefined ? answerRequest : answerRequestExtended).term(start, own),
  running: ({ data }) =>
    data.kinds.includes("objection") && data.withdrawnOn === undefined && data.outcome !== "withdrawn"
      ? [
          {
            start: data.receivedOn,
            provisional: false,
            met: data.answeredOn,
            explained: data.delayReason !== undefined,
            path: "answeredOn",
            ...(extendedInTime(data) ? { agreed: { limit: "extended" } } : {}),
          },
        ]
      : [],
});
