// The versions of one statement follow each other: no number is skipped, and on every day one of them holds.

import { gdpr } from "../law/gdpr.ts";
import { privacyStatements } from "../registers/index.ts";
import { notWithdrawn, versionsOf } from "../statement/versions.ts";
import { dayInWords } from "../time/written.ts";
import { statementGroups } from "../vocabulary/people.ts";
import { recordRule } from "./rule.ts";

export const statementVersionsFollow = recordRule({
  id: "statement-versions-follow",
  severity: "error",
  title: "De versies van een privacyverklaring volgen elkaar op: geen nummer ontbreekt, en op elke dag geldt er één.",
  why: "Wie wil weten wat hem op een dag is verteld, moet één tekst kunnen aanwijzen.",
  source: [gdpr(5, 2), gdpr(12, 1)],
  example: {
    passes: `group: clients
version: 1`,
    fails: `group: clients
version: 1
---
# privacy-statements/clients-3.md
name: Privacyverklaring voor cliënten en hun vertegenwoordigers, versie 3
group: clients
version: 3`,
  },
  register: privacyStatements,
  check: ({ id, data }, dossier) => {
    const group = statementGroups.find(({ value }) => value === data.group);
    if (group === undefined) return [];
    const versions = versionsOf(dossier, group);
    const place = versions.findIndex((each) => each.id === id);
    const before = versions[place - 1];
    // The first one that stands here may have had others before it, elsewhere.
    const skipped = before !== undefined && data.version > before.data.version + 1;
    const earlier = notWithdrawn(versions.slice(0, Math.max(0, place))).at(-1);
    const overlaps =
      data.withdrawn === undefined && earlier !== undefined && data.effectiveOn <= earlier.data.effectiveOn;
    return [
      ...(skipped
        ? [
            {
              path: "version",
              message: `Op versie ${before.data.version} volgt versie ${data.version}: daartussen ontbreekt een nummer.`,
              remedy: `Geef deze versie nummer ${before.data.version + 1}. Waren er versies tussenin, voeg die dan toe, ook een die is ingetrokken.`,
            },
          ]
        : []),
      ...(overlaps
        ? [
            {
              path: "effectiveOn",
              message:
                data.effectiveOn === earlier.data.effectiveOn
                  ? `Versie ${earlier.data.version} geldt ook vanaf ${dayInWords(data.effectiveOn)}: op één dag geldt één versie.`
                  : `Deze versie geldt vanaf een eerdere dag dan versie ${earlier.data.version}.`,
              remedy:
                "Zet bij elke versie de eerste hele dag waarop zij geldt. Is de eerdere versie ingetrokken voordat zij gold, leg dat dan bij die versie vast.",
            },
          ]
        : []),
    ];
  },
});
