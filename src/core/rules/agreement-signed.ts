import { gdpr } from "../law/gdpr.ts";
import { recipients } from "../registers/recipients.ts";
import { recordRule } from "./rule.ts";

export const agreementSigned = recordRule({
  id: "agreement-signed",
  severity: "open",
  title: "Met elke verwerker en elke gezamenlijk verantwoordelijke is er een ondertekende afspraak.",
  why: "Zonder afspraak mag een leverancier niet voor ons verwerken.",
  source: [gdpr(28, 3), gdpr(28, 9), gdpr(26, 1)],
  example: {
    passes: "signature: signed",
    fails: "signature: not-found",
  },
  register: recipients,
  check: ({ data }) => {
    if (data.role === "independent-controller" || data.endedOn !== undefined) return [];
    if (data.signature === "signed") return [];
    const planned = data.actionDueOn !== undefined;
    return [
      {
        path: "signature",
        message: `Van ${data.role === "processor" ? "de verwerkersovereenkomst" : "de onderlinge regeling"} is geen ondertekend exemplaar.`,
        remedy: planned
          ? "Er staat wie het regelt en wanneer. Leg vast wanneer de overeenkomst is ondertekend en waar die ligt."
          : "Leg vast wat u eraan doet, welke rol en wanneer (`actionText`, `actionRole`, `actionDueOn`).",
      },
    ];
  },
});
