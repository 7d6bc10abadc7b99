import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { accessRoles } from "../registers/access-roles.ts";
import { recordRule } from "./rule.ts";

export const secrecySigned = recordRule({
  id: "secrecy-signed",
  severity: "open",
  title: "Wie bij het dossier kan, is aan geheimhouding gebonden.",
  why: "Zonder beroepsgeheim of getekende afspraak mag iemand geen gegevens over gezondheid zien.",
  source: [uavg(30, 4), gdpr(32, 4)],
  example: {
    passes: `secrecy: traineeship-agreement
secrecySigned: "yes"`,
    fails: `secrecy: traineeship-agreement
secrecySigned: "no"`,
  },
  register: accessRoles,
  check: ({ data }) =>
    // The law itself binds a registered professional and the data protection officer.
    data.secrecySigned === "no" && data.secrecy !== "professional" && data.secrecy !== "dpo"
      ? [
          {
            path: "secrecySigned",
            message: "Deze rol kan bij het dossier, maar de geheimhouding is niet getekend.",
            remedy: "Laat de geheimhouding tekenen en leg dat vast. Sluit de toegang tot dat is gedaan.",
          },
        ]
      : [],
});
