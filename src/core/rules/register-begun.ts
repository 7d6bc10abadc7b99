import { isNotBegun } from "../dossier/emptiness.ts";
import { gdpr } from "../law/gdpr.ts";
import { organisation, registerOf } from "../registers/index.ts";
import { dayInWords } from "../time/written.ts";
import { recordRule } from "./rule.ts";

export const registerBegun = recordRule({
  id: "register-begun",
  severity: "open",
  title: "Met elk register is begonnen, of het is met opzet leeg.",
  why: "Een register waaraan nog niemand begon, zegt niets. Dat is iets anders dan: er is niets.",
  source: [gdpr(5, 2), gdpr(24, 1)],
  example: {
    passes: `emptyRegisters:
  - register: assurance-records
    declaredOn: 2026-01-20
    role: bestuurder
    state: empty
---
# assurance-records/ is leeg
`,
    fails: `emptyRegisters:
  - register: assurance-records
    declaredOn: 2026-01-20
    role: bestuurder
    state: not-begun
---
# assurance-records/ is leeg
`,
  },
  register: organisation,
  check: ({ data }) =>
    (data.emptyRegisters ?? []).flatMap((row, index) => {
      const register = registerOf(row.register);
      if (register === undefined || !isNotBegun(row)) return [];
      const alternative = register.neverEmpty
        ? ""
        : ' Is er echt niets, kies dan bij "Registers zonder regels" dat het met opzet leeg is, met dag en rol.';
      return [
        {
          path: `emptyRegisters.${index}.state`,
          message: `${register.title} is nog niet ingevuld (sinds het begin van dit handboek, ${dayInWords(row.declaredOn)}).`,
          remedy: `Zet de regels in het register.${alternative}`,
        },
      ];
    }),
});
