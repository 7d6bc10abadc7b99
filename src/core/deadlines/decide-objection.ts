// Art. 12(3) and 21(1): decide on an objection within the term of a request; the organisation shows its compelling grounds.

import { gdpr } from "../law/gdpr.ts";
import { regulation1182 } from "../law/regulation-1182-71.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { answerRequest, requestAgreed, takenBack } from "./answer-request.ts";
import { answerRequestExtended } from "./answer-request-extended.ts";
import { deadline } from "./deadline.ts";

export const decideObjection = deadline({
  id: "decide-objection",
  register: dataSubjectRequests,
  title: "Besluiten over een bezwaar",
  inWords: "binnen één maand na ontvangst",
  why: "Wij moeten aantonen dat ons belang zwaarder weegt; lukt dat niet, dan stoppen wij.",
  metBy: "het besluit is verteld, bij een weigering met redenen",
  starts: "day",
  basis: "law",
  source: [gdpr(12, 3), gdpr(21, 1), regulation1182(3, 2), regulation1182(3, 4)],
  whenOverdue: "stop",
  term: (start, own, agreed) =>
    (agreed?.extended === true ? answerRequestExtended : answerRequest).term(start, own, agreed),
  running: ({ data }) => {
    if (!data.kinds.includes("objection") || takenBack(data)) return [];
    const unreasoned = data.outcome === "refused" && data.reasons === undefined;
    return [
      {
        start: data.receivedOn,
        provisional: false,
        met: unreasoned ? undefined : data.answeredOn,
        explained: data.delayReason !== undefined,
        path: unreasoned ? "reasons" : "answeredOn",
        agreed: requestAgreed(data),
      },
    ];
  },
});
