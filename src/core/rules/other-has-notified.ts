// Art. 26(3): towards people each joint controller stays answerable, whoever was to notify.
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const otherHasNotified = recordRule({
  id: "other-has-notified",
  severity: "open",
  title: "Meldt een ander namens ons allebei, dan weten wij bij het sluiten dat het is gebeurd.",
  why: "Afspreken wie meldt neemt onze eigen verantwoordelijkheid niet weg.",
  source: [gdpr(26, 1), gdpr(26, 3), gdpr(33, 1)],
  example: {
    passes: `ourRole: joint
authorityDecision:
  decision: other-notifies
  otherNotifier: Gemeente Voorbeeldstad
  otherNotifierGround: arrangement
  otherNotifiedAt: 2026-03-28T10:00+01:00
closedOn: 2026-07-01`,
    fails: `ourRole: joint
authorityDecision:
  decision: other-notifies
  otherNotifier: Gemeente Voorbeeldstad
  otherNotifierGround: arrangement
closedOn: 2026-07-01`,
  },
  register: personalDataBreaches,
  check: ({ data }) =>
    data.ourRole === "joint" &&
    data.authorityDecision?.decision === "other-notifies" &&
    data.authorityDecision.otherNotifiedAt === undefined &&
    data.closedOn !== undefined
      ? [
          {
            path: "authorityDecision.otherNotifiedAt",
            message: "De zaak is gesloten, en er staat niet wanneer de ander bij de AP meldde.",
            remedy:
              "Vraag het na en leg het moment vast. Is er niet gemeld, meld dan alsnog zelf en schrijf op waarom het later werd.",
          },
        ]
      : [],
});
