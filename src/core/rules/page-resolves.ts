import { forEdition } from "../audience.ts";
import { entriesOf } from "../dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { handbook, registers } from "../registers/index.ts";
import { dossierRule } from "../rule.ts";
import { components } from "../text/components.ts";
import { componentsIn, linksIn } from "../text/dialect.ts";

// Pages that are always there, beside handbook pages and registers.
const fixed = [
  "/",
  "/handboek/",
  "/termijnen/",
  "/velden/",
  "/regels/",
  "/volledigheid/",
  "/verantwoording/",
  "/privacyverklaring/",
  "/zoeken/",
];

export const pageResolves = dossierRule({
  id: "page-resolves",
  severity: "error",
  title: "Elke link en bouwsteen op een pagina wijst naar iets dat er is.",
  why: "Een dode link in een noodgeval kost tijd.",
  source: [gdpr(24, 2)],
  check: (dossier) =>
    entriesOf(dossier, handbook).flatMap((entry) => {
      const here = { entry: entry as never };
      const lost = componentsIn(entry.body).flatMap(({ name, attributes, line, column }) =>
        components[name]?.render(attributes, {
          dossier: forEdition(dossier, entry.data.audience),
          href: (path) => path,
        }) === undefined
          ? [
              {
                ...here,
                path: `body:${line}:${column}`,
                message: `De bouwsteen <${name}> verwijst naar iets dat er niet is, of dat de lezers van deze pagina niet mogen zien.`,
                remedy: `Controleer het kenmerk en voor wie de pagina is. Zo hoort het: ${components[name]?.describe ?? name}.`,
              },
            ]
          : [],
      );
      const dead = linksIn(entry.body).flatMap(({ url, line, column }) => {
        const [path = ""] = url.split("#");
        if (!path.startsWith("/")) return [];
        const [, first = "", second = ""] = path.split("/");
        const register = registers.find((each) => each.slug === first);
        const known =
          fixed.includes(path) ||
          (first === "handboek" && dossier.ids.handbook?.has(second)) ||
          (first === "privacyverklaring" && path.endsWith("/")) ||
          (register !== undefined && (second === "" || dossier.ids[register.id]?.has(second)));
        return known
          ? []
          : [
              {
                ...here,
                path: `body:${line}:${column}`,
                message: "Deze link wijst naar een pagina die er niet is.",
                remedy: "Controleer het adres; het eindigt op een schuine streep.",
              },
            ];
      });
      return [...lost, ...dead];
    }),
});
