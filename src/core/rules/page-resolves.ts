import { components } from "../blocks/components.ts";
import { forEdition } from "../dossier/audience.ts";
import { type Dossier, entriesOf, organisationEntry } from "../dossier/dossier.ts";
import { pageExists } from "../edition/addresses.ts";
import { gdpr } from "../law/gdpr.ts";
import type { Audience } from "../model/field.ts";
import { handbook } from "../registers/index.ts";
import { componentsIn, linksIn } from "../text/dialect.ts";
import { dossierRule } from "./rule.ts";

export const pageResolves = dossierRule({
  id: "page-resolves",
  severity: "error",
  title: "Elke link en bouwsteen op een pagina wijst naar iets dat er is.",
  why: "Een dode link in een noodgeval kost tijd.",
  source: [gdpr(24, 2)],
  followsReferences: true,
  example: {
    passes: "Zie [alle termijnen](/termijnen/).",
    fails: "Zie [alle termijnen](/termijn/).",
  },
  findsIn: [handbook.id],
  check: (dossier) => {
    // A page's links must work in the narrowest edition that has the page.
    const seen = new Map<Audience, Dossier>();
    const seenBy = (audience: Audience) => {
      const known = seen.get(audience) ?? forEdition(dossier, audience);
      seen.set(audience, known);
      return known;
    };
    // What a broken file would have said is not known: it has its own finding.
    const broken = new Set(
      Object.entries(dossier.ids).flatMap(([folder, ids]) => {
        const read = new Set((dossier.entries[folder] ?? []).map(({ id }) => id));
        return [...ids].filter((id) => !read.has(id));
      }),
    );
    const known = dossier.organisation !== undefined && organisationEntry(dossier)?.unread === undefined;
    const pointsToBroken = (words: readonly string[]) =>
      broken.size > 0 && words.some((each) => each.split(/[/#]/).some((part) => broken.has(part)));
    return entriesOf(dossier, handbook).flatMap((entry) => {
      const { audience } = entry.data;
      const here = { entry };
      const lost = componentsIn(entry.body).flatMap(({ name, attributes, line, column }) =>
        known &&
        !pointsToBroken(Object.values(attributes)) &&
        components[name]?.render(attributes, {
          dossier: seenBy(audience),
          edition: audience,
          href: (path) => (pageExists(path, seenBy(audience), audience) ? path : undefined),
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
        if (!url.startsWith("/") || pointsToBroken([url])) return [];
        const there = pageExists(url, seenBy(audience), audience);
        return there
          ? []
          : [
              {
                ...here,
                path: `body:${line}:${column}`,
                message:
                  "Deze link wijst naar een pagina die er niet is, of die de lezers van deze pagina niet hebben.",
                remedy: "Controleer het adres; het eindigt op een schuine streep.",
              },
            ];
      });
      return [...lost, ...dead];
    });
  },
});
