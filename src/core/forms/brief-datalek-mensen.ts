// Letter to the people whose data were in a breach, element by element (art. 34(2)). Nothing is sent by this page.

import { gdpr } from "../law/gdpr.ts";
import { form } from "./form.ts";
import { aside, line, term } from "./form-parts.ts";
import { breach, closing, opening } from "./letter-parts.ts";

export const briefDatalekMensen = form({
  id: "brief-datalek-mensen",
  version: "1.0",
  title: "Brief: er is iets gebeurd met uw gegevens",
  topic: "breach",
  letter: "people",
  needs: ["peopleMessage.incident", "peopleMessage.effects", "peopleMessage.response"],
  audience: "staff",
  forWhom: "Voor wie een datalek behandelt. Voor volwassenen, ouders en vertegenwoordigers.",
  summary: "Wat er is gebeurd, wat het kan betekenen, wat wij doen en wat u zelf kunt doen.",
  alsoFoundBy: ["mensen inlichten over datalek", "betrokkenen informeren"],
  source: [gdpr(34, 1), gdpr(34, 2), gdpr(12, 1)],
  parts: [
    opening("uw gegevens", "Nummer van het datalek"),
    {
      content: [
        aside`Stuur dit apart, niet samen met ander nieuws, ${term("inform-people")}. Bel eerst wie van de brief kan schrikken.`,
        line`Er is iets misgegaan met uw persoonsgegevens. Wij vinden dat vervelend en leggen uit wat er is gebeurd.`,
        breach.ask("peopleMessage.incident", { label: "Wat is er gebeurd?" }),
        breach.ask("peopleMessage.effects", { label: "Wat kan dit voor u betekenen?" }),
        breach.ask("peopleMessage.response", { label: "Wat doen wij?" }),
        breach.ask("peopleMessage.ownSteps", { label: "Wat kunt u zelf doen?" }),
      ],
    },
    closing,
  ],
});
