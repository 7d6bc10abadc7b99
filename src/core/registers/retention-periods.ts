// Retention schedule: which data, how long, counted from when, on which ground.

import { gdpr } from "../law/gdpr.ts";
import { choice, day, exampleMark, paragraph, period, role, takenOverMark, text } from "../model/field.ts";
import { register } from "../model/register.ts";
import { yesNo } from "../vocabulary/answers.ts";
import { retentionGround, retentionStart } from "../vocabulary/retention.ts";

export const retentionPeriods = register({
  id: "retention-periods",
  shape: "records",
  cases: false,
  neverEmpty: true,
  slug: "bewaartermijnen",
  title: "Bewaartermijnen",
  singular: "bewaartermijn",
  article: "de",
  description: "Hoe lang wij gegevens bewaren, vanaf wanneer dat telt, en waarom.",
  source: [gdpr(5, 1, "e"), gdpr(30, 1, "f")],
  audience: "staff",
  bodyAudience: "staff",
  groups: [
    { id: "period", label: "Termijn" },
    { id: "why", label: "Waarom" },
    { id: "end", label: "Vernietigen" },
  ],
  knownBy: [["name"]],
  reviewedField: "reviewedOn",
  owners: ["owner"],
  nameField: "name",
  columns: ["name", "period", "starts", "ground", "groundKind"],
  fields: {
    name: text({ label: "Welke gegevens", group: "period", required: true, audience: "public" }),
    period: period({
      label: "Termijn",
      group: "period",
      from: "always",
      audience: "public",
      source: [gdpr(30, 1, "f")],
      hint: "Bijvoorbeeld 20 jaar, 3 maanden, 4 weken of 7 dagen.",
    }),
    periodExplained: text({
      label: "Toelichting op de termijn",
      group: "period",
      audience: "public",
      hint: "Bijvoorbeeld: tot intrekking, uiterlijk 3 jaar na einde zorg.",
    }),
    youngName: text({
      label: "Welke gegevens, in woorden voor jongeren",
      group: "period",
      audience: "public",
      source: [gdpr(12, 1)],
    }),
    youngExplained: text({
      label: "Toelichting op de termijn, in woorden voor jongeren",
      group: "period",
      audience: "public",
      source: [gdpr(12, 1)],
      hint: "Voor de privacyverklaring voor jongeren. Leeg: daar staan de gewone woorden.",
    }),
    starts: choice(retentionStart, { label: "Telt vanaf", group: "period", required: true, audience: "public" }),
    groundKind: choice(retentionGround, { label: "Soort grond", group: "why", required: true, audience: "public" }),
    ground: text({
      label: "Grond",
      group: "why",
      from: "always",
      audience: "public",
      hint: "Het wetsartikel, de richtlijn, of de reden van de eigen keuze. Onzeker? Zet erbij: te bevestigen.",
    }),
    toConfirm: choice(yesNo, { label: "Te bevestigen", group: "why", audience: "registers" }),
    minimum: choice(yesNo, { label: "Is dit een minimum", group: "why", audience: "staff" }),
    contradiction: paragraph({
      label: "Waar wetten of documenten elkaar tegenspreken",
      group: "why",
      audience: "staff",
    }),
    exceptions: paragraph({
      label: "Wanneer langer of korter",
      group: "end",
      audience: "staff",
      hint: "Aanmerkelijk belang van een ander, wettelijk voorschrift, lopende klacht, statistiek zonder namen.",
    }),
    destruction: text({ own: true, label: "Hoe wij vernietigen", group: "end", audience: "staff" }),
    owner: role({ label: "Wie de vernietiging bewaakt", group: "end", from: "always", audience: "staff" }),
    reviewedOn: day({ act: true, label: "Laatst bekeken op", group: "end", audience: "registers" }),
    takenOver: takenOverMark("end"),
    example: exampleMark("end"),
  },
});
