// What in a text looks like a direct identifier of a person: the one function for every place that looks.
import { birthsIn, homesIn, postcodesIn } from "./births-and-homes.ts";
import { addressesIn, platesIn } from "./device-numbers.ts";
import {
  accountsIn,
  alienNumbersIn,
  bigNumbersIn,
  bsnsIn,
  clientNumbersIn,
  mailboxesIn,
} from "./identifying-numbers.ts";
import { namesIn } from "./names.ts";
import { normalised } from "./normalised.ts";
import { phoneNumbersIn, type Span } from "./phone-numbers.ts";

export type IdentifierKind =
  | "BSN"
  | "e-mailadres"
  | "telefoonnummer"
  | "geboortedatum"
  | "adres"
  | "rekeningnummer"
  | "cliëntnummer"
  | "BIG-nummer"
  | "V-nummer"
  | "kenteken"
  | "IP-adres"
  | "naam";

/** These are asked about: they may point to nobody. The others are refused. */
export const asks: ReadonlySet<IdentifierKind> = new Set<IdentifierKind>(["kenteken", "IP-adres", "naam"]);

export interface Identifier {
  readonly kind: IdentifierKind;
  /** Where it begins in the text as it was given. */
  readonly index: number;
}

/** What the organisation says of itself. */
export interface Declared {
  /** How its client numbers look: 9 a digit, A a capital, the rest as it stands. */
  readonly clientNumbers?: readonly string[];
  /** Business data of the organisation and of whom it shares with, as one text: what stands there is free. */
  readonly business?: string;
}

// In this order: what an earlier one takes is not looked at by a later one.
const finders: readonly (readonly [
  kind: IdentifierKind,
  mayHold: (text: string) => boolean,
  find: (text: string, declared: Declared) => readonly Span[],
])[] = [
  ["rekeningnummer", (text) => /\d{2}/.test(text), accountsIn],
  ["e-mailadres", (text) => /@|at|apenstaart/i.test(text), mailboxesIn],
  ["BIG-nummer", (text) => /big/i.test(text), bigNumbersIn],
  ["V-nummer", (text) => /v/i.test(text), alienNumbersIn],
  ["geboortedatum", (text) => /\d{2}/.test(text), birthsIn],
  // Before the client numbers: a mask of four digits and two letters is also how a postcode looks.
  ["adres", (text) => /\d{4}/.test(text), homesIn],
  ["cliëntnummer", (text) => /\d/.test(text), (text, { clientNumbers }) => clientNumbersIn(text, clientNumbers ?? [])],
  ["telefoonnummer", (text) => /\d/.test(text), phoneNumbersIn],
  ["BSN", (text) => /\d/.test(text), bsnsIn],
  ["kenteken", (text) => /\d/.test(text), platesIn],
  ["IP-adres", (text) => /\d/.test(text), addressesIn],
  ["naam", () => true, namesIn],
];

const digits = (value: string) => value.replace(/\D/g, "");
const phoneKey = (value: string) => digits(value).replace(/^(?:00)?31(?:0(?=\d{9}$))?(?=\d{9}$)/, "0");
const keyOf = (kind: IdentifierKind, value: string): string => {
  if (kind === "telefoonnummer") return phoneKey(value);
  if (kind === "adres") return postcodesIn(value)[0] ?? value;
  return value.replace(/[^\p{L}\d@]/gu, "").toLowerCase();
};
const canBeBusiness = new Set<IdentifierKind>(["e-mailadres", "telefoonnummer", "adres", "rekeningnummer"]);

const freed = new Map<string, ReadonlySet<string>>();
/** The numbers and addresses that stand in a text of business data. */
function freeIn(business: string): ReadonlySet<string> {
  const known = freed.get(business);
  if (known !== undefined) return known;
  const { text } = normalised(business);
  const free = new Set(postcodesIn(text).map((each) => `adres ${each}`));
  for (const [kind, , find] of finders)
    if (canBeBusiness.has(kind))
      for (const { index, end } of find(text, {})) free.add(`${kind} ${keyOf(kind, text.slice(index, end))}`);
  // One dossier at a time is judged; an older text is of no more use.
  freed.clear();
  freed.set(business, free);
  return free;
}

/** Takes a part of a text, unless some of it was taken before. */
function takenIn(text: string): (index: number, end: number) => boolean {
  let taken: Uint8Array | undefined;
  return (index, end) => {
    taken ??= new Uint8Array(text.length);
    if (taken.subarray(index, end).includes(1)) return false;
    taken.fill(1, index, end);
    return true;
  };
}

/** Everything in a text that looks like a direct identifier, in the order of the text. */
export function identifiersIn(original: string, declared: Declared = {}): Identifier[] {
  const { text, at } = normalised(original);
  const free = freeIn(declared.business ?? "");
  const isFree = takenIn(text);
  const found: Identifier[] = [];
  for (const [kind, mayHold, find] of finders) {
    if (!mayHold(text)) continue;
    for (const { index, end } of find(text, declared)) {
      if (!isFree(index, end)) continue;
      if (canBeBusiness.has(kind) && free.has(`${kind} ${keyOf(kind, text.slice(index, end))}`)) continue;
      found.push({ kind, index: at(index) });
    }
  }
  return found.sort((one, other) => one.index - other.index);
}
