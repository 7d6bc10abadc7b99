// Letter: no, or partly no. With the reasons, the way to the AP and the way to the court (art. 12(4)).
import { form } from "../form.ts";
import { aside, ifKnown, item, line, our, term } from "../form-parts.ts";
import { toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { dataSubjectRequests } from "../registers/data-subject-requests.ts";
import { closing, opening, request } from "./letter-parts.ts";

export const weigering = form({
  id: "weigering",
  version: "1.0",
  title: "Brief: wij doen niet of niet alles wat u vraagt",
  topic: "request",
  letter: true,
  audience: "staff",
  forWhom: "Voor wie het verzoek behandelt.",
  summary: "Wat wij niet doen en waarom, en waar iemand terechtkan: bij ons, bij de AP en bij de rechter.",
  alsoFoundBy: ["weigering", "afwijzing"],
  source: [gdpr(12, 4), gdpr(77), gdpr(79), uavg(41)],
  parts: [
    opening("ons antwoord op uw verzoek"),
    {
      content: [
        aside`Stuur deze brief ${term("answer-request")}. Noem de reden die echt geldt; weigeren gaat per onderdeel. Een overheidsorganisatie neemt een besluit en noemt een andere rechtsgang (${toConfirm(uavg(34))}).`,
        line`Op ${request.ask("receivedOn")} kregen wij uw verzoek over persoonsgegevens.`,
        request.ask("kinds", { label: "Wat u vraagt" }),
        request.ask("outcome", {
          label: "Ons antwoord",
          only: dataSubjectRequests.fields.refusalGrounds.when?.is ?? [],
        }),
        request.ask("refusalGrounds", { label: "Waarom wij dit niet doen" }),
        request.ask("reasons", { label: "Uitleg" }),
        request.ask("keptData", { label: "Wat wij bewaren, en waarom" }),
        line`Bent u het er niet mee eens? U kiest zelf wat u doet:`,
        item`Bespreek het met ons: ${our("contact.privacyEmail")} of ${our("contact.officePhone")}.`,
        ifKnown(item`Dien een klacht in bij onze klachtenfunctionaris: ${our("complaints.officer")}.`),
        item`Dien een klacht in bij de toezichthouder: de Autoriteit Persoonsgegevens (AP), autoriteitpersoonsgegevens.nl (${gdpr(77)}).`,
        item`Vraag de rechtbank om een oordeel, binnen zes weken na ons antwoord (${gdpr(79)}, ${toConfirm(uavg(35, 2))}).`,
      ],
    },
    closing,
  ],
});
