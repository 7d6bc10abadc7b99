// Days of birth and addresses of homes, in a normalised text.
import type { Span } from "./phone-numbers.ts";

const months =
  "jan(?:uari|uary)? feb(?:r|ruari|ruary)? maart mrt march mar apr(?:il)? mei may jun[ie]? jul[iy]? aug(?:ustus|ust)? sept?(?:ember)? o[kc]t(?:ober)? nov(?:ember)? dec(?:ember)?";
// In any case, while the words around them keep theirs.
const month = `(?:${months
  .split(" ")
  .join("|")
  .replace(/[a-z](?![^[]*\])/g, (letter) => `[${letter}${letter.toUpperCase()}]`)})\\.?`;
const units = "een|één|twee|drie|vier|vijf|zes|zeven|acht|negen";
const numeral = `(?:(?:(?:${units})[eë]n)?(?:twintig|dertig)|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|${units})`;
const day =
  "(?:" +
  [
    "\\d{4} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}",
    "\\d{1,2} ?[-/. ] ?\\d{1,2} ?[-/. ] ?(?:\\d{4}|'?\\d{2})",
    "(?:19|20)\\d{6}",
    "[0-3]\\d[01]\\d(?:19|20)\\d{2}",
    `(?:\\d{1,2}(?:e|ste|de)?|${numeral})[ -]?${month}[ -]?'?(?:\\d{4}|\\d{2})`,
    `${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  ].join("|") +
  ")(?!\\d)";

const label =
  /(?<![\p{L}\d])(?:geboren|geboorte ?-?dat(?:um)?(?!\p{L})\.?|geboorte-?dag|geb(?:\. ?|-)?d(?:at(?:um)?)?(?!\p{L}|\.d)\.?|geb(?!\p{L})\.?|g\.d\.|date of birth|birth ?date|born|d\.?o\.?b(?!\p{L})\.?|verjaardag|°)(?!\p{L})/giu;
// Between the word and the day stand only words that say whose, where or when: "de geboortedatum in een brief van 3 maart" is about a letter.
// "De geboortedatum is op 3 maart gewist" is about the wiping: only who is born, is so on a day.
const word = `van|de|het|een|haar|zijn|hun|cliënt|client|kind|jongere|logee|moeder|vader|zoon|dochter|betrokkene|medewerker|is|was|te|in|on|(?:maan|dins|woens|donder|vrij|zater|zon)dag|d\\.d\\.|(?:19|20)\\d{2}|${month}|(?:'[sS]-)?\\p{Lu}[\\p{L}'-]{1,30}`;
const behind = (words: string) => new RegExp(`^(?:[ :=(,;|]{1,3}(?:${words})){0,6}[ :=(,;|°-]{0,3}(?:de )?${day}`, "u");
const afterVerb = behind(`${word}|op`);
const afterNoun = behind(word);
const before = new RegExp(`(?<![\\d./-])${day} (?:is |was )?(?:(?:te|in) \\p{Lu}[\\p{L}'-]{1,30} )?$`, "u");

/** Days of birth: a day beside a word that says so. */
export const birthsIn = (text: string): Span[] =>
  [...text.matchAll(label)].flatMap(({ 0: value, index }) => {
    const end = index + value.length;
    const after = /^geboorte|^verjaardag/i.test(value) ? afterNoun : afterVerb;
    const found = after.exec(text.slice(end, end + 160));
    if (found !== null) return [{ index, end: end + found[0].length }];
    const from = Math.max(0, index - 60);
    const ahead = /^(?:geboren|born)$/i.test(value) ? before.exec(text.slice(from, index)) : null;
    return ahead === null ? [] : [{ index: from + ahead.index, end }];
  });

const postcode = /(?<![\p{L}\d.,])(?<!\d[/-])([1-9]\d{3}) {0,2}([A-Z]{2}|[a-z]{2})(?!\p{L})/gu;
// Letters that stand behind a number more often than in a postcode: those need a street or the word. Of the small ones a word is none.
const doubtful = new Set(
  "SA SD SS KB MB GB TB KG KM CM MM ML UI AP FG OR EU VS VN IT MT BV NV PO HR CV NL BE OM RM MC EN KT EX ST PK PC WP VA UV MV".split(
    " ",
  ),
);
const words = new Set(
  "aan al au de er en ex et ha ik in is ja je jr km kg cm mm ml mb gb kb kw la me mg na nu of om on op ok pk pm pp qua st te tm uu uv ve wo we ze zo xl".split(
    " ",
  ),
);
const numberBehind =
  /^[ ,./(-]{0,3}(?:(?:huisnummer|huisnr\.?|hnr\.?|nummer|nr\.?|hn\.?|no\.?):? ?)?\d{1,5}(?![\d:]|[.,]\d)/i;
const streetBehind =
  /^[ ,]{1,3}(?:\p{Lu}[\p{L}'-]{1,30},? ){0,3}(?:[\p{L}'-]{1,20} ){0,3}\p{L}{0,30}(?:straat|weg|laan|plein|kade|dijk|hof|pad|steeg|singel|gracht|park|dreef|markt|baan|plantsoen|oever|wal) \d{1,5}/iu;
const numberAhead =
  /\p{L}{3,} (?:nr\.? |nummer )?\d{1,4} ?[a-z]?(?:-[a-z\d]{1,4})?(?: ?, ?| ?\(| )(?:(?:postcode|te|in):? |NL-)?$/iu;
const wordAhead = /(?:postcode|\bpc|adres)[ :,]{1,3}$/i;

/** Addresses: a postcode with a house number on either side of it. */
export const homesIn = (text: string): Span[] =>
  [...text.matchAll(postcode)].flatMap(({ 0: value, 2: letters = "", index }) => {
    const end = index + value.length;
    const [ahead, rest] = [text.slice(Math.max(0, index - 40), index), text.slice(end, end + 160)];
    const small = letters === letters.toLowerCase();
    const sure =
      numberAhead.test(ahead) || streetBehind.test(rest) || (wordAhead.test(ahead) && numberBehind.test(rest));
    if (sure) return [{ index, end }];
    const known = doubtful.has(letters.toUpperCase()) || (small && words.has(letters));
    return !known && numberBehind.test(rest) ? [{ index, end }] : [];
  });

/** Every postcode, with a house number or not. */
export const postcodesIn = (text: string): string[] =>
  [...text.matchAll(postcode)].map(({ 1: digits = "", 2: letters = "" }) => (digits + letters).toUpperCase());
