import { entriesOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { accessRoles } from "../registers/access-roles.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { filePart } from "../vocabulary/access.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { dossierRule } from "./rule.ts";

// Kinds of data of which at least one stands in each part of the file. Parts that are absent here can hold anything.
const holds: Readonly<Record<string, readonly string[]>> = {
  "identity-contact": ["name", "address", "phone", "email"],
  bsn: ["bsn"],
  "care-plan": ["care-plan"],
  medication: ["care-plan"],
  reports: ["care-plan"],
  "recent-reports": ["care-plan"],
  "closed-reports": ["care-plan"],
  finance: ["financial", "bank-account"],
  "accounts-rights": ["credentials", "logs"],
  logs: ["logs"],
};

export const accessHasActivity = dossierRule({
  id: "access-has-activity",
  severity: "warning",
  title: "Wat een rol in het dossier ziet, staat ook in een verwerking.",
  why: "Ziet iemand gegevens die in geen verwerking staan, dan ontbreekt een verwerking of is de toegang te ruim.",
  source: [gdpr(30, 1, "c"), gdpr(25, 2)],
  example: {
    passes: `# access-roles/teamleider.md
parts: [care-plan, reports]`,
    fails: `# access-roles/teamleider.md
parts: [care-plan, finance]`,
  },
  check: (dossier) => {
    const used = new Set<string>();
    for (const { data } of entriesOf(dossier, processingActivities)) {
      if (data.endedOn !== undefined) continue;
      for (const type of data.dataTypes ?? []) used.add(type);
      if (data.bsn === "yes") used.add("bsn");
    }
    // Without activities everything would be missing; that is another finding.
    if (used.size === 0) return [];
    return entriesOf(dossier, accessRoles).flatMap((entry) =>
      (entry.data.parts ?? []).flatMap((part, index) =>
        holds[part]?.some((type) => used.has(type)) === false
          ? [
              {
                entry,
                path: `parts.${index}`,
                message: `Deze rol ziet "${labelOf(filePart, part)}", maar geen enkele verwerking gebruikt zulke gegevens.`,
                remedy:
                  "Mist er een verwerking? Voeg die toe. Zo niet, beperk de toegang en leg vast wanneer dat klaar is.",
              },
            ]
          : [],
      ),
    );
  },
});
