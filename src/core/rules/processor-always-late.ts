import { entriesOf } from "../dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recipients } from "../registers/recipients.ts";
import { recordRule } from "../rule.ts";
import { hoursAfter } from "../time/hours.ts";
import { lateness } from "../time/late.ts";

export const processorAlwaysLate = recordRule({
  id: "processor-always-late",
  severity: "warning",
  title: "Een leverancier waarschuwt niet elke keer te laat.",
  why: "Eén keer te laat is een gesprek; elke keer te laat vraagt om een besluit.",
  source: [gdpr(28, 1), gdpr(33, 2)],
  register: recipients,
  check: ({ id, data }, dossier) => {
    const hours = data.warnsUsWithinHours;
    if (hours === undefined) return [];
    const cases = entriesOf(dossier, personalDataBreaches).filter(
      (each) =>
        each.data.processorDiscoveredAt !== undefined &&
        each.data.otherParties?.some((party) => party.recipient === id),
    );
    const late = cases.filter((each) => {
      const { processorDiscoveredAt: discovered, processorInformedAt, signalledAt } = each.data;
      return (
        discovered !== undefined &&
        lateness(processorInformedAt ?? signalledAt, hoursAfter(discovered, hours)) !== undefined
      );
    });
    return cases.length > 1 && late.length === cases.length
      ? [
          {
            path: "warnsUsWithinHours",
            message: `Deze leverancier waarschuwde alle ${cases.length} keer later dan afgesproken.`,
            remedy: "Beoordeel de leverancier opnieuw en leg de uitkomst vast (`assessments`).",
          },
        ]
      : [];
  },
});
