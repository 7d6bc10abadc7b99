import { assess } from "../assessment/assess.ts";
import { placeOfFact } from "../assessment/words.ts";
import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const decidingFactKnown = recordRule({
  id: "deciding-fact-known",
  severity: "warning",
  title: "Is besloten niet te melden, dan ontbreekt er geen feit dat dat kan veranderen.",
  why: "Alleen als een risico niet waarschijnlijk is, hoeft melden niet; zonder het feit dat beslist is dat niet te laten zien.",
  source: [gdpr(33, 1), gdpr(33, 5), gdpr(5, 2)],
  example: {
    passes: `nature:
  aspects: [confidentiality]
  incidentType: sent-by-mistake
recipients:
  - kind: bound
    deletion: deletion-confirmed
    confirmedBy: de huisarts
data:
  types: [name]
  specialCategories: [none]
assessment:
  risk: unlikely
authorityDecision:
  decision: not-notify`,
    fails: `nature:
  aspects: [confidentiality]
  incidentType: sent-by-mistake
recipients:
  - kind: bound
    deletion: asked
data:
  types: [name, bsn]
  specialCategories: [none]
assessment:
  risk: unlikely
authorityDecision:
  decision: not-notify`,
  },
  register: personalDataBreaches,
  check: ({ data }) => {
    const { authorityDecision, withdrawnOn } = data;
    const risk = data.assessment?.risk;
    if (authorityDecision?.decision !== "not-notify" || authorityDecision.otherThanProposal !== undefined) return [];
    if (withdrawnOn !== undefined || (risk !== "unlikely" && risk !== undefined)) return [];
    const { proposal, missing } = assess(data);
    const [first] = missing;
    if (proposal.notifyAuthority !== "depends" || first === undefined) return [];
    const places = missing.slice(0, 3).map((path) => `"${placeOfFact(path)}"`);
    return [
      {
        path: first,
        message: `Er is besloten niet te melden, en dat hangt af van wat hier nog niet staat: ${places.join(", ")}.`,
        remedy: "Vul in wat u weet. Is het niet na te gaan, leg dan bij het besluit vast waarom niet melden toch kan.",
      },
    ];
  },
});
