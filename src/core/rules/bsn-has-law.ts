import { uavg } from "../law/uavg.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const bsnHasLaw = recordRule({
  id: "bsn-has-law",
  severity: "open",
  title: "Het BSN wordt alleen gebruikt als een wet dat voorschrijft.",
  why: "Het BSN mag alleen voor het uitvoeren van de wet die het voorschrijft.",
  source: [uavg(46, 1)],
  example: {
    passes: `bsn: "yes"
bsnBases: [wmo]`,
    fails: `bsn: "yes"
bsnBases: [none]`,
  },
  register: processingActivities,
  check: ({ data }) =>
    data.bsn === "yes" && (data.bsnBases === undefined || data.bsnBases.includes("none"))
      ? [
          {
            path: "bsnBases",
            message: "Deze verwerking gebruikt het BSN en noemt geen wet die dat voorschrijft.",
            remedy: "Noem de wet (`bsnBases`). Is er geen? Leg vast hoe en wanneer u ermee stopt.",
          },
        ]
      : [],
});
