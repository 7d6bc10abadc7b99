// One council that was asked about a page, a DPIA or a processing activity: which right it has, when it was asked, and the outcome.
import { type Audience, choice, day, text } from "../model/field.ts";
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
