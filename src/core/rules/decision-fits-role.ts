import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "../rule.ts";

export const decisionFitsRole = recordRule({
  id: "decision-fits-role",
  severity: "error",
  title: "'Niet aan ons' kan alleen als wij verwerker zijn.",
  why: "Zijn wij zelf verantwoordelijk, dan loopt onze termijn van 72 uur.",
  source: [gdpr(33, 1), gdpr(33, 2)],
  example: {
    passes: `ourRole: processor
authorityDecision:
  decision: not-ours`,
    fails: `ourRole: controller
authorityDecision:
  decision: not-ours`,
  },
  register: personalDataBreaches,
  check: ({ data }) =>
    data.authorityDecision?.decision === "not-ours" && (data.ourRole === "controller" || data.ourRole === "joint")
      ? [
          {
            path: "authorityDecision.decision",
            message:
              "Het besluit zegt dat melden niet aan ons is, maar bij onze rol staat dat wij verantwoordelijk zijn.",
            remedy: "Zoek uit welke rol wij hadden. Zijn wij verantwoordelijk, neem dan zelf het besluit over de AP.",
          },
        ]
      : [],
});
