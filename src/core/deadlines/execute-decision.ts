// Own rule: carry out a decision within fourteen working days; by art. 12(3) never after the last day of its request.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import type { ValueOf } from "../model/field.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { earlier } from "../time/calendar.ts";
import { workingDaysAfter } from "../time/working-days.ts";
import { dayInWords } from "../time/written.ts";
import { answerRequest, extendedInTime } from "./answer-request.ts";
import { answerRequestExtended } from "./answer-request-extended.ts";
import { deadline, type OwnTerms, statedIn } from "./deadline.ts";

type Request = ValueOf<(typeof dataSubjectRequests)["fields"]>;

// Access and a copy are given with the answer; these ask for something more.
const toCarryOut = new Set<string>([
  "rectification",
  "completion",
  "erasure",
  "file-destruction",
  "restriction",
  "objection",
  "portability",
  "withdraw-consent",
]);

const limitOf = (request: Request, own: OwnTerms) =>
  (extendedInTime(request) ? answerRequestExtended : answerRequest).term(request.receivedOn, own).due;

export const executeDecision = deadline({
  id: "execute-decision",
  register: dataSubjectRequests,
  title: "Een besluit uitvoeren",
  inWords: "binnen veertien werkdagen na het besluit, en nooit na de laatste dag van het verzoek",
  inOwnWords: (own) =>
    `binnen ${own.executeWorkingDays} werkdagen na het besluit, en nooit na de laatste dag van het verzoek`,
  why: "Uitvoeren hoort bij het antwoord: ook dat valt binnen de maand van de wet.",
  metBy: "het besluit is uitgevoerd en de ontvangers het weten, of vastligt waarom niet",
  starts: "day",
  basis: "own",
  source: [ownRule("veertien werkdagen"), gdpr(12, 3), gdpr(19)],
  whenOverdue: "open",
  stated: [
    statedIn(dataSubjectRequests, ({ data }, dossier) => {
      const own = dossier.organisation?.ownTerms;
      const limit = own === undefined ? null : limitOf(data, own);
      return limit === null ? [] : [{ limit }];
    }),
  ],
  term: (start, own, agreed) => {
    const days = own.executeWorkingDays;
    const counted = workingDaysAfter(start, days);
    const equated = workingDaysAfter(start, days, { equated: true });
    const due = agreed?.limit ?? null;
    const target = due === null ? counted : earlier(counted, due);
    const end = due === null ? equated : earlier(equated, due);
    return {
      target,
      due,
      readings: [{ id: "equated-days-off", end, source: "gelijkgestelde dagen ook vrij" }],
      working: [
        `Het besluit is van ${dayInWords(start)}; die dag telt niet mee.`,
        `${days} werkdagen later is ${dayInWords(counted)} (eigen regel).`,
        ...(equated === counted
          ? []
          : [`Zijn gelijkgestelde dagen ook vrij, dan is dat ${dayInWords(equated)}: de vroegste dag geldt.`]),
        ...(due === null
          ? ["De laatste dag van het verzoek is hier niet bekend."]
          : [`Uitvoeren mag nooit na de laatste dag van het verzoek: ${dayInWords(due)} (art. 12 lid 3 AVG).`]),
      ],
    };
  },
  running: ({ data }, dossier) => {
    const own = dossier.organisation?.ownTerms;
    const granted = data.outcome === "granted" || data.outcome === "partly";
    const acts = [
      ...(data.executions ?? []).map((each) => ({ on: each.doneOn, reason: each.notDoneReason })),
      ...(data.recipientsTold ?? []).map((each) => ({ on: each.toldOn, reason: each.notToldReason })),
    ];
    const asked = acts.length > 0 || data.kinds.some((kind) => toCarryOut.has(kind));
    if (!granted || !asked || data.withdrawnOn !== undefined) return [];
    if (data.answeredOn === undefined || own === undefined) return [];
    const limit = limitOf(data, own);
    // What was left undone for a reason is not waited for; nothing written down is.
    const waiting = acts.length === 0 || acts.some((each) => each.on === undefined && each.reason === undefined);
    const done = acts.flatMap((each) => each.on ?? []).toSorted();
    return [
      {
        start: data.answeredOn,
        provisional: false,
        met: waiting ? undefined : (done.at(-1) ?? data.answeredOn),
        ...(!waiting && done.length === 0 ? { instead: "niet uitgevoerd, met reden" } : {}),
        explained: data.delayReason !== undefined || acts.some((each) => each.reason !== undefined),
        path: "executions",
        ...(limit === null ? {} : { agreed: { limit } }),
      },
    ];
  },
});
