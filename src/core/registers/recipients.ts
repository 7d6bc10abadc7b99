// With whom we share, their role, the agreement that belongs to it, and what they promised when something goes wrong.

import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import {
  choice,
  choices,
  country,
  day,
  exampleMark,
  list,
  number,
  paragraph,
  role,
  telephone,
  text,
} from "../model/field.ts";
import { register } from "../model/register.ts";
import { yesNoUnknown } from "../vocabulary/answers.ts";
import {
  agreementElement,
  agreementKind,
  assessmentResult,
  recipientKind,
  recipientRole,
  signature,
  subProcessorPermission,
  transferSafeguard,
} from "../vocabulary/recipient.ts";

const processor = { field: "role", is: ["processor"] };

export const recipients = register({
  id: "recipients",
  shape: "records",
  cases: false,
  identifiers: "free",
  slug: "ontvangers",
  title: "Met wie wij gegevens delen",
  singular: "ontvanger",
  article: "de",
  description:
    "Leveranciers die voor ons gegevens verwerken, organisaties met wie wij samen verantwoordelijk zijn, en anderen.",
  source: [gdpr(30, 1, "d"), gdpr(28), gdpr(26)],
  audience: "registers",
  bodyAudience: "registers",
  groups: [
    { id: "who", label: "Wie het is" },
    { id: "agreement", label: "Overeenkomst" },
    { id: "breach", label: "Als er een datalek is" },
    { id: "sub", label: "Subverwerkers" },
    { id: "transfer", label: "Buiten de EU" },
    { id: "assessment", label: "Beoordeling van de leverancier" },
  ],
  knownBy: [["name"]],
  nameField: "name",
  columns: [
    "name",
    "role",
    "what",
    "agreement",
    "signature",
    "endsOn",
    { label: "Subverwerkers", path: "subProcessors.name" },
  ],
  fields: {
    name: text({ label: "Naam", group: "who", required: true, audience: "public" }),
    kind: choice(recipientKind, { label: "Soort", group: "who", required: true, audience: "public" }),
    role: choice(recipientRole, { label: "Rol", group: "who", required: true, audience: "public", source: [gdpr(4)] }),
    roleExplained: text({
      label: "Waarom deze rol",
      group: "who",
      hint: "Bij twijfel: waarom wel of geen verwerker. Onzeker? Zet erbij: te bevestigen.",
    }),
    what: text({ label: "Wat zij doen of krijgen", group: "who", required: true, audience: "public" }),
    youngWhat: text({
      label: "Wat zij doen of krijgen, in woorden voor jongeren",
      group: "who",
      audience: "public",
      source: [gdpr(12, 1)],
      hint: "Voor de privacyverklaring voor jongeren. Leeg: daar staan de gewone woorden.",
    }),
    contact: text({ label: "Contact bij deze ontvanger", group: "who", hint: "Afdeling of meldpunt, geen persoon." }),
    owner: role({ label: "Wie bij ons het contact heeft", group: "who", from: "always" }),
    identification: text({
      label: "Hoe zij aantonen wie zij zijn",
      group: "who",
      source: [ownRule("alleen delen met wie zich kan legitimeren")],
    }),
    agreement: choice(agreementKind, {
      label: "Soort overeenkomst",
      group: "agreement",
      required: true,
      source: [gdpr(28, 3), gdpr(26, 1)],
    }),
    signature: choice(signature, { act: true, label: "Ondertekend", group: "agreement", from: "always" }),
    signedOn: day({ act: true, label: "Datum van de overeenkomst", group: "agreement" }),
    endsOn: day({ act: false, label: "Loopt tot en met", group: "agreement", hint: "Leeg laten bij onbepaalde tijd." }),
    keptAt: text({
      act: true,
      label: "Waar het exemplaar ligt",
      group: "agreement",
      hint: "De overeenkomst zelf komt niet in dit register.",
    }),
    elements: choices(agreementElement, {
      label: "Wat erin staat",
      group: "agreement",
      when: processor,
      source: [gdpr(28, 3)],
    }),
    essence: paragraph({
      label: "Kern van de onderlinge regeling",
      group: "agreement",
      from: "always",
      audience: "public",
      when: { field: "role", is: ["joint-controller"] },
      source: [gdpr(26, 2)],
    }),
    youngEssence: text({
      label: "Kern van de regeling, in woorden voor jongeren",
      group: "agreement",
      audience: "public",
      when: { field: "role", is: ["joint-controller"] },
      source: [gdpr(12, 1), gdpr(26, 2)],
    }),
    contactPoint: text({
      label: "Contactpunt voor mensen",
      group: "agreement",
      audience: "public",
      when: { field: "role", is: ["joint-controller"] },
      source: [gdpr(26, 1)],
    }),
    actionText: text({ label: "Wat er nog moet gebeuren", group: "agreement" }),
    actionRole: role({ label: "Wie dat doet", group: "agreement" }),
    actionDueOn: day({ act: false, label: "Wanneer klaar", group: "agreement" }),
    warnsUsWithinHours: number({
      label: "Zij melden een datalek aan ons binnen (uren)",
      group: "breach",
      when: processor,
      source: [gdpr(33, 2)],
    }),
    warnsUsText: text({
      label: "Wat er letterlijk is afgesproken",
      group: "breach",
      hint: "Als er geen termijn in uren staat.",
    }),
    warnsUsAcceptedReason: text({
      label: "Waarom wij een langere termijn aanvaarden",
      group: "breach",
      when: processor,
    }),
    weWarnWithinHours: number({ label: "Wij melden een datalek aan hen binnen (uren)", group: "breach" }),
    breachContact: text({ label: "Meldpunt bij hen, dag en nacht", group: "breach" }),
    breachPhone: telephone({
      label: "Telefoon van dat meldpunt",
      group: "breach",
      audience: "staff",
      hint: "Staat op de noodkaart. Een nummer van een dienst, niet van een persoon.",
    }),
    subProcessors: list(
      {
        name: text({ label: "Naam", required: true }),
        what: text({ label: "Wat zij doen" }),
        country: country({
          label: "Land",
          required: true,
          hint: "Waar zij de gegevens hebben of erbij kunnen. Kies uit de lijst. Meer landen in de EU: schrijf landen binnen de EU.",
        }),
      },
      {
        label: "Subverwerkers",
        singular: "subverwerker",
        group: "sub",
        when: processor,
        source: [gdpr(28, 2), gdpr(28, 4)],
      },
    ),
    subProcessorPermission: choice(subProcessorPermission, {
      label: "Toestemming voor subverwerkers",
      group: "sub",
      when: processor,
      source: [gdpr(28, 2)],
    }),
    subProcessorNotice: text({ label: "Hoe wij van wijzigingen horen", group: "sub", when: processor }),
    transfer: choice(yesNoUnknown, {
      label: "Gaan gegevens buiten de EU",
      group: "transfer",
      from: "always",
      audience: "public",
      source: [gdpr(44)],
    }),
    transfers: list(
      {
        country: country({
          label: "Land",
          required: true,
          audience: "public",
          hint: "Een land buiten de Europese Economische Ruimte (EER). Kies uit de lijst.",
        }),
        what: text({ label: "Waarvoor", audience: "public" }),
        safeguards: choices(transferSafeguard, { label: "Waarborgen", audience: "public", source: [gdpr(46)] }),
      },
      {
        label: "Doorgifte",
        singular: "doorgifte",
        group: "transfer",
        audience: "public",
        when: { field: "transfer", is: ["yes"] },
        source: [gdpr(46)],
      },
    ),
    certificates: list(
      {
        name: text({ label: "Certificaat", required: true }),
        validUntilOn: day({ act: false, label: "Geldig tot en met" }),
      },
      { label: "Certificaten", singular: "certificaat", group: "assessment", source: [gdpr(28, 5), gdpr(32, 3)] },
    ),
    securityProtocol: text({ label: "Hun beveiliging", group: "assessment", source: [gdpr(28, 1)] }),
    assessments: list(
      {
        assessedOn: day({ act: true, label: "Beoordeeld op", required: true }),
        role: role({ label: "Door" }),
        result: choice(assessmentResult, { label: "Uitkomst", required: true }),
        notes: text({ label: "Bevindingen" }),
      },
      { act: true, label: "Beoordelingen", singular: "beoordeling", group: "assessment", source: [gdpr(28, 1)] },
    ),
    endedOn: day({ act: true, label: "Samenwerking beëindigd op", group: "who", audience: "staff" }),
    example: exampleMark("who"),
  },
});
