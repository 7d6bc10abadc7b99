import { askedOfWhatApplies } from "../dossier/asked-of-what-applies.ts";
import { toConfirm } from "../law/citation.ts";
import { handbook, impactAssessments, processingActivities } from "../registers/index.ts";
import { dossierRule } from "./rule.ts";

const given = new Set(["agreed", "adjusted"]);

export const consentOfCouncil = dossierRule({
  id: "consent-of-council",
  severity: "open",
  title: "Wat de instemming van een raad vraagt, geldt pas als die er is.",
  why: "Over regels voor gegevens van medewerkers en over volgsystemen heeft de ondernemingsraad instemmingsrecht. Zonder instemming kan de raad het besluit laten vernietigen.",
  source: [
    { text: "art. 27 lid 1 onder k en l WOR" },
    toConfirm({ text: "art. 35c WOR" }),
    { text: "art. 8 Wmcz 2018" },
  ],
  example: {
    passes: `# handbook/privacybeleid.mdx
approvedOn: 2026-01-15
consulted:
  - who: staff
    right: consent
    on: 2026-01-10
    outcome: agreed`,
    fails: `# handbook/privacybeleid.mdx
approvedOn: 2026-01-15
consulted:
  - who: staff
    right: consent
    on: 2026-01-10
    outcome: disagreed`,
  },
  findsIn: [handbook.id, impactAssessments.id, processingActivities.id],
  check: (dossier) =>
    askedOfWhatApplies(dossier).flatMap(({ entry, path, right, outcome }) =>
      right === "consent" && !given.has(outcome)
        ? [
            {
              entry,
              path: `${path}.outcome`,
              message: "Dit geldt al, en de instemming die daarvoor nodig is, staat er niet.",
              remedy:
                "Vraag de instemming alsnog en leg de dag en de uitkomst vast. Tot dan past u dit deel niet toe op wie het raakt.",
            },
          ]
        : [],
    ),
});
