// Days of birth and addresses of homes, in a normalised text.
import type { Span } from "./phone-numbers.ts";

const months =
  "jan(?:uari|uary)? feb(?:r|ruari|ruary)? maart mrt march mar apr(?:il)? mei may jun[ie]? jul[iy]? aug(?:ustus|ust)? sept?(?:ember)? o[kc]t(?:ober)? nov(?:ember)? dec(?:ember)?";
const month = `(?:${months
  .split(" ")
  .map((each) => `[${each.slice(0, 1)}${each.slice(0, 1).toUpperCase()}]${each.slice(1)}`)
  .join("|")})\\.?`;
const day =
  "(?:" +
  [
    "\\d{4} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}",
    "\\d{1,2} ?[-/. ] ?\\d{1,2} ?[-/. ] ?(?:\\d{4}|\\d{2})",
    "(?:19|20)\\d{6}",
    `\\d{1,2}(?:e|ste|de)?[ -]${month}[ -]'?(?:\\d{4}|\\d{2})`,
    `${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  ].join("|") +
  ")(?!\\d)";

const label =
  /(?<![\p{L}\d])(?:geboren|geboorte ?-?datum|geboorte-?dag|geb(?:\. ?|-)?dat(?:um)?(?!\p{L})\.?|geb(?!\p{L})\.?|g\.d\.|date of birth|birth ?date|born|d\.?o\.?b(?!\p{L})\.?|verjaardag)(?!\p{L})/giu;
// Between the word and the day stand only words that say whose, where or when: "de geboortedatum in een brief van 3 maart" is about a letter.
const word =
  "van|de|het|een|haar|zijn|hun|cliënt|client|kind|jongere|logee|moeder|vader|zoon|dochter|betrokkene|medewerker|is|was|op|te|in|on|(?:maan|dins|woens|donder|vrij|zater|zon)dag|\\p{Lu}[\\p{L}'-]{1,30}";
const after = new RegExp(`^(?:[ :=(,;]{1,3}(?:${word})){0,6}[ :=(,;-]{0,3}${day}`, "u");
const before = new RegExp(
  `(?<![\\d./-])${day} (?:is |was )?(?:(?:te|in) \\p{Lu}[\\p{L}'-]{1,30} )?$`,
  "u",
);

/** Days of birth: a day beside a word that says so. */
export const birthsIn = (text: string): Span[] =>
  [...text.matchAll(label)].flatMap(({ 0: value, index }) => {
    const end = index + value.length;
    const behind = after.exec(text.slice(end, end + 160));
    if (behind !== null) return [{ index, end: end + behind[0].length }];
    const from = Math.max(0, index - 60);
    const ahead = /^(?:geboren|born)$/i.test(value) ? before.exec(text.slice(from, index)) : null;
    return ahead === null ? [] : [{ index: from + ahead.index, end }];
  });

const postcode = /(?<![\p{L}\d.,])(?<!\d[/-])([1-9]\d{3})(?: {0,2}([A-Z]{2})|([a-z]{2}))(?!\p{L})/gu;
// Letters that stand behind a number more often than in a postcode; the first three were never given out.
const noPostcode = new Set(
  "SA SD SS KB MB GB TB KG KM CM MM ML UI AP FG OR EU VS VN IT MT BV NV PO HR CV NL BE OM RM MC EN KT".split(" "),
);
const numberBehind = /^[ ,.-]{0,3}(?:(?:huisnummer|nummer|nr\.?|no\.?):? ?)?\d{1,5}(?![\d:]|[.,]\d)/i;
const streetBehind =
  /^ {1,2}\p{Lu}[\p{L}'-]{1,30}(?: [\p{L}'-]{1,30}){0,2},? (?:[\p{L}'-]{1,20} ){0,3}\p{L}{0,30}(?:straat|weg|laan|plein|kade|dijk|hof|pad|steeg|singel|gracht|park|dreef|markt|baan|plantsoen|oever|wal) \d{1,5}/u;
const numberAhead = /(?<![\d.,:/-])\d{1,4} ?[a-z]?(?:-[a-z\d]{1,4})?(?: ?, ?| )(?:(?:postcode|te|in):? )?$/i;

const isPostcode = (digits: string, letters: string) =>
  !noPostcode.has(letters.toUpperCase()) || !(/^(?:19|20)/.test(digits) || /[05]0$|\d{2}[02468]$/.test(digits));

/** Addresses: a postcode with a house number on either side of it. `key` is the postcode. */
export const homesIn = (text: string): (Span & { readonly key: string })[] =>
  [...text.matchAll(postcode)].flatMap(({ 0: value, 1: digits = "", 2: capitals, 3: small, index }) => {
    const letters = capitals ?? small ?? "";
    if (!isPostcode(digits, letters)) return [];
    const end = index + value.length;
    const rest = text.slice(end, end + 160);
    const home =
      numberBehind.test(rest) || streetBehind.test(rest) || numberAhead.test(text.slice(Math.max(0, index - 40), index));
    return home ? [{ index, end, key: digits + letters.toUpperCase() }] : [];
  });

/** Every postcode, with a house number or not. */
export const postcodesIn = (text: string): string[] =>
  [...text.matchAll(postcode)].map(({ 1: digits = "", 2: capitals, 3: small }) =>
    (digits + (capitals ?? small ?? "")).toUpperCase(),
  );
