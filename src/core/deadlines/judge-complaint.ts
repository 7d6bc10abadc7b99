// Art. 17 Wkkgz: a judgement on a complaint about care within six weeks. A term of Dutch law, so the Algemene termijnenwet moves its end.

import { atw } from "../law/atw.ts";
import { toConfirm } from "../law/citation.ts";
import { wkkgz } from "../law/wkkgz.ts";
import type { ValueOf } from "../model/field.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { daysAfter } from "../time/calendar.ts";
import type { Term } from "../time/term.ts";
import { movedByAtw } from "../time/working-days.ts";
import { dayInWords } from "../time/written.ts";
import { takenBack } from "./answer-request.ts";
import { type Agreed, deadline } from "./deadline.ts";

type Request = ValueOf<(typeof dataSubjectRequests)["fields"]>;

/** Six weeks, and four more when the person was told in time. */
export const complaintWeeks = { first: 6, extended: 10 } as const;

/** A complaint to which the Wkkgz applies: the other laws on care, and no law, give no such term. */
export const underWkkgz = (request: Pick<Request, "kinds" | "complaintUnder">): boolean =>
  request.kinds.includes("complaint") && request.complaintUnder === "wkkgz";

/** The last day on which more time may be told. */
const lastDayToTell = (receivedOn: string): string => movedByAtw(daysAfter(receivedOn, complaintWeeks.first * 7)).day;

/** True when more time was told before the six weeks were over, so that the longer term applies. */
export const complaintExtendedInTime = (request: Pick<Request, "receivedOn" | "complaintExtension">): boolean =>
  request.complaintExtension !== undefined && request.complaintExtension.toldOn <= lastDayToTell(request.receivedOn);

/** So many weeks after a complaint, moved by the Algemene termijnenwet. */
export function wkkgzTerm(start: string, weeks: number): Term {
  const end = daysAfter(start, weeks * 7);
  const { day: due, working } = movedByAtw(end);
  return {
    target: end,
    due,
    readings: [],
    working: [
      `De klacht is ingediend op ${dayInWords(start)}.`,
      `${weeks === complaintWeeks.first ? "Zes" : "Tien"} weken later is ${dayInWords(end)} (art. 17 Wkkgz).`,
      ...working,
      `De laatste dag is ${dayInWords(due)}, tot 24.00 uur.`,
      ...(due === end ? [] : [`Wij werken naar ${dayInWords(end)}, zonder doorschuiven (eigen regel).`]),
    ],
  };
}

/** The judgement: the day on which the person got it. */
export const judgement = (data: Request, agreed?: Agreed) => ({
  start: data.receivedOn,
  provisional: false,
  met: data.answeredOn,
  explained: data.delayReason !== undefined,
  path: "answeredOn",
  ...(agreed === undefined ? {} : { agreed }),
});

export const judgeComplaint = deadline({
  id: "judge-complaint",
  register: dataSubjectRequests,
  title: "Oordelen over een klacht over zorg",
  inWords: "binnen zes weken nadat de klacht is ingediend",
  why: "Wie klaagt over zorg uit de Wlz of de zorgverzekering, krijgt binnen zes weken ons oordeel.",
  metBy: "de persoon heeft ons oordeel, met de redenen",
  starts: "day",
  basis: "law",
  source: [toConfirm(wkkgz(17)), atw(1)],
  whenOverdue: "open",
  term: (start) => wkkgzTerm(start, complaintWeeks.first),
  running: ({ data }) =>
    underWkkgz(data) && !takenBack(data) && !complaintExtendedInTime(data) ? [judgement(data)] : [],
});
