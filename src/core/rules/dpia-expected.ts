// Two of the nine criteria stand in the record itself: which special categories, and which people.
import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { dpiaTrigger, wp248Criteria } from "../vocabulary/assessment.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { recordRule } from "./rule.ts";

const vulnerable = new Set(["clients", "former-clients", "minors", "guests", "applicants-for-care"]);

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
    const { outcome, triggers = [], assessment, dpoView } = data.impactAssessment ?? {};
    if (outcome !== "not-needed" || assessment !== undefined || dpoView !== undefined) return [];
    const found = new Set<string>(triggers.filter((trigger) => wp248Criteria.has(trigger)));
    if (data.specialCategories !== undefined || data.criminalData === "yes") found.add("sensitive-data");
    if (data.subjects?.some((group) => vulnerable.has(group))) found.add("vulnerable-people");
    return found.size < 2
      ? []
      : [
          {
            path: "impactAssessment.outcome",
            message: `Er zijn ${found.size} kenmerken van hoog risico (${[...found].map((each) => labelOf(dpiaTrigger, each)).join(", ")}), en er is geen DPIA.`,
            remedy:
              "Vraag de FG wat die ervan vindt en leg dat vast (`impactAssessment.dpoView`). Is dit onderdeel van een DPIA, verwijs ernaar. Anders: doe de DPIA.",
          },
        ];
  },
});
