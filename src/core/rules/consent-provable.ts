import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const consentProvable = recordRule({
  id: "consent-provable",
  severity: "open",
  title: "Waar wij toestemming gebruiken, staat hoe wij die vragen en vastleggen.",
  why: "Wij moeten kunnen laten zien dat iemand ja zei, waarop, en dat intrekken net zo makkelijk is.",
  source: [gdpr(7, 1), gdpr(7, 3)],
  example: {
    passes: `purposes:
  - purpose: foto's in de nieuwsbrief
    legalBasis: consent
consentRecord: Formulier per doel, in het dossier.`,
    fails: `purposes:
  - purpose: foto's in de nieuwsbrief
    legalBasis: consent`,
  },
  register: processingActivities,
  check: ({ data }) => {
    if (data.consentRecord !== undefined) return [];
    const purpose = data.purposes.findIndex((each) => each.legalBasis === "consent");
    if (purpose === -1 && !data.article9Exceptions?.includes("explicit-consent")) return [];
    return [
      {
        path: purpose === -1 ? "article9Exceptions" : `purposes.${purpose}.legalBasis`,
        message: "Dit steunt op toestemming, maar er staat niet hoe wij die vragen en vastleggen.",
        remedy:
          "Schrijf op hoe het gaat (`consentRecord`). Leggen wij toestemming niet vast, schrijf dat dan op, met wie dat regelt en wanneer.",
      },
    ];
  },
});
