import { gdpr } from "../law/gdpr.ts";
import { walk } from "../model/walk.ts";
import { registerOf } from "../registers/index.ts";
import { dossierRule } from "./rule.ts";

export const referenceExists = dossierRule({
  id: "reference-exists",
  severity: "error",
  title: "Een verwijzing wijst naar een record dat bestaat.",
  why: "Een verwijzing naar niets verbergt met wie wij delen of hoe lang wij bewaren.",
  source: [gdpr(5, 2)],
  example: {
    passes: `# processing-activities/clientdossier.md
recipients: [voorbeeld-dossier]`,
    fails: `# processing-activities/clientdossier.md
recipients: [voorbeeld-dosier]`,
  },
  check: (dossier) =>
    Object.values(dossier.entries).flatMap((entries) =>
      entries.flatMap((entry) => {
        const register = registerOf(entry.register);
        if (register === undefined) return [];
        return walk(register.fields, entry.data).flatMap(({ field, path, value }) => {
          const { target } = field;
          if (target === undefined) return [];
          const known = dossier.ids[target] ?? new Set();
          const ids = Array.isArray(value)
            ? value.map((id, index) => ({ id, at: `${path}.${index}` }))
            : [{ id: value, at: path }];
          return ids
            .filter(({ id }) => !known.has(String(id)))
            .map(({ id, at }) => ({
              entry,
              path: at,
              message: `"${field.label}" verwijst naar \`${id}\`, en dat staat niet in ${registerOf(target)?.title ?? target}.`,
              remedy: "Controleer de schrijfwijze, kies een ander record, of maak eerst dat record aan.",
            }));
        });
      }),
    ),
});
