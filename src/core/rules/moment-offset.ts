import { ownRule } from "../law/guidance.ts";
import { walk } from "../model/walk.ts";
import { registerOf } from "../registers/index.ts";
import { dutchOffset } from "../time/written.ts";
import { dossierRule } from "./rule.ts";

export const momentOffset = dossierRule({
  id: "moment-offset",
  severity: "warning",
  title: "Een moment heeft de tijdzone die op die dag in Nederland gold.",
  why: "Zomertijd en wintertijd verwisselen schuift een termijn van 72 uur een uur op.",
  source: [ownRule("tijden in Europe/Amsterdam")],
  example: {
    passes: `# personal-data-breaches/2026-001.md
awareAt: 2026-03-27T10:00+01:00`,
    fails: `# personal-data-breaches/2026-001.md
awareAt: 2026-03-27T10:00+02:00`,
  },
  check: (dossier) =>
    Object.values(dossier.entries).flatMap((entries) =>
      entries.flatMap((entry) =>
        walk(registerOf(entry.register)?.fields ?? {}, entry.data).flatMap(({ field, path, value }) => {
          if (field.kind !== "moment" || typeof value !== "string") return [];
          const expected = dutchOffset(value);
          // Universal time is no mistaken summer time: what ends in Z is the moment itself.
          if (value.endsWith("Z") || value.endsWith(expected)) return [];
          return [
            {
              entry,
              path,
              message: `Bij "${field.label}" staat een tijdzone die op die dag niet in Nederland gold.`,
              remedy: `Bedoelde u ${expected}? Wintertijd is +01:00, zomertijd +02:00.`,
            },
          ];
        }),
      ),
    ),
});
