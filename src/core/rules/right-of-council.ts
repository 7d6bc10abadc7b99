import { askedOfWhatApplies } from "../dossier/asked-of-what-applies.ts";
import { toConfirm } from "../law/citation.ts";
import { handbook, impactAssessments, processingActivities } from "../registers/index.ts";
import { dossierRule } from "./rule.ts";

export const rightOfCouncil = dossierRule({
  id: "right-of-council",
  severity: "warning",
  title: "Van een raad die is gevraagd, is uitgezocht welk recht die heeft.",
  why: "Bij instemming geldt het niet zonder ja van de raad. Een personeelsvertegenwoordiging heeft niet alle rechten van een ondernemingsraad; een cliëntenraad heeft eigen rechten.",
  source: [
    { text: "art. 27 lid 1 onder k en l WOR" },
    toConfirm({ text: "art. 35c WOR" }),
    { text: "art. 7 en 8 Wmcz 2018" },
  ],
  example: {
    passes: `# handbook/privacybeleid.mdx
approvedOn: 2026-01-15
consulted:
  - who: client-council
    right: advice
    on: 2026-01-10
    outcome: agreed`,
    fails: `# handbook/privacybeleid.mdx
approvedOn: 2026-01-15
consulted:
  - who: client-council
    right: unknown
    on: 2026-01-10
    outcome: agreed`,
  },
  findsIn: [handbook.id, impactAssessments.id, processingActivities.id],
  check: (dossier) =>
    askedOfWhatApplies(dossier).flatMap(({ entry, path, who, right = "unknown" }) =>
      // Not said is not known: leaving it out mends nothing. Others than councils have no right by law.
      who !== "others" && right === "unknown"
        ? [
            {
              entry,
              path: `${path}.right`,
              message: "Dit geldt al, en het is nog niet uitgezocht welk recht deze raad heeft.",
              remedy:
                "Lees het na in de WOR of de Wmcz 2018, of vraag het een jurist. Leg vast wat het is, en volgens welk artikel.",
            },
          ]
        : [],
    ),
});
