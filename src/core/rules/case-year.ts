import { ownRule } from "../law/guidance.ts";
import { registers } from "../registers/index.ts";
import { dayOf } from "../time/written.ts";
import { dossierRule } from "./rule.ts";

export const caseYear = dossierRule({
  id: "case-year",
  severity: "warning",
  title: "Het jaar in het nummer van een zaak is het jaar waarin zij begon.",
  why: "Een nummer van een ander jaar wijst vaak op een vergissing in de datum, en daarmee in de termijn.",
  source: [ownRule("zaaknummer is jaar en volgnummer")],
  example: {
    passes: `# data-subject-requests/2026-001.md
receivedOn: 2026-03-05`,
    fails: `# data-subject-requests/2026-001.md
receivedOn: 2025-03-05`,
  },
  check: (dossier) =>
    registers
      .filter((register) => register.cases)
      .flatMap((register) =>
        (dossier.entries[register.id] ?? []).flatMap((entry) => {
          const field = register.yearField;
          const value = field === undefined ? undefined : (entry.data as Record<string, unknown>)[field];
          if (field === undefined || typeof value !== "string" || dayOf(value).slice(0, 4) === entry.id.slice(0, 4))
            return [];
          return [
            {
              entry,
              path: field,
              message: `Het nummer begint met ${entry.id.slice(0, 4)}, maar de zaak begon in ${dayOf(value).slice(0, 4)}.`,
              remedy:
                "Kijk of de datum klopt. Bleek het begin later anders, laat dan de juiste datum staan: het nummer blijft zoals het is.",
            },
          ];
        }),
      ),
});
