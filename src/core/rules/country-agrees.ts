import { gdpr } from "../law/gdpr.ts";
import { recipients } from "../registers/recipients.ts";
import { countryNamed } from "../vocabulary/countries.ts";
import { recordRule } from "./rule.ts";

export const countryAgrees = recordRule({
  id: "country-agrees",
  severity: "error",
  title:
    "Een subverwerker buiten de Europese Economische Ruimte (EER) en het antwoord 'niet buiten de EU' gaan niet samen.",
  why: "Wie daar bij de gegevens kan, krijgt ze ook: dat is doorgifte, en de privacyverklaring noemt haar.",
  source: [gdpr(44), gdpr(28, 4), gdpr(13, 1, "f")],
  example: {
    passes: `role: processor
transfer: "no"
subProcessors:
  - name: Hosting Voorbeeld
    country: Nederland`,
    fails: `role: processor
transfer: "no"
subProcessors:
  - name: Hosting Voorbeeld
    country: Verenigde Staten`,
  },
  register: recipients,
  check: ({ data }) =>
    data.transfer === "no"
      ? (data.subProcessors ?? []).flatMap(({ country }, index) => {
          const found = countryNamed(country);
          if (found === undefined || found.inArea) return [];
          return [
            {
              path: `subProcessors.${index}.country`,
              message: `${found.name} ligt buiten de EER, maar hier staat dat gegevens niet buiten de EU gaan.`,
              remedy:
                "Zoek uit waar deze subverwerker bij de gegevens kan. Is dat buiten de EER, leg dan bij `transfer` ja vast, met de doorgifte en de waarborg.",
            },
          ];
        })
      : [],
});
