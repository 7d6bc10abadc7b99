// Approved versions of the privacy statements (art. 13 and 14): the text as it was approved, who did so, and how people were told.
import { choice, day, exampleMark, number, role, text } from "../field.ts";
import { gdpr } from "../law/gdpr.ts";
import { register } from "../register.ts";
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
  audience: "registers",
  bodyAudience: "public",
  entryAudience: (data) => {
    const { group } = data as { readonly group?: string };
    return statementGroups.find(({ value }) => value === group)?.audience ?? "registers";
  },
  groups: [{ id: "version", label: "Versie" }],
  idFrom: ["group", "version"],
  nameField: "name",
  columns: ["name", "version", "approvedOn", "approvedBy", "effectiveOn", "changed"],
  fields: {
    name: text({
      label: "Naam",
      group: "version",
      required: true,
      audience: "public",
      hint: "Bijvoorbeeld: Privacyverklaring voor sollicitanten, versie 2. Bij een nieuwe versie zet het opslaan hier zelf de juiste naam.",
    }),
    group: choice(statementGroup, { label: "Voor wie", group: "version", required: true, audience: "public" }),
    version: number({ label: "Versie", group: "version", required: true, audience: "public" }),
    approvedOn: day({ act: true, label: "Vastgesteld op", group: "version", required: true, audience: "public" }),
    approvedBy: role({
      act: true,
      label: "Vastgesteld door (rol)",
      group: "version",
      required: true,
      audience: "public",
    }),
    effectiveOn: day({ act: false, label: "Geldt vanaf", group: "version", required: true, audience: "public" }),
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
    example: exampleMark("version"),
  },
});
