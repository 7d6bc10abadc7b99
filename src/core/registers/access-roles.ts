// Which role may see which part of the client file, on which condition, under which duty of secrecy.

import { bw } from "../law/bw.ts";
import { toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { norm, ownRule } from "../law/guidance.ts";
import { jeugdwet } from "../law/jeugdwet.ts";
import { uavg } from "../law/uavg.ts";
import { wmo2015 } from "../law/wmo2015.ts";
import { choice, choices, day, exampleMark, list, paragraph, role, takenOverMark, text } from "../model/field.ts";
import { register } from "../model/register.ts";
import { accessMode, accessScope, filePart, secrecyDuty } from "../vocabulary/access.ts";
import { yesNo } from "../vocabulary/answers.ts";

export const accessRoles = register({
  id: "access-roles",
  shape: "records",
  cases: false,
  slug: "toegang",
  title: "Wie mag wat zien",
  singular: "toegangsrol",
  article: "de",
  description: "Welke rol welk deel van het dossier mag zien, onder welke voorwaarde en welke geheimhouding.",
  source: [gdpr(25, 2), gdpr(29), gdpr(32, 4), bw("7:457")],
  audience: "staff",
  bodyAudience: "staff",
  groups: [
    { id: "sees", label: "Wat iemand ziet" },
    { id: "condition", label: "Voorwaarden" },
    { id: "secrecy", label: "Geheimhouding" },
    { id: "review", label: "Controle" },
  ],
  knownBy: [["name"]],
  nameField: "name",
  columns: ["name", "scope", "parts", "notParts", "secrecy"],
  fields: {
    name: text({ label: "Rol", group: "sees", required: true, audience: "staff" }),
    role: role({ label: "Rol in de organisatie", group: "sees", required: true, audience: "staff" }),
    access: list(
      {
        system: text({ label: "Systeem", required: true, audience: "staff" }),
        mode: choice(accessMode, { label: "Wat iemand er kan", required: true, audience: "staff" }),
      },
      {
        own: true,
        label: "In welk systeem",
        singular: "systeem",
        group: "sees",
        from: "always",
        audience: "staff",
        source: [norm("NEN 7510")],
      },
    ),
    scope: choice(accessScope, { label: "Van wie", group: "sees", from: "always", audience: "staff" }),
    parts: choices(filePart, { label: "Ziet wel", group: "sees", from: "always", audience: "staff" }),
    notParts: choices(filePart, { label: "Ziet niet", group: "sees", audience: "staff" }),
    explained: text({ label: "Toelichting", group: "sees", audience: "staff" }),
    condition: text({ own: true, label: "Voorwaarde", group: "condition", audience: "staff" }),
    endsWhen: text({ label: "Wanneer de toegang stopt", group: "condition", audience: "staff" }),
    supervision: text({ label: "Onder toezicht van", group: "condition", audience: "staff" }),
    emergencyAccess: choice(yesNo, {
      own: true,
      label: "Noodtoegang mogelijk",
      group: "condition",
      from: "always",
      audience: "staff",
      source: [norm("NEN 7510")],
    }),
    emergencyReview: text({
      own: true,
      label: "Hoe noodtoegang wordt nagekeken",
      group: "condition",
      from: "always",
      source: [norm("NEN 7510")],
      audience: "staff",
      when: { field: "emergencyAccess", is: ["yes"] },
    }),
    takingDataOut: text({
      label: "Gegevens uit het systeem overnemen",
      group: "condition",
      audience: "staff",
      source: [ownRule("niet overnemen zonder toestemming")],
    }),
    secrecy: choice(secrecyDuty, {
      label: "Geheimhouding",
      group: "secrecy",
      from: "always",
      audience: "staff",
      source: [uavg(30, 4), jeugdwet("7.3.11"), toConfirm(wmo2015("5.3.3"))],
    }),
    secrecySigned: choice(yesNo, {
      act: true,
      label: "Getekend voor geheimhouding",
      group: "secrecy",
      from: "always",
      audience: "staff",
    }),
    secrecyExplained: paragraph({
      own: true,
      label: "Toelichting op de geheimhouding",
      group: "secrecy",
      audience: "staff",
    }),
    reviewedOn: day({
      act: true,
      label: "Laatst gecontroleerd op",
      group: "review",
      audience: "registers",
      source: [gdpr(32, 1, "d")],
    }),
    takenOver: takenOverMark("review"),
    example: exampleMark("review"),
  },
});
