import { gdpr } from "../law/gdpr.ts";
import { organisation } from "../registers/organisation.ts";
import { recordRule } from "./rule.ts";

export const dpoAgrees = recordRule({
  id: "dpo-agrees",
  severity: "error",
  title: "Of er een FG is, staat er op één manier, en 'geen FG' is gewogen.",
  why: "Is er geen FG, dan kan er ook geen rol, contact of datum van een FG zijn.",
  source: [gdpr(37, 1), gdpr(37, 7)],
  example: {
    passes: `dpo: none
dpoWeighing: Wij hebben 40 cliënten, ver onder de grens van de AP.`,
    fails: `dpo: none
dpoRole: privacyfunctionaris`,
  },
  register: organisation,
  check: ({ data }) => {
    if (data.dpo !== "none") return [];
    const problems = [];
    const told = (["dpoRole", "dpoContact", "dpoDesignatedOn", "dpoReportedOn"] as const).find(
      (key) => data[key] !== undefined,
    );
    if (told !== undefined) {
      problems.push({
        path: told,
        message: "Er staat dat er geen FG is, maar hier staat iets over een FG.",
        remedy:
          "Is er een FG? Kies dan bij `dpo` of dat verplicht of vrijwillig is. Is er geen, laat dan deze velden leeg.",
      });
    }
    if (data.dpoWeighing === undefined) {
      problems.push({
        path: "dpoWeighing",
        message: "Er staat dat er geen FG is, maar niet waarom die niet nodig is.",
        remedy: "Schrijf de weging op (`dpoWeighing`). Twijfelt u, schrijf dan dat en wie het uitzoekt.",
      });
    }
    return problems;
  },
});
