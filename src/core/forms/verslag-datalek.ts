// A breach told to the board on one sheet: what happened, what it means for people, what was decided, what it asks of the board.

import { gdpr } from "../law/gdpr.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { form } from "./form.ts";
import { asking, caseNumber, line, own } from "./form-parts.ts";

const breach = asking(personalDataBreaches);

export const verslagDatalek = form({
  id: "verslag-datalek",
  version: "1.0",
  title: "Verslag van een datalek voor het bestuur",
  topic: "breach",
  fromCase: true,
  audience: "staff",
  forWhom: "Voor de behandelaar van de melding, aan de bestuurder en de toezichthouder.",
  summary: "Wat er is gebeurd, wat het voor mensen betekent, wat is besloten en wat er nog moet gebeuren.",
  alsoFoundBy: ["rapportage aan het bestuur", "rapport raad van toezicht"],
  source: [gdpr(5, 2), gdpr(24, 1), gdpr(33, 5)],
  parts: [
    {
      title: "Zaak",
      content: [line`Nummer: ${caseNumber("Nummer van het datalek")}`, breach.ask("title")],
    },
    {
      title: "Dit verslag",
      stays: "folder",
      content: [own("Datum van dit verslag", { short: true }), own("Voor wie is dit verslag")],
    },
    { title: "Wat er is gebeurd", content: [breach.ask("summary", { tall: true }), breach.ask("awareAt")] },
    breach.group("people", ["people.groupsExplained", "people.number", "people.minimum", "people.maximum"]),
    breach.group("assessment", ["assessment.risk", "assessment.reasons"]),
    breach.group("authority", [
      breach.ask("authorityDecision.decision", { label: "Besluit over de AP" }),
      "authorityDecision.decidedAt",
      "authorityDecision.reasons",
    ]),
    { title: "Gemeld", content: [breach.rows("notifications", ["notifiedAt", "reference"], 1)] },
    breach.group("informing", [
      breach.ask("peopleDecision.decision", { label: "Besluit over de mensen" }),
      "peopleDecision.decidedAt",
      "peopleDecision.reasons",
    ]),
    { title: "Verteld", content: [breach.rows("communications", ["informedAt", "number"], 1)] },
    { title: "Wat wij doen", content: [breach.rows("measures", ["measure", "role", "dueOn", "doneOn"], 2)] },
    {
      title: "Wat wij van het bestuur vragen",
      stays: "folder",
      content: [own("Gevraagd besluit of middelen", { tall: true, input: "lines" })],
    },
  ],
});
