import { gdpr } from "../law/gdpr.ts";
import { walk } from "../model/walk.ts";
import { countryNamed } from "../vocabulary/countries.ts";
import { everyRecordRule } from "./rule.ts";

const place = /^transfers\.\d+\.country$/;

export const transferOutsideArea = everyRecordRule({
  id: "transfer-outside-area",
  severity: "warning",
  title: "Een doorgifte noemt een land buiten de Europese Economische Ruimte (EER).",
  why: "Binnen de EER gelden dezelfde regels: delen met een land daar is geen doorgifte, en de privacyverklaring moet het niet zo noemen.",
  source: [gdpr(44), gdpr(30, 1, "e"), gdpr(13, 1, "f")],
  example: {
    passes: `# recipients/voorbeeld-dossier.md
transfer: "yes"
transfers:
  - country: Verenigde Staten
    safeguards: [adequacy]`,
    fails: `# recipients/voorbeeld-dossier.md
transfer: "yes"
transfers:
  - country: Ierland
    safeguards: [adequacy]`,
  },
  check: ({ data }, _dossier, register) =>
    walk(register.fields, data).flatMap(({ path, value }) => {
      if (!place.test(path) || typeof value !== "string" || countryNamed(value)?.inArea !== true) return [];
      return [
        {
          path,
          message: `${value.trim()} ligt binnen de EER: delen met een land daar is geen doorgifte.`,
          remedy:
            "Gaan er ook gegevens naar een land buiten de EER, of kan iemand daar erbij? Noem dan dat land. Zo niet, noem dit land bij de ontvanger of subverwerker, en leg daar bij `transfer` vast dat gegevens niet buiten de EU gaan.",
        },
      ];
    }),
});
