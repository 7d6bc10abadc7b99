import { answerOf, answerRequest, extendedInTime, onlyComplaint } from "../deadlines/answer-request.ts";
import { answerRequestExtended } from "../deadlines/answer-request-extended.ts";
import { complaintExtendedInTime, judgeComplaint, underWkkgz } from "../deadlines/judge-complaint.ts";
import { judgeComplaintExtended } from "../deadlines/judge-complaint-extended.ts";
import { type Citation, toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { wkkgz } from "../law/wkkgz.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { lateness } from "../time/late.ts";
import { recordRule } from "./rule.ts";

export const answeredInTime = recordRule({
  id: "answered-in-time",
  severity: "open",
  title: "Een verzoek is op tijd beantwoord, en op een klacht is op tijd geoordeeld.",
  why: "Te laat blijft zichtbaar als te laat, met de reden erbij.",
  source: [gdpr(12, 3), toConfirm(wkkgz(17))],
  example: {
    passes: `receivedOn: 2026-03-05
answeredOn: 2026-04-07`,
    fails: `receivedOn: 2026-03-05
answeredOn: 2026-04-08`,
  },
  register: dataSubjectRequests,
  check: (entry, dossier) => {
    const own = dossier.organisation?.ownTerms;
    const { data } = entry;
    if (own === undefined) return [];
    const problem = (path: string, what: string, met: string | undefined, due: string | null, source: Citation) => {
      const late = met === undefined || due === null ? undefined : lateness(met, due);
      if (late === undefined) return [];
      return [
        {
          path,
          message: `${what} ${late} na de laatste dag.${data.delayReason === undefined ? " De reden staat er niet." : " De reden is vastgelegd."}`,
          remedy:
            data.delayReason === undefined
              ? "Schrijf op waarom het later werd (`delayReason`), en wat u doet om de volgende keer op tijd te zijn."
              : "Dit blijft staan zoals het is. Leg vast wat u doet om de volgende keer op tijd te zijn.",
          source: [source],
        },
      ];
    };
    const { met, path } = answerOf(data);
    const answer = (extendedInTime(data) ? answerRequestExtended : answerRequest).term(data.receivedOn, own).due;
    const judged = (complaintExtendedInTime(data) ? judgeComplaintExtended : judgeComplaint).term(data.receivedOn, own);
    const asAnswer = onlyComplaint(data)
      ? []
      : problem(path, path === "copyGivenOn" ? "De kopie is gegeven" : "Beantwoord", met, answer, gdpr(12, 3));
    const asJudgement = underWkkgz(data)
      ? problem("answeredOn", "Over de klacht is geoordeeld", data.answeredOn, judged.due, toConfirm(wkkgz(17)))
      : [];
    return [...asAnswer, ...asJudgement];
  },
});
