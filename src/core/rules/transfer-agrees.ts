import { entriesOf } from "../dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recipients } from "../registers/recipients.ts";
import { recordRule } from "../rule.ts";

export const transferAgrees = recordRule({
  id: "transfer-agrees",
  severity: "warning",
  title: "Een ontvanger buiten de EU staat ook bij de verwerking als doorgifte.",
  why: "Twee registers die iets anders zeggen, kunnen niet allebei kloppen.",
  source: [gdpr(30, 1, "e"), gdpr(13, 1, "f")],
  register: processingActivities,
  check: ({ data }, dossier) => {
    if (data.endedOn !== undefined) return [];
    const outside = new Set(
      entriesOf(dossier, recipients)
        .filter((each) => each.data.transfer === "yes")
        .map((each) => each.id),
    );
    const named = new Set((data.transfers ?? []).map((each) => each.recipient));
    return (data.recipients ?? []).flatMap((id, index) =>
      outside.has(id) && !named.has(id)
        ? [
            {
              path: `recipients.${index}`,
              message: "Deze ontvanger brengt gegevens buiten de EU, maar bij de verwerking staat geen doorgifte.",
              remedy: "Voeg de doorgifte toe, of leg bij de ontvanger uit waarom zij hier niet speelt.",
            },
          ]
        : [],
    );
  },
});
