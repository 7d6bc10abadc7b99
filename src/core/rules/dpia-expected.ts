import { gdpr } from "../law/gdpr.ts";
import { ap } from "../law/guidance.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "../rule.ts";

export const dpiaExpected = recordRule({
  id: "dpia-expected",
  severity: "warning",
  title: "Twee of meer tekenen van hoog risico vragen om een DPIA.",
  why: "Wie twee van de kenmerken heeft, doet in de regel een DPIA.",
  source: [gdpr(35, 1), gdpr(35, 3), ap("lijst van verwerkingen waarvoor een DPIA verplicht is (2019)")],
  example: {
    passes: `impactAssessment:
  outcome: done
  triggers: [vulnerable-people, internet-of-things]`,
    fails: `impactAssessment:
  outcome: not-needed
  reason: Klein.
  assessment:
  triggers: [vulnerable-people, internet-of-things]`,
  },
  register: processingActivities,
  check: ({ data }) => {
    const { outcome, triggers = [], assessment } = data.impactAssessment ?? {};
    return outcome === "not-needed" && triggers.length >= 2 && assessment === undefined
      ? [
          {
            path: "impactAssessment.outcome",
            message: `Er zijn ${triggers.length} tekenen van hoog risico, en er is geen DPIA.`,
            remedy:
              "Klopt dat? Vraag de FG om advies en leg vast wat u besluit; verwijs naar de DPIA waar dit onderdeel van is.",
          },
        ]
      : [];
  },
});
