import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const transferDocumented = recordRule({
  id: "transfer-documented",
  severity: "open",
  title: "Een uitzondering voor doorgifte buiten de EU is op papier beoordeeld.",
  why: "Een uitzondering is voor een bijzonder geval; de beoordeling hoort in het register.",
  source: [gdpr(49, 6), gdpr(30, 1, "e")],
  example: {
    passes: `transfers:
  - country: India
    safeguard: derogation
    documentation: Beoordeling van 1 maart 2026, in de contractenmap.`,
    fails: `transfers:
  - country: India
    safeguard: derogation`,
  },
  register: processingActivities,
  check: ({ data }) =>
    (data.transfers ?? []).flatMap(({ safeguard, documentation, country }, index) =>
      safeguard === "derogation" && documentation === undefined
        ? [
            {
              path: `transfers.${index}.documentation`,
              message: `Doorgifte naar ${country} steunt op een uitzondering, maar er staat niet waar de beoordeling ligt.`,
              remedy:
                "Schrijf op waar de beoordeling ligt (`documentation`). Is zij er niet, maak haar alsnog met de FG.",
            },
          ]
        : [],
    ),
});
