// Letter: we need more time, why, and until when. It must arrive within the first month (art. 12(3), second and third sentence).

import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { form } from "./form.ts";
import { aside, endOf, ifKnown, line, options, own, term } from "./form-parts.ts";
import { closing, opening, request } from "./letter-parts.ts";

export const verlenging = form({
  id: "verlenging",
  version: "1.1",
  title: "Brief: wij hebben meer tijd nodig voor uw verzoek",
  topic: "request",
  letter: "right",
  audience: "staff",
  forWhom: "Voor wie het verzoek behandelt.",
  summary: "Waarom het langer duurt en tot wanneer. Alleen geldig als deze brief op tijd weg is.",
  alsoFoundBy: ["verlengingsbrief"],
  source: [gdpr(12, 3), gdpr(77), gdpr(79)],
  parts: [
    opening("wij hebben meer tijd nodig"),
    {
      content: [
        aside`Stuur deze brief ${term("announce-extension")}. Daarna geldt de verlenging niet meer.`,
        ifKnown(aside`Dat is voor dit verzoek uiterlijk op ${endOf("announce-extension", "due")}.`),
        line`Op ${request.ask("receivedOn")} kregen wij uw verzoek over persoonsgegevens.`,
        request.ask("kinds", { label: "Wat u vraagt" }),
        line`Het lukt ons niet om u in één maand goed te antwoorden. De wet staat dan toe dat wij er langer over doen (${gdpr(12, 3)}). De reden is:`,
        own("Reden in de wet", {
          input: "more",
          options: options("het verzoek is ingewikkeld", "wij kregen meer verzoeken tegelijk"),
        }),
        request.ask("extension.reason"),
        line`Wij willen u antwoord geven op ${endOf("answer-request-extended", "target")}. U krijgt het uiterlijk op ${endOf("answer-request-extended", "due")}. Wat eerder klaar is, krijgt u eerder.`,
        line`Bent u het hier niet mee eens? Bespreek het met ons. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens (AP, ${gdpr(77)}), de AP vragen te bemiddelen (${uavg(36)}) of naar de rechter gaan (${gdpr(79)}).`,
      ],
    },
    closing,
  ],
});
