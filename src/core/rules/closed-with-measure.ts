import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const closedWithMeasure = recordRule({
  id: "closed-with-measure",
  severity: "error",
  title: "Een gesloten datalek heeft een maatregel tegen herhaling, of de reden waarom die niet nodig is.",
  why: "Het register legt ook de maatregelen vast; 'geen maatregel nodig, omdat …' telt ook.",
  source: [gdpr(33, 5)],
  example: {
    passes: `closedOn: 2026-07-01
measures:
noPreventiveMeasureReason: Het systeem bestaat niet meer.`,
    fails: `closedOn: 2026-07-01
measures:`,
  },
  register: personalDataBreaches,
  check: ({ data }) =>
    data.closedOn !== undefined &&
    data.withdrawnOn === undefined &&
    data.assessment?.isBreach !== "no" &&
    data.noPreventiveMeasureReason === undefined &&
    !(data.measures ?? []).some((each) => each.kind === "preventive")
      ? [
          {
            path: "measures",
            message: "Dit datalek is gesloten zonder maatregel tegen herhaling.",
            remedy: "Leg de maatregel vast, of schrijf op waarom er geen nodig is (`noPreventiveMeasureReason`).",
          },
        ]
      : [],
});
