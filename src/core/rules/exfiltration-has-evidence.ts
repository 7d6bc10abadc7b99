import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const exfiltrationHasEvidence = recordRule({
  id: "exfiltration-has-evidence",
  severity: "open",
  title: "Is uitgesloten dat er gegevens zijn weggehaald, dan staat erbij waardoor.",
  why: "Een aanvaller kan gegevens meenemen zonder spoor in een logboek; zonder bewijs is het niet uitgesloten.",
  source: [gdpr(33, 5), gdpr(5, 2), edpb("01/2021", "§ 19")],
  example: {
    passes: `exfiltration:
  state: excluded
  excludedBy: [traffic-logs]`,
    fails: `exfiltration:
  state: excluded`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const { state, excludedBy } = data.exfiltration ?? {};
    if (state !== "excluded") return [];
    if (excludedBy === undefined)
      return [
        {
          path: "exfiltration.excludedBy",
          message: "Er staat dat er niets is weggehaald, en niet waardoor dat zeker is.",
          remedy:
            "Leg vast welk logboek of onderzoek dat laat zien. Is het er niet, kies dan: geen teken van gezien, maar niet uitgesloten.",
        },
      ];
    return data.nature?.confidentiality === "disclosed" || data.nature?.confidentiality === "likely-disclosed"
      ? [
          {
            path: "exfiltration.state",
            message:
              "Er staat dat er niets is weggehaald, maar bij vertrouwelijkheid dat gegevens zijn gezien of weggehaald.",
            remedy: "Zoek uit wat er is gebeurd en leg bij beide vast wat u nu weet.",
          },
        ]
      : [];
  },
});
