import { gdpr } from "../law/gdpr.ts";
import { handbook } from "../registers/index.ts";
import { addressesOf, type Passage, passagesOf } from "../text/prose.ts";
import { telephoneLink } from "../text/telephone.ts";
import { recordRule } from "./rule.ts";

// A mailbox without a whole domain behind the @.
const cutMail =
  /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]{1,64}@(?!(?:[\p{L}\d-]{1,63}\.){1,4}\p{L}{2,12}(?![\p{L}\d-]))[\p{L}\d-]{0,63}/giu;
// Begins as a Dutch telephone number; glued to a word too, for that is how a cut looks.
const numbers =
  /(?<![\d.,:/€-])(?<!\d )(?:(?:\+|00)31[ (]{0,2}(?:0\)?)?[\d –-]{0,20}|06(?: ?[–-] ?|(?=\d{5}))\d[\d –-]{0,16}|0[1-9]\d{1,2} ?[–-] ?\d[\d –-]{0,14}|0[1-9]\d[–-]\d[\d –-]{0,14})/gu;
const labelled = /\b(?:tel(?:efoon(?:nummer)?)?|mobiel|06-nummer)\.? ?: ?([\d() –-]{1,20})(?=\n|$|[,;|])/gimu;
// Also the hours 06 - 12.
const date = /^0[1-9] ?[–-] ?\d{1,2}(?: ?[–-] ?\d{2,4})?$/u;

/** False for a number that misses digits. */
function isWhole(words: string): boolean {
  const trimmed = words.trim();
  if (date.test(trimmed)) return true;
  const digits = trimmed.replace(/\D/gu, "");
  if (/^(?:112|113|114|116\d{3}|144|14\d{3,4})$/u.test(digits)) return true;
  if (/^0(?:800|900|906|909)/u.test(digits)) return digits.length === 8 || digits.length === 11;
  if (/^(?:\+|00)31/u.test(trimmed))
    return trimmed.replace("(0)", "").replace(/\D/gu, "").replace(/^00/u, "").length >= 11;
  return digits.length >= (digits.startsWith("0") ? 10 : 6);
}

const cut = (what: string) => `Hier staat een ${what} dat afbreekt.`;

function cutIn({ text, pathOf }: Passage): readonly { readonly path: string; readonly said: string }[] {
  const mails = [...text.matchAll(cutMail)].map(({ index }) => ({ index, said: cut("e-mailadres") }));
  const spoken = [...text.matchAll(numbers)].filter(([words]) => !isWhole(words));
  const shown = [...text.matchAll(labelled)].filter(([, words = ""]) => /\d/u.test(words) && !isWhole(words));
  const phones = [...spoken, ...shown].map(({ index }) => ({ index, said: cut("telefoonnummer") }));
  return [...mails, ...phones].map(({ index, said }) => ({ path: pathOf(index), said }));
}

export const cutOffContact = recordRule({
  id: "cut-off-contact",
  severity: "error",
  title: "Een e-mailadres of telefoonnummer op een pagina is heel.",
  why: "Wie in nood een half nummer leest, bereikt niemand.",
  source: [gdpr(12, 1), gdpr(13, 1, "a")],
  example: {
    passes: 'Bel <Organisation field="contact.officePhone" />.',
    fails: "Bel 06-275 of mail naar info@zorg.",
  },
  register: handbook,
  check: (entry) => {
    const links = addressesOf(entry).flatMap(({ text, lower, pathOf }) => {
      if (lower.startsWith("tel:") && telephoneLink(text) === undefined)
        return [{ path: pathOf(0), said: "Deze link belt niet precies één telefoonnummer." }];
      return lower.startsWith("mailto:") && text.search(cutMail) !== -1
        ? [{ path: pathOf(0), said: cut("e-mailadres") }]
        : [];
    });
    const places = new Map([...passagesOf(entry).flatMap(cutIn), ...links].map((each) => [each.path, each.said]));
    return [...places].map(([path, message]) => ({
      path,
      message,
      remedy:
        "Schrijf het helemaal, of gebruik de bouwsteen Organisation: die haalt het uit de gegevens van de organisatie.",
    }));
  },
});
