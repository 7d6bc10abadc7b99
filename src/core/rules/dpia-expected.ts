import { criteriaOf, triggerWords } from "../dossier/impact-criteria.ts";
import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const dpiaExpected = recordRule({
  id: "dpia-expected",
  severity: "warning",
  title: "Twee of meer van de negen kenmerken van hoog risico vragen om een DPIA.",
  why: "Gevoelige gegevens van kwetsbare mensen zijn er al twee. Wie dan geen DPIA doet, schrijft op waarom, en wat de FG ervan vindt.",
  source: [gdpr(35, 1), gdpr(35, 3), { text: "EDPB: WP248 rev.01, negen criteria" }],
  example: {
    passes: `impactAssessment:
  outcome: done
  assessment: clientdossier
  triggers: [vulnerable-people, new-technology]`,
    fails: `impactAssessment:
  outcome: not-needed
  reason: Klein.
  assessment:
  triggers: [vulnerable-people, new-technology]`,
  },
  register: processingActivities,
  check: ({ data }) => {
    const { outcome, assessment, dpoView } = data.impactAssessment ?? {};
    if (outcome !== "not-needed" || assessment !== undefined || dpoView !== undefined) return [];
    const found = criteriaOf(data);
    return found.length < 2
      ? []
      : [
          {
            path: "impactAssessment.outcome",
            message: `Er zijn ${found.length} kenmerken van hoog risico (${triggerWords(found)}), en er is geen DPIA.`,
            remedy:
              "Vraag de FG wat die ervan vindt en leg dat vast (`impactAssessment.dpoView`). Is dit onderdeel van een DPIA, verwijs ernaar. Anders: doe de DPIA.",
          },
        ];
  },
});
