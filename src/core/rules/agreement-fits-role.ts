import { gdpr } from "../law/gdpr.ts";
import { recipients } from "../registers/recipients.ts";
import { recordRule } from "./rule.ts";

const fitting = { processor: "processing-agreement", "joint-controller": "joint-arrangement" } as const;

export const agreementFitsRole = recordRule({
  id: "agreement-fits-role",
  severity: "open",
  title: "De soort overeenkomst past bij de rol van de ontvanger.",
  why: "Een verwerkersovereenkomst is er alleen met een verwerker; gemeente, huisarts en arbodienst zijn dat niet.",
  source: [gdpr(28, 3), gdpr(26, 1)],
  example: {
    passes: `role: independent-controller
agreement: none-needed`,
    fails: `role: independent-controller
agreement: processing-agreement`,
  },
  register: recipients,
  check: ({ data }) => {
    const wrong =
      data.role === "independent-controller"
        ? data.agreement === "processing-agreement"
        : data.agreement !== fitting[data.role];
    return wrong
      ? [
          {
            path: "agreement",
            message: "De soort overeenkomst past niet bij de rol die hier staat.",
            remedy:
              "Zoek uit welke van de twee niet klopt en leg vast wat u eraan doet (`actionText`, `actionRole`, `actionDueOn`).",
          },
        ]
      : [];
  },
});
