import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const minorsAgree = recordRule({
  id: "minors-agree",
  severity: "error",
  title: "Een datalek zegt op één manier of er kinderen of jongeren bij zijn.",
  why: "Bij kinderen weegt het risico zwaarder en kijkt een tweede persoon mee.",
  source: [gdpr(33, 3, "a"), gdpr(33, 5)],
  example: {
    passes: `people:
  groups: [minors]
  minors: "yes"`,
    fails: `people:
  groups: [minors]
  minors: "no"`,
  },
  register: personalDataBreaches,
  check: ({ data }) =>
    data.people?.minors === "no" && data.people.groups?.includes("minors")
      ? [
          {
            path: "people.minors",
            message: "Bij de groepen staan jeugdigen, maar hier staat dat er geen kinderen of jongeren bij zijn.",
            remedy: "Zoek uit wat klopt en herstel het andere antwoord.",
          },
        ]
      : [],
});
