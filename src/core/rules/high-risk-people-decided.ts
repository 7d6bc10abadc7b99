import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const highRiskPeopleDecided = recordRule({
  id: "high-risk-people-decided",
  severity: "open",
  title: "Bij waarschijnlijk hoog risico is besloten of de mensen het horen, en waarom.",
  why: "Bij waarschijnlijk hoog risico vertellen wij het zonder onnodige vertraging, behalve als een uitzondering van art. 34 lid 3 geldt.",
  source: [gdpr(34, 1), gdpr(34, 3)],
  example: {
    passes: `assessment:
  risk: high
peopleDecision:
  decision: inform`,
    fails: `assessment:
  risk: high
peopleDecision:
  decision: not-high-risk`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    if (data.assessment?.risk !== "high" || data.authorityDecision === undefined) return [];
    const decision = data.peopleDecision?.decision;
    if (decision === undefined) {
      return [
        {
          path: "peopleDecision",
          message: "Het risico is waarschijnlijk hoog, en er staat niet of de mensen het horen.",
          remedy: "Neem een besluit en leg het vast, met de reden.",
        },
      ];
    }
    if (decision === "not-high-risk") {
      return [
        {
          path: "peopleDecision.decision",
          message: "Het oordeel is 'waarschijnlijk hoog risico', maar het besluit zegt dat het risico niet hoog is.",
          remedy: "Bekijk oordeel en besluit samen opnieuw en leg vast wat u nu vindt.",
        },
      ];
    }
    return [];
  },
});
