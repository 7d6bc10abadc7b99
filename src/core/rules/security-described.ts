import { gdpr } from "../law/gdpr.ts";
import { isBlank } from "../model/field.ts";
import { organisation } from "../registers/index.ts";
import { recordRule } from "./rule.ts";

export const securityDescribed = recordRule({
  id: "security-described",
  severity: "open",
  title: "De beveiliging is in grote lijnen beschreven.",
  why: "Het verwerkingsregister hoort te zeggen hoe wij gegevens beveiligen; de privacyverklaring neemt het over.",
  source: [gdpr(30, 1, "g"), gdpr(32, 1)],
  example: {
    passes: "securityMeasures: Toegang per rol en versleutelde laptops.",
    fails: "securityMeasures:",
  },
  register: organisation,
  check: ({ data }) =>
    isBlank(data.securityMeasures)
      ? [
          {
            path: "securityMeasures",
            message: "Er staat nog niet hoe wij persoonsgegevens beveiligen.",
            remedy:
              "Beschrijf wat er nu al is, in grote lijnen (`securityMeasures`). Wat er nog niet is, hoort er niet in.",
          },
        ]
      : [],
});
