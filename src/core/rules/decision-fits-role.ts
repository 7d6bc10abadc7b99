// Art. 26(1) lets joint controllers agree who notifies; a sole controller cannot leave its own duty to another.
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

const path = "authorityDecision.decision";

export const decisionFitsRole = recordRule({
  id: "decision-fits-role",
  severity: "error",
  title: "Wie bij de AP meldt, past bij onze rol.",
  why: "Zijn wij alleen verantwoordelijk, dan loopt onze termijn van 72 uur. Zijn wij het samen met een ander, dan mag die ander melden als dat zo is afgesproken.",
  source: [gdpr(26, 1), gdpr(33, 1), gdpr(33, 2)],
  example: {
    passes: `ourRole: joint
authorityDecision:
  decision: other-notifies
  otherNotifier: Gemeente Voorbeeldstad
  otherNotifierGround: arrangement`,
    fails: `ourRole: controller
authorityDecision:
  decision: other-notifies
  otherNotifier: Gemeente Voorbeeldstad
  otherNotifierGround: own-breach`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const { decision, otherNotifierGround: ground } = data.authorityDecision ?? {};
    const role = data.ourRole;
    if (decision === "not-ours" && role !== undefined && role !== "processor" && role !== "unknown") {
      return [
        {
          path,
          message:
            role === "none"
              ? "Het besluit zegt dat wij verwerker zijn, maar bij onze rol staat dat het bij een ander gebeurde."
              : "Het besluit zegt dat melden niet aan ons is, maar bij onze rol staat dat wij verantwoordelijk zijn.",
          remedy:
            role === "controller"
              ? "Zoek uit welke rol wij hadden. Zijn wij verantwoordelijk, neem dan zelf het besluit over de AP."
              : "Zoek uit welke rol wij hadden. Meldt een ander, kies dan `other-notifies`, met wie dat is en waarom.",
        },
      ];
    }
    if (decision !== "other-notifies") return [];
    if (role === "controller") {
      return [
        {
          path,
          message:
            "Het besluit zegt dat een ander meldt, maar bij onze rol staat dat wij alleen verantwoordelijk zijn.",
          remedy:
            "Zoek uit welke rol wij hadden: samen verantwoordelijk, of gebeurde het bij een ander? Zijn wij alleen verantwoordelijk, neem dan zelf het besluit over de AP.",
        },
      ];
    }
    return ground === "arrangement" && role !== undefined && role !== "joint" && role !== "unknown"
      ? [
          {
            path: "authorityDecision.otherNotifierGround",
            message:
              "Een onderlinge regeling is er alleen als wij samen met een ander verantwoordelijk zijn; bij onze rol staat iets anders.",
            remedy: "Zoek uit welke van de twee klopt, en vul bij allebei hetzelfde in.",
          },
        ]
      : [];
  },
});
