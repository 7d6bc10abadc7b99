import { entriesOf, entryOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recipients } from "../registers/recipients.ts";
import { hoursAfter } from "../time/hours.ts";
import { lateness } from "../time/late.ts";
import { dossierRule } from "./rule.ts";

export const processorAlwaysLate = dossierRule({
  id: "processor-always-late",
  severity: "warning",
  title: "Een leverancier waarschuwt niet elke keer te laat.",
  why: "Eén keer te laat is een gesprek; elke keer te laat vraagt om een besluit.",
  source: [gdpr(28, 1), gdpr(33, 2)],
  example: {
    passes: `# personal-data-breaches/2026-001.md
processorDiscoveredAt: 2026-03-26T12:00+01:00
processorInformedAt: 2026-03-27T09:00+01:00
otherParties:
  - recipient: voorbeeld-dossier`,
    fails: `# personal-data-breaches/2026-001.md
processorDiscoveredAt: 2026-03-25T09:00+01:00
processorInformedAt: 2026-03-27T09:00+01:00
otherParties:
  - recipient: voorbeeld-dossier
---
# personal-data-breaches/2026-002.md
processorDiscoveredAt: 2026-03-20T09:00+01:00
processorInformedAt: 2026-03-27T09:00+01:00
otherParties:
  - recipient: voorbeeld-dossier`,
  },
  check: (dossier) => {
    const told = new Map<string, { cases: number; late: number }>();
    for (const { data } of entriesOf(dossier, personalDataBreaches)) {
      const { processorDiscoveredAt: discovered, processorInformedAt, signalledAt } = data;
      if (discovered === undefined) continue;
      for (const { recipient: id } of data.otherParties ?? []) {
        const hours = entryOf(dossier, recipients, id)?.data.warnsUsWithinHours;
        if (hours === undefined) continue;
        const count = told.get(id) ?? { cases: 0, late: 0 };
        told.set(id, count);
        count.cases += 1;
        if (lateness(processorInformedAt ?? signalledAt, hoursAfter(discovered, hours)) !== undefined) count.late += 1;
      }
    }
    return [...told].flatMap(([id, { cases, late }]) => {
      const entry = entryOf(dossier, recipients, id);
      if (entry === undefined || cases < 2 || late < cases) return [];
      return [
        {
          entry,
          path: "warnsUsWithinHours",
          message: `Deze leverancier waarschuwde alle ${cases} keer later dan afgesproken.`,
          remedy: "Beoordeel de leverancier opnieuw en leg de uitkomst vast (`assessments`).",
        },
      ];
    });
  },
});
