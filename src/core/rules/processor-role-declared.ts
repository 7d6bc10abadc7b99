import { entriesOf, organisationEntry } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { processingActivities } from "../registers/processing-activities.ts";
import { dossierRule } from "./rule.ts";

export const processorRoleDeclared = dossierRule({
  id: "processor-role-declared",
  severity: "open",
  title: "Er staat of wij ook als verwerker voor een ander werken.",
  why: "Wie voor een ander verwerkt, houdt daarvoor een eigen register bij.",
  source: [gdpr(30, 2)],
  example: {
    passes: `# organisation.yml
notProcessor:
  declaredOn: 2026-01-20
  role: bestuurder
  reason: Wij werken voor niemand anders.`,
    fails: `# organisation.yml
notProcessor:`,
  },
  check: (dossier) => {
    const entry = organisationEntry(dossier);
    if (entry === undefined) return [];
    const processes = entriesOf(dossier, processingActivities).some((each) => each.data.ourRole === "processor");
    const declared = dossier.organisation?.notProcessor !== undefined;
    if (processes === declared) {
      return [
        {
          entry,
          path: "notProcessor",
          message: processes
            ? "Er staat dat wij nooit verwerker zijn, maar het register heeft er wel een verwerking voor."
            : "Er staat niet of wij ook voor een ander verwerken.",
          remedy: processes
            ? "Haal de uitspraak bij `notProcessor` weg; de verwerking blijft staan."
            : "Leg bij `notProcessor` vast dat het niet zo is, met dag en rol, of voeg de verwerking toe.",
        },
      ];
    }
    return [];
  },
});
