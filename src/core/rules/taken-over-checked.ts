import { gdpr } from "../law/gdpr.ts";
import { isUnchecked } from "../model/field.ts";
import { dossierRule } from "./rule.ts";

export const takenOverChecked = dossierRule({
  id: "taken-over-checked",
  severity: "open",
  title: "Wat is overgenomen, is nagekeken.",
  why: "Een overgenomen regel of pagina beschrijft iets anders, totdat iemand heeft nagegaan dat het hier ook zo is.",
  source: [gdpr(5, 1, "d"), gdpr(5, 2)],
  example: {
    passes: `# processing-activities/clientdossier.md
owner: teamleider`,
    fails: `# processing-activities/clientdossier.md
owner: teamleider
takenOver: library`,
  },
  check: (dossier) =>
    Object.values(dossier.entries).flatMap((entries) =>
      entries
        .filter(({ data }) => isUnchecked(data))
        .map((entry) => ({
          entry,
          path: "takenOver",
          message: "Dit is overgenomen, en nog niet nagekeken.",
          remedy:
            'Loop alles na en maak het zoals het bij u is. Klopt alles, maak dan het veld "Overgenomen, nog niet nagekeken" leeg.',
        })),
    ),
});
