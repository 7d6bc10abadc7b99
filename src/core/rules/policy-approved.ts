// A DPO who approves a page is found by dpo-never-decides, which looks at every deciding field.
import { gdpr } from "../law/gdpr.ts";
import { handbook } from "../registers/index.ts";
import { recordRule } from "./rule.ts";

const binding = new Set(["policy", "emergency"]);

export const policyApproved = recordRule({
  id: "policy-approved",
  severity: "open",
  title: "Beleid en noodinstructies zijn vastgesteld, en gelden niet eerder dan dat.",
  why: "Beleid bindt pas als degene die beslist het heeft vastgesteld.",
  source: [gdpr(24, 1), gdpr(24, 2)],
  example: {
    passes: `chapter: policy
effectiveOn: 2026-01-01
approvedOn: 2025-12-15
approvedBy: bestuurder`,
    fails: `chapter: policy
effectiveOn: 2026-01-01
approvedOn: 2026-02-15
approvedBy: bestuurder`,
  },
  register: handbook,
  check: ({ data }) => {
    if (!binding.has(data.chapter)) return [];
    if (data.approvedOn === undefined || data.approvedBy === undefined) {
      const path = data.approvedOn === undefined ? "approvedOn" : "approvedBy";
      return [
        {
          path,
          message: `Er staat niet ${path === "approvedOn" ? "wanneer" : "door wie"} deze pagina is vastgesteld.`,
          remedy: "Laat de pagina vaststellen en leg vast op welke dag en door welke rol.",
        },
      ];
    }
    if (data.effectiveOn === undefined) {
      return [
        {
          path: "effectiveOn",
          message: "Er staat niet vanaf wanneer deze vastgestelde pagina geldt.",
          remedy: "Leg vast op welke dag zij in werking treedt.",
        },
      ];
    }
    return data.effectiveOn < data.approvedOn
      ? [
          {
            path: "effectiveOn",
            message: "De pagina geldt eerder dan zij is vastgesteld.",
            remedy:
              "Klopt een van de dagen niet, herstel die. Kloppen ze, leg dan bij de wijzigingen vast hoe dit kwam.",
          },
        ]
      : [];
  },
});
