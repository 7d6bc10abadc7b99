// Art. 33(4) lets information come in phases, so only a notification that is called complete is compared with art. 33(3).
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

const open = (values: readonly string[] | undefined) => values === undefined || values.includes("unknown");

export const notificationComplete = recordRule({
  id: "notification-complete",
  severity: "warning",
  title: "Een volledige melding bevat aard, groepen en aantallen, gevolgen en maatregelen.",
  why: "Wat nog niet bekend is, vult u later aan; dan is de melding nog niet volledig.",
  source: [gdpr(33, 3), gdpr(33, 4)],
  example: {
    passes: `people:
  certainty: unknown
notifications:
  - kind: first
    notifiedAt: 2026-03-28T10:00+01:00
    completeness: incomplete`,
    fails: `people:
  certainty: unknown
notifications:
  - kind: first
    notifiedAt: 2026-03-28T10:00+01:00
    completeness: complete`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const last = data.notifications?.findLastIndex((each) => each.kind !== "withdrawal") ?? -1;
    if (data.notifications?.[last]?.completeness !== "complete") return [];
    const missing = [
      ...(data.nature?.aspects === undefined ? ["de aard"] : []),
      ...(open(data.data?.types) ? ["de soorten gegevens"] : []),
      ...(open(data.people?.groups) || data.people?.certainty === "unknown" ? ["groepen en aantal mensen"] : []),
      ...(data.data?.recordsCertainty === "unknown" ? ["het aantal gegevens"] : []),
      ...(open(data.consequences?.impacts) ? ["de gevolgen"] : []),
      ...(data.measures === undefined ? ["de maatregelen"] : []),
    ];
    return missing.length === 0
      ? []
      : [
          {
            path: `notifications.${last}.completeness`,
            message: `De melding heet volledig, maar in het register is nog niet bekend: ${missing.join(", ")}.`,
            remedy:
              "Is het inmiddels bekend, vul het in. Zo niet, kies dat de melding nog niet volledig is en vul haar later aan.",
          },
        ];
  },
});
