// Our own rule for a complaint to which the Wkkgz does not apply: the same six weeks, and four more when that was told. No term of law.

import { ownRule } from "../law/guidance.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { daysAfter } from "../time/calendar.ts";
import { dayInWords } from "../time/written.ts";
import { takenBack } from "./answer-request.ts";
import { deadline } from "./deadline.ts";
import { complaintExtendedInTime, complaintWeeks, judgement, underWkkgz } from "./judge-complaint.ts";

export const answerOtherComplaint = deadline({
  id: "answer-other-complaint",
  register: dataSubjectRequests,
  title: "Een andere klacht beantwoorden",
  inWords: "binnen zes weken nadat de klacht is ingediend",
  why: "Voor klachten over jeugdhulp, Wmo of iets anders houden wij dezelfde tijd aan. Noemt een klachtenregeling een kortere termijn, dan geldt die.",
  metBy: "de persoon heeft ons antwoord, met de redenen",
  starts: "day",
  basis: "own",
  source: [ownRule("elke klacht dezelfde tijd als een klacht over Wlz-zorg")],
  whenOverdue: "warn",
  term: (start, _own, agreed) => {
    const more = agreed?.extended === true;
    const target = daysAfter(start, (more ? complaintWeeks.extended : complaintWeeks.first) * 7);
    return {
      target,
      due: null,
      readings: [],
      working: [
        `De klacht is ingediend op ${dayInWords(start)}.`,
        `${more ? "Tien" : "Zes"} weken later is ${dayInWords(target)} (eigen regel).`,
        "De Wkkgz geldt hier niet. Noemt onze klachtenregeling een kortere termijn, dan geldt die.",
      ],
    };
  },
  running: ({ data }) =>
    data.kinds.includes("complaint") && !underWkkgz(data) && !takenBack(data)
      ? [judgement(data, complaintExtendedInTime(data) ? { extended: true } : undefined)]
      : [],
});
