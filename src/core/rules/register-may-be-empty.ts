import { isNotBegun } from "../dossier/emptiness.ts";
import { gdpr } from "../law/gdpr.ts";
import { organisation, registerOf } from "../registers/index.ts";
import { recordRule } from "./rule.ts";

export const registerMayBeEmpty = recordRule({
  id: "register-may-be-empty",
  severity: "error",
  title: "Verwerkingen, ontvangers en bewaartermijnen zijn nooit met opzet leeg.",
  why: "Elke zorgorganisatie gebruikt gegevens, deelt die en bewaart ze. Een leeg register zou zeggen dat dat niet zo is.",
  source: [gdpr(30, 1), gdpr(5, 2)],
  example: {
    passes: `emptyRegisters:
  - register: assurance-records
    declaredOn: 2026-01-20
    role: bestuurder
---
# assurance-records/ is leeg
`,
    fails: `emptyRegisters:
  - register: recipients
    declaredOn: 2026-01-20
    role: bestuurder
---
# recipients/ is leeg
`,
  },
  register: organisation,
  check: ({ data }) =>
    (data.emptyRegisters ?? []).flatMap((row, index) => {
      const register = registerOf(row.register);
      return register?.neverEmpty === true && !isNotBegun(row)
        ? [
            {
              path: `emptyRegisters.${index}.register`,
              message: `${register.title} kan niet met opzet leeg zijn.`,
              remedy: "Zet de regels in het register. De eerste regel haalt deze verklaring vanzelf weg.",
            },
          ]
        : [];
    }),
});
