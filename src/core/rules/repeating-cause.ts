import { entriesOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import type { EntryOf } from "../model/register.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { dayOf } from "../time/written.ts";
import { causeKind } from "../vocabulary/breach.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { dossierRule } from "./rule.ts";

const quarterOf = (day: string) => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

export const repeatingCause = dossierRule({
  id: "repeating-cause",
  severity: "warning",
  title: "Dezelfde oorzaak komt niet steeds terug.",
  why: "Meer dan drie keer in een kwartaal dezelfde oorzaak: de maatregelen werken niet.",
  source: [gdpr(32, 1, "d")],
  example: {
    passes: `# personal-data-breaches/2026-001.md
nature:
  causes: [wrong-addressee]`,
    fails: `# personal-data-breaches/2026-001.md
nature:
  causes: [wrong-addressee]
---
# personal-data-breaches/2026-002.md
nature:
  causes: [wrong-addressee]
---
# personal-data-breaches/2026-003.md
nature:
  causes: [wrong-addressee]
---
# personal-data-breaches/2026-004.md
nature:
  causes: [wrong-addressee]`,
  },
  check: (dossier) => {
    const groups = new Map<string, EntryOf<typeof personalDataBreaches>[]>();
    for (const entry of entriesOf(dossier, personalDataBreaches)) {
      const { assessment, withdrawnOn, nature, signalledAt } = entry.data;
      if (assessment?.isBreach === "no" || withdrawnOn !== undefined) continue;
      for (const cause of nature?.causes ?? []) {
        if (cause === "unknown") continue;
        const key = `${quarterOf(dayOf(signalledAt))} ${cause}`;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [entry]);
        else group.push(entry);
      }
    }
    return [...groups].flatMap(([key, entries]) => {
      const last = entries.at(-1);
      const [quarter = "", cause = ""] = key.split(" ");
      if (entries.length <= 3 || last === undefined) return [];
      return [
        {
          entry: last,
          path: "nature.causes",
          message: `De oorzaak "${labelOf(causeKind, cause)}" kwam ${entries.length} keer voor in kwartaal ${quarter.slice(5)} van ${quarter.slice(0, 4)}.`,
          remedy: "Bekijk samen of de maatregelen werken, en leg de evaluatie vast bij de maatregel.",
        },
      ];
    });
  },
});
