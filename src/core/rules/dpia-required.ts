import { listedOf, triggerWords } from "../dossier/impact-criteria.ts";
import { gdpr } from "../law/gdpr.ts";
import { ap } from "../law/guidance.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const dpiaRequired = recordRule({
  id: "dpia-required",
  severity: "open",
  title: "Wat op de lijst van de AP staat, heeft een DPIA.",
  why: "Past één omschrijving van die lijst, dan is een DPIA verplicht. Een tweede kenmerk is niet nodig.",
  source: [gdpr(35, 1), gdpr(35, 4), ap("lijst van verwerkingen waarvoor een DPIA verplicht is (Stcrt. 2019, 64418)")],
  example: {
    passes: `impactAssessment:
  outcome: done
  assessment: clientdossier
  triggers: [employee-monitoring]`,
    fails: `impactAssessment:
  outcome: not-needed
  reason: Klein.
  assessment:
  triggers: [employee-monitoring]`,
  },
  register: processingActivities,
  check: ({ data }) => {
    const { outcome, assessment } = data.impactAssessment ?? {};
    const listed = listedOf(data);
    if (outcome !== "not-needed" || listed.length === 0 || assessment !== undefined) return [];
    return [
      {
        path: "impactAssessment.outcome",
        message: `Dit staat op de lijst van de AP (${triggerWords(listed)}), en er is geen DPIA.`,
        remedy:
          "Lees de omschrijving bij het kenmerk. Past die, kies dan dat de DPIA nog te doen is, met wie en wanneer. Is dit onderdeel van een andere DPIA, verwijs ernaar.",
      },
    ];
  },
});
