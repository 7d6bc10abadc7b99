// Art. 17 Wkkgz: at most four weeks more, when the person was told in writing, with the reason, before the six weeks were over.

import { atw } from "../law/atw.ts";
import { toConfirm } from "../law/citation.ts";
import { wkkgz } from "../law/wkkgz.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { takenBack } from "./answer-request.ts";
import { deadline } from "./deadline.ts";
import { complaintExtendedInTime, complaintWeeks, judgement, underWkkgz, wkkgzTerm } from "./judge-complaint.ts";

export const judgeComplaintExtended = deadline({
  id: "judge-complaint-extended",
  register: dataSubjectRequests,
  title: "Oordelen over een klacht over zorg, met meer tijd",
  inWords: "binnen tien weken nadat de klacht is ingediend, als dat op tijd is verteld",
  why: "Vier weken langer mag, als wij dat op schrift en met de reden vertellen voordat de zes weken voorbij zijn.",
  metBy: "de persoon heeft ons oordeel, met de redenen",
  starts: "day",
  basis: "law",
  source: [toConfirm(wkkgz(17)), atw(1)],
  whenOverdue: "open",
  term: (start) => wkkgzTerm(start, complaintWeeks.extended),
  running: ({ data }) =>
    underWkkgz(data) && !takenBack(data) && complaintExtendedInTime(data) ? [judgement(data)] : [],
});
