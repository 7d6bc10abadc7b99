import { gdpr } from "../law/gdpr.ts";
import { privacyStatements } from "../registers/index.ts";
import { recordRule } from "./rule.ts";

export const statementEffectiveAfter = recordRule({
  id: "statement-effective-after",
  severity: "open",
  title: "Een privacyverklaring geldt niet eerder dan zij is vastgesteld.",
  why: "Mensen horen vooraf wat er verandert.",
  source: [gdpr(13, 3), gdpr(14, 4)],
  example: {
    passes: `approvedOn: 2026-01-10
effectiveOn: 2026-02-01`,
    fails: `approvedOn: 2026-01-10
effectiveOn: 2026-01-01`,
  },
  register: privacyStatements,
  check: ({ data }) =>
    data.effectiveOn < data.approvedOn
      ? [
          {
            path: "effectiveOn",
            message: "Deze versie geldt eerder dan zij is vastgesteld.",
            remedy:
              "Klopt een van de dagen niet, herstel die. Kloppen ze, leg dan bij `told` vast wanneer mensen het hoorden.",
          },
        ]
      : [],
});
