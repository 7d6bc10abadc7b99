import { councilsOf } from "../dossier/asked-of-what-applies.ts";
import { entriesOf } from "../dossier/dossier.ts";
import { toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";

import { handbook, impactAssessments, processingActivities } from "../registers/index.ts";
import { dossierRule } from "./rule.ts";

// Means by which presence, conduct or work of employees can be followed (art. 27(1)(l) WOR).
const following = new Set([
  "employee-monitoring",
  "camera",
  "flexible-camera",
  "location-data",
  "communication-data",
  "systematic-monitoring",
]);
const staff = new Set(["employees", "agency-workers", "volunteers", "trainees"]);

export const peopleAsked = dossierRule({
  id: "people-asked",
  severity: "warning",
  title: "Bij beleid, een DPIA en een volgsysteem staat van elke raad of die is gevraagd, en wanneer.",
  why: "Beleid werkt beter als wie ermee leeft heeft meegedacht. Welk recht een raad heeft, zegt de wet.",
  source: [
    gdpr(35, 9),
    { text: "art. 27 lid 1 onder k en l WOR" },
    toConfirm({ text: "art. 35c WOR" }),
    { text: "art. 7 en 8 Wmcz 2018" },
    ownRule("wie meepraat, hoort vooraf over beleid dat hem raakt"),
  ],
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
    outcome: agreed
---
# impact-assessments/clientdossier.md
consulted:
  - who: client-council
    on: 2026-03-01
    outcome: agreed`,
    fails: `# organisation.yml
participation:
  - cliëntenraad
---
# handbook/privacybeleid.mdx
chapter: policy`,
  },
  findsIn: [handbook.id, impactAssessments.id, processingActivities.id],
  check: (dossier) => {
    const councils = councilsOf(dossier);
    const ofStaff = councils.filter(([body]) => body === "staff");
    const places = [
      ...entriesOf(dossier, handbook).map((entry) => ({
        entry,
        ask: entry.data.chapter === "policy" ? councils : [],
      })),
      ...entriesOf(dossier, impactAssessments).map((entry) => ({
        entry,
        ask: entry.data.outcome === "done" ? councils : [],
      })),
      ...entriesOf(dossier, processingActivities).map((entry) => {
        const { impactAssessment, startedOn, endedOn, subjects = [] } = entry.data;
        const runs = startedOn !== undefined && endedOn === undefined;
        const follows =
          (impactAssessment?.triggers ?? []).some((trigger) => following.has(trigger)) &&
          subjects.some((group) => staff.has(group));
        return { entry, ask: runs && follows ? ofStaff : [] };
      }),
    ];
    return places.flatMap(({ entry, ask }) => {
      const { consulted = [] } = entry.data;
      const missing = ask.flatMap(([body, name]) => (consulted.some(({ who }) => who === body) ? [] : [name]));
      const unsaid = {
        entry,
        path: "consulted",
        message: `Er staat niet of dit vooraf is gevraagd aan: ${missing.join(", ")}.`,
        remedy:
          'Leg vast wie het hoorde, wanneer en met welke uitkomst, en welk recht die raad hier heeft. "Niet gevraagd" is ook een antwoord.',
      };
      const undated = consulted.flatMap(({ on, outcome }, index) =>
        on === undefined && outcome !== "not-asked"
          ? [
              {
                entry,
                path: `consulted.${index}.on`,
                message: "Er staat niet wanneer het is gevraagd.",
                remedy: "Leg de dag vast waarop zij ernaar keken.",
              },
            ]
          : [],
      );
      return missing.length === 0 ? undated : [unsaid, ...undated];
    });
  },
});
