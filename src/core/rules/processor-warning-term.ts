import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { recipients } from "../registers/recipients.ts";
import { hoursOf } from "../time/hours.ts";
import { recordRule } from "./rule.ts";

export const processorWarningTerm = recordRule({
  id: "processor-warning-term",
  severity: "open",
  title: "Met elke verwerker is in uren afgesproken hoe snel die een datalek meldt.",
  why: "Onze klok van 72 uur begint als wij het weten; een leverancier die wacht, laat mensen langer in gevaar.",
  source: [gdpr(33, 2), ownRule("leverancier waarschuwt binnen een vast aantal uren")],
  example: {
    passes: "warnsUsWithinHours: 24",
    fails: "warnsUsWithinHours: 48",
  },
  register: recipients,
  check: ({ data }, dossier) => {
    if (data.role !== "processor" || data.endedOn !== undefined) return [];
    const agreed = data.warnsUsWithinHours;
    if (agreed === undefined) {
      return [
        {
          path: "warnsUsWithinHours",
          message: "Er is geen termijn in uren afgesproken voor het melden van een datalek aan ons.",
          remedy:
            "Vraag de leverancier om een termijn in uren. Leg vast wat er nu is afgesproken (`warnsUsText`) en wat u doet (`actionText`).",
        },
      ];
    }
    const own = dossier.organisation?.ownTerms.processorWarning;
    if (own === undefined || agreed <= hoursOf(own) || data.warnsUsAcceptedReason !== undefined) return [];
    return [
      {
        path: "warnsUsWithinHours",
        message: `Deze leverancier hoeft een datalek pas na ${agreed} uur te melden; onze eigen regel is ${hoursOf(own)} uur.`,
        remedy: "Maak een kortere afspraak, of leg vast waarom u deze aanvaardt (`warnsUsAcceptedReason`).",
      },
    ];
  },
});
