import { organisationEntry } from "../dossier/dossier.ts";
import { ownRule } from "../law/guidance.ts";
import { isUnread } from "../model/register.ts";
import { walk } from "../model/walk.ts";
import { registerOf } from "../registers/index.ts";
import { dossierRule } from "./rule.ts";

export const roleExists = dossierRule({
  id: "role-exists",
  severity: "error",
  title: "Een rol die wordt genoemd, staat bij de organisatie.",
  why: "Een rol die niemand heeft, doet niets.",
  source: [ownRule("registers noemen rollen, nooit personen")],
  followsReferences: true,
  example: {
    passes: `# processing-activities/clientdossier.md
owner: teamleider`,
    fails: `# processing-activities/clientdossier.md
owner: afdelingshoofd`,
  },
  check: (dossier) => {
    if (dossier.organisation === undefined || isUnread(organisationEntry(dossier), "roles")) return [];
    const known = new Set(dossier.organisation.roles.map((role) => role.id));
    return Object.values(dossier.entries).flatMap((entries) =>
      entries.flatMap((entry) =>
        walk(registerOf(entry.register)?.fields ?? {}, entry.data).flatMap(({ field, path, value }) => {
          if (field.kind !== "role" && field.kind !== "roles") return [];
          const ids = Array.isArray(value)
            ? value.map((id, index) => ({ id, at: `${path}.${index}` }))
            : [{ id: value, at: path }];
          return ids
            .filter(({ id }) => !known.has(String(id)))
            .map(({ at }) => ({
              entry,
              path: at,
              message: `De rol bij "${field.label}" staat niet bij de organisatie.`,
              remedy: "Kies een rol uit organisation.yml, of voeg daar de rol toe.",
            }));
        }),
      ),
    );
  },
});
