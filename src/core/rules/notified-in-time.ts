// Clockless: compares what was done with the end of its term. Late stays visible as late, with its reason.
import { notifyAuthority } from "../deadlines/notify-authority.ts";
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { lateness } from "../time/late.ts";
import { recordRule } from "./rule.ts";

export const notifiedInTime = recordRule({
  id: "notified-in-time",
  severity: "open",
  title: "Een datalek is binnen 72 uur bij de AP gemeld.",
  why: "Te laat blijft zichtbaar als te laat, met de reden erbij.",
  source: [gdpr(33, 1)],
  example: {
    passes: `awareAt: 2026-03-27T10:00+01:00
notifications:
  - kind: first
    notifiedAt: 2026-03-30T11:00+02:00`,
    fails: `awareAt: 2026-03-27T10:00+01:00
notifications:
  - kind: first
    notifiedAt: 2026-03-30T11:01+02:00`,
  },
  register: personalDataBreaches,
  check: (entry, dossier) => {
    const own = dossier.organisation?.ownTerms;
    if (own === undefined) return [];
    return notifyAuthority.running(entry, dossier).flatMap(({ start, met, provisional, path }) => {
      if (start === undefined || met === undefined || provisional || !("notifications" in entry.data)) return [];
      const due = notifyAuthority.term(start, own).due;
      const late = due === null ? undefined : lateness(met, due);
      if (late === undefined) return [];
      return [
        {
          path,
          message: `Gemeld ${late} na de 72 uur.${entry.data.delayReason === undefined ? "" : " De reden is vastgelegd."}`,
          remedy: "Dit blijft staan zoals het is. Leg vast wat u doet om de volgende keer op tijd te zijn.",
        },
      ];
    });
  },
});
