// Art. 36(2): the authority advises within eight weeks of the request, and may take six more when it says so within a month.

import { gdpr } from "../law/gdpr.ts";
import { regulation1182 } from "../law/regulation-1182-71.ts";
import { impactAssessments } from "../registers/impact-assessments.ts";
import { daysAfter, nextWorkingDay } from "../time/calendar.ts";
import { dayInWords } from "../time/written.ts";
import { deadline } from "./deadline.ts";

export const awaitConsultation = deadline({
  id: "await-consultation",
  register: impactAssessments,
  title: "Advies van de AP vooraf",
  inWords: "binnen acht weken na ons verzoek; de AP mag er zes weken bij nemen",
  why: "Zolang de AP niet heeft geantwoord, begint de verwerking niet. Is de termijn voorbij, vraag dan de AP hoe het staat.",
  metBy: "de AP heeft geantwoord",
  starts: "day",
  basis: "law",
  source: [gdpr(36, 2), regulation1182(3, 2), regulation1182(3, 4)],
  whenOverdue: "warn",
  term: (start, _own, agreed) => {
    const eight = daysAfter(start, 8 * 7);
    const fourteen = daysAfter(start, 14 * 7);
    const end = agreed?.extended === true ? fourteen : eight;
    const { day: due, working } = nextWorkingDay(end);
    return {
      target: end,
      due,
      readings:
        agreed?.extended === true
          ? []
          : [{ id: "extended", end: nextWorkingDay(fourteen).day, source: "art. 36 lid 2 AVG, met zes weken erbij" }],
      working: [
        `De vraag aan de AP is van ${dayInWords(start)}.`,
        agreed?.extended === true
          ? `De AP nam er zes weken bij. Veertien weken later is ${dayInWords(end)} (art. 36 lid 2 AVG).`
          : `Acht weken later is ${dayInWords(end)} (art. 36 lid 2 AVG).`,
        ...working,
        `De laatste dag is ${dayInWords(due)}, tot 24.00 uur. Vraagt de AP om meer gegevens, dan kan de termijn stilstaan.`,
      ],
    };
  },
  running: ({ data }) =>
    data.consultation?.requestedOn === undefined
      ? []
      : [
          {
            start: data.consultation.requestedOn,
            provisional: false,
            met: data.consultation.answeredOn,
            explained: false,
            waitsFor: "de AP",
            path: "consultation.answeredOn",
            ...(data.consultation.extensionToldOn === undefined ? {} : { agreed: { extended: true as const } }),
          },
        ],
});
