// The same letter to a young person, who is spoken to as "je" (art. 34(2), in words that a child understands: art. 12(1)).

import { gdpr } from "../law/gdpr.ts";
import { form } from "./form.ts";
import { address, aside, caseNumber, line, our, own } from "./form-parts.ts";
import { breach } from "./letter-parts.ts";

export const briefDatalekJongeren = form({
  id: "brief-datalek-jongeren",
  version: "1.0",
  title: "Brief aan jongeren: er is iets gebeurd met je gegevens",
  topic: "breach",
  letter: "people",
  needs: ["peopleMessage.incident", "peopleMessage.effects", "peopleMessage.response"],
  audience: "staff",
  forWhom: "Voor wie een datalek behandelt. Voor jongeren vanaf twaalf jaar; aan hun ouders gaat de gewone brief.",
  summary: "Dezelfde brief in woorden voor jongeren.",
  source: [gdpr(34, 2), gdpr(12, 1)],
  parts: [
    {
      content: [
        address`${our("name")}`,
        address`${our("contact.privacyEmail")}, ${our("contact.officePhone")}`,
        address`Aan: ${own("Naam van de jongere")}`,
        address`${own("Datum van de brief")}. Ons nummer: ${caseNumber("Nummer van het datalek")}`,
        aside`Geef deze brief zelf en lees hem samen. Lees na of de tekst hieronder voor een jongere te begrijpen is.`,
        line`Hoi ${own("Voornaam")},`,
        line`Er is iets misgegaan met gegevens over jou. Dat is niet jouw schuld. Hier lees je wat er is gebeurd.`,
        breach.ask("peopleMessage.incident", { label: "Wat is er gebeurd?" }),
        breach.ask("peopleMessage.effects", { label: "Wat kan dit voor jou betekenen?" }),
        breach.ask("peopleMessage.response", { label: "Wat doen wij?" }),
        breach.ask("peopleMessage.ownSteps", { label: "Wat kun je zelf doen?" }),
        line`Heb je vragen, of maak je je zorgen? Bel ${our("contact.officePhone")} of vraag het je begeleider. Dat mag altijd.`,
        line`Groeten van ${own("Naam en functie van wie de brief geeft")}`,
      ],
    },
  ],
});
