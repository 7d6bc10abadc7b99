// Numbers and addresses that point to one person, in a normalised text. Every pattern is bounded: a text of any length is read once.
import type { Span } from "./phone-numbers.ts";

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ 0: value, index }) => ({ index, end: index + value.length }));

/** The eleven-test of a citizen service number. */
export function isBsn(text: string): boolean {
  const numbers = [...text.replace(/\D/g, "")].map(Number);
  // None was ever given out that begins with two zeros.
  if (numbers.length !== 9 || (numbers[0] === 0 && numbers[1] === 0)) return false;
  const sum = numbers.reduce((total, each, index) => total + each * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

const nine = /(?:(?<![\p{L}\d])|(?<=bsn(?:nummer|nr)?))(?<!\d[.,/-])\d(?:[ .-]{0,3}\d){8}(?![\p{L}\d]|[.,]\d)/giu;
// However they are broken up, it is in one way: "06-11-2026 3" is a day and a number.
const evenly = (value: string) => new Set((value.match(/\D+/g) ?? []).map((each) => each.trim())).size < 2;
const amount = /(?:€|eur) ?$/i;
// One in eleven of all other numbers passes the test as well: what is called by another name is that.
const business =
  /(?:(?:factuur|order|bestel|ticket|artikel|serie|pakbon|inventaris|contract|certificaat|loonheffing(?:en|s)?)-?(?:nummer|nr\.?)?|\b(?:rsin|kvk|btw|fiscaal)(?:[- ]?(?:nummer|nr\.?))?)(?: is)? ?[:#.]? ?$/iu;
// Behind its own word a number needs no test: a slip of the key still points to that person, and a spreadsheet drops the first 0.
const named =
  /(?<!\p{L})(?:b\.?s\.?n\.?|burger ?service ?-?nummer|sofi-?nummer)(?:-?(?:nummer|nr)\.?| nr\.)?(?: is| was| luidt)?[ :=#(|]{0,3}(\d(?:[ .-]{0,3}\d){8}|\d{8})(?![\p{L}\d]|[.,/-]\d)/giu;
const digitsOf = (value: string) => value.replace(/\D/g, "");
const behindWord = (text: string): Span[] =>
  [...text.matchAll(named)].flatMap(({ 0: whole, 1: number = "", index }) => {
    const right = digitsOf(number).length === 9 ? evenly(number) && Number(digitsOf(number)) > 0 : isBsn(`0${number}`);
    const end = index + whole.length;
    return right ? [{ index: end - number.length, end }] : [];
  });

/** Citizen service numbers: nine digits that pass the eleven-test, or that stand behind the word. */
export function bsnsIn(text: string): Span[] {
  const found = behindWord(text);
  nine.lastIndex = 0;
  for (let match = nine.exec(text); match !== null; match = nine.exec(text)) {
    const [value] = match;
    const end = match.index + value.length;
    const ahead = text.slice(Math.max(0, match.index - 40), match.index);
    const other = amount.test(ahead) || business.test(ahead) || /^ euro/.test(text.slice(end));
    if (!other && evenly(value) && isBsn(value)) found.push({ index: match.index, end });
    // The digits may be the end of what was taken for a whole.
    else nine.lastIndex = match.index + 1;
  }
  return found;
}

// Length of an account number by country, for the countries that pay each other in euros, and Turkey.
const accountLength: Readonly<Record<string, number>> = Object.fromEntries(
  (
    "NL18 BE16 DE22 FR27 GB22 LU20 AT20 CH21 ES24 IT27 PT25 PL28 IE22 DK18 SE24 NO15 FI18 CZ24 SK24 HU28 RO24 BG22 " +
    "HR21 SI19 LT20 LV21 EE20 GR27 CY28 MT31 IS26 LI21 MC27 SM27 TR26"
  )
    .split(" ")
    .map((each) => [each.slice(0, 2), Number(each.slice(2))]),
);
const account = /(?<![\p{L}\d])[a-z]{2} ?\d{2}(?:[ .-]?[a-z\d]){11,29}/giu;

const passesMod97 = (value: string): boolean => {
  const moved = value.slice(4) + value.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const number = Number.parseInt(sign, 36);
    rest = (rest * (number > 9 ? 100 : 10) + number) % 97;
  }
  return rest === 1;
};

/** Account numbers (IBAN) whose check digits fit. */
export const accountsIn = (text: string): Span[] =>
  [...text.matchAll(account)].flatMap(({ 0: run, index }) => {
    const length = accountLength[run.slice(0, 2).toUpperCase()];
    if (length === undefined) return [];
    let value = "";
    let end = 0;
    for (; end < run.length && value.length < length; end++) {
      const sign = run[end] ?? "";
      if (!" .-".includes(sign)) value += sign.toUpperCase();
    }
    const whole = value.length === length && !/^[a-z\d]/i.test(text.slice(index + end));
    return whole && passesMod97(value) ? [{ index, end: index + end }] : [];
  });

const mailbox = /[\p{L}\d._%+-] ?@ ?(?:[\p{L}\d-]{1,63} ?\. ?){1,5}\p{L}{2,24}(?![\p{L}\d])/gu;
const top = "(?:nl|be|de|com|org|net|eu|info|nu|example)(?![\\p{L}\\d])";
const dot = " ?[([{] ?(?:punt|dot|\\.) ?[)\\]}] ?| (?:punt|dot) ";
const spelled = new RegExp(
  `[\\p{L}\\d._%+-](?:_at_[\\p{L}\\d-]{1,63}\\.| ?[([{<] ?(?:at|apenstaartje|apenstaart) ?[)\\]}>] ?[\\p{L}\\d-]{1,63}(?:${dot}|\\.)| ?(?: at | apenstaartje | apenstaart ) ?[\\p{L}\\d-]{1,63}(?:${dot})| apenstaartje [\\p{L}\\d-]{1,63}\\.)${top}`,
  "giu",
);
// The pattern takes the last sign before the @; the rest of the name stands before it.
const withName = (text: string, { index, end }: Span): Span => {
  const before = /[\p{L}\d._%+-]*$/u.exec(text.slice(Math.max(0, index - 64), index));
  return { index: index - (before?.[0].length ?? 0), end };
};

/** E-mail addresses, also with the sign and the dot written out. */
export const mailboxesIn = (text: string): Span[] =>
  [...(text.includes("@") ? spansOf(text, mailbox) : []), ...spansOf(text, spelled)].map((each) =>
    withName(text, each),
  );

const big =
  /(?<![\p{L}\d])BIG(?:[- ]?reg(?:istratie|ister)?\.?)?(?:[- ]?(?:nummer|nr\.?))?(?: [\p{L} ]{1,30})?[ :.#-]{0,3}\d(?:[ .-]?\d){10}(?!\d)/giu;
/** Numbers of a registered care professional. */
export const bigNumbersIn = (text: string): Span[] => spansOf(text, big);

const alien =
  /(?<![\p{L}\d])(?:V(?:[- .]?(?:nummer|nr\.?)(?: [\p{L} ]{1,30})?[ :.#-]{0,3})?|vreemdelingen-?(?:nummer|nr\.?)(?: [\p{L} ]{1,30})?[ :.#-]{0,3})\d(?:[ .-]?\d){9}(?!\d)/giu;
/** Numbers of the immigration service. */
export const alienNumbersIn = (text: string): Span[] => spansOf(text, alien);

const labelled =
  /(?<![\p{L}\d])(?:(?:cli[eë]nt|pati[eë]nt)(?:en)?[- ]?(?:nummer|nr|id|code)\.?|nummer van (?:de |het |een )?(?:cli[eë]nt|pati[eë]nt|kind|jongere))[ :#=]{0,3}(?:is )?(?:[a-z]{1,3}[-.]?)?\d[\d.-]{1,14}\d(?!\d)/giu;
const personWord = /(?:cli[eë]nt|pati[eë]nt|dossier)[\p{L} -]{0,24}[ :#=.]{1,3}$/iu;

interface Leniency {
  /** Another separator than in the mask, or none, or one between letters and digits. */
  readonly separators: boolean;
  /** Small letters for capitals. */
  readonly letters: boolean;
}

/** A mask (9 a digit, A a capital, the rest as it stands) as a pattern. */
function patternOf(mask: string, { separators, letters }: Leniency): RegExp {
  const signs = [...mask.trim()].map((sign, index, all) => {
    const before = all[index - 1] ?? "";
    const turns = separators && /[\p{L}9]{2}/u.test(before + sign) && (before === "9") !== (sign === "9");
    const gap = turns ? "[ ./-]?" : "";
    if (sign === "9") return `${gap}\\d`;
    if (sign === "A") return `${gap}${letters ? "[A-Za-z]" : "[A-Z]"}`;
    if (separators && " .-/".includes(sign)) return "[ ./-]?";
    const plain = sign.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
    return sign.toLowerCase() === sign.toUpperCase() ? plain : `${gap}[${sign.toLowerCase()}${sign.toUpperCase()}]`;
  });
  return new RegExp(`(?<![\\p{L}\\d])(?<!\\d[./-])${signs.join("")}(?![\\p{L}\\d]|[.-]\\d)`, "gu");
}

// Five digits and a letter are hardly ever anything else; four and a letter may be a year, a room or a form.
function spansOfMask(text: string, mask: string): Span[] {
  const behindWord = spansOf(text, patternOf(mask, { separators: true, letters: true })).filter(({ index }) =>
    personWord.test(text.slice(Math.max(0, index - 40), index)),
  );
  // Digits alone say nothing without a word before them.
  if (!/\p{L}/u.test(mask)) return behindWord;
  const distinctive = mask.replace(/[^9]/g, "").length > 4;
  const alone = spansOf(text, patternOf(mask, { separators: distinctive, letters: false })).filter(
    ({ index, end }) => distinctive || !/^(?:19|20)\d{2}$/.test(digitsOf(text.slice(index, end))),
  );
  return [...behindWord, ...alone];
}

/** Client numbers: where the word stands before it, and as the organisation writes them. */
export const clientNumbersIn = (text: string, masks: readonly string[]): Span[] => [
  ...spansOf(text, labelled),
  ...masks.filter((mask) => mask.includes("9")).flatMap((mask) => spansOfMask(text, mask)),
];
