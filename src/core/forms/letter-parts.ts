// What every letter begins and ends with: who writes to whom, and where to go with a question.

import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import type { Part } from "./form.ts";
import { address, asking, caseNumber, contactOf, ifKnown, line, our, own, subject } from "./form-parts.ts";

export const request = asking(dataSubjectRequests);
export const breach = asking(personalDataBreaches);

/** Sender, addressee, day, number, subject and opening. */
export const opening = (about: string, number = "Nummer van het verzoek"): Part => ({
  content: [
    address`${our("name")}`,
    address`${our("address.street")}, ${our("address.postalCode")} ${our("address.city")}`,
    address`${our("contact.privacyEmail")}, ${our("contact.officePhone")}`,
    address`Aan: ${own("Naam van de ontvanger")}`,
    address`${own("Straat en nummer")}`,
    address`${own("Postcode en plaats")}`,
    address`${our("address.city")}, ${own("Datum van de brief")}`,
    address`Ons nummer: ${caseNumber(number)}`,
    { ...subject`Over: `, words: [`Over: ${about}`] },
    line`Beste ${own("Aanhef")},`,
  ],
});

/** Who helps, and who signs. */
export const closing: Part = {
  content: [
    line`Heeft u een vraag? Bel ${our("contact.officePhone")} of mail ${our("contact.privacyEmail")}. Noem ons nummer.`,
    ifKnown(
      line`U mag ook onze functionaris voor gegevensbescherming (FG) vragen: ${contactOf("dpo")}. De FG houdt onafhankelijk toezicht.`,
    ),
    line`Met vriendelijke groet, namens ${our("name")},`,
    line`${own("Naam en functie van wie de brief stuurt")}`,
  ],
};
