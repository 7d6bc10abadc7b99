import { answerOf, answerRequest, extendedInTime } from "../deadlines/answer-request.ts";
import { answerRequestExtended } from "../deadlines/answer-request-extended.ts";
import { gdpr } from "../law/gdpr.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { recordRule } from "../rule.ts";
import { lateness } from "../time/late.ts";

export const answeredInTime = recordRule({
  id: "answered-in-time",
  severity: "open",
  title: "Een verzoek is op tijd beantwoord.",
  why: "Te laat blijft zichtbaar als te laat, met de reden erbij.",
  source: [gdpr(12, 3)],
  example: {
    passes: `receivedOn: 2026-03-05
answeredOn: 2026-04-07`,
    fails: `receivedOn: 2026-03-05
answeredOn: 2026-04-08`,
  },
  register: dataSubjectRequests,
  check: (entry, dossier) => {
    const own = dossier.organisation?.ownTerms;
    const { receivedOn, delayReason } = entry.data;
    const { met, path } = answerOf(entry.data);
    if (own === undefined || met === undefined) return [];
    const extended = extendedInTime(entry.data);
    const due = (extended ? answerRequestExtended : answerRequest).term(receivedOn, own).due;
    const late = due === null ? undefined : lateness(met, due);
    if (late === undefined) return [];
    return [
      {
        path,
        message: `${path === "copyGivenOn" ? "De kopie is gegeven" : "Beantwoord"} ${late} na de laatste dag.${delayReason === undefined ? " De reden staat er niet." : " De reden is vastgelegd."}`,
        remedy:
          delayReason === undefined
            ? "Schrijf op waarom het later werd (`delayReason`), en wat u doet om de volgende keer op tijd te zijn."
            : "Dit blijft staan zoals het is. Leg vast wat u doet om de volgende keer op tijd te zijn.",
      },
    ];
  },
});
