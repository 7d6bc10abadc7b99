// The organisation itself: controller, contact, data protection officer, roles, response team, own terms, settings.
import {
  choice,
  choices,
  day,
  group,
  list,
  moment,
  monthDay,
  number,
  paragraph,
  period,
  reference,
  role,
  roles,
  telephone,
  text,
  texts,
} from "../field.ts";
import { gdpr } from "../law/gdpr.ts";
import { ap, ownRule } from "../law/guidance.ts";
import { uavg } from "../law/uavg.ts";
import { register } from "../register.ts";
import { yesNo } from "../vocabulary/answers.ts";
import {
  careLaw,
  dpoStatus,
  organisationSize,
  overduePublication,
  registerName,
  sector,
} from "../vocabulary/organisation.ts";

export const organisation = register({
  id: "organisation",
  shape: "single",
  cases: false,
  slug: "organisatie",
  title: "Onze organisatie",
  singular: "organisatie",
  article: "de",
  description: "Wie verantwoordelijk is, wie u belt, welke rollen er zijn en welke eigen regels wij hanteren.",
  source: [gdpr(30, 1, "a")],
  audience: "public",
  bodyAudience: "registers",
  groups: [
    { id: "who", label: "Wie wij zijn" },
    { id: "contact", label: "Contact" },
    { id: "roles", label: "Rollen" },
    { id: "dpo", label: "Functionaris voor gegevensbescherming" },
    { id: "security", label: "Beveiliging" },
    { id: "terms", label: "Eigen termijnen" },
    { id: "settings", label: "Instellingen" },
  ],
  nameField: "name",
  columns: ["name"],
  fields: {
    name: text({
      label: "Naam van de organisatie",
      group: "who",
      required: true,
      audience: "public",
      source: [gdpr(13, 1, "a"), gdpr(30, 1, "a")],
    }),
    address: group(
      {
        street: text({ label: "Straat en nummer", required: true, audience: "public" }),
        postalCode: text({ label: "Postcode", required: true, audience: "public" }),
        city: text({ label: "Plaats", required: true, audience: "public" }),
      },
      { label: "Adres", group: "who", required: true, audience: "public", source: [gdpr(13, 1, "a")] },
    ),
    chamberOfCommerce: text({ label: "KvK-nummer", group: "who", audience: "public" }),
    agb: text({ label: "AGB-code", group: "who", audience: "public" }),
    sector: choice(sector, { label: "Sector", group: "who", audience: "staff" }),
    size: choice(organisationSize, { label: "Grootte", group: "who", audience: "staff" }),
    laws: choices(careLaw, {
      label: "Wetten waaronder wij werken",
      group: "who",
      required: true,
      audience: "public",
      hint: "Bepaalt welke wetsartikelen over dossier, BSN en geheimhouding gelden.",
    }),
    parts: list(
      {
        name: text({ label: "Naam van het onderdeel", required: true, audience: "staff" }),
        description: text({ label: "Wat er gebeurt", audience: "staff" }),
      },
      {
        label: "Onderdelen en locaties",
        singular: "onderdeel",
        group: "who",
        audience: "staff",
        hint: "Afdelingen die op het meldformulier te kiezen zijn.",
      },
    ),
    people: group(
      {
        employees: number({ label: "Medewerkers", audience: "staff" }),
        employeesOnPayroll: number({ label: "Waarvan in loondienst", audience: "staff" }),
        volunteers: number({ label: "Vrijwilligers", audience: "staff" }),
        clients: number({ label: "Cliënten", audience: "staff" }),
      },
      { label: "Aantallen", group: "who", audience: "staff", source: [ap("grootschalige verwerking in de zorg")] },
    ),
    supervision: text({ label: "Toezicht op de organisatie", group: "who", audience: "staff" }),
    participation: texts({ label: "Medezeggenschap", group: "who", audience: "staff" }),
    certificates: list(
      {
        name: text({ label: "Naam", required: true, audience: "staff" }),
        state: text({ label: "Stand", audience: "staff" }),
        validUntilOn: day({ label: "Geldig tot en met", audience: "staff" }),
      },
      { label: "Certificaten", singular: "certificaat", group: "who", audience: "staff", source: [gdpr(32, 1, "d")] },
    ),
    contact: group(
      {
        privacyEmail: text({ label: "E-mail voor vragen over privacy", required: true, audience: "public" }),
        officePhone: telephone({ label: "Telefoon kantoor", required: true, audience: "public" }),
        onCallPhone: telephone({
          label: "Telefoon dag en nacht",
          required: true,
          audience: "staff",
          hint: "Staat groot op de noodkaart.",
        }),
        website: text({ label: "Website", audience: "public" }),
        postal: text({ label: "Postadres, als dat anders is", audience: "public" }),
      },
      { label: "Contact", group: "contact", required: true, audience: "public", source: [gdpr(13, 1, "a")] },
    ),
    authorityContact: group(
      {
        role: role({ label: "Rol", required: true, audience: "registers" }),
        name: text({
          label: "Naam",
          audience: "registers",
          hint: "Zakelijke naam van wie de AP kan bellen. De AP vraagt naam, functie, telefoon en e-mail.",
        }),
        phone: telephone({ label: "Telefoon", audience: "registers" }),
        email: text({ label: "E-mail", audience: "registers" }),
      },
      { label: "Contactpersoon voor de AP", group: "contact", source: [gdpr(33, 3, "b")] },
    ),
    complaints: group(
      {
        officer: text({ label: "Klachtenfunctionaris", audience: "public" }),
        body: text({ label: "Onafhankelijke klachten- of geschilleninstantie", audience: "public" }),
        how: paragraph({ label: "Hoe iemand een klacht indient", audience: "public" }),
      },
      { label: "Klachten", group: "contact", audience: "public", source: [gdpr(13, 2, "d"), gdpr(77)] },
    ),
    roles: list(
      {
        id: text({
          label: "Kenmerk",
          required: true,
          audience: "public",
          hint: "Kleine letters en streepjes; verandert nooit meer.",
        }),
        name: text({ label: "Naam van de rol", required: true, audience: "public" }),
        description: text({ label: "Wat de rol doet in dit handboek", audience: "staff" }),
        deputy: role({ label: "Vervanger", audience: "staff" }),
        external: choice(yesNo, { label: "Van buiten de organisatie", audience: "staff" }),
        phone: telephone({ label: "Telefoon van de rol", audience: "staff" }),
      },
      {
        label: "Rollen",
        singular: "rol",
        group: "roles",
        required: true,
        audience: "public",
        hint: "Registers noemen rollen, nooit personen.",
      },
    ),
    controllerRole: role({
      label: "Wie de organisatie vertegenwoordigt en beslist",
      group: "roles",
      required: true,
      audience: "staff",
      source: [gdpr(24, 1)],
    }),
    privacyOfficerRole: role({ label: "Wie de registers bijhoudt", group: "roles", required: true, audience: "staff" }),
    responseTeam: roles({
      label: "Responsteam datalekken, in volgorde",
      group: "roles",
      required: true,
      audience: "staff",
      hint: "De eerste die bereikbaar is, pakt de melding op. De FG staat hier niet in: die wordt altijd geïnformeerd, maar beslist niet.",
      source: [gdpr(38, 6)],
    }),
    onCallRole: role({
      label: "Wie buiten kantooruren bereikbaar is",
      group: "roles",
      required: true,
      audience: "staff",
    }),
    secondAssessors: roles({
      label: "Wie als tweede meekijkt bij 'niet melden'",
      group: "roles",
      audience: "staff",
      source: [ownRule("tweede beoordelaar, nooit de FG")],
    }),
    dpo: choice(dpoStatus, {
      label: "Functionaris voor gegevensbescherming (FG)",
      group: "dpo",
      required: true,
      audience: "public",
      source: [gdpr(37, 1, "c")],
    }),
    dpoWeighing: paragraph({
      label: "Weging: waarom wel of niet verplicht",
      group: "dpo",
      source: [gdpr(37, 1), ap("maatstaf grootschalig: meer dan 10.000 patiënten in één systeem")],
    }),
    dpoRole: role({
      label: "Rol van de FG",
      group: "dpo",
      from: "always",
      audience: "public",
      when: { field: "dpo", is: ["required", "voluntary"] },
    }),
    dpoContact: group(
      {
        name: text({ label: "Naam", audience: "registers", hint: "Zakelijke naam; de AP vraagt ernaar." }),
        email: text({ label: "E-mail", audience: "public" }),
        phone: telephone({ label: "Telefoon", audience: "public" }),
      },
      {
        label: "Contact van de FG",
        group: "dpo",
        from: "always",
        audience: "public",
        when: { field: "dpo", is: ["required", "voluntary"] },
        source: [gdpr(37, 7), gdpr(13, 1, "b")],
      },
    ),
    dpoDesignatedOn: day({
      label: "Aangewezen op",
      group: "dpo",
      when: { field: "dpo", is: ["required", "voluntary"] },
      source: [gdpr(37)],
    }),
    dpoReportedOn: day({
      label: "Aangemeld bij de AP op",
      group: "dpo",
      when: { field: "dpo", is: ["required", "voluntary"] },
      source: [gdpr(37, 7)],
    }),
    securityMeasures: paragraph({
      label: "Algemene beschrijving van de beveiliging",
      group: "security",
      required: true,
      audience: "staff",
      source: [gdpr(30, 1, "g"), gdpr(32, 1)],
      hint: "Geldt voor alle verwerkingen die zelf niets anders noemen.",
    }),
    backups: paragraph({
      label: "Reservekopieën en wanneer gewiste gegevens daar verdwijnen",
      group: "security",
      audience: "staff",
    }),
    mailboxes: paragraph({ label: "Mailbox van wie vertrekt", group: "security", audience: "staff" }),
    ownTerms: group(
      {
        notifyAuthorityTarget: period({
          label: "Streven: melden aan de AP na kennisname",
          required: true,
          audience: "staff",
          hint: "Bijvoorbeeld 48 uur. De wet noemt 72 uur als uiterste.",
        }),
        processorWarning: period({ label: "Leverancier waarschuwt ons binnen", required: true, audience: "staff" }),
        adviceAnswer: period({ label: "Antwoord op het advies binnen", required: true, audience: "staff" }),
        requestTarget: period({ label: "Streven: antwoord op een verzoek", required: true, audience: "staff" }),
        copyTargetWorkingDays: number({ label: "Streven: kopie van het dossier (werkdagen)", audience: "staff" }),
        executeWorkingDays: number({
          label: "Besluit uitvoeren binnen (werkdagen)",
          required: true,
          audience: "staff",
          hint: "Nooit later dan de wettelijke maand van het verzoek.",
        }),
        destructionBefore: monthDay({
          label: "Jaarlijkse vernietigingsronde klaar vóór",
          audience: "staff",
          hint: "Dag en maand, bijvoorbeeld 1 april.",
        }),
        review: period({ label: "Verwerkingen en beleid opnieuw bekijken", required: true, audience: "staff" }),
        accessReview: period({ label: "Autorisaties controleren", required: true, audience: "staff" }),
        followUpNotification: period({ label: "Streven: onvolledige melding aanvullen binnen", audience: "staff" }),
        evaluateMeasure: period({ label: "Bekijken of een maatregel werkt binnen", audience: "staff" }),
        destroyWithin: period({ label: "Vernietigen na de bewaartermijn binnen", audience: "staff" }),
        logSample: period({ label: "Steekproef van de logging", audience: "staff" }),
        policyInForceAfter: period({ label: "Wijziging van het reglement gaat in na bekendmaking", audience: "staff" }),
      },
      {
        label: "Eigen termijnen",
        group: "terms",
        required: true,
        audience: "staff",
        source: [ownRule("strenger dan of naast de wet")],
      },
    ),
    caseRetention: group(
      {
        breaches: reference("retention-periods", { label: "Bewaartermijn van het datalekregister" }),
        requests: reference("retention-periods", { label: "Bewaartermijn van het verzoekenregister" }),
      },
      { label: "Hoe lang deze registers zelf bewaren", group: "settings", source: [gdpr(5, 1, "e")] },
    ),
    notProcessor: group(
      {
        declaredOn: day({ label: "Vastgesteld op", required: true }),
        role: role({ label: "Door", required: true }),
        reason: paragraph({ label: "Waarom", required: true }),
      },
      {
        label: "Wij verwerken niets in opdracht van een ander",
        group: "settings",
        source: [gdpr(30, 2)],
        hint: "Leeg laten als er wel verwerkingen zijn waarin wij verwerker zijn.",
      },
    ),
    emptyRegisters: list(
      {
        register: choice(registerName, { label: "Register", required: true }),
        declaredOn: day({ label: "Vastgesteld op", required: true }),
        role: role({ label: "Door", required: true }),
      },
      { label: "Registers die met opzet leeg zijn", singular: "register", group: "settings", source: [gdpr(5, 2)] },
    ),
    publication: group(
      {
        overdue: choice(overduePublication, {
          label: "Als een wettelijke termijn voorbij is zonder reden",
          required: true,
          hint: "Het overzicht toont het in beide gevallen bovenaan.",
        }),
      },
      { label: "Publicatie", group: "settings" },
    ),
    exampleClock: moment({
      label: "Klok van het voorbeeld",
      group: "settings",
      hint: "Alleen voor Stichting Voorbeeldzorg: het voorbeeld staat stil op dit moment. Verwijder dit in uw eigen handboek.",
      audience: "public",
    }),
    criminalRecords: text({
      label: "Verklaring omtrent het gedrag",
      group: "settings",
      audience: "staff",
      source: [uavg(33)],
    }),
  },
});
