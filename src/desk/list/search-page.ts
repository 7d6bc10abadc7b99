// One search over everything: records with what stands in them, pages of the handbook, forms, terms and words.

import type { Dossier } from "../../core/dossier/dossier.ts";
import { documentsOf } from "../../core/search/documents.ts";
import { type Hit, type WordIndex, wordIndex } from "../../core/search/word-index.ts";
import { escapeHtml, tagHtml } from "../../core/text/html.ts";
import { places, workPage } from "../frame.ts";

const most = 50;

// Made once for as long as nothing changed.
const indexes = new WeakMap<Dossier, WordIndex>();

/** The search in everything as it stands now. */
export function searchOf(dossier: Dossier): WordIndex {
  const index = indexes.get(dossier) ?? wordIndex(documentsOf(dossier));
  indexes.set(dossier, index);
  return index;
}

function hitHtml({
  document: { title, heading, kind, state, form, page },
  excerpt: [before, found, after],
}: Hit): string {
  const name = heading === "" ? title : `${title}: ${heading}`;
  const address = form ?? page ?? "";
  // A page of the handbook is read before it is changed; a record is worked on.
  const [first, second] = heading === "" ? [address, page] : [page ?? address, form];
  const more =
    second === undefined || second === first
      ? ""
      : ` · <a href="${escapeHtml(second)}">${second === form ? "Wijzigen" : "Lezen"}<span class="heard">: ${escapeHtml(name)}</span></a>`;
  const tag = state === undefined ? "" : ` ${tagHtml(state)}`;
  const mark = found === "" ? "" : `<mark>${escapeHtml(found)}</mark>`;
  return `<li><a href="${escapeHtml(first)}"><strong>${escapeHtml(name)}</strong></a>${tag}<br><small>${escapeHtml(kind)}</small>${more}<p>${escapeHtml(before)}${mark}${escapeHtml(after)}</p></li>`;
}

/** What is found under these words. */
export function searchPage(dossier: Dossier, typed: string): string {
  const asked = typed.trim();
  const { hits, total, noSuchCase } =
    asked === "" ? { hits: [], total: 0, noSuchCase: [] } : searchOf(dossier).find(asked, most);
  const missing = noSuchCase.map((number) => `Zaak ${number} is er niet. `).join("");
  const count =
    asked === ""
      ? "Typ hierboven een woord, een naam of een nummer."
      : `${missing}${total === 0 ? "Niets gevonden." : total > hits.length ? `${total} gevonden, de beste ${hits.length} staan hier.` : `${total} gevonden.`}`;
  return workPage(
    asked === "" ? "Zoeken" : `Zoeken: ${asked}`,
    `<h1>${asked === "" ? "Zoeken" : `Gevonden bij: ${escapeHtml(asked)}`}</h1><p role="status">${escapeHtml(count)}</p><ol class="hits">${hits.map(hitHtml).join("")}</ol>`,
    { here: places.search, asked, wide: true },
  );
}
