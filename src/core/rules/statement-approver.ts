import { hasRole } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { privacyStatements } from "../registers/index.ts";
import { approversOf } from "../statement/approval.ts";
import { recordRule } from "./rule.ts";

export const statementApprover = recordRule({
  id: "statement-approver",
  severity: "open",
  title: "Een privacyverklaring is vastgesteld door een rol die dat mag.",
  why: "De organisatie legt zelf uit wat zij doet; wie namens haar beslist, staat bij de organisatie.",
  source: [gdpr(24, 1), gdpr(12, 1)],
  example: {
    passes: "approvedBy: bestuurder",
    fails: "approvedBy: teamleider",
  },
  register: privacyStatements,
  check: ({ data }, { organisation }) => {
    if (organisation === undefined) return [];
    const may = approversOf(organisation);
    // Who may is not known while a role is named that nobody has.
    return !may.every((each) => hasRole(organisation, each)) || may.includes(data.approvedBy)
      ? []
      : [
          {
            path: "approvedBy",
            message: "Deze rol mag volgens de organisatie geen privacyverklaring vaststellen.",
            remedy:
              "Laat de bestuurder de verklaring alsnog vaststellen. Mag deze rol het wel, leg dat dan bij de organisatie vast (`statementApproverRoles`).",
          },
        ];
  },
});
