import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const article34GroundHolds = recordRule({
  id: "article-34-ground-holds",
  severity: "open",
  title: "Een uitzondering om mensen niet te vertellen, wordt door de feiten gedragen.",
  why: "De wet noemt drie uitzonderingen; elk vraagt een feit.",
  source: [gdpr(34, 3)],
  example: {
    passes: `protection:
  unintelligible: intact
peopleDecision:
  decision: exempt
  ground: unintelligible`,
    fails: `protection:
  unintelligible: "no"
peopleDecision:
  decision: exempt
  ground: unintelligible`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    if (data.peopleDecision?.decision !== "exempt") return [];
    const { ground } = data.peopleDecision;
    const path = "peopleDecision.ground";
    if (ground === undefined)
      return [
        {
          path,
          message: "Er staat geen uitzondering bij het besluit om mensen niet te vertellen.",
          remedy: "Kies de uitzondering en leg uit waarom zij geldt. Past er geen, vertel het de mensen alsnog.",
        },
      ];
    if (ground === "unintelligible" && data.protection?.unintelligible !== "intact")
      return [
        {
          path,
          message: "De uitzondering zegt dat de gegevens onleesbaar waren, maar bij de beveiliging staat iets anders.",
          remedy: "Zoek uit wat klopt en leg beide vast. Waren ze leesbaar, vertel het de mensen alsnog.",
        },
      ];
    if (ground === "risk-removed" && !(data.measures ?? []).some((each) => (each.doneAt ?? each.doneOn) !== undefined))
      return [
        {
          path,
          message:
            "De uitzondering zegt dat maatregelen het hoge risico wegnamen, maar er staat geen uitgevoerde maatregel.",
          remedy: "Leg de maatregel vast met het moment waarop die is gedaan. Is er geen, vertel het de mensen alsnog.",
        },
      ];
    if (
      ground === "disproportionate" &&
      !(data.communications ?? []).some((each) =>
        each.means?.some((means) => ["website", "social-media", "newspaper"].includes(means)),
      )
    )
      return [
        {
          path,
          message: "Bij onevenredige inspanning hoort een openbare mededeling, en die staat er niet.",
          remedy: "Doe de openbare mededeling en leg vast wanneer en hoe.",
        },
      ];
    return [];
  },
});
