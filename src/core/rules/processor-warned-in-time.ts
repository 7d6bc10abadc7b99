import { entryOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recipients } from "../registers/recipients.ts";
import { hoursAfter } from "../time/hours.ts";
import { lateness } from "../time/late.ts";
import { recordRule } from "./rule.ts";

export const processorWarnedInTime = recordRule({
  id: "processor-warned-in-time",
  severity: "open",
  title: "Een leverancier meldde een datalek binnen de afgesproken tijd.",
  why: "Wie te laat waarschuwt, wordt daarop aangesproken.",
  source: [gdpr(33, 2), gdpr(28, 3, "f")],
  example: {
    passes: `processorDiscoveredAt: 2026-03-26T12:00+01:00
processorInformedAt: 2026-03-27T09:00+01:00
otherParties:
  - recipient: voorbeeld-dossier`,
    fails: `processorDiscoveredAt: 2026-03-25T08:00+01:00
processorInformedAt: 2026-03-27T09:00+01:00
otherParties:
  - recipient: voorbeeld-dossier`,
  },
  register: personalDataBreaches,
  check: ({ data }, dossier) => {
    const told = data.processorInformedAt ?? data.signalledAt;
    if (data.processorDiscoveredAt === undefined) return [];
    const discovered = data.processorDiscoveredAt;
    return (data.otherParties ?? []).flatMap(({ recipient: id }, index) => {
      const hours = entryOf(dossier, recipients, id)?.data.warnsUsWithinHours;
      if (hours === undefined || lateness(told, hoursAfter(discovered, hours)) === undefined) return [];
      return [
        {
          path: `otherParties.${index}`,
          message: `De leverancier vertelde het ons ${lateness(told, discovered)} na de ontdekking; afgesproken is ${hours} uur.`,
          remedy: "Leg vast hoe u de leverancier hierop heeft aangesproken, en wat er verandert.",
        },
      ];
    });
  },
});
