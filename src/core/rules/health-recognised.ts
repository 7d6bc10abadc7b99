import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

const telling = new Set(["care-plan", "employment-health"]);

export const healthRecognised = recordRule({
  id: "health-recognised",
  severity: "warning",
  title: "Zorgplannen, rapportage en verzuim tellen als gegevens over gezondheid.",
  why: "Ook wat iets over iemands gezondheid laat weten, is een bijzonder persoonsgegeven.",
  source: [gdpr(4, undefined, "15"), gdpr(9, 1)],
  example: {
    passes: `dataTypes: [name, care-plan]
specialCategories: [health]`,
    fails: `dataTypes: [name, care-plan]
specialCategories:`,
  },
  register: processingActivities,
  check: ({ data }) => {
    const index = data.dataTypes?.findIndex((each) => telling.has(each)) ?? -1;
    return index === -1 || data.specialCategories?.includes("health")
      ? []
      : [
          {
            path: `dataTypes.${index}`,
            message: "Deze gegevens zeggen meestal iets over gezondheid, maar dat staat er niet bij.",
            remedy: "Klopt dat? Vul anders gezondheid in bij `specialCategories`, met de uitzondering die geldt.",
          },
        ];
  },
});
