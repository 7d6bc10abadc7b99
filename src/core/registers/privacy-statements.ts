// Approved versions of the privacy statements (art. 13 and 14): the text as it was approved, who did so, and how people were told.

import { gdpr } from "../law/gdpr.ts";
import { choice, day, exampleMark, group, number, role, text } from "../model/field.ts";
import { register } from "../model/register.ts";
import { statementGroup, statementGroups } from "../vocabulary/people.ts";

export const privacyStatements = register({
  id: "privacy-statements",
  shape: "records",
  cases: false,
  slug: "privacyverklaringen",
  title: "Vastgestelde privacyverklaringen",
  singular: "versie",
  article: "de",
  description:
    "Elke versie van elke privacyverklaring: de vastgestelde tekst, wie dat besloot en hoe mensen het hoorden.",
  source: [gdpr(12, 1), gdpr(13), gdpr(14)],
  since: 2,
  audience: "registers",
  bodyAudience: "public",
  entryAudience: (data) => {
    const { group } = data as { readonly group?: string };
    return statementGroups.find(({ value }) => value === group)?.audience ?? "registers";
  },
  groups: [
    { id: "version", label: "Versie" },
    { id: "withdrawal", label: "Intrekken" },
  ],
  idFrom: ["group", "version"],
  proposed: ["name", "version"],
  nameField: "name",
  columns: [
    "name",
    "version",
    "approvedOn",
    "approvedBy",
    "effectiveOn",
    "changed",
    { label: "Ingetrokken", path: "withdrawn.withdrawnOn" },
  ],
  fields: {
    name: text({
      label: "Naam",
      group: "version",
      required: true,
      audience: "public",
      hint: "Bijvoorbeeld: Privacyverklaring voor sollicitanten, versie 2. Laat dit bij een nieuwe versie leeg: bij het opslaan komt hier de juiste naam.",
    }),
    group: choice(statementGroup, { label: "Voor wie", group: "version", required: true, audience: "public" }),
    version: number({
      label: "Versie",
      group: "version",
      required: true,
      audience: "public",
      hint: "Laat dit bij een nieuwe versie leeg: bij het opslaan komt hier het volgende nummer.",
    }),
    approvedOn: day({ act: true, label: "Vastgesteld op", group: "version", required: true, audience: "public" }),
    approvedBy: role({
      act: true,
      label: "Vastgesteld door (rol)",
      group: "version",
      required: true,
      audience: "public",
    }),
    effectiveOn: day({
      act: false,
      label: "Geldt vanaf",
      group: "version",
      required: true,
      audience: "public",
      hint: "De eerste hele dag waarop deze versie geldt. Niet vóór de dag van vaststellen, en later dan bij de vorige versie.",
    }),
    changed: text({ label: "Wat er is veranderd", group: "version", required: true, audience: "public" }),
    told: text({
      act: true,
      label: "Hoe mensen het hoorden",
      group: "version",
      required: true,
      source: [gdpr(12, 1), gdpr(13, 3), gdpr(14, 4)],
      hint: "Laat bij een nieuwe versie de vrije tekst leeg: bij het opslaan komt daar de tekst die uit de registers volgt.",
    }),
    fingerprint: text({
      act: true,
      label: "Kenmerk van de vastgestelde tekst",
      group: "version",
      hint: "Niet zelf invullen: vaststellen doet dit. Verandert de tekst daarna, dan past het kenmerk niet meer.",
      source: [gdpr(5, 2)],
    }),
    withdrawn: group(
      {
        withdrawnOn: day({ act: true, label: "Ingetrokken op", required: true, audience: "public" }),
        role: role({ label: "Door (rol)", required: true, audience: "public" }),
        reason: text({ label: "Waarom", required: true, audience: "public" }),
      },
      {
        act: true,
        label: "Ingetrokken vóór zij gold",
        group: "withdrawal",
        audience: "public",
        hint: "Alleen vóór de eerste dag waarop zij geldt. De versie blijft met haar nummer en de reden te lezen, en de vorige blijft gelden. Geldt zij al, stel dan een nieuwe versie vast.",
        source: [gdpr(12, 1), gdpr(5, 2)],
      },
    ),
    example: exampleMark("version"),
  },
});
