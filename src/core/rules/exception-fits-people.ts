import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

const staff = new Set(["employees", "former-employees", "agency-workers", "trainees", "volunteers", "job-applicants"]);

export const exceptionFitsPeople = recordRule({
  id: "exception-fits-people",
  severity: "open",
  title: "De uitzondering voor bijzondere gegevens past bij de mensen om wie het gaat.",
  why: "De uitzondering voor zorg gaat over cliënten; die voor verzuim over medewerkers.",
  source: [gdpr(9, 2, "h"), uavg(30, 1, "b"), uavg(30, 3, "a")],
  example: {
    passes: `subjects: [employees]
specialCategories: [health]
article9Exceptions: [employment-health]`,
    fails: `subjects: [employees]
specialCategories: [health]
article9Exceptions: [care]`,
  },
  register: processingActivities,
  check: ({ data }) => {
    const { subjects = [], article9Exceptions = [] } = data;
    if (subjects.length === 0 || subjects.includes("unknown") || subjects.includes("other")) return [];
    const working = subjects.filter((group) => staff.has(group)).length;
    const wrong =
      working === subjects.length && article9Exceptions.includes("care")
        ? "De uitzondering is zorg, maar het gaat alleen om mensen die voor ons werken of dat willen."
        : working === 0 && article9Exceptions.some((each) => each === "employment-health" || each === "entitlements")
          ? "De uitzondering gaat over werk, maar er staan geen medewerkers bij."
          : undefined;
    return wrong === undefined
      ? []
      : [
          {
            path: "article9Exceptions",
            message: wrong,
            remedy:
              "Zoek met de FG uit welke uitzondering geldt. Geldt er geen, leg vast hoe u met deze gegevens stopt.",
          },
        ];
  },
});
