// Breach register, art. 33(5). Follows a case as it unfolds; five fields are enough in the first minute.

import { gdpr } from "../law/gdpr.ts";
import { edpb, edpbTemplate, ownRule } from "../law/guidance.ts";
import {
  choice,
  choices,
  day,
  exampleMark,
  group,
  list,
  moment,
  notPersonalDataMark,
  number,
  paragraph,
  reference,
  references,
  retiredMark,
  role,
  roles,
  takenOverMark,
  text,
  texts,
} from "../model/field.ts";
import { register } from "../model/register.ts";
import { earliest } from "../time/written.ts";
import { followed, yesNo, yesNoUnknown } from "../vocabulary/answers.ts";
import * as words from "../vocabulary/breach.ts";
import { subjectGroup } from "../vocabulary/people.ts";
import { breachedSpecialCategory, dataType } from "../vocabulary/personal-data.ts";
import { labelOf } from "../vocabulary/vocabulary.ts";
import { measureEvaluation } from "./measure-evaluation.ts";
import { calamityReport } from "./personal-data-breach-calamity-facts.ts";
import { breachFacts, numbers } from "./personal-data-breach-facts.ts";
import { breachStages } from "./personal-data-breach-stages.ts";
import { breachSteps } from "./personal-data-breach-steps.ts";

const otherNotifies = { field: "authorityDecision.decision", is: ["other-notifies"] };
const has = (aspect: string) => ({ field: "nature.aspects", is: [aspect] });
const numberInWords = (people: {
  readonly number?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
}): string | number | undefined => {
  const { number: exact, minimum, maximum } = people;
  if (exact !== undefined || (minimum === undefined && maximum === undefined)) return exact;
  if (minimum === undefined) return `hoogstens ${maximum}`;
  return maximum === undefined ? `minstens ${minimum}` : `${minimum} tot ${maximum}`;
};

const proof = {
  what: text({ label: "Wat het is", required: true, hint: "Bijvoorbeeld: ontvangstbevestiging van de AP, pdf." }),
  keptAt: text({ label: "Waar het ligt", required: true, hint: "Het stuk zelf komt niet in dit register." }),
  on: day({ act: true, label: "Datum van het stuk" }),
};

export const personalDataBreaches = register({
  id: "personal-data-breaches",
  shape: "records",
  cases: true,
  identifiers: "refused",
  slug: "datalekken",
  title: "Datalekregister",
  singular: "datalek",
  article: "het",
  description:
    "Elk datalek, ook als wij het niet hoefden te melden: wat er gebeurde, wat het betekende en wat wij deden.",
  source: [gdpr(33, 5), gdpr(34)],
  audience: "registers",
  bodyAudience: "registers",
  groups: [
    { id: "what", label: "Wat is er gebeurd", step: "facts" },
    { id: "when", label: "Wanneer", step: "facts" },
    { id: "data", label: "Welke gegevens", step: "facts" },
    { id: "people", label: "Welke mensen", step: "facts" },
    { id: "protection", label: "Hoe was het beveiligd", step: "risk" },
    { id: "consequences", label: "Wat kan er gebeuren", step: "risk" },
    { id: "assessment", label: "Oordeel", step: "risk" },
    { id: "advice", label: "Advies en antwoord", step: "decisions" },
    { id: "authority", label: "Melden bij de AP", step: "authority" },
    { id: "informing", label: "De mensen vertellen", step: "people" },
    { id: "others", label: "Anderen informeren", step: "others" },
    { id: "measures", label: "Wat doen wij eraan", step: "measures" },
    { id: "closing", label: "Afsluiten en leren", step: "closing" },
  ],
  knownBy: [["summary"], ["title", "signalledAt"]],
  owners: ["report.handler"],
  nameField: "title",
  columns: [
    "title",
    { label: "Bekend", path: "awareAt" },
    "assessment.risk",
    {
      label: "Gemeld bij AP",
      value: ({ notifications, authorityDecision }) =>
        earliest((notifications ?? []).map(({ notifiedAt }) => notifiedAt)) ??
        (authorityDecision && labelOf(words.authorityDecision, authorityDecision.decision)),
      deadlines: ["notify-authority"],
    },
    {
      label: "Mensen verteld",
      value: ({ communications, peopleDecision }) =>
        earliest((communications ?? []).map(({ informedAt }) => informedAt)) ??
        (peopleDecision && labelOf(words.peopleDecision, peopleDecision.decision)),
      deadlines: ["inform-people"],
    },
    { label: "Aantal mensen", value: ({ people }) => people && numberInWords(people) },
    "closedOn",
  ],
  yearField: "signalledAt",
  stages: breachStages,
  steps: breachSteps,
  fields: {
    title: text({
      label: "Wat is er gebeurd, in één regel",
      group: "what",
      step: "reported",
      ask: "needed",
      required: true,
      hint: "Zonder namen van mensen.",
      source: [gdpr(33, 5)],
    }),
    signalledAt: moment({
      act: true,
      label: "Eerste signaal",
      group: "when",
      step: "reported",
      ask: "needed",
      required: true,
      hint: "Wanneer merkte iemand iets?",
      source: [gdpr(33, 5)],
    }),
    reportedBy: role({
      label: "Wie meldde het (rol)",
      group: "what",
      step: "reported",
      ask: "needed",
      required: true,
    }),
    dataInBrief: text({
      label: "Om welke gegevens gaat het ongeveer",
      group: "data",
      step: "reported",
      ask: "needed",
      required: true,
    }),
    ongoing: choice(yesNoUnknown, {
      label: "Duurt het nog voort",
      group: "when",
      step: "reported",
      ask: "needed",
      required: true,
    }),

    summary: paragraph({
      label: "Samenvatting",
      ask: "needed",
      group: "what",
      from: "assessed",
      hint: "Wat gebeurde er precies? Gelekt, vernietigd of gewijzigd? Wie had (mogelijk) toegang?",
      source: [gdpr(33, 3, "a"), gdpr(33, 5)],
    }),
    ourRole: choice(words.breachRole, {
      label: "Onze rol",
      ask: "needed",
      group: "what",
      from: "assessed",
      hint: "Gebeurde het bij een ander die zelf verantwoordelijk is, en gaat het over onze cliënten? Kies dan: geen.",
      source: [gdpr(33, 1), gdpr(33, 2)],
    }),
    parts: texts({
      label: "Onderdeel of afdeling",
      group: "what",
      hint: "Meer antwoorden mogelijk; de onderdelen staan bij de organisatie.",
    }),
    report: group(
      {
        kind: choice(words.reportKind, { label: "Soort melding" }),
        channel: choice(words.reportChannel, { label: "Hoe kwam de melding binnen" }),
        reportedAt: moment({ act: true, label: "Intern gemeld" }),
        handler: role({ label: "Behandelaar van de melding" }),
        contactFor: role({ label: "Contact voor meer informatie (rol)" }),
        contactKeptAt: text({
          label: "Waar naam, e-mail en telefoon van de melder staan",
          hint: "Niet hier: namen horen niet in dit register.",
        }),
        measuresByReporter: paragraph({ label: "Wat de melder al deed" }),
        consequencesByReporter: paragraph({ label: "Wat de melder verwacht dat kan gebeuren" }),
        intakeAt: moment({ act: true, label: "Intake met de melder" }),
      },
      {
        act: true,
        label: "Interne melding",
        group: "what",
        step: "reported",
        source: [ownRule("elk mogelijk datalek direct melden bij het responsteam")],
      },
    ),
    discovery: choice(words.discovery, {
      label: "Hoe is het ontdekt",
      ask: "needed",
      group: "what",
      from: "notified",
      source: [edpbTemplate(50)],
    }),
    discoveryExplained: text({ label: "Toelichting op de ontdekking", group: "what", source: [edpbTemplate(51)] }),
    related: references("personal-data-breaches", { label: "Eerdere datalekken die hierop lijken", group: "what" }),

    occurrence: choice(words.occurrence, {
      label: "Wanneer gebeurde het",
      ask: "needed",
      group: "when",
      from: "assessed",
      source: [edpbTemplate(44)],
    }),
    occurredFromAt: moment({
      act: true,
      label: "Op of vanaf",
      ask: "needed",
      group: "when",
      from: "assessed",
      when: { field: "occurrence", is: ["day", "period", "ongoing"] },
      source: [edpbTemplate(46)],
    }),
    occurredUntilAt: moment({
      act: true,
      label: "Tot",
      ask: "needed",
      group: "when",
      from: "assessed",
      when: { field: "occurrence", is: ["period"] },
      source: [edpbTemplate(47)],
    }),
    occurredEstimated: choice(yesNo, {
      label: "Is dat een schatting",
      group: "when",
      when: { field: "occurrence", is: ["day", "period", "ongoing"] },
      source: [edpbTemplate(45)],
    }),
    processorDiscoveredAt: moment({
      act: true,
      label: "Leverancier ontdekte het",
      group: "when",
      source: [gdpr(33, 2)],
    }),
    processorInformedAt: moment({
      act: true,
      label: "Leverancier vertelde het ons",
      group: "when",
      source: [gdpr(33, 2), edpb("9/2022")],
    }),
    awareAt: moment({
      act: true,
      label: "Wanneer wisten wij het redelijk zeker",
      ask: "needed",
      group: "when",
      from: "assessed",
      hint: "Hier begint de klok van 72 uur. Niet: wanneer de FG of de bestuurder het hoorde.",
      source: [gdpr(33, 1), edpb("9/2022", "§ 31")],
    }),
    awareGround: text({ label: "Waaruit bleek dat", group: "when", source: [edpb("9/2022", "§ 31")] }),
    timelineExplained: paragraph({ label: "Toelichting op de tijdlijn", group: "when", source: [edpbTemplate(53)] }),

    nature: group(
      {
        aspects: choices(words.breachAspect, {
          label: "Aard van de inbreuk",
          ask: "needed",
          from: "assessed",
          source: [gdpr(33, 3, "a"), gdpr(4, undefined, "12")],
        }),
        whatHappened: choices(words.whatHappenedToData, { label: "Wat is er met de gegevens gebeurd" }),
        whatHappenedExplained: text({ label: "Omschrijving", when: { field: "nature.whatHappened", is: ["other"] } }),
        confidentiality: choice(words.confidentialityType, {
          label: "Vertrouwelijkheid",
          when: has("confidentiality"),
          source: [edpbTemplate(56)],
        }),
        integrity: choice(words.integrityType, {
          label: "Integriteit",
          when: has("integrity"),
          source: [edpbTemplate(58)],
        }),
        availability: choice(words.availabilityType, {
          label: "Beschikbaarheid",
          when: has("availability"),
          source: [edpbTemplate(59)],
        }),
        incidentType: choice(words.incidentType, {
          label: "Aard van het incident",
          ask: "needed",
          from: "assessed",
          source: [edpbTemplate(60)],
        }),
        furtherIncidentTypes: breachFacts.furtherIncidentTypes,
        incidentExplained: text({ label: "Toelichting op het incident", source: [edpbTemplate(62)] }),
        causeOrigin: choice(words.causeOrigin, {
          label: "Waar lag de oorzaak",
          step: "closing",
          ask: "needed",
          from: "closed",
          source: [edpbTemplate(61)],
        }),
        causes: choices(words.causeKind, {
          label: "Oorzaak",
          step: "closing",
          ask: "needed",
          from: "closed",
          source: [gdpr(33, 5)],
        }),
        causeExplained: text({
          label: "Toelichting op de oorzaak",
          step: "closing",
          hint: "Wat ging er mis in de werkwijze, niet wie.",
        }),
        systems: text({ label: "Systemen en voorzieningen", source: [edpbTemplate(63)] }),
        othersHit: breachFacts.othersHit,
      },
      { label: "Aard van het datalek", group: "what" },
    ),
    recipients: breachFacts.recipients,
    exfiltration: breachFacts.exfiltration,
    processingActivities: references("processing-activities", {
      label: "Bij welke verwerkingen",
      step: "others",
      ask: "needed",
      group: "data",
      from: "closed",
    }),
    otherPartiesInvolved: choice(yesNoUnknown, {
      label: "Zijn er andere organisaties bij betrokken",
      group: "what",
      source: [edpbTemplate(38)],
    }),
    otherParties: list(
      {
        recipient: reference("recipients", { label: "Wie", required: true }),
        qualification: choice(words.partyRole, { label: "Hun rol", source: [edpbTemplate(39)] }),
        explained: text({ label: "Toelichting" }),
      },
      {
        label: "Andere organisaties die erbij betrokken zijn",
        singular: "organisatie",
        group: "what",
        source: [edpbTemplate(38)],
      },
    ),

    data: group(
      {
        types: choices(dataType, {
          label: "Soorten gegevens",
          ask: "needed",
          from: "assessed",
          source: [gdpr(33, 3, "a"), edpbTemplate(70)],
        }),
        specialCategories: choices(breachedSpecialCategory, {
          label: "Bijzondere persoonsgegevens",
          ask: "needed",
          hint: "Ook een antwoord: geen, of weten wij nog niet.",
          source: [gdpr(9, 1)],
        }),
        criminal: choice(yesNoUnknown, { label: "Strafrechtelijke gegevens", source: [gdpr(10)] }),
        ...breachFacts.data,
        explained: text({ label: "Toelichting", source: [edpbTemplate(71)] }),
        recordsCertainty: choice(words.certainty, {
          label: "Hoe zeker is het aantal gegevens",
          ask: "needed",
          from: "notified",
          source: [gdpr(33, 3, "a"), edpbTemplate(72)],
        }),
        records: number({
          label: "Aantal gegevens (dossiers, berichten, regels)",
          ask: "offered",
          source: [gdpr(33, 3, "a"), edpbTemplate(73)],
        }),
        recordsMinimum: number({
          label: numbers.minimum,
          hint: numbers.hint,
          when: { field: "data.recordsCertainty", is: ["approximate"] },
        }),
        recordsMaximum: number({
          label: numbers.maximum,
          hint: numbers.hint,
          when: { field: "data.recordsCertainty", is: ["approximate"] },
        }),
      },
      { label: "Gegevens", group: "data" },
    ),
    people: group(
      {
        groups: choices(subjectGroup, {
          label: "Groepen mensen",
          ask: "needed",
          from: "assessed",
          source: [gdpr(33, 3, "a"), edpbTemplate(65)],
        }),
        groupsExplained: text({ label: "Toelichting op de groepen", source: [edpbTemplate(66)] }),
        certainty: choice(words.certainty, {
          label: "Hoe zeker is het aantal mensen",
          ask: "needed",
          from: "assessed",
          source: [edpbTemplate(67)],
        }),
        number: number({
          label: numbers.number,
          ask: "needed",
          from: "assessed",
          when: { field: "people.certainty", is: ["exact"] },
          source: [gdpr(33, 3, "a"), edpbTemplate(68)],
        }),
        minimum: number({
          label: numbers.minimum,
          ask: "offered",
          hint: numbers.hint,
          from: "assessed",
          alternative: "people.maximum",
          when: { field: "people.certainty", is: ["approximate"] },
        }),
        maximum: number({
          label: numbers.maximum,
          ask: "offered",
          hint: numbers.hint,
          when: { field: "people.certainty", is: ["approximate"] },
        }),
        minors: choice(yesNoUnknown, { label: "Zijn er kinderen of jongeren bij" }),
        vulnerable: breachFacts.vulnerable,
        otherCountries: choice(yesNoUnknown, { label: "Ook mensen in andere EU-landen", source: [edpbTemplate(113)] }),
      },
      { label: "Mensen", group: "people" },
    ),
    subgroups: breachFacts.subgroups,
    protection: group(
      {
        unintelligible: choice(words.unintelligible, {
          label: "Was het versleuteld of anders onleesbaar",
          ask: "needed",
          from: "decided",
          source: [gdpr(34, 3, "a"), edpbTemplate(57)],
        }),
        ...breachFacts.protection,
        measures: choices(words.measureInPlace, { label: "Wat was er geregeld", source: [edpbTemplate(75)] }),
        explained: text({ label: "Toelichting", source: [edpbTemplate(76)] }),
      },
      { label: "Beveiliging vooraf", group: "protection" },
    ),
    recovery: breachFacts.recovery,
    consequences: group(
      {
        confidentiality: choices(words.confidentialityConsequence, {
          label: "Gevolgen voor vertrouwelijkheid",
          when: has("confidentiality"),
          source: [edpbTemplate(79)],
        }),
        integrity: choices(words.integrityConsequence, {
          label: "Gevolgen voor juistheid",
          when: has("integrity"),
          source: [edpbTemplate(81)],
        }),
        availability: choices(words.availabilityConsequence, {
          label: "Gevolgen voor beschikbaarheid",
          when: has("availability"),
          source: [edpbTemplate(83)],
        }),
        impacts: choices(words.impact, {
          label: "Wat het voor mensen kan betekenen",
          ask: "needed",
          from: "decided",
          source: [gdpr(33, 3, "c"), gdpr(33, 5), edpbTemplate(85)],
        }),
        severity: choice(words.severity, { label: "Hoe ernstig", source: [edpbTemplate(87)] }),
        explained: text({ label: "Toelichting", source: [edpbTemplate(86)] }),
      },
      { label: "Gevolgen", group: "consequences" },
    ),
    assessment: group(
      {
        isBreach: choice(yesNoUnknown, {
          label: "Is het een datalek",
          ask: "needed",
          from: "assessed",
          source: [gdpr(4, undefined, "12")],
        }),
        notABreachReason: paragraph({
          label: "Waarom het geen datalek is",
          ask: "needed",
          from: "not-a-breach",
          source: [gdpr(4, undefined, "12"), gdpr(33, 5)],
          when: { field: "assessment.isBreach", is: ["no"] },
        }),
        risk: choice(words.risk, {
          label: "Risico voor mensen",
          ask: "needed",
          from: "decided",
          source: [gdpr(33, 1), gdpr(34, 1)],
        }),
        reasons: paragraph({
          label: "Waarom dit oordeel",
          ask: "needed",
          from: "decided",
          source: [gdpr(33, 5), edpbTemplate(90)],
        }),
        assessedAt: moment({ act: true, label: "Beoordeeld" }),
        assessedBy: role({ label: "Door" }),
      },
      { label: "Oordeel", group: "assessment" },
    ),
    meeting: group(
      {
        heldAt: moment({ act: true, label: "Overleg gehouden" }),
        means: text({
          label: "Hoe",
          hint: "Telefonisch, online of bij elkaar. Buiten kantooruren wacht u niet tot morgen.",
        }),
        chairedBy: role({ label: "Voorzitter" }),
        attendees: roles({ label: "Wie erbij waren (rollen)" }),
        notes: paragraph({ label: "Wat is besproken en vastgelegd" }),
      },
      {
        act: true,
        label: "Overleg van het responsteam",
        group: "advice",
        source: [ownRule("bij hoog risico of twijfel overlegt het voltallige team")],
      },
    ),
    advice: group(
      {
        controllerForewarnedAt: moment({ act: true, label: "Bestuurder vooraf ingelicht" }),
        advisedAt: moment({ act: true, label: "Advies gegeven" }),
        advisedBy: role({ label: "Door" }),
        text: paragraph({
          label: "Advies",
          hint: "Wat is er gebeurd, welke maatregelen, wel of niet melden bij de AP, wel of niet de mensen vertellen.",
        }),
        notifyAuthority: choice(yesNo, { label: "Advies: melden bij de AP" }),
        informPeople: choice(yesNo, { label: "Advies: de mensen vertellen" }),
        followUpActions: paragraph({
          label: "Noodzakelijke vervolgacties",
          hint: "Lek dichten, toegang beperken, meer weten over wie erbij kon.",
        }),
        liability: text({ label: "Aansprakelijkheid van ons of een ander", hint: "Niet verplicht." }),
        answeredAt: moment({ act: true, label: "Antwoord van de bestuurder" }),
        answeredBy: role({ label: "Wie antwoordde" }),
        followed: choice(followed, { label: "Advies gevolgd" }),
        notFollowedReason: paragraph({
          label: "Waarom niet gevolgd",
          from: "decided",
          when: { field: "advice.followed", is: ["partly", "no"] },
        }),
        approvesNotification: choice(yesNo, {
          label: "Akkoord voor melding bij de AP",
          hint: "Geen antwoord? De behandelaar meldt voorlopig; niets hoeft te wachten.",
        }),
      },
      {
        act: true,
        label: "Advies en antwoord",
        group: "advice",
        source: [ownRule("advies, en antwoord binnen 8 uur")],
      },
    ),
    dpoAdvice: group(
      {
        informedAt: moment({ act: true, label: "FG ingelicht" }),
        advisedAt: moment({ act: true, label: "Advies van de FG", ask: "offered" }),
        text: paragraph({ label: "Wat de FG adviseerde", ask: "offered" }),
        followed: choice(followed, { label: "Gevolgd" }),
        notFollowedReason: paragraph({
          label: "Waarom niet",
          from: "decided",
          when: { field: "dpoAdvice.followed", is: ["partly", "no"] },
        }),
      },
      {
        act: true,
        label: "Advies van de FG",
        group: "advice",
        hint: "De FG adviseert, en beslist niet.",
        source: [gdpr(38, 1), gdpr(39, 1)],
      },
    ),

    authorityDecision: group(
      {
        decision: choice(words.authorityDecision, {
          label: "Besluit",
          ask: "needed",
          required: true,
          source: [gdpr(33, 1)],
        }),
        decidedAt: moment({ act: true, label: "Besloten", ask: "needed", from: "decided" }),
        decidedBy: role({ label: "Door", ask: "needed", from: "decided" }),
        reasons: paragraph({ label: "Waarom", ask: "needed", from: "decided", source: [gdpr(33, 5)] }),
        otherNotifier: text({
          label: "Wie meldt",
          ask: "needed",
          from: "decided",
          when: otherNotifies,
          hint: "De organisatie, geen persoon.",
          source: [gdpr(26, 1), gdpr(33, 1)],
        }),
        otherNotifierGround: choice(words.otherNotifierGround, {
          label: "Waarom die ander meldt",
          ask: "needed",
          from: "decided",
          when: otherNotifies,
          source: [gdpr(26, 1), gdpr(33, 1)],
        }),
        otherNotifiedAt: moment({
          act: true,
          label: "Gemeld door de ander",
          when: otherNotifies,
          hint: "Vraag het na. Leeg zolang u het niet weet.",
        }),
        otherThanProposal: paragraph({
          label: "Waarom anders dan de afweging voorstelt",
          when: { field: "authorityDecision.decision", is: ["not-notify"] },
          hint: "Alleen als de afweging uitkomt op melden. Welk feit of welke omstandigheid weegt zwaarder?",
          source: [gdpr(33, 1), gdpr(33, 5)],
        }),
        confirmedBy: role({
          label: "Achteraf bekrachtigd door",
          hint: "Als iemand besloot die daar niet over gaat.",
          source: [ownRule("wie beslist over melden bij de AP")],
        }),
        confirmedAt: moment({ act: true, label: "Bekrachtigd", when: { field: "authorityDecision.confirmedBy" } }),
        secondAssessor: role({
          label: "Tweede persoon die meekeek",
          ask: "needed",
          when: { field: "authorityDecision.decision", is: ["not-notify"] },
          source: [ownRule("bij niet melden kijkt een tweede mee, nooit de FG")],
        }),
        secondAssessedAt: moment({
          act: true,
          label: "Akkoord van de tweede persoon",
          ask: "needed",
          when: { field: "authorityDecision.decision", is: ["not-notify"] },
        }),
      },
      {
        act: true,
        label: "Besluit over de AP",
        group: "authority",
        step: "decisions",
        from: "notified",
        source: [gdpr(33, 1), gdpr(33, 5)],
      },
    ),
    delayReason: paragraph({
      label: "Waarom later dan 72 uur, of waarom nog niet",
      ask: "needed",
      group: "authority",
      when: { late: ["notify-authority"] },
      hint: "Schrijf op wat waar is. Ook een slechte reden hoort hier.",
      source: [gdpr(33, 1)],
    }),
    notifications: list(
      {
        kind: choice(words.notificationKind, {
          label: "Soort",
          ask: "needed",
          required: true,
          source: [gdpr(33, 4), edpbTemplate(3)],
        }),
        notifiedAt: moment({
          act: true,
          label: "Gemeld aan de AP",
          ask: "needed",
          required: true,
          source: [gdpr(33, 1)],
        }),
        notifiedBy: role({ label: "Door" }),
        completeness: choice(words.notificationCompleteness, {
          label: "Volledig",
          ask: "needed",
          from: "notified",
          source: [gdpr(33, 4), edpbTemplate(4)],
        }),
        reference: text({ label: "Nummer van de melding", ask: "needed", source: [edpbTemplate(6)] }),
        content: paragraph({
          label: "Wat er is gemeld",
          hint: "Aard, groepen en aantallen, gevolgen, maatregelen, wat mensen zelf kunnen doen, contact.",
        }),
        withdrawalReason: text({
          label: "Waarom ingetrokken",
          ask: "needed",
          from: "notification-withdrawn",
          when: { field: "notifications.kind", is: ["withdrawal"] },
          source: [edpbTemplate(5)],
        }),
        proof: list(proof, { label: "Bewijs", singular: "bewijsstuk", ask: "needed" }),
      },
      {
        act: true,
        label: "Meldingen aan de AP",
        ask: "needed",
        singular: "melding",
        group: "authority",
        source: [gdpr(33, 3), gdpr(33, 4)],
      },
    ),
    authorityContacts: breachFacts.authorityContacts,
    crossBorder: choice(yesNoUnknown, {
      label: "Speelt het ook in andere landen",
      group: "authority",
      source: [edpbTemplate(113), gdpr(56)],
    }),

    peopleDecision: group(
      {
        decision: choice(words.peopleDecision, {
          label: "Besluit",
          ask: "needed",
          required: true,
          source: [gdpr(34, 1)],
        }),
        decidedAt: moment({ act: true, label: "Besloten", ask: "needed" }),
        decidedBy: role({ label: "Door", ask: "needed" }),
        reasons: paragraph({ label: "Waarom", ask: "needed", from: "decided", source: [gdpr(34, 1)] }),
        ground: choice(words.article34Ground, {
          label: "Welke uitzondering",
          ask: "needed",
          when: { field: "peopleDecision.decision", is: ["exempt"] },
          source: [gdpr(34, 3)],
        }),
        groundExplained: paragraph({
          label: "Waarom die uitzondering geldt",
          ask: "needed",
          when: { field: "peopleDecision.decision", is: ["exempt"] },
          source: [edpbTemplate(101)],
        }),
        otherThanProposal: paragraph({
          label: "Waarom anders dan de afweging voorstelt",
          when: { field: "peopleDecision.decision", is: ["not-high-risk"] },
          hint: "Alleen als de afweging uitkomt op vertellen.",
          source: [gdpr(34, 1), gdpr(33, 5)],
        }),
        plannedOn: day({ act: false, label: "Gepland op", source: [edpbTemplate(99)] }),
      },
      // Two decisions: the one on people may come later than the one on the authority. At high risk a rule asks sooner.
      {
        act: true,
        label: "Besluit over de mensen",
        group: "informing",
        step: "decisions",
        from: "closed",
        source: [gdpr(34)],
      },
    ),
    peopleMessage: breachFacts.peopleMessage,
    communications: list(
      {
        informedAt: moment({
          act: true,
          label: "Verteld",
          ask: "needed",
          required: true,
          source: [gdpr(34, 1), edpbTemplate(98)],
        }),
        informedBy: role({
          label: "Door",
          hint: "De bestuurder blijft verantwoordelijk, ook als een mentor of begeleider het vertelt.",
        }),
        number: number({ label: "Aan hoeveel mensen", ask: "offered" }),
        everyone: choice(yesNo, { label: "Aan iedereen om wie het gaat", source: [edpbTemplate(102)] }),
        notEveryoneReason: text({
          label: "Waarom niet aan iedereen",
          ask: "needed",
          when: { field: "communications.everyone", is: ["no"] },
          source: [edpbTemplate(103)],
        }),
        means: choices(words.communicationMeans, {
          label: "Hoe",
          ask: "needed",
          from: "informed",
          source: [edpbTemplate(104)],
        }),
        content: paragraph({
          label: "Wat er is verteld: aard, gevolgen, wat wij deden",
          ask: "needed",
          from: "informed",
          source: [gdpr(34, 2), edpbTemplate(106)],
        }),
        selfHelp: paragraph({ label: "Wat mensen zelf kunnen doen", source: [gdpr(34, 2)] }),
        contact: text({
          label: "Waar mensen terecht kunnen met vragen",
          ask: "needed",
          from: "informed",
          source: [gdpr(34, 2), gdpr(33, 3, "b")],
        }),
        sample: list(proof, { label: "Voorbeeld van het bericht, zonder namen", singular: "voorbeeld" }),
      },
      {
        act: true,
        label: "Wat mensen is verteld",
        ask: "needed",
        singular: "bericht",
        group: "informing",
        source: [gdpr(34, 2)],
      },
    ),
    others: list(
      {
        party: choice(words.otherParty, { label: "Wie", ask: "needed", required: true }),
        applies: choice(yesNoUnknown, { label: "Is het nodig", ask: "needed", required: true }),
        recipient: reference("recipients", { label: "Welke ontvanger", ask: "offered" }),
        toldAt: moment({ act: true, label: "Verteld", ask: "offered" }),
        toldBy: role({ label: "Door" }),
        outcome: text({ label: "Uitkomst, of waarom niet nodig", ask: "offered" }),
        reference: text({ label: "Kenmerk" }),
      },
      {
        label: "Anderen",
        ask: "offered",
        singular: "ander",
        group: "others",
        source: [ownRule("anderen informeren"), edpbTemplate(109), edpbTemplate(110)],
      },
    ),
    calamity: calamityReport("others"),
    messages: list(
      {
        to: text({ label: "Aan wie", required: true, hint: "Melder, afdeling, leidinggevende, bestuurder, pers." }),
        where: choice(words.messageSide, { label: "Binnen of buiten", required: true }),
        what: text({ label: "Wat" }),
        at: moment({ act: true, label: "Wanneer" }),
      },
      { act: true, label: "Berichten binnen en buiten de organisatie", singular: "bericht", group: "others" },
    ),

    measures: list(
      {
        kind: choice(words.measureKind, { label: "Soort", ask: "needed", required: true, source: [gdpr(33, 5)] }),
        measure: text({ label: "Maatregel", ask: "needed", required: true, source: [gdpr(33, 3, "d")] }),
        action: choice(words.immediateAction, {
          label: "Wat voor actie",
          when: { field: "measures.kind", is: ["immediate"] },
        }),
        preventive: choice(words.preventiveKind, {
          label: "Wat voor maatregel",
          when: { field: "measures.kind", is: ["preventive"] },
          source: [edpbTemplate(94)],
        }),
        role: role({ label: "Wie", ask: "offered" }),
        dueOn: day({ act: false, label: "Klaar op", ask: "offered" }),
        doneAt: moment({ act: true, label: "Gedaan (moment)" }),
        doneOn: day({ act: true, label: "Gedaan (dag)", ask: "offered" }),
        ...measureEvaluation,
      },
      {
        act: true,
        label: "Maatregelen",
        ask: "needed",
        singular: "maatregel",
        group: "measures",
        source: [gdpr(33, 3, "d"), gdpr(33, 5)],
      },
    ),
    noPreventiveMeasureReason: text({ label: "Waarom geen maatregel tegen herhaling nodig is", group: "measures" }),
    lessons: paragraph({ act: true, label: "Wat wij leerden", ask: "needed", group: "closing", from: "closed" }),
    closedOn: day({ act: true, label: "Gesloten op", ask: "needed", group: "closing" }),
    closedBy: role({ act: true, label: "Gesloten door", ask: "needed", group: "closing", when: { field: "closedOn" } }),
    withdrawnOn: day({
      act: true,
      label: "Ingetrokken op",
      group: "closing",
      hint: "Een zaak wordt ingetrokken, nooit weggegooid.",
    }),
    withdrawnReason: text({
      label: "Waarom ingetrokken",
      ask: "needed",
      group: "closing",
      from: "withdrawn",
      when: { field: "withdrawnOn" },
    }),
    withdrawnBy: role({
      act: true,
      label: "Ingetrokken door (rol)",
      group: "closing",
      when: { field: "withdrawnOn" },
    }),
    keptReason: text({
      label: "Waarom langer bewaard dan de bewaartermijn",
      group: "closing",
      hint: "Bijvoorbeeld een onderzoek, een claim of een klacht die nog loopt.",
      source: [gdpr(5, 1, "e")],
    }),
    notPersonalData: notPersonalDataMark("closing"),
    retired: retiredMark("closing", choice(words.incidentType, { label: "Aard van het incident" })),
    takenOver: takenOverMark("closing", "registers"),
    example: exampleMark("closing"),
  },
});
