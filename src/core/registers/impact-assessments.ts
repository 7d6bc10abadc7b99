// DPIAs, and the reasoned decision that none is needed (art. 35 and 36).

import { gdpr } from "../law/gdpr.ts";
import {
  choice,
  choices,
  day,
  exampleMark,
  group,
  list,
  notPersonalDataMark,
  paragraph,
  references,
  role,
  takenOverMark,
  text,
} from "../model/field.ts";
import { register } from "../model/register.ts";
import { followed, yesNo } from "../vocabulary/answers.ts";
import { dpiaOutcome, dpiaTrigger, residualRisk } from "../vocabulary/assessment.ts";
import { askedCouncil } from "./asked-council.ts";
import { measureEvaluation, notDoneReason } from "./measure-evaluation.ts";

const done = { field: "outcome", is: ["done"] };

export const impactAssessments = register({
  id: "impact-assessments",
  shape: "records",
  cases: false,
  identifiers: "refused",
  slug: "dpias",
  title: "DPIA's",
  singular: "DPIA",
  article: "de",
  description: "Onderzoek vooraf naar risico's voor mensen, en waarom het soms niet nodig is.",
  source: [gdpr(35), gdpr(36)],
  audience: "registers",
  bodyAudience: "registers",
  groups: [
    { id: "what", label: "Waarover" },
    { id: "content", label: "Inhoud" },
    { id: "advice", label: "Advies en besluit" },
    { id: "review", label: "Opnieuw bekijken" },
  ],
  knownBy: [["name"]],
  nameField: "name",
  columns: ["name", "outcome", "completedOn", "residualRisk", "reviewOn"],
  fields: {
    name: text({ label: "Naam", group: "what", required: true }),
    outcome: choice(dpiaOutcome, { act: true, label: "Stand", group: "what", required: true, source: [gdpr(35, 1)] }),
    processingActivities: references("processing-activities", { label: "Verwerkingen", group: "what", from: "always" }),
    triggers: choices(dpiaTrigger, {
      label: "Wat op een DPIA wijst",
      group: "what",
      source: [gdpr(35, 3), gdpr(35, 4)],
    }),
    notNeededReason: paragraph({
      label: "Waarom geen DPIA nodig is",
      group: "what",
      from: "always",
      when: { field: "outcome", is: ["not-needed"] },
    }),
    description: paragraph({
      label: "Beschrijving van de verwerking",
      group: "content",
      from: "always",
      when: done,
      source: [gdpr(35, 7, "a")],
    }),
    necessity: paragraph({
      label: "Waarom het nodig en evenredig is",
      group: "content",
      from: "always",
      when: done,
      source: [gdpr(35, 7, "b")],
    }),
    risks: paragraph({
      label: "Risico's voor mensen",
      group: "content",
      from: "always",
      when: done,
      source: [gdpr(35, 7, "c")],
    }),
    measures: list(
      {
        measure: text({ label: "Maatregel", required: true }),
        role: role({ label: "Wie" }),
        dueOn: day({ act: false, label: "Klaar op" }),
        doneOn: day({ act: true, label: "Gedaan op" }),
        notDoneReason,
        ...measureEvaluation,
      },
      {
        label: "Maatregelen",
        singular: "maatregel",
        group: "content",
        from: "always",
        when: done,
        source: [gdpr(35, 7, "d")],
      },
    ),
    viewsOfPeople: paragraph({
      act: true,
      label: "Wat cliënten of medewerkers ervan vonden",
      group: "content",
      source: [gdpr(35, 9)],
    }),
    consulted: list(askedCouncil("registers"), {
      act: true,
      label: "Gevraagd aan een raad",
      singular: "keer",
      group: "content",
      hint: "Cliëntenraad, ondernemingsraad of personeelsvertegenwoordiging: welk recht, wanneer en met welke uitkomst.",
      source: [gdpr(35, 9), { text: "art. 27 lid 1 onder k en l WOR" }, { text: "art. 7 en 8 Wmcz 2018" }],
    }),
    residualRisk: choice(residualRisk, {
      act: true,
      label: "Risico dat overblijft",
      group: "advice",
      from: "always",
      when: done,
      source: [gdpr(36, 1)],
    }),
    dpoAdvice: paragraph({ act: true, label: "Advies van de FG", group: "advice", source: [gdpr(35, 2)] }),
    dpoAdviceFollowed: choice(followed, { act: true, label: "Advies gevolgd", group: "advice" }),
    dpoAdviceReason: paragraph({
      act: true,
      label: "Waarom niet of deels gevolgd",
      group: "advice",
      from: "always",
      when: { field: "dpoAdviceFollowed", is: ["partly", "no"] },
    }),
    priorConsultation: choice(yesNo, {
      act: true,
      label: "AP vooraf geraadpleegd",
      group: "advice",
      source: [gdpr(36, 1)],
    }),
    consultation: group(
      {
        requestedOn: day({ act: true, label: "Aan de AP gevraagd op", source: [gdpr(36, 1)] }),
        extensionToldOn: day({
          act: true,
          label: "De AP nam er zes weken bij op",
          hint: "De AP zegt dat binnen een maand.",
          source: [gdpr(36, 2)],
        }),
        answeredOn: day({ act: true, label: "Antwoord van de AP op", source: [gdpr(36, 2)] }),
        answer: paragraph({ label: "Wat de AP antwoordde" }),
      },
      {
        act: true,
        label: "Raadpleging van de AP",
        group: "advice",
        when: { field: "priorConsultation", is: ["yes"] },
        hint: "De AP heeft acht weken, en mag er zes bij nemen.",
        source: [gdpr(36, 2), gdpr(36, 3)],
      },
    ),
    decidedBy: role({
      act: true,
      label: "Besloten door",
      group: "advice",
      from: "always",
      when: { field: "outcome", is: ["done", "not-needed"] },
    }),
    completedOn: day({ act: true, label: "Afgerond op", group: "advice", from: "always", when: done }),
    reviewOn: day({
      act: false,
      label: "Opnieuw bekijken op",
      group: "review",
      from: "always",
      when: done,
      source: [gdpr(35, 11)],
    }),
    keptAt: text({ act: true, label: "Waar het volledige onderzoek ligt", group: "review" }),
    notPersonalData: notPersonalDataMark("review"),
    takenOver: takenOverMark("review", "registers"),
    example: exampleMark("review"),
  },
});
