import { gdpr } from "../law/gdpr.ts";
import { recipients } from "../registers/recipients.ts";
import { recordRule } from "./rule.ts";

export const subProcessorsPermitted = recordRule({
  id: "sub-processors-permitted",
  severity: "open",
  title: "Subverwerkers zijn er alleen met onze toestemming.",
  why: "Wij moeten weten wie er nog meer bij kan.",
  source: [gdpr(28, 2), gdpr(28, 4)],
  example: {
    passes: `subProcessors:
  - name: Hosting Voorbeeld
    country: Nederland
subProcessorPermission: general`,
    fails: `subProcessors:
  - name: Hosting Voorbeeld
    country: Nederland
subProcessorPermission: unknown`,
  },
  register: recipients,
  check: ({ data }) =>
    data.role === "processor" &&
    data.endedOn === undefined &&
    data.subProcessors !== undefined &&
    data.subProcessorPermission !== "specific" &&
    data.subProcessorPermission !== "general"
      ? [
          {
            path: "subProcessorPermission",
            message: "Deze verwerker heeft subverwerkers, maar er staat geen toestemming van ons.",
            remedy:
              "Zoek op wat is afgesproken en leg het vast. Is er niets afgesproken, regel het en schrijf op wie dat doet en wanneer.",
          },
        ]
      : [],
});
