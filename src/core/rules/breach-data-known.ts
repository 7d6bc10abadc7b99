import { entryOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { breachedSpecialCategory } from "../vocabulary/personal-data.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { recordRule } from "./rule.ts";

export const breachDataKnown = recordRule({
  id: "breach-data-known",
  severity: "warning",
  title: "Gelekte bijzondere gegevens en BSN komen voor bij de verwerking waar het datalek bij hoort.",
  why: "Lekt iets dat in geen verwerking staat, dan ontbreekt misschien een verwerking.",
  source: [gdpr(30, 1, "c")],
  example: {
    passes: `processingActivities: [clientdossier]
data:
  specialCategories: [health]`,
    fails: `processingActivities: [clientdossier]
data:
  specialCategories: [trade-union]`,
  },
  register: personalDataBreaches,
  check: ({ data }, dossier) => {
    const activities = (data.processingActivities ?? []).flatMap(
      (id) => entryOf(dossier, processingActivities, id) ?? [],
    );
    if (activities.length === 0) return [];
    // "None" and "not yet known" are answers, and no data.
    const known = new Set<string>([
      "none",
      "unknown",
      ...activities.flatMap((each) => each.data.specialCategories ?? []),
    ]);
    const unknown = (data.data?.specialCategories ?? [])
      .filter((each) => !known.has(each))
      .map((each) => labelOf(breachedSpecialCategory, each));
    if (data.data?.types?.includes("bsn") && !activities.some((each) => each.data.bsn === "yes")) unknown.push("BSN");
    return unknown.length === 0
      ? []
      : [
          {
            path: "processingActivities",
            message: `Er lekte ${unknown.join(", ")}, maar geen van deze verwerkingen gebruikt dat.`,
            remedy: "Hoort het datalek bij nog een verwerking? Voeg die toe. Of mist het register een gegeven?",
          },
        ];
  },
});
