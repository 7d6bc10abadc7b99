// Own rule: carry out a decision within fourteen working days; by art. 12(3) never after the last day of its request.
import { deadline } from "../deadline.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { earlier } from "../time/calendar.ts";
import { workingDaysAfter } from "../time/working-days.ts";
import { dayInWords } from "../time/written.ts";
import { answerRequest, extendedInTime } from "./answer-request.ts";
import { answerRequestExtended } from "./answer-request-extended.ts";

export const executeDecision = deadline({
  id: "execute-decision",
  register: dataSubjectRequests,
  title: "Een besluit uitvoeren",
  inWords: "binnen veertien werkdagen na het besluit, en nooit na de laatste dag van het verzoek",
  why: "Uitvoeren hoort bij het antwoord: ook dat valt binnen de maand van de wet.",
  starts: "day",
  basis: "own",
  source: [ownRule("veertien werkdagen"), gdpr(12, 3), gdpr(19)],
  whenOverdue: "open",
  term: (start, own, agreed) => {
    const days = own.executeWorkingDays;
    const counted = workingDaysAfter(start, days);
    const equated = workingDaysAfter(start, days, { equated: true });
    const due = agreed?.limit ?? null;
    const target = due === null ? counted : earlier(counted, due);
    return {
      target,
      due,
      readings: [
        {
          id: "equated-days-off",
          end: due === null ? equated : earlier(equated, due),
          source: "gelijkgestelde dagen ook vrij",
        },
      ],
      working: [
        `Het besluit is van ${dayInWords(start)}; die dag telt niet mee.`,
        `${days} werkdagen later is ${dayInWords(counted)} (eigen regel).`,
        ...(due === null
          ? ["De laatste dag van het verzoek is hier niet bekend."]
          : [`Uitvoeren mag nooit na de laatste dag van het verzoek: ${dayInWords(due)} (art. 12 lid 3 AVG).`]),
      ],
    };
  },
  running: ({ data }, dossier) => {
    const own = dossier.organisation?.ownTerms;
    const granted = data.outcome === "granted" || data.outcome === "partly";
    if (!granted || data.answeredOn === undefined || own === undefined || (data.executions ?? []).length === 0)
      return [];
    const limit = (extendedInTime(data) ? answerRequestExtended : answerRequest).term(data.receivedOn, own).due;
    const acts = [
      ...(data.executions ?? []).map((each) => ({ on: each.doneOn, reason: each.notDoneReason })),
      ...(data.recipientsTold ?? []).map((each) => ({ on: each.toldOn, reason: each.notToldReason })),
    ];
    // What was left undone for a reason is not waited for.
    const waiting = acts.some((each) => each.on === undefined && each.reason === undefined);
    const done = acts.flatMap((each) => each.on ?? []).toSorted();
    return [
      {
        start: data.answeredOn,
        provisional: false,
        met: waiting ? undefined : (done.at(-1) ?? data.answeredOn),
        explained: false,
        path: "executions",
        ...(limit === null ? {} : { agreed: { limit } }),
      },
    ];
  },
});
