import { gdpr } from "../law/gdpr.ts";
import { recipients } from "../registers/recipients.ts";
import { recordRule } from "./rule.ts";

export const recipientTransferSafeguard = recordRule({
  id: "recipient-transfer-safeguard",
  severity: "open",
  title: "Brengt een ontvanger gegevens buiten de EU, dan staan land en waarborg erbij.",
  why: "Buiten de EU gelden onze regels niet vanzelf.",
  source: [gdpr(44), gdpr(46, 1)],
  example: {
    passes: `transfer: "yes"
transfers:
  - country: Verenigde Staten
    safeguards: [adequacy]`,
    fails: `transfer: "yes"
transfers:
  - country: Verenigde Staten
    safeguards: [none]`,
  },
  register: recipients,
  check: ({ data }) => {
    if (data.transfer !== "yes" || data.endedOn !== undefined) return [];
    if (data.transfers === undefined)
      return [
        {
          path: "transfer",
          message: "Deze ontvanger brengt gegevens buiten de EU, maar land en waarborg staan er niet.",
          remedy: "Vraag de ontvanger naar welk land en met welke waarborg, en leg dat vast (`transfers`).",
        },
      ];
    return data.transfers.flatMap(({ country, safeguards = [] }, index) =>
      safeguards.some((each) => each !== "none")
        ? []
        : [
            {
              path: `transfers.${index}.safeguards`,
              message: `Doorgifte naar ${country} heeft geen passende waarborg.`,
              remedy: "Leg vast wat u eraan doet, wie en wanneer (`actionText`, `actionRole`, `actionDueOn`).",
            },
          ],
    );
  },
});
