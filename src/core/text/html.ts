// The one place where text becomes safe in HTML.
import { cited } from "../law/references.ts";
import { telephoneLink } from "../telephone.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand between tags and inside quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A telephone number as a link that dials it. */
export function telephoneHtml(number: string): string {
  const address = telephoneLink(number);
  return address === undefined ? escapeHtml(number) : `<a href="${escapeHtml(address)}">${escapeHtml(number)}</a>`;
}

/** The same as `escapeHtml`, with a link to the official text wherever it names an article. */
export const citedHtml = (text: string): string =>
  cited(text)
    .map(({ text: words, url }) =>
      url === undefined ? escapeHtml(words) : `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`,
    )
    .join("");
