import { entryOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

const changing = new Set(["rectification", "completion", "erasure", "file-destruction", "restriction"]);

export const recipientsTold = recordRule({
  id: "recipients-told",
  severity: "open",
  title: "Wie de gegevens van ons kreeg, hoort dat ze zijn verbeterd, gewist of stilgezet.",
  why: "Anders blijft de fout bij een ander bestaan.",
  source: [gdpr(19)],
  example: {
    passes: `kinds: [rectification]
outcome: granted
closedOn: 2026-03-25
recipientsTold:
  - recipient: voorbeeld-dossier
    toldOn: 2026-03-24`,
    fails: `kinds: [rectification]
outcome: granted
closedOn: 2026-03-25`,
  },
  register: dataSubjectRequests,
  check: ({ data }, dossier) => {
    const changed = data.kinds.some((kind) => changing.has(kind));
    const agreed = data.outcome === "granted" || data.outcome === "partly";
    if (!changed || !agreed || data.closedOn === undefined || data.recipientsTold !== undefined) return [];
    const shared = (data.processingActivities ?? []).some(
      (id) => entryOf(dossier, processingActivities, id)?.data.recipients !== undefined,
    );
    return shared
      ? [
          {
            path: "recipientsTold",
            message:
              "Er is iets verbeterd, gewist of stilgezet, maar er staat niet dat de ontvangers dat hebben gehoord.",
            remedy:
              "Vertel het hun en leg de dag vast. Kan het niet of hoeft het niet, schrijf dan bij de ontvanger waarom niet.",
          },
        ]
      : [];
  },
});
