import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { recordRule } from "./rule.ts";

export const criminalDataHasGround = recordRule({
  id: "criminal-data-has-ground",
  severity: "open",
  title: "Strafrechtelijke gegevens hebben een eigen grond in de wet.",
  why: "Ze zijn geen bijzonder gegeven, maar mogen ook niet zomaar.",
  source: [gdpr(10), uavg(31), uavg(32), uavg(33)],
  example: {
    passes: `criminalData: when-needed-for-care
criminalDataGround: art. 33 UAVG`,
    fails: "criminalData: when-needed-for-care",
  },
  register: processingActivities,
  check: ({ data }) =>
    (data.criminalData === "yes" || data.criminalData === "when-needed-for-care") &&
    data.criminalDataGround === undefined
      ? [
          {
            path: "criminalData",
            message: "Er zijn strafrechtelijke gegevens, maar er staat geen wettelijke grond.",
            remedy: "Noem het artikel (`criminalDataGround`). Is er geen, leg vast hoe u ermee stopt.",
          },
        ]
      : [],
});
