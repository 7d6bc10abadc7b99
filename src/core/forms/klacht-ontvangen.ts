// Letter: we have your complaint, this is how we understood it, and this is when you hear our judgement.

import { gdpr } from "../law/gdpr.ts";
import { uavg } from "../law/uavg.ts";
import { wkkgz } from "../law/wkkgz.ts";
import { form } from "./form.ts";
import { aside, contactOf, endOf, ifKnown, item, line, term } from "./form-parts.ts";
import { closing, opening, request } from "./letter-parts.ts";

export const klachtOntvangen = form({
  id: "klacht-ontvangen",
  version: "1.0",
  title: "Brief: wij hebben uw klacht ontvangen",
  topic: "request",
  letter: "complaint",
  audience: "staff",
  forWhom: "Voor wie de klacht behandelt.",
  summary: "Hoe wij de klacht begrijpen, wanneer wij antwoorden en waar iemand nog meer terechtkan.",
  alsoFoundBy: ["klachtbevestiging"],
  source: [wkkgz(17), gdpr(77), gdpr(79), uavg(36)],
  parts: [
    opening("wij hebben uw klacht ontvangen"),
    {
      content: [
        aside`Een klacht over zorg uit de Wlz of de zorgverzekering valt onder de Wkkgz: dan geldt een termijn van de wet. Bij jeugdhulp, Wmo en alles daarbuiten is het onze eigen regel. Vraagt iemand ook iets te zien of te wissen? Leg dat apart vast, want daarvoor geldt een andere termijn.`,
        line`Op ${request.ask("receivedOn")} kregen wij uw klacht over hoe wij met gegevens omgaan. Zo hebben wij de klacht begrepen:`,
        request.ask("details", { label: "Uw klacht" }),
        line`Klopt dit niet, of wilt u iets toevoegen? Laat het ons weten. U mag het ook komen vertellen.`,
        line`Wij willen u antwoord geven op ${endOf("judge-complaint", "target")}. Lukt dat niet, dan hoort u op tijd waarom, en hoeveel langer het duurt.`,
        ifKnown(
          line`U krijgt ons oordeel uiterlijk op ${endOf("judge-complaint", "due")}: ${term("judge-complaint")} (${wkkgz(17)}).`,
        ),
        line`Een klacht is gratis en heeft geen gevolgen voor uw zorg. U kunt ook:`,
        ifKnown(item`hulp vragen aan ${contactOf("complaints-officer")};`),
        item`een klacht indienen bij de Autoriteit Persoonsgegevens (AP, ${gdpr(77)}), of de AP vragen te bemiddelen (${uavg(36)});`,
        item`naar de rechter gaan (${gdpr(79)}).`,
      ],
    },
    closing,
  ],
});
