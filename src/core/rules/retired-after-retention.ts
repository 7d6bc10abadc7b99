import { entryOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { isRetired } from "../model/field.ts";
import { registers, retentionPeriods } from "../registers/index.ts";
import { periodAfter } from "../time/terms.ts";
import { dayInWords } from "../time/written.ts";
import { dossierRule } from "./rule.ts";

export const retiredAfterRetention = dossierRule({
  id: "retired-after-retention",
  severity: "open",
  title: "Een zaak is pas opgeruimd nadat haar bewaartermijn voorbij was.",
  why: "Een zaak die te vroeg is opgeruimd, kan niemand meer nagaan.",
  source: [gdpr(33, 5), gdpr(5, 2)],
  example: {
    passes: `# personal-data-breaches/2019-001.md
retired:
  retention: zorgdossier
  retiredOn: 2036-11-16
  role: privacyfunctionaris`,
    fails: `# personal-data-breaches/2019-001.md
retired:
  retention: zorgdossier
  retiredOn: 2024-02-01
  role: privacyfunctionaris`,
  },
  check: (dossier) =>
    registers
      .filter((register) => register.cases)
      .flatMap((register) => (dossier.entries[register.id] ?? []).filter(({ data }) => isRetired(data)))
      .flatMap((entry) => {
        const { retention, retiredOn } = (entry.data as { retired: { retention: string; retiredOn: string } }).retired;
        const period = entryOf(dossier, retentionPeriods, retention)?.data.period;
        // The day of closing went with the text; a case was closed in the year of its number at the earliest.
        const earliest = period === undefined ? undefined : periodAfter(`${entry.id.slice(0, 4)}-01-01`, period);
        if (earliest === undefined || retiredOn > earliest) return [];
        return [
          {
            entry,
            path: "retired.retiredOn",
            message: `Deze zaak is opgeruimd, maar haar bewaartermijn liep op zijn vroegst tot ${dayInWords(earliest)}.`,
            remedy:
              "Haal de tekst terug uit de geschiedenis of een reservekopie. Lukt dat niet, leg dit dan vast als datalek (verlies van gegevens).",
          },
        ];
      }),
});
