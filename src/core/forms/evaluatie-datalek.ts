// What a breach taught us, and what we change: the last page of a case.

import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { form } from "./form.ts";
import { aside, asking, caseNumber, line, own, term } from "./form-parts.ts";

const breach = asking(personalDataBreaches);

export const evaluatieDatalek = form({
  id: "evaluatie-datalek",
  version: "1.0",
  title: "Evaluatie van een datalek",
  topic: "breach",
  fromCase: true,
  audience: "staff",
  forWhom: "Voor de behandelaar van de melding, samen met de afdeling.",
  summary: "Wat ging er mis in de werkwijze, wat verandert er, wie doet dat en wanneer kijken wij of het werkt.",
  alsoFoundBy: ["verslag van evaluatie"],
  source: [gdpr(33, 5), gdpr(24, 1), gdpr(32, 1, "d")],
  parts: [
    { content: [aside`Het gaat om de werkwijze, niet om wie het deed. Schrijf geen namen op.`] },
    {
      title: "Zaak",
      stays: "folder",
      content: [
        line`Nummer: ${caseNumber("Nummer van het datalek")}`,
        own("Datum van de evaluatie", { short: true }),
        own("Wie erbij waren (rollen)"),
      ],
    },
    breach.group("what", ["nature.causeOrigin", "nature.causes", "nature.causeExplained", "related"], "Oorzaak"),
    {
      title: "Wat wij deden, en of het werkt",
      content: [
        line`Of een maatregel werkt, bekijken wij ${term("evaluate-measure")}.`,
        breach.rows("measures", ["measure", "doneOn", "evaluatedOn", "evaluation"], 3),
      ],
    },
    {
      title: "Wat wij veranderen",
      content: [
        breach.rows("measures", ["kind", "measure", "role", "dueOn"], 4),
        breach.ask("noPreventiveMeasureReason"),
      ],
    },
    breach.group("closing", [breach.ask("lessons", { tall: true }), "closedOn", "closedBy"]),
  ],
});
