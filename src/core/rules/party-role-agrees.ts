import { entryOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recipients } from "../registers/recipients.ts";
import { recordRule } from "./rule.ts";

const same: Readonly<Record<string, string>> = {
  processor: "processor",
  joint: "joint-controller",
  controller: "independent-controller",
};

export const partyRoleAgrees = recordRule({
  id: "party-role-agrees",
  severity: "warning",
  title: "De rol van een ander bij een datalek is die van het register van ontvangers.",
  why: "De rol bepaalt wie wat meldt: een verwerker aan ons, een verantwoordelijke zelf aan de AP.",
  source: [gdpr(33, 1), gdpr(33, 2)],
  example: {
    passes: `otherParties:
  - recipient: voorbeeld-dossier
    qualification: processor`,
    fails: `otherParties:
  - recipient: voorbeeld-dossier
    qualification: controller`,
  },
  register: personalDataBreaches,
  check: ({ data }, dossier) =>
    (data.otherParties ?? []).flatMap(({ recipient, qualification }, index) => {
      const role = entryOf(dossier, recipients, recipient)?.data.role;
      const said = qualification === undefined ? undefined : same[qualification];
      return role === undefined || said === undefined || role === said
        ? []
        : [
            {
              path: `otherParties.${index}.qualification`,
              message: "Bij dit datalek heeft de ander een andere rol dan in het register van ontvangers.",
              remedy:
                "Klopt dat voor dit geval? Leg het uit bij de toelichting. Zo niet, herstel de rol die niet klopt.",
            },
          ];
    }),
});
