// Register of processing activities, art. 30: what we do with personal data, why we may, with whom, how long.

import { aiAct } from "../law/ai-act.ts";
import { toConfirm } from "../law/citation.ts";
import { gdpr } from "../law/gdpr.ts";
import { ownRule } from "../law/guidance.ts";
import { uavg } from "../law/uavg.ts";
import {
  choice,
  choices,
  country,
  day,
  exampleMark,
  group,
  list,
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
import { aiInput, aiRisk } from "../vocabulary/ai.ts";
import { yesNo, yesNoUnknown } from "../vocabulary/answers.ts";
import { dpiaOutcome, dpiaTrigger } from "../vocabulary/assessment.ts";
import { ourRole } from "../vocabulary/breach.ts";
import { article9Exception, bsnBasis, legalBasis } from "../vocabulary/legal-basis.ts";
import { notToldGround, statementGroup, subjectGroup } from "../vocabulary/people.ts";
import { criminalData, dataType, specialCategory } from "../vocabulary/personal-data.ts";
import { transferSafeguard } from "../vocabulary/recipient.ts";
import { askedCouncil, askedInWords } from "./asked-council.ts";

const usesAi = { field: "ai.used", is: ["yes"] };
const processorOnly = { field: "ourRole", is: ["processor"] };
// Art. 30(2) asks a processor for neither: the controller decides why it may and how long, and informs people.
const notAsProcessor = { field: "ourRole", is: ["controller", "joint", "unknown"] };
const toldToYoungPeople = { field: "statements", is: ["young-people"] };
// Without these words the statement for young people uses the words of the register.
const young = { audience: "public", when: toldToYoungPeople, source: [gdpr(12, 1)] } as const;

export const processingActivities = register({
  id: "processing-activities",
  shape: "records",
  cases: false,
  neverEmpty: true,
  slug: "verwerkingen",
  title: "Verwerkingsregister",
  singular: "verwerking",
  article: "de",
  description:
    "Waarvoor wij persoonsgegevens gebruiken, waarom dat mag, met wie wij ze delen en hoe lang wij ze bewaren.",
  source: [gdpr(30, 1), gdpr(30, 2)],
  audience: "staff",
  bodyAudience: "registers",
  groups: [
    { id: "purpose", label: "Waarvoor en waarom het mag" },
    { id: "people", label: "Wie en welke gegevens" },
    { id: "sharing", label: "Met wie wij delen" },
    { id: "keeping", label: "Bewaren en beveiligen" },
    { id: "processor", label: "Als wij verwerker zijn" },
    { id: "informing", label: "Wat wij mensen vertellen" },
    { id: "ai", label: "Kunstmatige intelligentie (AI)" },
    { id: "care", label: "Beheer van deze regel" },
  ],
  knownBy: [["name"]],
  reviewedField: "reviewedOn",
  owners: ["owner"],
  nameField: "name",
  columns: [
    "name",
    "owner",
    "purposes.purpose",
    "purposes.legalBasis",
    "subjects",
    "specialCategories",
    { label: "DPIA", path: "impactAssessment.outcome" },
    { label: "Bekeken", path: "reviewedOn" },
  ],
  fields: {
    name: text({ label: "Naam van de verwerking", group: "purpose", required: true, audience: "public" }),
    ourRole: choice(ourRole, {
      label: "Onze rol",
      group: "purpose",
      required: true,
      audience: "staff",
      source: [gdpr(30, 1), gdpr(30, 2)],
    }),
    purposes: list(
      {
        purpose: text({
          label: "Doel",
          required: true,
          audience: "public",
          source: [gdpr(30, 1, "b"), gdpr(5, 1, "b")],
        }),
        legalBasis: choice(legalBasis, {
          label: "Grondslag",
          from: "always",
          when: notAsProcessor,
          audience: "public",
          source: [gdpr(6, 1), gdpr(13, 1, "c")],
        }),
        law: text({
          label: "Welke wet of afspraak",
          audience: "public",
          hint: "Bij een wettelijke plicht of taak: het artikel. Onzeker? Zet erbij: te bevestigen.",
        }),
        interest: paragraph({
          own: true,
          label: "Afweging van belangen",
          audience: "public",
          when: { field: "purposes.legalBasis", is: ["legitimate-interests"] },
          source: [gdpr(6, 1, "f"), gdpr(13, 1, "d")],
        }),
        youngPurpose: text({ ...young, label: "Doel, in woorden voor jongeren" }),
        youngInterest: text({ own: true, ...young, label: "Ons belang, in woorden voor jongeren" }),
        weighedOn: day({
          act: true,
          label: "Afgewogen op",
          when: { field: "purposes.legalBasis", is: ["legitimate-interests"] },
        }),
      },
      {
        label: "Doelen",
        singular: "doel",
        group: "purpose",
        required: true,
        audience: "public",
        source: [gdpr(30, 1, "b")],
      },
    ),
    necessity: paragraph({
      label: "Waarom deze gegevens nodig zijn",
      group: "purpose",
      audience: "staff",
      source: [gdpr(5, 1, "c")],
      hint: "Heeft u ze echt nodig? Kan het met minder?",
    }),
    secrecyConsent: text({
      label: "Toestemming om het beroepsgeheim te doorbreken",
      group: "purpose",
      audience: "staff",
      hint: "Iets anders dan toestemming als grondslag: waarvoor vragen wij die, en volgens welke wet?",
    }),
    consentRecord: text({
      own: true,
      label: "Hoe wij toestemming vragen en vastleggen",
      group: "purpose",
      audience: "staff",
      hint: "Bijvoorbeeld: formulier toestemmingsverklaring, per doel en per keer, in het dossier.",
      source: [gdpr(7, 1)],
    }),
    subjects: choices(subjectGroup, {
      label: "Groepen mensen",
      group: "people",
      from: "always",
      audience: "public",
      source: [gdpr(30, 1, "c")],
    }),
    subjectsExplained: text({ own: true, label: "Toelichting op de groepen", group: "people", audience: "staff" }),
    dataTypes: choices(dataType, {
      label: "Soorten gegevens",
      group: "people",
      from: "always",
      audience: "public",
      source: [gdpr(30, 1, "c")],
    }),
    dataExplained: text({ label: "Welke gegevens precies", group: "people", audience: "public" }),
    specialCategories: choices(specialCategory, {
      label: "Bijzondere persoonsgegevens",
      group: "people",
      audience: "public",
      source: [gdpr(9, 1)],
    }),
    article9Exceptions: choices(article9Exception, {
      label: "Waarom bijzondere gegevens mogen",
      group: "people",
      audience: "public",
      source: [gdpr(9, 2), uavg(22), uavg(30)],
    }),
    criminalData: choice(criminalData, {
      label: "Strafrechtelijke gegevens",
      group: "people",
      audience: "staff",
      source: [gdpr(10), uavg(31)],
      hint: "Geen bijzonder gegeven, maar met eigen regels.",
    }),
    criminalDataGround: text({
      label: "Wettelijke grond voor strafrechtelijke gegevens",
      group: "people",
      audience: "staff",
      when: { field: "criminalData", is: ["yes", "when-needed-for-care"] },
      source: [gdpr(10), uavg(33)],
    }),
    bsn: choice(yesNo, { label: "BSN", group: "people", from: "always", audience: "public", source: [uavg(46, 1)] }),
    bsnBases: choices(bsnBasis, {
      label: "Welke wet het BSN voorschrijft",
      group: "people",
      audience: "public",
      when: { field: "bsn", is: ["yes"] },
      source: [uavg(46, 1)],
    }),
    bsnExplained: text({
      label: "Toelichting op het BSN",
      group: "people",
      audience: "staff",
      when: { field: "bsn", is: ["yes"] },
    }),
    origin: text({
      label: "Van wie wij de gegevens kregen",
      group: "people",
      audience: "public",
      source: [gdpr(14, 2, "f")],
    }),
    recipients: references("recipients", {
      label: "Ontvangers",
      group: "sharing",
      audience: "public",
      source: [gdpr(30, 1, "d")],
    }),
    noRecipients: text({
      label: "Waarom er geen ontvangers zijn",
      group: "sharing",
      audience: "staff",
      hint: "Invullen als wij met niemand delen.",
    }),
    transfers: list(
      {
        country: country({
          label: "Land of internationale organisatie",
          hint: "Een land buiten de Europese Economische Ruimte (EER). Kies uit de lijst, of schrijf de organisatie op.",
          required: true,
          audience: "public",
          source: [gdpr(30, 1, "e")],
        }),
        recipient: reference("recipients", { label: "Ontvanger", audience: "public" }),
        safeguard: choice(transferSafeguard, {
          label: "Waarborg",
          audience: "public",
          source: [gdpr(46), gdpr(30, 1, "e")],
        }),
        documentation: text({ label: "Waar de waarborg is vastgelegd", audience: "registers", source: [gdpr(49, 1)] }),
        actionRole: role({ label: "Wie er iets aan doet" }),
        actionDueOn: day({ act: false, label: "Wanneer klaar" }),
        endsOn: day({ act: false, label: "Doorgifte stopt op" }),
      },
      {
        own: true,
        label: "Doorgifte buiten de EU",
        singular: "doorgifte",
        group: "sharing",
        audience: "public",
        source: [gdpr(30, 1, "e"), gdpr(44)],
      },
    ),
    retention: references("retention-periods", {
      label: "Bewaartermijnen",
      group: "keeping",
      from: "always",
      when: notAsProcessor,
      audience: "public",
      source: [gdpr(30, 1, "f"), gdpr(5, 1, "e")],
    }),
    retentionExplained: text({ own: true, label: "Toelichting op het bewaren", group: "keeping", audience: "staff" }),
    systems: texts({
      own: true,
      label: "Waar de gegevens staan (systeem, map, papier)",
      group: "keeping",
      audience: "registers",
    }),
    security: paragraph({
      own: true,
      label: "Beveiliging, als die afwijkt van de algemene beschrijving",
      group: "keeping",
      audience: "registers",
      source: [gdpr(30, 1, "g"), gdpr(32, 1)],
    }),
    processorFor: list(
      {
        controller: reference("recipients", { label: "Opdrachtgever", required: true }),
        contact: text({ label: "Contact van de opdrachtgever" }),
        categories: text({ label: "Wat wij voor deze opdrachtgever doen", required: true, source: [gdpr(30, 2, "b")] }),
        agreementOn: day({ act: true, label: "Datum van de overeenkomst" }),
        breachWarningHours: number({ label: "Datalek melden binnen (uren)" }),
      },
      {
        own: true,
        label: "In opdracht van",
        singular: "opdrachtgever",
        group: "processor",
        when: processorOnly,
        source: [gdpr(30, 2, "a")],
      },
    ),
    jointWith: references("recipients", {
      own: true,
      label: "Samen verantwoordelijk met",
      group: "sharing",
      from: "always",
      audience: "public",
      when: { field: "ourRole", is: ["joint"] },
      source: [gdpr(26), gdpr(30, 1, "a")],
    }),
    statements: choices(statementGroup, {
      label: "In welke privacyverklaring",
      group: "informing",
      from: "always",
      when: notAsProcessor,
      audience: "public",
      source: [gdpr(13), gdpr(14)],
    }),
    notTold: list(
      {
        people: choice(subjectGroup, { label: "Wie", required: true }),
        ground: choice(notToldGround, { label: "Waarom het niet hoeft", required: true }),
        reason: text({ label: "Waarom dat hier zo is", required: true }),
      },
      {
        label: "Wie wij het niet vertellen",
        singular: "groep",
        group: "informing",
        when: notAsProcessor,
        source: [gdpr(13, 4), gdpr(14, 5), uavg(41)],
        hint: "Alleen voor een groep die in geen privacyverklaring over deze verwerking leest.",
      },
    ),
    provision: text({
      label: "Moet iemand de gegevens geven, en wat gebeurt er anders",
      group: "informing",
      audience: "public",
      source: [gdpr(13, 2, "e")],
    }),
    youngName: text({ ...young, label: "Naam, in woorden voor jongeren", group: "informing" }),
    youngData: text({ ...young, label: "Welke gegevens, in woorden voor jongeren", group: "informing" }),
    youngOrigin: text({ ...young, label: "Van wie wij ze kregen, in woorden voor jongeren", group: "informing" }),
    youngProvision: text({
      ...young,
      label: "Moet je ze geven, in woorden voor jongeren",
      group: "informing",
      hint: "Verandert een veld hierboven, pas dan ook deze woorden aan: de verklaring voor jongeren gebruikt ze.",
    }),
    automatedDecision: choice(yesNoUnknown, {
      label: "Neemt een computer besluiten over mensen",
      group: "informing",
      audience: "public",
      source: [gdpr(22), gdpr(13, 2, "f")],
    }),
    automatedDecisionExplained: paragraph({
      label: "Hoe dat besluit tot stand komt en wat het betekent",
      group: "informing",
      from: "always",
      source: [gdpr(13, 2, "f"), gdpr(22)],
      audience: "public",
      when: { field: "automatedDecision", is: ["yes"] },
    }),
    ai: group(
      {
        used: choice(yesNoUnknown, {
          label: "Gebruiken wij hierbij AI",
          required: true,
          audience: "staff",
          hint: "Ook als AI een onderdeel is van een programma dat u al had. Weet u het niet, vraag het de leverancier.",
        }),
        system: text({ label: "Welk programma", audience: "staff", when: usesAi }),
        recipient: reference("recipients", { label: "Van welke leverancier", audience: "staff", when: usesAi }),
        use: text({ label: "Waarvoor", audience: "staff", when: usesAi }),
        inputs: choice(aiInput, { label: "Welke gegevens erin gaan", audience: "staff", when: usesAi }),
        risk: choice(aiRisk, { label: "Risico volgens de AI-verordening", when: usesAi }),
        checkedBy: role({
          label: "Wie nakijkt wat eruit komt",
          audience: "staff",
          when: usesAi,
          source: [gdpr(22), toConfirm(aiAct(26))],
        }),
        literacy: text({
          label: "Hoe wie ermee werkt er genoeg van leerde",
          when: usesAi,
          hint: "Welke uitleg of les, en wanneer.",
          source: [aiAct(4)],
        }),
        told: choice(yesNoUnknown, {
          label: "Weten mensen dat er AI wordt gebruikt",
          when: { field: "ai.risk", is: ["transparency", "high"] },
          source: [aiAct(50), toConfirm(aiAct(26))],
        }),
        decidedBy: role({ act: true, label: "Wie besloot dat het mag", audience: "staff", when: usesAi }),
        decidedOn: day({ act: true, label: "Besloten op", when: usesAi }),
      },
      {
        own: true,
        label: "AI bij deze verwerking",
        group: "ai",
        audience: "staff",
        source: [aiAct(4), aiAct(5), toConfirm(aiAct(26))],
      },
    ),
    impactAssessment: group(
      {
        outcome: choice(dpiaOutcome, { label: "DPIA", required: true }),
        assessment: reference("impact-assessments", { label: "Welke DPIA" }),
        reason: paragraph({ label: "Waarom geen DPIA nodig is" }),
        triggers: choices(dpiaTrigger, {
          label: "Wat op een DPIA wijst",
          hint: "Kies een kenmerk alleen als de hele omschrijving past. Eén van de lijst van de AP is genoeg; van de andere negen in de regel twee.",
          source: [gdpr(35, 3), gdpr(35, 4)],
        }),
        dpoView: paragraph({
          label: "Wat de FG ervan vindt",
          hint: "Bij twee of meer kenmerken zonder DPIA.",
          when: { field: "impactAssessment.outcome", is: ["not-needed"] },
          source: [gdpr(35, 2), gdpr(39, 1, "c")],
        }),
        actionRole: role({ label: "Wie de DPIA doet", when: { field: "impactAssessment.outcome", is: ["to-do"] } }),
        actionDueOn: day({
          act: false,
          label: "Wanneer de DPIA klaar is",
          when: { field: "impactAssessment.outcome", is: ["to-do"] },
        }),
      },
      {
        act: true,
        label: "Onderzoek vooraf naar risico's (DPIA)",
        group: "care",
        from: "always",
        source: [gdpr(35, 1)],
      },
    ),
    consulted: list(askedCouncil("registers"), {
      act: true,
      label: "Medezeggenschap gehoord",
      singular: "keer",
      group: "care",
      hint: "Bij gegevens van medewerkers en bij volgsystemen: wie, welk recht, wanneer en met welke uitkomst.",
      source: [{ text: "art. 27 lid 1 onder k en l WOR" }, { text: "art. 7 en 8 Wmcz 2018" }],
      formerly: [{ until: 1, value: askedInWords }],
    }),
    owner: role({
      label: "Eigenaar van de verwerking (rol)",
      group: "care",
      from: "always",
      audience: "staff",
      source: [ownRule("elke verwerking heeft een eigenaar")],
    }),
    startedOn: day({ act: true, label: "Begonnen op", group: "care" }),
    endedOn: day({ act: true, label: "Beëindigd op", group: "care", audience: "public" }),
    reviewedOn: day({ act: true, label: "Laatst bekeken op", group: "care", from: "always", source: [gdpr(24, 1)] }),
    takenOver: takenOverMark("care"),
    example: exampleMark("care"),
  },
});
