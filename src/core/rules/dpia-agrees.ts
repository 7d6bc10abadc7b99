import { entriesOf, entryOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { impactAssessments } from "../registers/impact-assessments.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { dossierRule } from "./rule.ts";

export const dpiaAgrees = dossierRule({
  id: "dpia-agrees",
  severity: "error",
  title: "Verwerking en DPIA zeggen hetzelfde over elkaar.",
  why: "Zegt de verwerking dat de DPIA er is en weet de DPIA daar niets van, dan is niet te zien wat is onderzocht.",
  source: [gdpr(35, 1), gdpr(35, 7)],
  example: {
    passes: `# impact-assessments/clientdossier.md
outcome: done
processingActivities: [clientdossier]
---
# processing-activities/clientdossier.md
impactAssessment:
  outcome: done
  assessment: clientdossier`,
    fails: `# impact-assessments/clientdossier.md
outcome: to-do
processingActivities: [clientdossier]
---
# processing-activities/clientdossier.md
impactAssessment:
  outcome: done
  assessment: clientdossier`,
  },
  check: (dossier) => {
    const investigated = new Set(
      entriesOf(dossier, impactAssessments).flatMap(({ data }) =>
        data.outcome === "done" ? (data.processingActivities ?? []) : [],
      ),
    );
    return entriesOf(dossier, processingActivities).flatMap((entry) => {
      const { outcome, assessment } = entry.data.impactAssessment ?? {};
      const at = {
        entry,
        path: `impactAssessment.${assessment === undefined ? "outcome" : "assessment"}`,
      };
      const remedy = "Zoek uit welke van de twee klopt en herstel de andere.";
      if ((outcome === "to-do" || outcome === "unknown") && investigated.has(entry.id))
        return [
          {
            ...at,
            message: "Hier staat dat de DPIA er nog niet is, maar er is een DPIA over deze verwerking.",
            remedy,
          },
        ];
      const dpia = entryOf(dossier, impactAssessments, assessment);
      if (outcome !== "done" || dpia === undefined) return [];
      if (dpia.data.outcome !== "done")
        return [{ ...at, message: "Hier staat dat de DPIA is gedaan, maar bij die DPIA staat dat niet.", remedy }];
      if (!dpia.data.processingActivities?.includes(entry.id))
        return [
          { ...at, message: "Hier staat dat de DPIA is gedaan, maar die DPIA noemt deze verwerking niet.", remedy },
        ];
      return [];
    });
  },
});
