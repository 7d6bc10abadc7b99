import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const recipientsAgree = recordRule({
  id: "recipients-agree",
  severity: "open",
  title: "Wat er over ontvangers staat, past bij elkaar en is bevestigd.",
  why: "Een ontvanger die wist en dat bevestigt, verkleint het risico; zonder wie dat bevestigde is het geen bewijs.",
  source: [gdpr(33, 5), gdpr(5, 2)],
  example: {
    passes: `recipients:
  - kind: bound
    deletion: deletion-confirmed
    confirmedBy: de huisartsenpraktijk`,
    fails: `recipients:
  - kind: bound
    deletion: deletion-confirmed`,
  },
  register: personalDataBreaches,
  check: ({ data }) =>
    (data.recipients ?? []).flatMap(({ read, deletion, confirmedBy }, index) => [
      ...((deletion === "deletion-confirmed" || deletion === "return-confirmed") && confirmedBy === undefined
        ? [
            {
              path: `recipients.${index}.confirmedBy`,
              message: "Er staat dat wissen of teruggeven is bevestigd, en niet door wie.",
              remedy: "Leg vast wie dat bevestigde en wanneer. Is het nog niet bevestigd, kies dan: gevraagd.",
            },
          ]
        : []),
      ...(read === "yes" && data.nature?.confidentiality === "not-disclosed"
        ? [
            {
              path: `recipients.${index}.read`,
              message: "Een ontvanger heeft het gelezen, maar bij vertrouwelijkheid staat dat niets is gezien.",
              remedy: "Zoek uit wat klopt en leg bij beide vast wat u nu weet.",
            },
          ]
        : []),
    ]),
});
