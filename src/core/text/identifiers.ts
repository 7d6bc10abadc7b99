// What in a text looks like a direct identifier of a person. Cheap signs first: ten thousand texts are looked at.

export interface Lookalike {
  readonly kind: "BSN" | "e-mailadres" | "telefoonnummer" | "geboortedatum";
  readonly value: string;
}

const digits = /\d/;
const nine = /(?<![\d-])\d{4}[ .]?\d{2}[ .]?\d{3}(?![\d-])/g;
const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+\.[\p{L}\d.-]*\p{L}/gu;
const phone = /(?<![\d-])(?:\+31|0031|0)[ -]?\(?0?\)?[1-9](?:[ -]?\d){8}(?!\d)/g;
const birth = /\b(?:geboren|geb\.?|geboortedatum)\b[^\n.]{0,20}?\d{1,4}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ]\d{2,4}/gi;

/** Everything in a text that looks like a direct identifier. A nine-digit number is a BSN only when isBsn says so. */
export function lookalikes(text: string): Lookalike[] {
  const found: Lookalike[] = [];
  if (text.includes("@")) for (const [value] of text.matchAll(email)) found.push({ kind: "e-mailadres", value });
  if (!digits.test(text)) return found;
  for (const [value] of text.matchAll(nine)) found.push({ kind: "BSN", value });
  for (const [value] of text.matchAll(phone)) found.push({ kind: "telefoonnummer", value });
  for (const [value] of text.matchAll(birth)) found.push({ kind: "geboortedatum", value });
  return found;
}

/** The eleven-test of a citizen service number. */
export function isBsn(text: string): boolean {
  const numbers = [...text.replace(/\D/g, "")].map(Number);
  if (numbers.length !== 9 || numbers.every((each) => each === 0)) return false;
  const sum = numbers.reduce((total, each, index) => total + each * (index === 8 ? -1 : 9 - index), 0);
  return sum % 11 === 0;
}

// Names and ordinary words overlap, so this finds what may be a name: a form of address, or initials before a word.
const particles = "(?:(?:van|de|der|den|ten|ter|el)\\s+)*";
const address = new RegExp(
  `\\b(?:[Dd]e heer|[Dd]hr\\.?|[Mm]eneer|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?)\\s+${particles}\\p{Lu}\\p{Ll}+`,
  "u",
);
// "plan B. Daarna" ends a sentence; a company is no person.
const initials = new RegExp(
  `\\b(?!(?:B\\.V|N\\.V|V\\.O\\.F)\\.)(?:\\p{Lu}\\.){1,4}\\s?${particles}(?!(?:Het|Een|Wij|Zij|Dit|Dat|Die|Deze|Daar\\p{Ll}*|Toen|Maar|Ook|Als|Voor|Met|Van|Uit|Bij|Door|Geen|Alle|Nog|Nu|Niet|Wat|Wie)\\b)\\p{Lu}\\p{Ll}{2,}`,
  "u",
);
const addressSigns = ["eer ", "evr", "hr", "mw", "Mw"];

/** True when a text seems to name a person. */
export const likelyNameIn = (text: string): boolean =>
  (addressSigns.some((sign) => text.includes(sign)) && address.test(text)) ||
  (text.includes(".") && initials.test(text));
