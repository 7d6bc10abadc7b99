import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const legitimateInterestWeighed = recordRule({
  id: "legitimate-interest-weighed",
  severity: "open",
  title: "Bij een gerechtvaardigd belang staat de afweging op papier.",
  why: "Zonder afweging is niet te zien dat ons belang zwaarder weegt.",
  source: [gdpr(6, 1, "f"), gdpr(5, 2)],
  example: {
    passes: `purposes:
  - purpose: veiligheid bij de deur
    legalBasis: legitimate-interests
    interest: De deur moet 's nachts veilig zijn; het beeld blijft vier weken.`,
    fails: `purposes:
  - purpose: veiligheid bij de deur
    legalBasis: legitimate-interests`,
  },
  register: processingActivities,
  check: ({ data }) =>
    data.purposes.flatMap((purpose, index) =>
      purpose.legalBasis === "legitimate-interests" && purpose.interest === undefined
        ? [
            {
              path: `purposes.${index}.interest`,
              message: "Er staat geen afweging bij dit gerechtvaardigd belang.",
              remedy:
                "Weeg ons belang tegen dat van de mensen, en schrijf uitkomst en datum op (`interest`, `weighedOn`).",
            },
          ]
        : [],
    ),
});
