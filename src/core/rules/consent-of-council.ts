import { handbook } from "../registers/index.ts";
import { recordRule } from "../rule.ts";

const given = new Set(["agreed", "adjusted"]);

export const consentOfCouncil = recordRule({
  id: "consent-of-council",
  severity: "open",
  title: "Wat de instemming van een raad vraagt, is pas vastgesteld als die er is.",
  why: "Over regels voor gegevens van medewerkers en over volgsystemen heeft de ondernemingsraad instemmingsrecht. Zonder instemming kan de raad het besluit laten vernietigen.",
  source: [{ text: "art. 27 lid 1 onder k en l WOR" }, { text: "art. 8 Wmcz 2018" }],
  example: {
    passes: `approvedOn: 2026-01-15
consulted:
  - who: staff
    right: consent
    on: 2026-01-10
    outcome: agreed`,
    fails: `approvedOn: 2026-01-15
consulted:
  - who: staff
    right: consent
    on: 2026-01-10
    outcome: disagreed`,
  },
  register: handbook,
  check: ({ data }) =>
    data.approvedOn === undefined
      ? []
      : (data.consulted ?? []).flatMap(({ right, outcome }, index) =>
          right === "consent" && !given.has(outcome)
            ? [
                {
                  path: `consulted.${index}.outcome`,
                  message: "Deze versie is vastgesteld, en de instemming die daarvoor nodig is, staat er niet.",
                  remedy:
                    "Vraag de instemming alsnog en leg de dag en de uitkomst vast. Tot dan past u dit deel niet toe op wie het raakt.",
                },
              ]
            : [],
        ),
});
