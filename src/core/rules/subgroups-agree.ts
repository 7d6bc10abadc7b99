import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

const height = { unlikely: 0, risk: 1, high: 2 };

export const subgroupsAgree = recordRule({
  id: "subgroups-agree",
  severity: "open",
  title: "Deelgroepen passen binnen het geheel: hun aantallen en hun risico.",
  why: "Het risico van een datalek is dat van de groep met het hoogste risico.",
  source: [gdpr(33, 1), gdpr(34, 1)],
  example: {
    passes: `subgroups:
  - people: [minors]
    risk: risk
assessment:
  risk: high`,
    fails: `subgroups:
  - people: [minors]
    risk: high
assessment:
  risk: risk`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const whole = data.assessment?.risk;
    const most = data.people?.number ?? data.people?.maximum;
    return (data.subgroups ?? []).flatMap(({ risk, number, minimum, maximum }, index) => [
      ...(risk !== undefined &&
      risk !== "unknown" &&
      whole !== undefined &&
      whole !== "unknown" &&
      height[risk] > height[whole]
        ? [
            {
              path: `subgroups.${index}.risk`,
              message: "Voor een deelgroep is het risico hoger dan het oordeel over het hele datalek.",
              remedy:
                "Bekijk het oordeel opnieuw: de groep met het hoogste risico bepaalt of u meldt en wie het hoort.",
            },
          ]
        : []),
      ...(most !== undefined && (number ?? minimum ?? 0) > most
        ? [
            {
              path: `subgroups.${index}.${number === undefined ? "minimum" : "number"}`,
              message: "In een deelgroep zitten meer mensen dan in het hele datalek.",
              remedy: "Controleer beide aantallen.",
            },
          ]
        : []),
      ...(minimum !== undefined && maximum !== undefined && minimum > maximum
        ? [
            {
              path: `subgroups.${index}.minimum`,
              message: "Het laagste aantal mensen van een deelgroep is hoger dan het hoogste.",
              remedy: "Controleer beide aantallen.",
            },
          ]
        : []),
    ]);
  },
});
