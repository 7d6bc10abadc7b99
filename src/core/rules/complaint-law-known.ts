import { toConfirm } from "../law/citation.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { wkkgz } from "../law/wkkgz.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { recordRule } from "./rule.ts";

export const complaintLawKnown = recordRule({
  id: "complaint-law-known",
  severity: "open",
  title: "Bij een klacht staat onder welke wet die valt.",
  why: "Alleen de Wkkgz geeft een termijn van zes weken. Bij jeugdhulp en Wmo staat de termijn in onze eigen klachtenregeling.",
  source: [toConfirm(wkkgz(17)), toConfirm(jeugdwet("4.2.1")), toConfirm(wmo2015("3.2"))],
  example: {
    passes: `kinds: [complaint]
complaintUnder: jeugdwet`,
    fails: `kinds: [complaint]
complaintUnder: unknown`,
  },
  register: dataSubjectRequests,
  check: ({ data: { kinds, complaintUnder = "unknown" } }) =>
    kinds.includes("complaint") && complaintUnder === "unknown"
      ? [
          {
            path: "complaintUnder",
            message: "Er staat niet onder welke wet deze klacht valt.",
            remedy:
              "Kijk uit welke wet de zorg wordt betaald waar de klacht over gaat, en leg dat vast. Gaat het niet over zorg, kies dan: geen zorgwet.",
          },
        ]
      : [],
});
