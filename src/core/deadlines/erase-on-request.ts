// Art. 12(3) and 17; art. 7:455 BW, 7.3.9 Jeugdwet, 5.3.5 Wmo: erase or destroy on request. One month is safe under every reading.

import { bw } from "../law/bw.ts";
import { toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { regulation1182 } from "../law/regulation-1182-71.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { monthsAfter } from "../time/calendar.ts";
import { movedByAtw } from "../time/working-days.ts";
import { dayInWords } from "../time/written.ts";
import { answerRequest, requestAgreed, takenBack } from "./answer-request.ts";
import { answerRequestExtended } from "./answer-request-extended.ts";
import { deadline } from "./deadline.ts";

const older = "drie maanden, oudere lezing van art. 7:455 BW, 7.3.9 Jeugdwet en 5.3.5 Wmo";

export const eraseOnRequest = deadline({
  id: "erase-on-request",
  register: dataSubjectRequests,
  title: "Wissen of vernietigen op verzoek",
  inWords: "binnen één maand na ontvangst",
  why: "Gedaan, of met redenen geweigerd. Eén maand is onder elke lezing van de wet op tijd.",
  metBy: "de gegevens zijn gewist of vernietigd, of dat met redenen is geweigerd",
  starts: "day",
  basis: "law",
  source: [
    gdpr(12, 3),
    gdpr(17, 1),
    regulation1182(3, 2),
    regulation1182(3, 4),
    bw("7:455"),
    toConfirm(jeugdwet("7.3.9")),
    toConfirm(wmo2015("5.3.5")),
  ],
  whenOverdue: "stop",
  term: (start, own, agreed) => {
    const term = (agreed?.extended === true ? answerRequestExtended : answerRequest).term(start, own, agreed);
    const three = monthsAfter(start, 3);
    const moved = movedByAtw(three);
    return {
      ...term,
      readings: [
        ...term.readings,
        { id: "three-months", end: three, source: older },
        { id: "three-months-moved", end: moved.day, source: `${older}, verschoven door de Algemene termijnenwet` },
      ],
      working: [
        ...term.working,
        `Een oudere lezing geeft drie maanden: tot ${dayInWords(three)}.`,
        ...moved.working,
        ...(moved.day === three ? [] : [`In die lezing is de laatste dag dan ${dayInWords(moved.day)}.`]),
        ...(term.due !== null && moved.day > term.due ? ["Werk niet naar die latere dag toe."] : []),
      ],
    };
  },
  running: ({ data }) => {
    const asked = data.kinds.some((kind) => kind === "erasure" || kind === "file-destruction");
    if (!asked || takenBack(data)) return [];
    const acts = data.executions ?? [];
    const waiting = acts.some((each) => each.doneOn === undefined && each.notDoneReason === undefined);
    const done = acts.flatMap((each) => each.doneOn ?? []).toSorted();
    // Partly: refused as far as nothing was done, on a ground that is written down.
    const nothingDone = acts.length > 0 && !waiting && done.length === 0 && data.refusalGrounds !== undefined;
    const refused =
      data.outcome === "refused" || data.outcome === "not-gdpr" || (data.outcome === "partly" && nothingDone);
    const unreasoned = refused && data.reasons === undefined;
    const refusedOn = unreasoned ? undefined : data.answeredOn;
    return [
      {
        start: data.receivedOn,
        provisional: false,
        met: refused ? refusedOn : waiting ? undefined : done.at(-1),
        ...(refused && refusedOn !== undefined ? { instead: "met redenen geweigerd" } : {}),
        explained: data.delayReason !== undefined || acts.some((each) => each.notDoneReason !== undefined),
        path: unreasoned ? "reasons" : refused ? "answeredOn" : "executions",
        agreed: requestAgreed(data),
      },
    ];
  },
});
