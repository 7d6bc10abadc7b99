// Completeness: what the law or our own rule asks at the stage the record has reached, and only has to be typed.
import { gapsOf } from "../dossier/completeness.ts";
import { gdpr } from "../law/gdpr.ts";
import { type Field, type Fields, fieldAt, isUnchecked } from "../model/field.ts";
import { collections } from "../registers/index.ts";
import { dossierRule } from "./rule.ts";

/** Another field that answers the same, as a sentence. */
function orElse(fields: Fields, { alternative }: Field): string {
  const other = alternative === undefined ? undefined : fieldAt(fields, alternative.split("."));
  return other === undefined ? "" : ` Of vul "${other.label}" in (\`${alternative}\`); een van de twee is genoeg.`;
}

export const elementMissing = dossierRule({
  id: "element-missing",
  severity: "error",
  title: "Wat op dit moment ingevuld moet zijn, is ingevuld.",
  why: "Een register dat onderdelen mist, kan niets aantonen. 'Weet ik nog niet' is een antwoord; een leeg veld niet.",
  source: [gdpr(30), gdpr(33, 5), gdpr(5, 2)],
  waits:
    "Wat nog niet bekend is, of niet door iedereen te zeggen, mag later worden ingevuld: een leeg veld is geen onwaarheid.",
  example: {
    passes: `# processing-activities/clientdossier.md
owner: teamleider`,
    fails: `# processing-activities/clientdossier.md
owner:`,
  },
  check: (dossier) =>
    collections.flatMap((register) =>
      // What was taken over and nobody checked is not ours yet: that it has to be gone through is told once.
      (dossier.entries[register.id] ?? []).flatMap((entry) =>
        (isUnchecked(entry.data) ? [] : gapsOf(register, entry.data)).map(({ path, field, stage }) => ({
          entry,
          path,
          message:
            stage === undefined
              ? `"${field.label}" is niet ingevuld.`
              : `"${field.label}" is niet ingevuld, en dat hoort er te staan als de zaak "${stage}" is.`,
          remedy: `Vul "${field.label}" in (\`${path}\`).${field.vocabulary === undefined ? "" : ` Kies uit: ${field.vocabulary.terms.map(({ value }) => `\`${value}\``).join(", ")}.`}${orElse(register.fields, field)}`,
        })),
      ),
    ),
});
