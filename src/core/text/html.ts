// The one place where text becomes safe in HTML.
import { cited } from "../law/references.ts";
import { dateInShort } from "../time/written.ts";
import { mailLink } from "./mail.ts";
import { telephoneLink } from "./telephone.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as it may stand between tags and inside quotes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const linked = (address: string | undefined, words: string): string =>
  address === undefined ? escapeHtml(words) : `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;

/** A telephone number as a link that dials it. */
export const telephoneHtml = (number: string): string => linked(telephoneLink(number), number);

/** An e-mail address as a link that writes to it. */
export const mailHtml = (address: string): string => linked(mailLink(address), address);

/** A day or a moment, short and in one line, with what machines read. */
export const timeHtml = (value: string): string =>
  `<time datetime="${escapeHtml(value)}">${escapeHtml(dateInShort(value))}</time>`;

/** A state in a word and a colour: `tone` is a class of the style sheet. */
export const tagHtml = (words: string, tone = ""): string =>
  `<span class="${`tag ${tone}`.trim()}">${escapeHtml(words)}</span>`;

/** The same as `escapeHtml`, with a link to the official text wherever it names an article. */
export const citedHtml = (text: string): string =>
  cited(text)
    .map(({ text: words, url }) => linked(url, words))
    .join("");
