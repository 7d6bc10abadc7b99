import { notKnown } from "../blocks/not-known.ts";
import { gdpr } from "../law/gdpr.ts";
import { handbook } from "../registers/index.ts";
import { componentsIn } from "../text/dialect.ts";
import { recordRule } from "./rule.ts";

export const pageFactsKnown = recordRule({
  id: "page-facts-known",
  severity: "open",
  title: "Wat een pagina over de organisatie wil zeggen, is ingevuld.",
  why: "Op de pagina staat nu: nog niet ingevuld. Wie haar leest, weet dan niet wat te doen.",
  source: [gdpr(24, 2)],
  example: {
    passes: 'Bel <Organisation field="contact.officePhone" />.',
    fails: 'Zo bewaren wij reservekopieën: <Organisation field="backups" />',
  },
  register: handbook,
  check: ({ body }, { organisation }) => {
    if (organisation === undefined) return [];
    const missing = componentsIn(body).flatMap(({ name, attributes, line, column }) =>
      notKnown(organisation, name, attributes).map(({ path, field }) => ({
        path,
        field,
        at: `body:${line}:${column}`,
      })),
    );
    return [...new Map(missing.map((each) => [each.path, each])).values()].map(({ field, at }) => ({
      path: at,
      message: `Deze pagina noemt "${field.label}" van de organisatie, en dat is nog niet ingevuld.`,
      remedy: "Vul het in bij Onze organisatie; het komt dan vanzelf op de pagina.",
    }));
  },
});
