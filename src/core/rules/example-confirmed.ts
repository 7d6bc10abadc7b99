import { gdpr } from "../law/gdpr.ts";
import { toConfirm } from "../model/field.ts";
import { dossierRule } from "./rule.ts";

export const exampleConfirmed = dossierRule({
  id: "example-confirmed",
  severity: "open",
  title: "Wat uit het voorbeeld is overgenomen, is nagelopen en bevestigd.",
  why: "Een overgenomen regel beschrijft een verzonnen organisatie, totdat iemand heeft nagegaan dat het bij ons ook zo is.",
  source: [gdpr(5, 1, "d"), gdpr(5, 2)],
  example: {
    passes: `# processing-activities/clientdossier.md
owner: teamleider`,
    fails: `# processing-activities/clientdossier.md
owner: teamleider
example: to-confirm`,
  },
  check: (dossier) =>
    Object.values(dossier.entries).flatMap((entries) =>
      entries
        .filter(({ data }) => (data as Record<string, unknown>).example === toConfirm)
        .map((entry) => ({
          entry,
          path: "example",
          message: "Deze regel is overgenomen uit het voorbeeld, en nog niet bevestigd.",
          remedy:
            'Loop elk veld na en maak het zoals het bij u is. Klopt alles, maak dan de keuze bij "Voorbeeldregel" leeg.',
        })),
    ),
});
