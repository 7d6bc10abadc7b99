// Art. 12(3) and 17; art. 7:455 BW, 7.3.9 Jeugdwet, 5.3.5 Wmo: erase or destroy on request. One month is safe under every reading.
import { deadline } from "../deadline.ts";
import { bw } from "../law/bw.ts";
import { toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { monthsAfter } from "../time/calendar.ts";
import { movedByAtw } from "../time/working-days.ts";
import { answerRequest, extendedInTime } from "./answer-request.ts";
import { answerRequestExtended } from "./answer-request-extended.ts";

const older = "drie maanden, oudere lezing van art. 7:455 BW, 7.3.9 Jeugdwet en 5.3.5 Wmo (te bevestigen)";

export const eraseOnRequest = deadline({
  id: "erase-on-request",
  register: dataSubjectRequests,
  title: "Wissen of vernietigen op verzoek",
  inWords: "binnen één maand na ontvangst",
  why: "Gedaan, of met redenen geweigerd. Eén maand is onder elke lezing van de wet op tijd.",
  starts: "day",
  basis: "law",
  source: [gdpr(12, 3), gdpr(17, 1), bw("7:455"), toConfirm(jeugdwet("7.3.9")), toConfirm(wmo2015("5.3.5"))],
  whenOverdue: "stop",
  term: (start, own, agreed) => {
    const term = (agreed?.limit === undefined ? answerRequest : answerRequestExtended).term(start, own);
    const three = monthsAfter(start, 3);
    return {
      ...term,
      readings: [
        ...term.readings,
        { id: "three-months", end: three, source: older },
        {
          id: "three-months-moved",
          end: movedByAtw(three).day,
          source: `${older}, verschoven door de Algemene termijnenwet`,
        },
      ],
    };
  },
  running: ({ data }) => {
    const asked = data.kinds.some((kind) => kind === "erasure" || kind === "file-destruction");
    if (!asked || data.withdrawnOn !== undefined || data.outcome === "withdrawn") return [];
    const refused = data.outcome === "refused" || data.outcome === "not-gdpr";
    const acts = data.executions ?? [];
    const waiting =
      acts.length === 0 || acts.some((each) => each.doneOn === undefined && each.notDoneReason === undefined);
    const carriedOut = waiting
      ? undefined
      : acts
          .flatMap((each) => each.doneOn ?? [])
          .toSorted()
          .at(-1);
    return [
      {
        start: data.receivedOn,
        provisional: false,
        met: refused ? data.answeredOn : carriedOut,
        explained: data.delayReason !== undefined,
        path: "executions",
        ...(extendedInTime(data) ? { agreed: { limit: "extended" } } : {}),
      },
    ];
  },
});
