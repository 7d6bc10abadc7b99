import { decidersOf, provisionalDecidersOf } from "../dossier/deciders.ts";
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { recordRule } from "./rule.ts";

export const decidedByDecider = recordRule({
  id: "decided-by-decider",
  severity: "open",
  title: "Over melden bij de AP beslist wie daarover gaat.",
  why: "De bestuurder draagt de verantwoordelijkheid. Wie behandelt, mag voorlopig melden, en beslist niet alleen dat er niets wordt gemeld.",
  source: [ownRule("wie beslist over melden bij de AP")],
  example: {
    passes: `authorityDecision:
  decision: notify
  decidedBy: bestuurder`,
    fails: `authorityDecision:
  decision: notify
  decidedBy: privacyfunctionaris`,
  },
  register: personalDataBreaches,
  check: ({ data }, { organisation }) => {
    const { decision, decidedBy, confirmedBy } = data.authorityDecision ?? {};
    if (organisation === undefined || decidedBy === undefined) return [];
    const deciders = decidersOf(organisation);
    if (deciders === undefined) return [];
    const { own, deputies } = deciders;
    const provisionally = decision === "notify-provisionally" ? provisionalDecidersOf(organisation) : [];
    if ([...own, ...deputies, ...provisionally].includes(decidedBy)) return [];
    if (confirmedBy !== undefined && [...own, ...deputies].includes(confirmedBy)) return [];
    const name = (id: string) => organisation.roles.find((role) => role.id === id)?.name ?? id;
    return [
      {
        path: "authorityDecision.decidedBy",
        message: `Over de AP besloot de rol ${name(decidedBy)}; daarover gaat: ${own.map(name).join(", ")}.`,
        remedy:
          "Laat staan wie besloot. Leg het besluit alsnog voor en schrijf op wie het bekrachtigde (`authorityDecision.confirmedBy`). Mag deze rol beslissen? Zet dat bij de organisatie (`authorityDeciders`).",
      },
    ];
  },
});
