import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const specialCategoriesHaveException = recordRule({
  id: "special-categories-have-exception",
  severity: "open",
  title: "Bijzondere persoonsgegevens hebben een uitzondering op het verbod.",
  why: "Bijzondere gegevens zijn verboden, tenzij de wet een uitzondering noemt.",
  source: [gdpr(9, 1), gdpr(9, 2), uavg(22), uavg(30)],
  example: {
    passes: `specialCategories: [health]
article9Exceptions: [care]`,
    fails: `specialCategories: [health]
article9Exceptions:`,
  },
  register: processingActivities,
  check: ({ data }) =>
    data.specialCategories !== undefined && data.article9Exceptions === undefined
      ? [
          {
            path: "specialCategories",
            message: "Deze verwerking gebruikt bijzondere persoonsgegevens en noemt geen uitzondering op het verbod.",
            remedy:
              "Leg vast welke uitzondering geldt (`article9Exceptions`). Geldt er geen? Zoek met de FG uit of u met deze gegevens moet stoppen, en leg vast wat u doet.",
          },
        ]
      : [],
});
