// One council that was asked about a page, a DPIA or a processing activity: which right it has, when it was asked, and the outcome.

import { type Audience, choice, day, text } from "../model/field.ts";
import { isDay } from "../time/written.ts";
import { consultationOutcome, consultationRight, consultedBody } from "../vocabulary/handbook.ts";

/** The fields of one time that a council was asked, for readers of this audience. */
export const askedCouncil = <A extends Audience>(audience: A) => ({
  who: choice(consultedBody, { label: "Wie", required: true, audience }),
  right: choice(consultationRight, {
    label: "Welk recht die raad heeft",
    audience,
    hint: "Een ondernemingsraad heeft instemming bij regels over gegevens van medewerkers en bij volgsystemen. Weet u het niet zeker, kies dan: nog uit te zoeken.",
  }),
  rightBy: text({ label: "Volgens welke wet", audience }),
  on: day({ act: true, label: "Wanneer", audience }),
  outcome: choice(consultationOutcome, { label: "Uitkomst", required: true, audience }),
  remark: text({
    label: "Toelichting",
    audience,
    hint: "Kort, zonder namen. Bijvoorbeeld wat is aangepast, of waarom niet is gevraagd.",
  }),
});

const bodies: readonly (readonly [who: string, words: RegExp])[] = [
  ["staff", /\b(?:personeelsvertegenwoordiging|pvt|ondernemingsraad|or|medewerkers)\b/i],
  ["client-council", /\b(?:cli[eë]ntenraad|cli[eë]ntenraden)\b/i],
];

/**
 * The rows that an older text says: who and when as far as it names them, and the text itself. Undefined when it does not say
 * who was heard, or says that nobody was: that only a person can put over.
 */
export function askedInWords(old: unknown): unknown {
  if (typeof old !== "string" || /\b(?:niet|geen|nog|niemand|volgt|gepland|moet|wordt)\b/i.test(old)) return undefined;
  const who = bodies.filter(([, words]) => words.test(old)).map(([body]) => body);
  const [day, another] = old.match(/\b\d{4}-\d{2}-\d{2}\b/g) ?? [];
  const on = day !== undefined && another === undefined && isDay(day) ? { on: day } : {};
  const remark = old.replace(/\s+/g, " ").trim();
  // What they thought, and with which right, did not stand there.
  return who.length === 0
    ? undefined
    : who.map((body) => ({ who: body, right: "unknown", ...on, outcome: "not-recorded", remark }));
}
