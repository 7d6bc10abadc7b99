import { entryOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recipients } from "../registers/recipients.ts";
import { recordRule } from "./rule.ts";

export const recipientRoleAgrees = recordRule({
  id: "recipient-role-agrees",
  severity: "error",
  title: "De rol van een ander is bij de verwerking en bij de ontvangers dezelfde.",
  why: "Samen verantwoordelijk zijn of in opdracht werken vraagt elk een andere afspraak.",
  source: [gdpr(26, 1), gdpr(30, 1, "a"), gdpr(30, 2, "a")],
  example: {
    passes: `# recipients/voorbeeld-dossier.md
role: joint-controller
---
# processing-activities/clientdossier.md
ourRole: joint
jointWith: [voorbeeld-dossier]`,
    fails: `# recipients/voorbeeld-dossier.md
role: processor
---
# processing-activities/clientdossier.md
ourRole: joint
jointWith: [voorbeeld-dossier]`,
  },
  register: processingActivities,
  check: ({ data }, dossier) => {
    const roleOf = (id: string) => entryOf(dossier, recipients, id)?.data.role;
    const remedy = "Zoek uit welke rol klopt en herstel de andere.";
    const joint = (data.jointWith ?? []).flatMap((id, index) => {
      const role = roleOf(id);
      return role === undefined || role === "joint-controller"
        ? []
        : [
            {
              path: `jointWith.${index}`,
              message: "Hier staat dat wij samen verantwoordelijk zijn, maar bij deze ontvanger staat een andere rol.",
              remedy,
            },
          ];
    });
    const principals = (data.processorFor ?? []).flatMap(({ controller }, index) =>
      roleOf(controller) === "processor"
        ? [
            {
              path: `processorFor.${index}.controller`,
              message:
                "Hier is deze organisatie onze opdrachtgever, maar bij de ontvangers staat dat zij voor ons werkt.",
              remedy,
            },
          ]
        : [],
    );
    return [...joint, ...principals];
  },
});
