// Who may ask what a request asks, as HTML: beside the form while somebody types, and on the page of the request.
import { meaningsOf } from "../dossier/request-meaning.ts";
import { citationText } from "../law/citation.ts";
import { isRetired } from "../model/field.ts";
import type { Register } from "../model/register.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { escapeHtml } from "../text/html.ts";

export const meaningTitle = "Wie dit mag vragen";

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Empty for a record of another register, and while it is not known what is asked and by whom. */
export function meaningHtml(register: Register, data: unknown): string {
  if (register.id !== dataSubjectRequests.id || isRetired(data)) return "";
  const items = meaningsOf(data as Parameters<typeof meaningsOf>[0]).map(({ kinds, says, hear, proof, source }) => {
    const more = [
      hear ? "Vraag ook de jongere zelf wat die ervan vindt." : "",
      proof === undefined ? "" : `Wat dit laat zien: ${proof.charAt(0).toLowerCase()}${proof.slice(1)}.`,
    ].filter((each) => each !== "");
    const law =
      source.length === 0 ? "" : ` <small class="meta">${escapeHtml(source.map(citationText).join(", "))}</small>`;
    return `<li><strong>${escapeHtml(capital(kinds.join(", ")))}.</strong> ${escapeHtml([says, ...more].join(" "))}${law}</li>`;
  });
  return items.length === 0 ? "" : `<ul class="meaning">${items.join("")}</ul>`;
}
