import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { recordRule } from "./rule.ts";

export const refusalComplete = recordRule({
  id: "refusal-complete",
  severity: "open",
  title: "Wie nee zegt, noemt de reden, de klacht bij de AP en de weg naar de rechter.",
  why: "Zonder die drie kan iemand zijn recht niet halen.",
  source: [gdpr(12, 4), uavg(35, 2)],
  example: {
    passes: `outcome: refused
refusalGrounds: [rights-of-others]
complaintWaysTold: "yes"`,
    fails: `outcome: refused
refusalGrounds: [rights-of-others]
complaintWaysTold: "no"`,
  },
  register: dataSubjectRequests,
  check: ({ data }) => {
    // Until the answer has gone out, nothing has been refused.
    if (data.answeredOn === undefined || (data.outcome !== "refused" && data.outcome !== "partly")) return [];
    const problems = [];
    if (data.refusalGrounds === undefined) {
      problems.push({
        path: "refusalGrounds",
        message: "Er is (deels) geweigerd, maar er staat niet op welke grond.",
        remedy: "Kies de grond (`refusalGrounds`).",
      });
    }
    if (data.complaintWaysTold !== "yes") {
      problems.push({
        path: "complaintWaysTold",
        message: "Er staat niet dat de klachtweg, de AP en de rechter zijn genoemd.",
        remedy: "Zijn ze genoemd, leg dat vast. Zo niet, stuur de persoon alsnog een bericht en schrijf op wanneer.",
      });
    }
    return problems;
  },
});
