// Telephone numbers as people write them, in a normalised text: grouped in any usual way, with or without country.

/** A part of a text. */
export interface Span {
  readonly index: number;
  readonly end: number;
}

// What hangs on capitals with a dash is a code, unless they say telephone.
const code = "(?<!(?<!\\p{L})(?!TEL|GSM|MOB|FAX)\\p{Lu}{2,5}-)";
const start = new RegExp(`(?<![\\p{L}\\d+])(?<!\\d[-./])${code}(?:(?:\\+|0)(?=[\\d(])|316(?=\\d{8}(?!\\d)))`, "gu");
const spelledOut = /(?<!\p{L})nul[ -]?zes[ :-]{0,3}\d(?:[ .-]{0,2}\d){7}(?!\d)/giu;
const separators = " .()/_·-";
const date = /^\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d{2}(?!\d)/;
// "Factuurnummer 0201234567" is no telephone number, "Telefoonnummer 0201234567" is.
const otherNumber =
  /(?:(?:factuur|order|bestel|ticket|artikel|serie|polis|zaak|bon|volg|referentie|klant|inventaris|dossier|contract|incident|meldings?)[- ]?(?:nummer|nr\.?)|factuur|order|ticket|kenmerk|dossier|polis|incident|contract|imei|\bsn|\bref\.?) ?[:#.]? ?$/iu;
// The end of an account number whose check digits do not fit.
const bank = /[A-Z]{2}\d{2} ?[A-Z]{4} ?$/;

interface Read {
  readonly groups: readonly string[];
  readonly separators: readonly string[];
  readonly end: number;
}

/** Digits from a place on, in groups, until there are `most` of them. */
function digitsFrom(text: string, index: number, most: number): Read {
  const groups: string[] = [];
  const between: string[] = [];
  let group = "";
  let gap = "";
  let count = 0;
  let end = index;
  for (let at = index; at < text.length && count < most; at++) {
    const sign = text[at] ?? "";
    if (sign >= "0" && sign <= "9") {
      if (gap !== "" && group !== "") {
        groups.push(group);
        between.push(gap);
        group = "";
      }
      gap = "";
      group += sign;
      count += 1;
      end = at + 1;
    } else if (separators.includes(sign) && gap.length < 3) gap += sign;
    else break;
  }
  if (group !== "") groups.push(group);
  return { groups, separators: between, end };
}

const goesOn = (text: string, end: number) => /^(?:\d|[.,]\d)/.test(text.slice(end, end + 2));

function national(text: string, index: number): number | undefined {
  if (date.test(text.slice(index, index + 11))) return undefined;
  const { groups, separators: between, end } = digitsFrom(text, index, 10);
  const whole = groups.join("");
  if (!/^0[1-9]\d{8}$/.test(whole) || goesOn(text, end)) return undefined;
  const [area = ""] = groups;
  const ahead = text.slice(Math.max(0, index - 40), index);
  if (otherNumber.test(ahead) || bank.test(ahead)) return undefined;
  if (area.length < 3 && area !== "06") return undefined;
  // 06.11-07.11.26 is a period; 06.12.34.56.78 and 06-12 34 56 78 are numbers.
  const pairs = groups.every((each) => each.length === 2);
  if (pairs && new Set(between.slice(1)).size > 1) return undefined;
  return end;
}

function international(text: string, index: number): number | undefined {
  const first = text[index] === "+" ? index + 1 : index + 2;
  const rest = text.slice(first, first + 40);
  const dutch = /^31[ ./-]{0,3}(?:\(0\)[ ./-]{0,3}|0(?=[1-9]))?/.exec(rest);
  if (dutch !== null) {
    const { groups, end } = digitsFrom(text, first + dutch[0].length, 9);
    return /^[1-9]\d{8}$/.test(groups.join("")) && !goesOn(text, end) ? end : undefined;
  }
  if (!/^(?:[2-9]\d|1[ ./(-]{0,3}[2-9])/.test(rest)) return undefined;
  const { groups, end } = digitsFrom(text, first, 15);
  const count = groups.join("").length;
  // Thousands in threes are an amount.
  const amount = groups.length > 2 && groups.slice(1).every((each) => each === "000");
  return count >= 10 && !amount && !goesOn(text, end) ? end : undefined;
}

// 31612345678: how chat programs keep a number, without the plus.
const withoutPlus = (text: string, index: number): number | undefined =>
  otherNumber.test(text.slice(Math.max(0, index - 40), index)) ? undefined : index + 11;

/** Every telephone number. */
export function phoneNumbersIn(text: string): Span[] {
  const found: Span[] = [...text.matchAll(spelledOut)].map(({ 0: { length }, index }) => ({
    index,
    end: index + length,
  }));
  for (const { index } of text.matchAll(start)) {
    const abroad = text[index] === "+" || /^00[1-9]/.test(text.slice(index, index + 3));
    const read = text[index] === "3" ? withoutPlus : abroad ? international : national;
    const end = read(text, index);
    if (end !== undefined && index >= (found.at(-1)?.end ?? 0)) found.push({ index, end });
  }
  return found;
}
