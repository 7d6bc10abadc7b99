import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "../rule.ts";

export const healthWithoutRisk = recordRule({
  id: "health-without-risk",
  severity: "warning",
  title: "'Risico niet waarschijnlijk' bij gezondheidsgegevens is uitgelegd.",
  why: "Bij gezondheid is een risico zelden onwaarschijnlijk; onleesbare of nooit geziene gegevens zijn de uitzondering.",
  source: [gdpr(33, 1), edpb("01/2021")],
  register: personalDataBreaches,
  check: ({ data }) =>
    data.assessment?.risk === "unlikely" &&
    data.data?.specialCategories?.includes("health") &&
    data.protection?.unintelligible !== "intact" &&
    data.authorityDecision?.secondAssessedAt === undefined
      ? [
          {
            path: "assessment.risk",
            message: "Het oordeel is 'risico niet waarschijnlijk', terwijl het om gezondheid gaat en niemand meekeek.",
            remedy:
              "Klopt dat? Laat een tweede persoon meekijken en leg vast wanneer, of leg uit waarom de gegevens onleesbaar bleven.",
          },
        ]
      : [],
});
