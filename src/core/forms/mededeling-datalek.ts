// Notice to everybody at once, where telling each person would be out of proportion (art. 34(3)(c)).

import { gdpr } from "../law/gdpr.ts";
import { form } from "./form.ts";
import { aside, caseNumber, line, our, own } from "./form-parts.ts";
import { breach } from "./letter-parts.ts";

export const mededelingDatalek = form({
  id: "mededeling-datalek",
  version: "1.0",
  title: "Openbare mededeling over een datalek",
  topic: "breach",
  letter: "public",
  needs: ["peopleMessage.incident", "peopleMessage.effects", "peopleMessage.response"],
  audience: "staff",
  forWhom: "Voor wie een datalek behandelt, als iedereen apart vertellen onevenredig veel moeite kost.",
  summary: "Een bericht voor iedereen, waarmee mensen net zo goed op de hoogte raken als met een brief.",
  alsoFoundBy: ["persbericht datalek"],
  source: [gdpr(34, 2), gdpr(34, 3, "c")],
  parts: [
    {
      content: [
        aside`Plaats dit waar de mensen het zien: website, wachtkamer, krant. Noem niets waaraan iemand te herkennen is.`,
        line`${our("name")}, ${own("Datum van het bericht")}. Nummer ${caseNumber("Nummer van het datalek")}.`,
        line`Er is iets misgegaan met persoonsgegevens. Misschien gaat het ook over u.`,
        breach.ask("peopleMessage.incident", { label: "Wat is er gebeurd?" }),
        breach.ask("peopleMessage.effects", { label: "Wat kan dit betekenen?" }),
        breach.ask("peopleMessage.response", { label: "Wat doen wij?" }),
        breach.ask("peopleMessage.ownSteps", { label: "Wat kunt u zelf doen?" }),
        line`Wilt u weten of het over u gaat, of heeft u een vraag? Bel ${our("contact.officePhone")} of mail ${our("contact.privacyEmail")}.`,
      ],
    },
  ],
});
