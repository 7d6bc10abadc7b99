import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const healthWithoutRisk = recordRule({
  id: "health-without-risk",
  severity: "warning",
  title: "'Risico niet waarschijnlijk' bij gezondheidsgegevens is uitgelegd.",
  why: "Bij gezondheid is een risico zelden onwaarschijnlijk; onleesbare of nooit geziene gegevens zijn de uitzondering.",
  source: [gdpr(33, 1), edpb("01/2021")],
  example: {
    passes: `data:
  specialCategories: [health]
assessment:
  risk: unlikely
protection:
  unintelligible: intact
authorityDecision:`,
    fails: `data:
  specialCategories: [health]
assessment:
  risk: unlikely
protection:
  unintelligible: "no"
authorityDecision:`,
  },
  register: personalDataBreaches,
  check: ({ data }) =>
    data.assessment?.risk === "unlikely" &&
    data.assessment.isBreach !== "no" &&
    data.data?.specialCategories?.includes("health") &&
    data.protection?.unintelligible !== "intact" &&
    data.nature?.confidentiality !== "not-disclosed" &&
    // Once decided, `second-assessor` asks who looked along.
    data.authorityDecision === undefined
      ? [
          {
            path: "assessment.risk",
            message: "Het oordeel is 'risico niet waarschijnlijk', terwijl het om gezondheid gaat.",
            remedy:
              "Klopt dat? Bleven de gegevens onleesbaar of ongezien, leg dat dan vast. Laat anders een tweede persoon meekijken voordat u besluit.",
          },
        ]
      : [],
});
