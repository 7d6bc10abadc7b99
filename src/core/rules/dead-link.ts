// A link that can be followed and yet goes nowhere: a heading that is not there, no words to click. A link to "#" or to
// nothing at all is refused while reading (dangerous-link); a page that is not there is found by page-resolves.
import { type Dossier, entriesOf } from "../dossier/dossier.ts";
import { gdpr } from "../law/gdpr.ts";
import { handbook } from "../registers/index.ts";
import { linksIn } from "../text/dialect.ts";
import { headingsOf } from "../text/headings.ts";
import { passagesOf } from "../text/prose.ts";
import { recordRule } from "./rule.ts";

const handbookPage = /^\/handboek\/([a-z0-9-]+)\/#(.+)$/u;

/** The page and heading that an address points to; undefined when it points to no heading of the handbook. */
function headingOf(url: string, here: string): readonly [page: string, heading: string] | undefined {
  if (url.startsWith("#")) return [here, url.slice(1)];
  const [, page, heading] = handbookPage.exec(url) ?? [];
  return page === undefined || heading === undefined ? undefined : [page, heading];
}

// Asked for every link of every page.
const known = new WeakMap<object, ReadonlySet<string>>();
function headingsIn(entry: { readonly body: string }): ReadonlySet<string> {
  const ids = known.get(entry) ?? new Set(headingsOf(entry.body).map(({ id }) => id));
  known.set(entry, ids);
  return ids;
}

function hasHeading(dossier: Dossier, [page, heading]: readonly [string, string]): boolean {
  const entry = entriesOf(dossier, handbook).find(({ id }) => id === page);
  return entry === undefined || headingsIn(entry).has(decodeURIComponent(heading));
}

/** True when an address says which characters it stands for: "%ff" says nothing. */
function isWritten(url: string): boolean {
  try {
    return decodeURIComponent(url) !== "";
  } catch {
    return false;
  }
}

export const deadLink = recordRule({
  id: "dead-link",
  severity: "error",
  title: "Een link heeft woorden en komt uit waar hij heen wijst.",
  why: "Wie klikt en nergens komt, weet niet of hij iets mist.",
  source: [gdpr(24, 2)],
  example: {
    passes: `Zie [wat u doet](#wat-u-doet).

## Wat u doet`,
    fails: "Zie [wat u doet](#wat-u-deed).",
  },
  register: handbook,
  check: (entry, dossier) => {
    const remedy = "Geef de link het adres waar hij heen hoort, en woorden die zeggen wat er staat.";
    const links = linksIn(entry.body).flatMap(({ url, words, line, column }) => {
      const path = `body:${line}:${column}`;
      if (words.trim() === "") return [{ path, message: "Deze link heeft geen woorden.", remedy }];
      const heading = headingOf(url, entry.id);
      if (url === "/#" || url.startsWith("#!") || (heading !== undefined && !isWritten(url)))
        return [{ path, message: "Deze link gaat nergens heen.", remedy }];
      return heading === undefined || hasHeading(dossier, heading)
        ? []
        : [{ path, message: "Deze link wijst naar een kop die er niet is.", remedy }];
    });
    const bare = passagesOf(entry).flatMap(({ text, pathOf }) =>
      [...text.matchAll(/\(#\)/gu)].map(({ index }) => ({
        path: pathOf(index),
        message: "Hier staat een rest van een link die nergens heen gaat.",
        remedy,
      })),
    );
    return [...links, ...bare];
  },
});
