// Words of a record as one line of Markdown: what looks like a mark there is only a sign. Doubt about law stays behind.

import { withoutDoubt } from "../text/doubt.ts";
import { mailLink as addressOf } from "../text/mail.ts";
import { withoutTail } from "../text/tail.ts";
import { telephoneLink } from "../text/telephone.ts";

const marks = /[\\`*_[\]<>#&|~]/g;

/** Text of a record as it may stand in a sentence: one line, no marks, and an address stays words. */
export const clean = (text: string): string => withoutDoubt(text.trim().replace(/\s+/g, " ")).replace(marks, "\\$&");

/** Text that ends with a full stop, or with the sign that it has. */
export const ended = (text: string): string => (/[.?!…]["')]?$/.test(text) ? text : `${text}.`);

/** A name as it may stand in the middle of a sentence: without the sign that people end it with. */
export const unended = (text: string): string => withoutTail(text, /[.?!…]/);

/** A whole sentence: begins with a capital, ends with a full stop. */
export const sentence = (text: string): string => ended(text.charAt(0).toUpperCase() + text.slice(1));

/** Text as it continues after a colon: without the capital of a sentence, with that of a name or abbreviation. */
export const continued = (text: string): string =>
  /^\p{Lu}\p{Ll}*(?:[\s.,]|$)/u.test(text) && !names.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

const names = /^(?:Wmo|Wlz|Wzd|Zvw|Jeugdwet|Wabvpz|Wkkgz|Stcrt|Europ)/u;

export const item = (text: string): string => `- ${text}`;

/** "a", "a en b", "a, b en c" */
export const enumerated = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} en ${words.at(-1)}`;

const linked = (words: string, link: string | undefined) =>
  link === undefined ? clean(words) : `[${clean(words)}](${link})`;

export const mailLink = (mail: string): string => linked(mail, addressOf(mail));

export const phoneLink = (phone: string): string => linked(phone, telephoneLink(phone));
