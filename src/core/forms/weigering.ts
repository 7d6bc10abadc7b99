// Letter: no, or partly no. With the reasons, the way to the AP and the way to the court (art. 12(4)).

import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { refusalGround } from "../vocabulary/request.ts";
import { form } from "./form.ts";
import { aside, contactOf, ifKnown, item, line, our, term } from "./form-parts.ts";
import { closing, opening, request } from "./letter-parts.ts";

export const weigering = form({
  id: "weigering",
  version: "1.1",
  title: "Brief: wij doen niet of niet alles wat u vraagt",
  topic: "request",
  letter: "right",
  audience: "staff",
  forWhom: "Voor wie het verzoek behandelt.",
  summary: "Wat wij niet doen en waarom, en waar iemand terechtkan: bij ons, bij de AP en bij de rechter.",
  alsoFoundBy: ["weigering", "afwijzing"],
  source: [gdpr(12, 4), gdpr(77), gdpr(79), uavg(35, 2), uavg(36), uavg(41)],
  parts: [
    opening("ons antwoord op uw verzoek"),
    {
      content: [
        aside`Stuur deze brief ${term("answer-request")}. Noem de reden die echt geldt; weigeren gaat per onderdeel. Een overheidsorganisatie neemt een besluit en noemt een andere rechtsgang (${uavg(34)}).`,
        line`Op ${request.ask("receivedOn")} kregen wij uw verzoek over persoonsgegevens.`,
        request.ask("kinds", { label: "Wat u vraagt" }),
        request.ask("outcome", {
          label: "Ons antwoord",
          only: dataSubjectRequests.fields.refusalGrounds.when?.is ?? [],
        }),
        // "Anders" says nothing to who reads the letter: that reason stands in the explanation.
        request.ask("refusalGrounds", {
          label: "Waarom wij dit niet doen",
          only: refusalGround.terms.map(({ value }) => value).filter((value) => value !== "other"),
        }),
        request.ask("reasons", { label: "Uitleg" }),
        request.ask("keptData", { label: "Wat wij bewaren, en waarom" }),
        line`Bent u het er niet mee eens? U kiest zelf wat u doet:`,
        item`Bespreek het met ons: ${our("contact.privacyEmail")} of ${our("contact.officePhone")}.`,
        ifKnown(item`Dien een klacht in bij ${contactOf("complaints-officer")}.`),
        item`Dien een klacht in bij de toezichthouder: de Autoriteit Persoonsgegevens (AP), autoriteitpersoonsgegevens.nl (${gdpr(77)}).`,
        item`Vraag de AP om te bemiddelen tussen u en ons (${uavg(36)}). Doe dat snel: de tijd om naar de rechtbank te gaan, loopt door.`,
        item`Vraag de rechtbank om een oordeel, binnen zes weken na ons antwoord (${gdpr(79)}, ${uavg(35, 2)}). Is die tijd voorbij, dan mag u ons opnieuw iets vragen.`,
      ],
    },
    closing,
  ],
});
