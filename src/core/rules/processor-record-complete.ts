import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const processorRecordComplete = recordRule({
  id: "processor-record-complete",
  severity: "error",
  title: "Waar wij verwerker zijn, staat voor wie en wat wij doen.",
  why: "Het register van een verwerker noemt elke opdrachtgever en het soort werk.",
  source: [gdpr(30, 2, "a"), gdpr(30, 2, "b")],
  waits: "Voor wie wij werken, wordt een voor een uitgezocht.",
  example: {
    passes: `ourRole: processor
processorFor:
  - controller: voorbeeld-dossier
    categories: dagbesteding in onderaanneming`,
    fails: "ourRole: processor",
  },
  register: processingActivities,
  check: ({ data }) =>
    data.ourRole === "processor" && data.processorFor === undefined
      ? [
          {
            path: "processorFor",
            message: "Wij zijn hier verwerker, maar er staat niet voor wie.",
            remedy: "Voeg per opdrachtgever een regel toe (`processorFor`).",
          },
        ]
      : [],
});
