import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const decisionFitsAssessment = recordRule({
  id: "decision-fits-assessment",
  severity: "open",
  title: "Het besluit over de AP past bij het oordeel.",
  why: "Alleen als een risico niet waarschijnlijk is, hoeft melden niet.",
  source: [gdpr(33, 1)],
  example: {
    passes: `assessment:
  risk: unlikely
authorityDecision:
  decision: not-notify`,
    fails: `assessment:
  risk: risk
authorityDecision:
  decision: not-notify`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const risk = data.assessment?.risk;
    if (data.authorityDecision?.decision !== "not-notify" || risk === "unlikely" || risk === undefined) return [];
    return [
      {
        path: "authorityDecision.decision",
        message:
          risk === "unknown"
            ? "Er is besloten niet te melden, terwijl het risico nog niet is beoordeeld."
            : "Er is een risico voor mensen, maar er is besloten niet te melden.",
        remedy:
          "Meld alsnog met de reden van de vertraging, of bekijk het oordeel opnieuw met een ander en leg vast wat u vindt en waarom.",
      },
    ];
  },
});
