// Report of a possible breach inside the organisation. Calling comes first; what a record needs to begin is enough.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { personalDataBreaches } from "../registers/personal-data-breaches.ts";
import { form } from "./form.ts";
import { asking, call, line, our, own, whoIs } from "./form-parts.ts";

const breach = asking(personalDataBreaches);

export const meldingDatalek = form({
  id: "melding-datalek",
  version: "1.0",
  title: "Melding datalek",
  topic: "breach",
  audience: "staff",
  forWhom: "Voor wie iets meldt, of wie de telefoon opneemt.",
  summary: "Wat er is gebeurd, wanneer, en om welke gegevens het ongeveer gaat. Bel eerst.",
  alsoFoundBy: ["meldformulier datalek", "interne melding"],
  source: [gdpr(33, 5), ownRule("elk mogelijk datalek direct melden bij het responsteam")],
  parts: [
    {
      content: [
        call`Bel eerst: ${our("contact.onCallPhone")}, dag en nacht. U krijgt de ${whoIs("onCallRole")}. Het formulier komt daarna.`,
      ],
    },
    {
      title: "Hiermee kunnen wij beginnen",
      content: [line`Weet u iets niet? Laat het open. Wacht er niet op.`, ...breach.required()],
    },
    {
      title: "Wie meldt",
      stays: "folder",
      content: [
        own("Naam van de melder", { short: true }),
        own("Telefoon", { short: true }),
        own("E-mail", { short: true }),
        own("Wie weet er meer, en hoe bereiken wij die"),
      ],
    },
    breach.group("what", [
      breach.ask("summary", { tall: true }),
      "nature.whatHappened",
      "nature.whatHappenedExplained",
      "report.measuresByReporter",
      "report.consequencesByReporter",
      breach.ask("parts", { listed: "parts" }),
      "report.kind",
      "report.channel",
    ]),
    breach.group("when", ["occurrence", "occurredFromAt", "occurredUntilAt"]),
    breach.group("data", ["data.types", "data.specialCategories", "data.criminal", "data.explained", "data.records"]),
    breach.group("people", [
      "people.groups",
      "people.groupsExplained",
      "people.certainty",
      "people.number",
      "people.minimum",
      "people.maximum",
    ]),
    breach.group("protection", ["protection.unintelligible"]),
  ],
});
