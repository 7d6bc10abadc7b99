// Proof that what is written is also done: training, exercise, access review, destruction round, audit.

import { gdpr } from "../law/gdpr.ts";
import {
  choice,
  day,
  exampleMark,
  list,
  notPersonalDataMark,
  number,
  paragraph,
  reference,
  references,
  role,
  takenOverMark,
  text,
  texts,
} from "../model/field.ts";
import { register } from "../model/register.ts";
import { assuranceKind } from "../vocabulary/assurance.ts";
import { measureEvaluation, notDoneReason } from "./measure-evaluation.ts";

const destruction = { field: "kind", is: ["destruction-round"] };

export const assuranceRecords = register({
  id: "assurance-records",
  shape: "records",
  cases: false,
  identifiers: "refused",
  slug: "borging",
  title: "Borging",
  singular: "bewijsstuk",
  article: "het",
  description: "Wat wij deden om het handboek waar te maken: scholing, oefening, controle, vernietiging.",
  source: [gdpr(5, 2), gdpr(24, 1), gdpr(32, 1, "d")],
  audience: "registers",
  bodyAudience: "registers",
  groups: [
    { id: "what", label: "Wat er is gedaan" },
    { id: "result", label: "Uitkomst" },
    { id: "destruction", label: "Vernietiging" },
    { id: "proof", label: "Bewijs" },
  ],
  knownBy: [["name", "kind", "doneOn"]],
  owners: ["role"],
  nameField: "name",
  columns: ["name", "kind", "doneOn", "role", "result"],
  yearField: "doneOn",
  groupedBy: "kind",
  fields: {
    name: text({ label: "Naam", group: "what", required: true }),
    kind: choice(assuranceKind, { label: "Soort", group: "what", required: true }),
    doneOn: day({ act: true, label: "Gedaan op", group: "what", required: true }),
    role: role({ act: true, label: "Door", group: "what", from: "always" }),
    subject: text({ label: "Onderwerp", group: "what" }),
    follows: reference("assurance-records", {
      act: true,
      label: "Is de volgende keer van",
      hint: "Kies het bewijsstuk van de vorige keer. Wat daar voor de volgende keer was gepland, is dan gedaan.",
      group: "what",
    }),
    participants: number({ act: true, label: "Aantal deelnemers", group: "result" }),
    expected: number({ label: "Van hoeveel", group: "result" }),
    result: paragraph({ act: true, label: "Uitkomst", group: "result", from: "always" }),
    findings: number({ act: true, label: "Aantal bevindingen", group: "result" }),
    findingsClosed: number({ act: true, label: "Waarvan opgelost", group: "result" }),
    actions: list(
      {
        action: text({ label: "Actie", required: true }),
        role: role({ label: "Wie" }),
        dueOn: day({ act: false, label: "Klaar op" }),
        doneOn: day({ act: true, label: "Gedaan op" }),
        notDoneReason,
        ...measureEvaluation,
      },
      { label: "Acties", singular: "actie", group: "result" },
    ),
    retention: references("retention-periods", { label: "Bewaartermijnen", group: "destruction", when: destruction }),
    endedBeforeOn: day({ act: false, label: "Termijn liep af tot en met", group: "destruction", when: destruction }),
    destroyedNumber: number({
      act: true,
      label: "Aantal dossiers of dossierdelen",
      group: "destruction",
      when: destruction,
    }),
    destroyedExplained: text({ act: true, label: "Wat er is vernietigd", group: "destruction", when: destruction }),
    weighedBy: role({ act: true, label: "Wie woog of het nog nodig was", group: "destruction", when: destruction }),
    recipients: references("recipients", { label: "Leverancier", group: "what" }),
    proofKeptAt: text({ act: true, label: "Waar het bewijs ligt", group: "proof", from: "always" }),
    proof: text({ act: true, label: "Wat het bewijs is", group: "proof" }),
    nextOn: day({ act: false, label: "Volgende keer", group: "proof" }),
    noNextReason: text({
      act: true,
      label: "Waarom er geen volgende keer komt",
      hint: "De geplande dag laat u staan.",
      group: "proof",
    }),
    replaced: texts({
      act: true,
      label: "Vervangen vanaf versie",
      hint: "Kenmerk in git van de oudste versie die is vervangen. Het programma vult dit zelf in; zo herkent het een kopie met de oude geschiedenis.",
      group: "proof",
      when: { field: "kind", is: ["history-purged"] },
    }),
    notPersonalData: notPersonalDataMark("proof"),
    takenOver: takenOverMark("proof", "registers"),
    example: exampleMark("proof"),
  },
});
