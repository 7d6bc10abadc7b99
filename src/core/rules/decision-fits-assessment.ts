import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "../rule.ts";

export const decisionFitsAssessment = recordRule({
  id: "decision-fits-assessment",
  severity: "open",
  title: "Het besluit over de AP past bij het oordeel.",
  why: "Alleen als een risico niet waarschijnlijk is, hoeft melden niet.",
  source: [gdpr(33, 1)],
  register: personalDataBreaches,
  check: ({ data }) => {
    const risk = data.assessment?.risk;
    return data.authorityDecision?.decision === "not-notify" && (risk === "risk" || risk === "high")
      ? [
          {
            path: "authorityDecision.decision",
            message: "Er is een risico voor mensen, maar er is besloten niet te melden.",
            remedy:
              "Meld alsnog met de reden van de vertraging, of bekijk het oordeel opnieuw met een ander en leg vast waarom het anders is.",
          },
        ]
      : [];
  },
});
