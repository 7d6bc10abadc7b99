import { gdpr } from "../law/gdpr.ts";
import { recipients } from "../registers/recipients.ts";
import { recordRule } from "./rule.ts";

export const agreementDated = recordRule({
  id: "agreement-dated",
  severity: "error",
  title: "Van een ondertekende afspraak staat er van wanneer zij is en waar zij ligt.",
  why: "Wie het exemplaar niet kan vinden, kan de afspraak niet aantonen.",
  source: [gdpr(28, 9), gdpr(5, 2)],
  waits: "De dag en de plaats van een overeenkomst staan op papier dat eerst moet worden opgezocht.",
  example: {
    passes: `signature: signed
signedOn: 2026-01-10
keptAt: contractenmap`,
    fails: `signature: signed
signedOn: 2026-01-10
keptAt:`,
  },
  register: recipients,
  check: ({ data }) => {
    if (data.role === "independent-controller" || data.signature !== "signed") return [];
    const missing = [
      ...(data.signedOn === undefined ? [{ path: "signedOn", what: "de datum" }] : []),
      ...(data.keptAt === undefined ? [{ path: "keptAt", what: "de plek waar zij ligt" }] : []),
    ];
    return missing.map(({ path, what }) => ({
      path,
      message: `De afspraak is ondertekend, maar ${what} staat er niet.`,
      remedy: `Zoek het exemplaar op en vul \`${path}\` in. Is het er niet, kies dan bij \`signature\` dat het niet is gevonden.`,
    }));
  },
});
