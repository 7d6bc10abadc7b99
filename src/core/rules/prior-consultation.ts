import { gdpr } from "../law/gdpr.ts";
import { impactAssessments } from "../registers/impact-assessments.ts";
import { recordRule } from "./rule.ts";

export const priorConsultation = recordRule({
  id: "prior-consultation",
  severity: "open",
  title: "Blijft er na een DPIA een hoog risico over, dan is de AP vooraf geraadpleegd.",
  why: "Zonder die raadpleging mag de verwerking niet beginnen.",
  source: [gdpr(36, 1)],
  example: {
    passes: `residualRisk: high
priorConsultation: "yes"`,
    fails: `residualRisk: high
priorConsultation: "no"`,
  },
  register: impactAssessments,
  check: ({ data }) =>
    data.residualRisk === "high" && data.priorConsultation !== "yes"
      ? [
          {
            path: "residualRisk",
            message: "Er blijft een hoog risico over, en er staat niet dat de AP vooraf is geraadpleegd.",
            remedy: "Raadpleeg de AP, of neem meer maatregelen en beoordeel het risico opnieuw. Leg vast wat u doet.",
          },
        ]
      : [],
});
