import { ownRule } from "../law/guidance.ts";
import { handbook } from "../registers/index.ts";
import { recordRule } from "../rule.ts";

export const peopleAsked = recordRule({
  id: "people-asked",
  severity: "warning",
  title: "Bij beleid staat of mensen namens cliënten en medewerkers ernaar is gevraagd, en wat zij vonden.",
  why: "Beleid werkt beter als wie ermee leeft heeft meegedacht. Welk recht een raad heeft, zegt de wet.",
  source: [ownRule("wie meepraat, hoort vooraf over beleid dat hem raakt")],
  example: {
    passes: `# organisation.yml
participation:
  - cliëntenraad
---
# handbook/privacybeleid.mdx
chapter: policy
consulted:
  - who: client-council
    on: 2025-12-01
    outcome: agreed`,
    fails: `# organisation.yml
participation:
  - cliëntenraad
---
# handbook/privacybeleid.mdx
chapter: policy`,
  },
  register: handbook,
  check: ({ data }, { organisation }) => {
    const asks = data.chapter === "policy" && (organisation?.participation ?? []).length > 0;
    if (asks && data.consulted === undefined) {
      return [
        {
          path: "consulted",
          message: "Er staat niet aan wie dit beleid vooraf is gevraagd.",
          remedy: 'Leg vast wie het hoorde, wanneer en met welke uitkomst. "Niet gevraagd" is ook een antwoord.',
        },
      ];
    }
    return (data.consulted ?? []).flatMap(({ on, outcome }, index) =>
      on === undefined && outcome !== "not-asked"
        ? [
            {
              path: `consulted.${index}.on`,
              message: "Er staat niet wanneer het is gevraagd.",
              remedy: "Leg de dag vast waarop zij ernaar keken.",
            },
          ]
        : [],
    );
  },
});
