import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

const byLaw = new Set(["legal-obligation", "public-task"]);

export const lawNamed = recordRule({
  id: "law-named",
  severity: "open",
  title: "Bij een wettelijke plicht of een taak van algemeen belang staat welke wet dat zegt.",
  why: "Een plicht of taak is alleen een grondslag als zij in een wet staat.",
  source: [gdpr(6, 3)],
  example: {
    passes: `purposes:
  - purpose: loon aangeven
    legalBasis: legal-obligation
    law: Wet op de loonbelasting 1964`,
    fails: `purposes:
  - purpose: loon aangeven
    legalBasis: legal-obligation`,
  },
  register: processingActivities,
  check: ({ data }) =>
    data.purposes.flatMap(({ legalBasis, law }, index) =>
      legalBasis !== undefined && byLaw.has(legalBasis) && law === undefined
        ? [
            {
              path: `purposes.${index}.law`,
              message: "De grondslag is een wet, maar er staat niet welke.",
              remedy:
                "Noem de wet en het artikel (`law`); onzeker, zet erbij: te bevestigen. Is er geen wet, zoek dan met de FG welke grondslag wel past.",
            },
          ]
        : [],
    ),
});
