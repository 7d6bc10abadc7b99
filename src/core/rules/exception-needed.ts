// An exception that covers nothing would hide a real identifier the next time somebody edits that place.
import { caseTexts, exceptionsOf } from "../case-texts.ts";
import { gdpr } from "../law/gdpr.ts";
import type { Entry } from "../register.ts";
import { dossierRule } from "../rule.ts";
import { isBsn, likelyNameIn, lookalikes } from "../text/identifiers.ts";

const doubtful = (text: string) =>
  lookalikes(text).some(({ kind, value }) => kind !== "BSN" || isBsn(value)) || likelyNameIn(text);

export const exceptionNeeded = dossierRule({
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
  check: (dossier) => {
    const covered = new Map<Entry, Set<string>>();
    for (const { entry, place, text, excepted } of caseTexts(dossier)) {
      if (!excepted || !doubtful(text)) continue;
      const places = covered.get(entry);
      if (places === undefined) covered.set(entry, new Set([place]));
      else places.add(place);
    }
    return Object.values(dossier.entries).flatMap((entries) =>
      entries.flatMap((entry) =>
        exceptionsOf(entry).flatMap(({ field }, index) =>
          covered.get(entry)?.has(field)
            ? []
            : [
                {
                  entry,
                  path: `notPersonalData.${index}.field`,
                  message: "Deze uitzondering wijst naar een plek waar niets op een persoonsgegeven lijkt.",
                  remedy:
                    "Controleer de naam van het veld. Is de tekst veranderd, dan is deze uitzondering niet meer nodig.",
                },
              ],
        ),
      ),
    );
  },
});
