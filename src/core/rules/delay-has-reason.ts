import { notifyAuthority } from "../deadlines/notify-authority.ts";
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { lateness } from "../time/late.ts";
import { recordRule } from "./rule.ts";

export const delayHasReason = recordRule({
  id: "delay-has-reason",
  severity: "error",
  title: "Wie later dan 72 uur meldt, schrijft op waarom.",
  why: "De melding aan de AP moet bij te laat melden de reden bevatten. Ook een slechte reden hoort erbij.",
  source: [gdpr(33, 1)],
  waits: "De melding is een feit; waarom zij laat kwam, kan een dag uitzoeken kosten.",
  example: {
    passes: `awareAt: 2026-03-27T10:00+01:00
notifications:
  - kind: first
    notifiedAt: 2026-04-02T10:00+02:00
delayReason: Wij dachten dat het weekend niet meetelde.`,
    fails: `awareAt: 2026-03-27T10:00+01:00
notifications:
  - kind: first
    notifiedAt: 2026-04-02T10:00+02:00`,
  },
  register: personalDataBreaches,
  check: ({ data }, dossier) => {
    const own = dossier.organisation?.ownTerms;
    const first = data.notifications?.find((each) => each.kind === "first")?.notifiedAt;
    if (own === undefined || data.awareAt === undefined || first === undefined || data.delayReason !== undefined)
      return [];
    const due = notifyAuthority.term(data.awareAt, own).due;
    if (due === null || lateness(first, due) === undefined) return [];
    return [
      {
        path: "delayReason",
        message: "Er is later dan 72 uur gemeld en de reden staat er niet.",
        remedy: "Schrijf bij `delayReason` op waarom het later werd, zoals het was.",
      },
    ];
  },
});
