import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const decisionFollowed = recordRule({
  id: "decision-followed",
  severity: "warning",
  title: "Wat na een besluit is gedaan, past bij het besluit.",
  why: "Wie het register leest, moet kunnen zien waarom iets toch is gebeurd.",
  source: [gdpr(33, 5), gdpr(5, 2)],
  example: {
    passes: `peopleDecision:
  decision: inform-voluntarily
communications:
  - informedAt: 2026-03-28T10:00+01:00`,
    fails: `peopleDecision:
  decision: not-high-risk
communications:
  - informedAt: 2026-03-28T10:00+01:00`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const problems = [];
    const { notifications = [], authorityDecision, peopleDecision } = data;
    const stands = notifications.length > 0 && !notifications.some((each) => each.kind === "withdrawal");
    if (stands && authorityDecision?.decision === "not-notify") {
      problems.push({
        path: "authorityDecision.decision",
        message: "Er is besloten niet te melden, maar er staat wel een melding bij de AP.",
        remedy:
          "Is het besluit later veranderd? Leg het nieuwe besluit vast, met de reden. Is de melding ingetrokken, leg dat vast.",
      });
    }
    if (data.communications !== undefined && peopleDecision?.decision === "not-high-risk") {
      problems.push({
        path: "peopleDecision.decision",
        message: "Er is besloten dat vertellen niet nodig is, maar het is de mensen wel verteld.",
        remedy: "Was dat onverplicht? Kies dan `inform-voluntarily`. Is het besluit veranderd, leg het nieuwe vast.",
      });
    }
    return problems;
  },
});
