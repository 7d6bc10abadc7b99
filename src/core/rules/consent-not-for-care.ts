// F12: consent as a legal basis for care. Consent to break professional secrecy is another field and is left alone.
import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const consentNotForCare = recordRule({
  id: "consent-not-for-care",
  severity: "open",
  title: "Zorg steunt niet op toestemming als grondslag.",
  why: "Wie zorg nodig heeft, kan niet vrij weigeren. Zorg steunt op de overeenkomst, een wettelijke plicht of een taak van algemeen belang.",
  source: [gdpr(6, 1, "b"), gdpr(7, 4), gdpr(9, 2, "h")],
  example: {
    passes: `purposes:
  - purpose: goede zorg geven
    legalBasis: contract`,
    fails: `purposes:
  - purpose: goede zorg geven
    legalBasis: consent`,
  },
  register: processingActivities,
  check: ({ data }) =>
    // With explicit consent beside it, one purpose (a photo) may be a free choice while the others are care.
    data.article9Exceptions?.includes("care") && !data.article9Exceptions.includes("explicit-consent")
      ? data.purposes.flatMap((purpose, index) =>
          purpose.legalBasis === "consent"
            ? [
                {
                  path: `purposes.${index}.legalBasis`,
                  message: "Deze verwerking is zorg, maar de grondslag is toestemming.",
                  remedy:
                    "Bespreek met de FG welke grondslag past, en leg vast wat u besluit. Gaat het om toestemming om te delen met anderen? Dat is `secrecyConsent`.",
                },
              ]
            : [],
        )
      : [],
});
