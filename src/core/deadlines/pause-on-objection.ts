// Art. 18(1)(d) and 21(1): processing stops when somebody objects, until compelling grounds are shown.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import type { EntryOf } from "../model/register.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { daysAfter } from "../time/calendar.ts";
import type { Term } from "../time/term.ts";
import { dayInWords } from "../time/written.ts";
import { takenBack } from "./answer-request.ts";
import { deadline, type Running } from "./deadline.ts";

/** The day on which 24 hours end after a request that asks us to stop; `what` was received. A house is open in the weekend too. */
export function stopTerm(start: string, what: string): Term {
  const target = daysAfter(start, 1);
  return {
    target,
    due: null,
    readings: [],
    working: [
      `${what} is ontvangen op ${dayInWords(start)}.`,
      `Wij stoppen meteen; 24 uur later is het ${dayInWords(target)} (eigen regel). Weekend en feestdagen tellen mee.`,
    ],
  };
}

/** Met by the first act that stopped the processing, or by the reason why not. */
export function stopping(data: EntryOf<typeof dataSubjectRequests>["data"]): Running {
  const acts = (data.executions ?? []).flatMap((each) => each.doneOn ?? []);
  const [stopped] = [...acts, data.pausedOn ?? []].flat().toSorted();
  const reason = stopped === undefined && data.notPausedReason !== undefined;
  return {
    start: data.receivedOn,
    provisional: false,
    met: reason ? data.receivedOn : stopped,
    ...(reason ? { instead: "niet stilgezet, met reden" } : {}),
    explained: data.notPausedReason !== undefined,
    path: reason ? "notPausedReason" : "pausedOn",
  };
}

export const pauseOnObjection = deadline({
  id: "pause-on-objection",
  register: dataSubjectRequests,
  title: "Stoppen bij bezwaar",
  inWords: "meteen, uiterlijk binnen 24 uur (eigen regel)",
  why: "Bij bezwaar stoppen wij, tot vaststaat dat ons belang zwaarder weegt.",
  metBy: "de verwerking is stilgezet of gestopt, of vastligt waarom niet",
  starts: "day",
  basis: "own",
  source: [gdpr(18, 1, "d"), gdpr(21, 1), ownRule("uiterlijk binnen 24 uur, ook in het weekend")],
  whenOverdue: "open",
  term: (start) => stopTerm(start, "Het bezwaar"),
  running: ({ data }) => (data.kinds.includes("objection") && !takenBack(data) ? [stopping(data)] : []),
});
