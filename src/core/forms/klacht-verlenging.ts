// Letter: we need at most four weeks more for our judgement. Only for complaints to which the Wkkgz applies, and before the six weeks are over.

import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { wkkgz } from "../law/wkkgz.ts";
import { form } from "./form.ts";
import { aside, endOf, ifKnown, line } from "./form-parts.ts";
import { closing, opening, request } from "./letter-parts.ts";

export const klachtVerlenging = form({
  id: "klacht-verlenging",
  version: "1.0",
  title: "Brief: wij hebben meer tijd nodig voor uw klacht",
  topic: "request",
  letter: "complaint-wkkgz",
  audience: "staff",
  forWhom: "Voor wie de klacht behandelt.",
  summary:
    "Waarom het oordeel langer duurt en tot wanneer. Alleen bij een klacht over zorg uit de Wlz of de zorgverzekering.",
  alsoFoundBy: ["verlenging klacht"],
  source: [wkkgz(17), gdpr(77), gdpr(79), uavg(36)],
  parts: [
    opening("wij hebben meer tijd nodig voor uw klacht"),
    {
      content: [
        aside`Stuur deze brief voordat de zes weken voorbij zijn. Daarna geldt de verlenging niet meer. Het mag hoogstens vier weken langer duren, en een tweede keer kan niet.`,
        ifKnown(aside`Dat is voor deze klacht uiterlijk op ${endOf("judge-complaint", "due")}.`),
        line`Op ${request.ask("receivedOn")} kregen wij uw klacht over hoe wij met gegevens omgaan. Het lukt ons niet om binnen zes weken een goed oordeel te geven. De reden is:`,
        request.ask("complaintExtension.reason"),
        line`De wet staat toe dat wij er hoogstens vier weken langer over doen (${wkkgz(17)}). U krijgt ons oordeel uiterlijk op ${endOf("judge-complaint-extended", "due")}. Is het eerder klaar, dan krijgt u het eerder.`,
        line`Bent u het hier niet mee eens? Bespreek het met ons. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens (AP, ${gdpr(77)}), de AP vragen te bemiddelen (${uavg(36)}) of naar de rechter gaan (${gdpr(79)}).`,
      ],
    },
    closing,
  ],
});
