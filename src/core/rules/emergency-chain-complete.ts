import { emergencyChain, isMissing } from "../dossier/emergency-chain.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { organisation } from "../registers/organisation.ts";
import { recordRule } from "./rule.ts";

export const emergencyChainComplete = recordRule({
  id: "emergency-chain-complete",
  severity: "open",
  title: "Wie bij een datalek belt, vindt bij elke stap een nummer of leest wat dan.",
  why: "Een naam zonder nummer houdt midden in de nacht op, terwijl de 72 uur doorlopen.",
  source: [gdpr(24, 1), gdpr(33, 1), ownRule("bij elke stap een nummer, of wat iemand anders doet")],
  example: {
    passes: `responseTeam:
  - privacyfunctionaris
roles:
  - id: privacyfunctionaris
    name: privacyfunctionaris
    reachable: "'s nachts niemand, bel 's ochtends vanaf 8.00 uur het kantoor"
  - id: bestuurder
    name: bestuurder
    phone: 010-000 00 14
  - id: teamleider
    name: teamleider`,
    fails: `responseTeam:
  - privacyfunctionaris
roles:
  - id: privacyfunctionaris
    name: privacyfunctionaris
  - id: bestuurder
    name: bestuurder
    phone: 010-000 00 14
  - id: teamleider
    name: teamleider`,
  },
  register: organisation,
  check: ({ data }) =>
    emergencyChain(data)
      .map((step, index) => ({ ...step, number: index + 1 }))
      .filter(isMissing)
      .flatMap(({ role, name, number }) => {
        const index = data.roles.findIndex(({ id }) => id === role);
        // A role that is not there is found by role-exists.
        return index < 0
          ? []
          : [
              {
                path: `roles.${index}.phone`,
                message: `Wie bij een datalek belt, loopt vast bij stap ${number}: van de rol ${name} staat er geen telefoonnummer.`,
                remedy:
                  "Zet er het nummer bij (`phone`). Is er geen, schrijf dan bij `reachable` wat iemand anders doet, bijvoorbeeld: 's nachts niemand, bel 's ochtends het kantoor.",
              },
            ];
      }),
});
