import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const orderToInformFollowed = recordRule({
  id: "order-to-inform-followed",
  severity: "open",
  title: "Draagt de AP op het de mensen te vertellen, dan gebeurt dat.",
  why: "De AP kan dat opdragen als zij het risico hoog vindt, ook als u zelf anders besloot.",
  source: [gdpr(34, 4), gdpr(58, 2, "e")],
  example: {
    passes: `authorityContacts:
  - kind: order-to-inform
    receivedAt: 2026-03-30T10:00+02:00
communications:
  - informedAt: 2026-03-31T10:00+02:00
    means: [letter]`,
    fails: `authorityContacts:
  - kind: order-to-inform
    receivedAt: 2026-03-30T10:00+02:00`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const contacts = data.authorityContacts ?? [];
    // A later decision that it is not needed takes the order back.
    const at = contacts.findLastIndex(({ kind }) => kind === "order-to-inform" || kind === "no-need-to-inform");
    if (contacts[at]?.kind !== "order-to-inform") return [];
    const told = data.communications ?? [];
    if (told.some(({ everyone }) => everyone !== "no")) return [];
    return [
      {
        path: `authorityContacts.${at}.kind`,
        message:
          told.length === 0
            ? "De AP droeg op het de mensen te vertellen, en er staat niet dat dat is gebeurd."
            : "De AP droeg op het de mensen te vertellen, en nog niet iedereen heeft het gehoord.",
        remedy: "Vertel het alsnog en leg vast wanneer en hoe, of leg vast wat u de AP antwoordde.",
      },
    ];
  },
});
