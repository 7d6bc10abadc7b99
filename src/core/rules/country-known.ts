import { gdpr } from "../law/gdpr.ts";
import { walk } from "../model/walk.ts";
import { distance } from "../text/distance.ts";
import { countryNamed, countryNames } from "../vocabulary/countries.ts";
import { everyRecordRule } from "./rule.ts";

const nearest = (text: string) =>
  countryNames.find((name) => name.length > 4 && distance(name.toLowerCase(), text.trim().toLowerCase()) <= 2);

export const countryKnown = everyRecordRule({
  id: "country-known",
  severity: "warning",
  title: "Een land heet zoals in de landenlijst, zodat te zien is of het in de Europese Economische Ruimte (EER) ligt.",
  why: "Van een land dat niemand herkent, is niet te controleren of er een waarborg nodig is.",
  source: [gdpr(44), gdpr(30, 1, "e")],
  example: {
    passes: `# recipients/voorbeeld-dossier.md
subProcessors:
  - name: Hosting Voorbeeld
    country: Duitsland`,
    fails: `# recipients/voorbeeld-dossier.md
subProcessors:
  - name: Hosting Voorbeeld
    country: Duitslant`,
  },
  check: ({ data }, _dossier, register) =>
    walk(register.fields, data).flatMap(({ path, value }) => {
      if (!path.endsWith(".country") || typeof value !== "string") return [];
      const found = countryNamed(value);
      const proposal = found?.name ?? nearest(value);
      if (found !== undefined && found.name.toLowerCase() === value.trim().toLowerCase()) return [];
      return [
        {
          path,
          message:
            found === undefined
              ? "Dit land staat niet in de landenlijst."
              : "Dit land heeft in de landenlijst een andere naam.",
          remedy:
            proposal === undefined
              ? "Schrijf de Nederlandse naam van het land. Gaat het om een internationale organisatie, dan mag dit zo blijven."
              : `Bedoelde u ${proposal}? Schrijf het land dan zo.`,
        },
      ];
    }),
});
