// A reversed order is a question, never an error: early notification and people told first can be right.
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { instantOf } from "../time/written.ts";
import { recordRule } from "./rule.ts";

export const orderQuestion = recordRule({
  id: "order-question",
  severity: "warning",
  title: "De volgorde van de momenten is zoals u bedoelde.",
  why: "Een omgekeerde volgorde kan kloppen, maar vaak is een datum verwisseld.",
  source: [ownRule("volgorde nakijken")],
  example: {
    passes: `signalledAt: 2026-03-27T09:00+01:00
awareAt: 2026-03-27T10:00+01:00`,
    fails: `signalledAt: 2026-03-27T09:00+01:00
awareAt: 2026-03-27T08:00+01:00`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    // The question was asked and answered.
    if (data.timelineExplained !== undefined) return [];
    const first = data.notifications?.[0]?.notifiedAt;
    const told = data.communications?.[0]?.informedAt;
    const order: readonly [string | undefined, string | undefined, string, string][] = [
      [data.awareAt, data.signalledAt, "awareAt", "U wist het redelijk zeker vóór het eerste signaal."],
      [first, data.signalledAt, "notifications.0.notifiedAt", "U meldde bij de AP vóór het eerste signaal."],
      [
        data.authorityDecision?.decidedAt,
        data.advice?.advisedAt,
        "authorityDecision.decidedAt",
        "U besloot vóór het advies.",
      ],
      [data.advice?.answeredAt, data.advice?.advisedAt, "advice.answeredAt", "Het antwoord is ouder dan het advies."],
      [told, data.signalledAt, "communications.0.informedAt", "De mensen hoorden het vóór het eerste signaal."],
      [
        data.processorInformedAt,
        data.processorDiscoveredAt,
        "processorInformedAt",
        "De leverancier vertelde het vóór hij het ontdekte.",
      ],
    ];
    return order.flatMap(([later, sooner, path, message]) =>
      later !== undefined &&
      sooner !== undefined &&
      instantOf(later).epochMilliseconds < instantOf(sooner).epochMilliseconds
        ? [
            {
              path,
              message: `${message} Klopt dat?`,
              remedy:
                "Klopt het, laat het dan zo en leg uit bij `timelineExplained`. Klopt het niet, herstel het moment dat verkeerd is.",
            },
          ]
        : [],
    );
  },
});
