// What a link in the text of a page can lead to: pages, headings, registers and records that the readers of the page have.
import { forEdition } from "../dossier/audience.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { pageExists, tools } from "../edition/addresses.ts";
import type { Audience } from "../model/field.ts";
import { nameOf } from "../model/register.ts";
import { collections, handbook, registers } from "../registers/index.ts";
import { others, pageOf } from "../search/documents.ts";
import { plainLetters } from "../search/query.ts";
import { readPage } from "../text/dialect.ts";
import { headingsOf } from "../text/headings.ts";
import { mailLink } from "../text/mail.ts";

export interface LinkTarget {
  readonly address: string;
  /** What it is called, as a reader knows it. */
  readonly title: string;
  /** What kind of thing it is: "Handboek", the title of a register. */
  readonly kind: string;
}

function targetsOf(dossier: Dossier, audience: Audience): readonly LinkTarget[] {
  const seen = forEdition(dossier, audience);
  const overview = (address: string, title: string) => ({ address, title, kind: "Overzicht" });
  const pages = tools.map(({ slug, title }) => overview(`/${slug}/`, title));
  const wholes = registers.map(({ slug, title }) => ({ address: `/${slug}/`, title, kind: "Register" }));
  const records = collections.flatMap((register) =>
    (seen.entries[register.id] ?? []).flatMap((entry) => {
      const [address, name] = [pageOf(register, entry.id), nameOf(register, entry)];
      const title = register.cases ? `${entry.id} ${name}` : name;
      const headings = register.shape === "pages" ? headingsOf(entry.body) : [];
      return [
        { address, title, kind: register.title },
        ...headings.map(({ id, text }) => ({
          address: `${address}#${id}`,
          title: `${text} (${title})`,
          kind: register.title,
        })),
      ];
    }),
  );
  const rest = others(seen).flatMap(({ page, title, kind }) =>
    page === undefined ? [] : [{ address: page, title, kind }],
  );
  const all = [overview(`/${handbook.slug}/`, handbook.title), ...pages, ...wholes, ...records, ...rest];
  const taken = new Set<string>();
  return all.filter(({ address }) => pageExists(address, seen, audience) && taken.size !== taken.add(address).size);
}

// Asked whenever the cursor comes into a link.
const known = new WeakMap<Dossier, Map<Audience, readonly LinkTarget[]>>();

/** Everything that the readers of a page can go to by a link, the headings of its own text first. */
export function linkTargets(dossier: Dossier, audience: Audience, body: string): readonly LinkTarget[] {
  const own = headingsOf(body).map(({ id, text }) => ({ address: `#${id}`, title: text, kind: "Kop op deze pagina" }));
  const found = known.get(dossier) ?? new Map<Audience, readonly LinkTarget[]>();
  known.set(dossier, found);
  const rest = found.get(audience) ?? targetsOf(dossier, audience);
  found.set(audience, rest);
  return [...own, ...rest];
}

/** Those in which every word that was typed occurs. */
export function findTargets(targets: readonly LinkTarget[], typed: string): readonly LinkTarget[] {
  const words = plainLetters(typed).split(/\s+/);
  const found = targets.filter(({ title, kind }) => {
    const text = plainLetters(`${title} ${kind}`);
    return words.every((word) => text.includes(word));
  });
  // A title that begins with what was typed is what was meant.
  const begins = ({ title }: LinkTarget) => plainLetters(title).startsWith(words.join(" "));
  return [...found.filter(begins), ...found.filter((each) => !begins(each))];
}

/** An address as it was typed, as a link needs it; undefined when a link may not lead there. */
export function typedAddress(typed: string): string | undefined {
  const text = typed.trim();
  const address = mailLink(text) ?? (/^www\./i.test(text) ? `https://${text}` : text);
  // A word alone would be taken for a page beside this one.
  if (!/^(\/|#|https?:|mailto:|tel:)/i.test(address) || /[\s()<>]/.test(address)) return undefined;
  return readPage(`[x](${address})`).length === 0 ? address : undefined;
}
