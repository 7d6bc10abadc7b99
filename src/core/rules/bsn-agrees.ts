import { uavg } from "../law/uavg.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const bsnAgrees = recordRule({
  id: "bsn-agrees",
  severity: "error",
  title: "Een verwerking zegt op één manier of zij het BSN gebruikt.",
  why: "Staat het BSN bij de gegevens en 'nee' bij het BSN, dan klopt een van de twee niet.",
  source: [uavg(46, 1)],
  example: {
    passes: `dataTypes: [name, bsn]
bsn: "yes"
bsnBases: [wmo]`,
    fails: `dataTypes: [name, bsn]
bsn: "no"`,
  },
  register: processingActivities,
  check: ({ data }) => {
    const named = data.dataTypes?.includes("bsn") ?? false;
    if (data.dataTypes === undefined || data.bsn === undefined || named === (data.bsn === "yes")) return [];
    return [
      {
        path: named ? "bsn" : "dataTypes",
        message: named
          ? "Bij de soorten gegevens staat het BSN, maar bij BSN staat 'nee'."
          : "Bij BSN staat 'ja', maar het staat niet bij de soorten gegevens.",
        remedy: "Zoek uit of deze verwerking het BSN gebruikt, en vul bij allebei hetzelfde in.",
      },
    ];
  },
});
