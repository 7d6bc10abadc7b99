import { gdpr } from "../law/gdpr.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { recordRule } from "./rule.ts";

export const closedWithAnswer = recordRule({
  id: "closed-with-answer",
  severity: "error",
  title: "Een gesloten verzoek is beantwoord of ingetrokken.",
  why: "Ook 'nee' en 'wij doen niets' zijn een antwoord, met de reden.",
  source: [gdpr(12, 3), gdpr(12, 4)],
  example: {
    passes: `closedOn: 2026-03-25
answeredOn: 2026-03-20`,
    fails: `closedOn: 2026-03-25
answeredOn:`,
  },
  register: dataSubjectRequests,
  check: ({ data }) =>
    data.closedOn !== undefined &&
    data.answeredOn === undefined &&
    data.withdrawnOn === undefined &&
    data.outcome !== "withdrawn"
      ? [
          {
            path: "answeredOn",
            message: "Dit verzoek is gesloten, maar er staat niet wanneer het is beantwoord.",
            remedy: "Vul de dag van het antwoord in. Is er nog geen antwoord, laat `closedOn` dan leeg tot het er is.",
          },
        ]
      : [],
});
