// An exception that covers nothing would hide a real identifier the next time somebody edits that place.
import { exceptionsOf, identifiersOf } from "../dossier/case-texts.ts";
import { gdpr } from "../law/gdpr.ts";
import { everyRecordRule } from "./rule.ts";

export const exceptionNeeded = everyRecordRule({
  id: "exception-needed",
  severity: "warning",
  title: "'Dit is geen persoonsgegeven' wijst naar een plek waar iets te zien is.",
  why: "Een uitzondering die niets meer doet, verbergt later misschien een echte naam.",
  source: [gdpr(5, 1, "c"), gdpr(5, 2)],
  example: {
    passes: `# personal-data-breaches/2026-001.md
summary: Het formulier van meneer Konijn, een knuffel, lag bij de buren.
notPersonalData:
  - field: summary
    reason: Het is de naam van een knuffel.`,
    fails: `# personal-data-breaches/2026-001.md
summary: Een formulier lag bij de buren.
notPersonalData:
  - field: summary
    reason: Het is de naam van een knuffel.`,
  },
  check: (entry, dossier, register) => {
    const covered = new Set(identifiersOf(entry, dossier, register).map(({ place }) => place));
    return exceptionsOf(entry).flatMap(({ field }, index) =>
      covered.has(field)
        ? []
        : [
            {
              path: `notPersonalData.${index}.field`,
              message: "Deze uitzondering wijst naar een plek waar niets op een persoonsgegeven lijkt.",
              remedy:
                "Controleer de naam van het veld. Is de tekst veranderd, dan is deze uitzondering niet meer nodig.",
            },
          ],
    );
  },
});
