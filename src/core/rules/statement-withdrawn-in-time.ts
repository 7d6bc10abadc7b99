import { gdpr } from "../law/gdpr.ts";
import { privacyStatements } from "../registers/index.ts";
import { recordRule } from "./rule.ts";

export const statementWithdrawnInTime = recordRule({
  id: "statement-withdrawn-in-time",
  severity: "error",
  title: "Een versie van een privacyverklaring is alleen ingetrokken vóór haar eerste dag.",
  why: "Een tekst die heeft gegolden, is mensen verteld. Die verdwijnt niet, maar wordt opgevolgd.",
  source: [gdpr(5, 2), gdpr(12, 1)],
  example: {
    passes: `approvedOn: 2026-10-20
effectiveOn: 2026-11-01
withdrawn:
  withdrawnOn: 2026-10-25
  role: bestuurder
  reason: Er stond een fout in.`,
    fails: `approvedOn: 2026-10-20
effectiveOn: 2026-11-01
withdrawn:
  withdrawnOn: 2026-11-02
  role: bestuurder
  reason: Er stond een fout in.`,
  },
  register: privacyStatements,
  check: ({ data: { approvedOn, effectiveOn, withdrawn } }) => {
    if (withdrawn === undefined) return [];
    const { withdrawnOn } = withdrawn;
    if (withdrawnOn < approvedOn)
      return [
        {
          path: "withdrawn.withdrawnOn",
          message: "Deze versie is ingetrokken voordat zij was vastgesteld.",
          remedy: "Controleer beide dagen en herstel de dag die niet klopt.",
        },
      ];
    return withdrawnOn < effectiveOn
      ? []
      : [
          {
            path: "withdrawn.withdrawnOn",
            message: "Deze versie is ingetrokken toen zij al gold.",
            remedy:
              "Werd zij vóór haar eerste dag ingetrokken, herstel dan de dag. Gold zij al, dan is zij niet ingetrokken maar opgevolgd: stel een nieuwe versie vast en maak deze velden leeg.",
          },
        ];
  },
});
