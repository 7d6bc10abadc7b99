import { gdpr } from "../law/gdpr.ts";
import { isUnchecked } from "../model/field.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const recipientsNamed = recordRule({
  id: "recipients-named",
  severity: "error",
  title: "Bij een verwerking staat met wie wij delen, of waarom met niemand.",
  why: "Een lege lijst zegt niet of er niemand is, of dat niemand het heeft uitgezocht.",
  source: [gdpr(30, 1, "d")],
  waits: "Met wie wij delen, is vaak later bekend dan wat wij doen.",
  example: {
    passes: `recipients:
noRecipients: Alleen ons eigen team ziet deze gegevens.`,
    fails: `recipients:
noRecipients:`,
  },
  register: processingActivities,
  check: ({ data }) =>
    // Which of the recipients are ours too has to be found out first. A processor's record asks for its controllers, not for recipients (art. 30(2)).
    !isUnchecked(data) &&
    data.ourRole !== "processor" &&
    (data.recipients ?? data.jointWith ?? data.noRecipients) === undefined
      ? [
          {
            path: "recipients",
            message: "Er staat niet met wie wij deze gegevens delen.",
            remedy: "Kies de ontvangers. Delen wij met niemand, leg dan uit waarom (`noRecipients`).",
          },
        ]
      : [],
});
