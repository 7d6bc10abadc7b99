import { entryOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recipients } from "../registers/recipients.ts";
import { recordRule } from "./rule.ts";

export const transferAgrees = recordRule({
  id: "transfer-agrees",
  severity: "warning",
  title: "Ontvanger en verwerking zeggen hetzelfde over doorgifte buiten de EU.",
  why: "Twee registers die iets anders zeggen, kunnen niet allebei kloppen.",
  source: [gdpr(30, 1, "e"), gdpr(13, 1, "f")],
  example: {
    passes: `# recipients/voorbeeld-dossier.md
transfer: "yes"
---
# processing-activities/clientdossier.md
recipients: [voorbeeld-dossier]
transfers:
  - country: Verenigde Staten
    recipient: voorbeeld-dossier
    safeguard: adequacy`,
    fails: `# recipients/voorbeeld-dossier.md
transfer: "yes"
---
# processing-activities/clientdossier.md
recipients: [voorbeeld-dossier]`,
  },
  register: processingActivities,
  check: ({ data }, dossier) => {
    if (data.endedOn !== undefined) return [];
    const named = new Set((data.transfers ?? []).map((each) => each.recipient));
    const missing = (data.recipients ?? []).flatMap((id, index) =>
      entryOf(dossier, recipients, id)?.data.transfer === "yes" && !named.has(id)
        ? [
            {
              path: `recipients.${index}`,
              message: "Deze ontvanger brengt gegevens buiten de EU, maar bij de verwerking staat geen doorgifte.",
              remedy: "Voeg de doorgifte toe, of leg bij de ontvanger uit waarom zij hier niet speelt.",
            },
          ]
        : [],
    );
    const denied = (data.transfers ?? []).flatMap(({ recipient }, index) =>
      entryOf(dossier, recipients, recipient)?.data.transfer === "no"
        ? [
            {
              path: `transfers.${index}.recipient`,
              message: "Hier staat een doorgifte buiten de EU, maar bij deze ontvanger staat dat die er niet is.",
              remedy: "Zoek uit welke van de twee klopt en herstel de andere.",
            },
          ]
        : [],
    );
    return [...missing, ...denied];
  },
});
