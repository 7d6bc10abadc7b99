// Promise 7: case texts name no person. The finding says what it looked like, never the text itself.
import { caseTexts } from "../case-texts.ts";
import { gdpr } from "../law/gdpr.ts";
import { dossierRule } from "../rule.ts";
import { isBsn, lookalikes } from "../text/identifiers.ts";

export const directIdentifier = dossierRule({
  id: "direct-identifier",
  severity: "error",
  title: "In de tekst van een zaak staat geen BSN, e-mailadres, telefoonnummer of geboortedatum.",
  why: "Het register noemt rollen en groepen. Wie het leest, hoeft niet te weten wie het was.",
  source: [gdpr(5, 1, "c"), gdpr(25, 1)],
  example: {
    passes: `# personal-data-breaches/2026-001.md
summary: Een brief voor een cliënt lag bij de buren.`,
    fails: `# personal-data-breaches/2026-001.md
summary: De brief is gemaild naar iemand@buren.example.`,
  },
  check: (dossier) =>
    caseTexts(dossier).flatMap(({ entry, path, place, text, excepted }) =>
      excepted
        ? []
        : lookalikes(text)
            .filter(({ kind, value }) => kind !== "BSN" || isBsn(value))
            .map(({ kind }) => ({
              entry,
              path,
              message: `Hier staat iets dat lijkt op een ${kind}.`,
              remedy: `Schrijf in plaats daarvan de rol of de groep, en bewaar het gegeven zelf bij het bewijs. Is het geen persoonsgegeven? Zet dan \`${place}\` met de reden bij \`notPersonalData\`.`,
            })),
    ),
});
