// Letter: we have your request, this is how we understood it, and this is when you hear from us (art. 12(3)).

import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import { form } from "./form.ts";
import { aside, endOf, line, term } from "./form-parts.ts";
import { closing, opening, request } from "./letter-parts.ts";

export const ontvangstbevestiging = form({
  id: "ontvangstbevestiging",
  version: "1.1",
  title: "Brief: wij hebben uw verzoek ontvangen",
  topic: "request",
  letter: "right",
  audience: "staff",
  forWhom: "Voor wie het verzoek behandelt.",
  summary: "Hoe wij het verzoek begrijpen, wanneer wij willen antwoorden en wat de laatste dag is.",
  alsoFoundBy: ["ontvangstbevestiging"],
  source: [gdpr(12, 3), gdpr(12, 5), gdpr(12, 6), gdpr(21, 1), gdpr(7, 3), edpb("01/2022", "§ 157")],
  parts: [
    opening("wij hebben uw verzoek ontvangen"),
    {
      content: [
        aside`Een brief is niet verplicht: bellen mag ook. Twijfelt u wie het vraagt, of is de vraag niet duidelijk? Vraag dat nu: wie het later vraagt, krijgt er geen tijd bij. Neem de dag waarop het verzoek ons bereikte, ook als dat in het weekend was of bij een begeleider.`,
        line`Op ${request.ask("receivedOn")} kregen wij uw verzoek over persoonsgegevens. Zo hebben wij het begrepen:`,
        request.ask("kinds", { label: "Wat u vraagt" }),
        line`Klopt dit niet, of wilt u iets toevoegen? Laat het ons weten. U hoeft daarvoor geen formulier in te vullen.`,
        line`Wij willen u antwoord geven op ${endOf("answer-request", "target")}. U krijgt het uiterlijk op ${endOf("answer-request", "due")}: ${term("answer-request")}. Hebben wij meer tijd nodig, dan leest u dat ${term("announce-extension")}.`,
        line`Maakt u bezwaar of trekt u een toestemming (AVG) in? Dan stoppen wij meteen met dat gebruik. Bij bezwaar gaan wij alleen door als wij dwingende gronden kunnen aantonen (${gdpr(21, 1)}, ${gdpr(7, 3)}).`,
        line`Wij geven gegevens alleen aan de goede persoon. Twijfelen wij wie u bent, dan vragen wij meteen wat nodig is om dat na te gaan (${gdpr(12, 6)}). Stuur ons geen kopie van een identiteitsbewijs.`,
        line`Het kost u niets. Alleen bij een kennelijk ongegrond of buitensporig verzoek mogen wij kosten vragen of weigeren (${gdpr(12, 5)}). Dan leggen wij dat uit.`,
      ],
    },
    closing,
  ],
});
