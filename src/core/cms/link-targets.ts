// What a link in the text of a page can lead to: pages, headings, registers and records that the readers of the page have.
import { forEdition } from "../dossier/audience.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { pageExists, tools } from "../edition/addresses.ts";
import type { Audience } from "../model/field.ts";
import { handbook } from "../registers/index.ts";
import { documentsOf } from "../search/documents.ts";
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

/** Everything that the readers of a page can go to by a link, the headings of its own text first. */
export function linkTargets(dossier: Dossier, audience: Audience, body: string): readonly LinkTarget[] {
  const seen = forEdition(dossier, audience);
  const own = headingsOf(body).map(({ id, text }) => ({ address: `#${id}`, title: text, kind: "Kop op deze pagina" }));
  const pages = tools.map(({ slug, title }) => ({ address: `/${slug}/`, title, kind: "Overzicht" }));
  const rest = documentsOf(seen).flatMap(({ page, title, heading, kind }) =>
    page === undefined ? [] : [{ address: page, title: heading === "" ? title : `${heading} (${title})`, kind }],
  );
  const all = [...own, { address: `/${handbook.slug}/`, title: handbook.title, kind: "Overzicht" }, ...pages, ...rest];
  const there = all.filter(({ address }) => address.startsWith("#") || pageExists(address, seen, audience));
  return [...new Map(there.map((each) => [each.address, each])).values()];
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
