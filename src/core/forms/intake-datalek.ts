// The conversation with the reporter: what the handler writes down straight after the report.

import { gdpr } from "../law/gdpr.ts";
import { edpb } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { form } from "./form.ts";
import { aside, asking, own, page } from "./form-parts.ts";

const breach = asking(personalDataBreaches);

export const intakeDatalek = form({
  id: "intake-datalek",
  version: "1.0",
  title: "Intake datalek",
  topic: "breach",
  audience: "staff",
  forWhom: "Voor de behandelaar van de melding, tijdens het gesprek met de melder.",
  summary: "Het gesprek met de melder, direct na de melding: wat, wanneer, welke gegevens, welke mensen.",
  alsoFoundBy: ["intakeformulier"],
  source: [gdpr(33, 3), gdpr(33, 5), edpb("9/2022", "§ 31")],
  parts: [
    {
      content: [
        aside`Weten wij het al redelijk zeker? Schrijf dan het tijdstip op: de meldtijd loopt. Zie ${page("procedure-datalek", "Procedure datalek")}.`,
      ],
    },
    {
      title: "Melding en melder",
      stays: "folder",
      content: [
        own("Nummer van de melding", { short: true }),
        own("Naam van de melder", { short: true }),
        own("Telefoon en e-mail", { short: true }),
        own("Contactpersoon voor meer informatie"),
      ],
    },
    breach.group("what", [
      "reportedBy",
      "report.reportedAt",
      "report.intakeAt",
      "report.handler",
      "report.contactFor",
      "discovery",
      breach.ask("summary", { tall: true }),
      "nature.aspects",
      "nature.whatHappened",
      "nature.whatHappenedExplained",
      "nature.systems",
      "otherPartiesInvolved",
      "report.measuresByReporter",
      "report.consequencesByReporter",
    ]),
    breach.group("when", ["signalledAt", "occurredFromAt", "occurredUntilAt", "ongoing", "awareAt", "awareGround"]),
    breach.group("data", [
      "data.types",
      breach.ask("data.specialCategories", { label: "Bijzondere persoonsgegevens" }),
      "data.criminal",
      "data.explained",
      "data.records",
    ]),
    breach.group("people", [
      "people.groups",
      "people.certainty",
      "people.number",
      // Under a label of its own a question says its hint no more: the sheet is full.
      breach.ask("people.minimum", { label: "Minstens" }),
      breach.ask("people.maximum", { label: "Hoogstens" }),
      "people.minors",
    ]),
    breach.group("protection", ["protection.unintelligible"]),
    breach.group("assessment", ["assessment.isBreach", "assessment.risk", "assessment.reasons"]),
  ],
});
