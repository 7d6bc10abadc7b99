import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const impactAssessmentDone = recordRule({
  id: "impact-assessment-done",
  severity: "open",
  title: "Waar een DPIA nodig is, is die gedaan; waar niet, staat de reden er.",
  why: "Het onderzoek hoort vooraf te gebeuren.",
  source: [gdpr(35, 1)],
  example: {
    passes: `impactAssessment:
  outcome: done
  assessment: clientdossier`,
    fails: `impactAssessment:
  outcome: to-do`,
  },
  register: processingActivities,
  check: ({ data }) => {
    const { outcome, reason, assessment } = data.impactAssessment ?? {};
    if (outcome === "to-do" || outcome === "unknown") {
      const planned = data.impactAssessment?.actionDueOn !== undefined;
      return [
        {
          path: "impactAssessment.outcome",
          message: "Voor deze verwerking is nog geen DPIA gedaan.",
          remedy: planned
            ? "Er staat wie het doet en wanneer. Voer de DPIA uit en verwijs ernaar."
            : "Leg vast welke rol de DPIA doet en wanneer (`actionRole`, `actionDueOn`).",
        },
      ];
    }
    if (outcome === "not-needed" && reason === undefined) {
      return [
        {
          path: "impactAssessment",
          message: "Er staat dat geen DPIA nodig is, maar niet waarom.",
          remedy: "Schrijf de reden op (`reason`).",
        },
      ];
    }
    if (outcome === "done" && assessment === undefined) {
      return [
        {
          path: "impactAssessment",
          message: "Er staat dat de DPIA is gedaan, maar niet welke.",
          remedy: "Verwijs naar de DPIA (`assessment`), of kies `to-do` als die er nog niet is.",
        },
      ];
    }
    return [];
  },
});
