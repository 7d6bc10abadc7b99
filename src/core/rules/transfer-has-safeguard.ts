import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const transferHasSafeguard = recordRule({
  id: "transfer-has-safeguard",
  severity: "open",
  title: "Een doorgifte buiten de EU heeft een passende waarborg.",
  why: "Buiten de EU gelden onze regels niet vanzelf.",
  source: [gdpr(44), gdpr(46, 1)],
  example: {
    passes: `transfers:
  - country: India
    safeguard: standard-clauses`,
    fails: `transfers:
  - country: India
    safeguard: none`,
  },
  register: processingActivities,
  check: ({ data }) =>
    (data.transfers ?? []).flatMap((transfer, index) =>
      transfer.safeguard === undefined || transfer.safeguard === "none"
        ? [
            {
              path: `transfers.${index}.safeguard`,
              message: `Doorgifte naar ${transfer.country} heeft geen passende waarborg.`,
              remedy: "Leg vast wat u eraan doet, wie en wanneer, of zet een einddatum bij de doorgifte.",
            },
          ]
        : [],
    ),
});
