// Facts of a breach that decide published cases: who got the data, what is left of it, how well it was protected. None is asked for.

import { gdpr } from "../law/gdpr.ts";
import { edpb, edpbTemplate } from "../law/guidance.ts";
import { choice, choices, day, group, list, moment, number, paragraph, role, text } from "../model/field.ts";
import { yesNoUnknown } from "../vocabulary/answers.ts";
import * as words from "../vocabulary/breach.ts";
import { subjectGroup } from "../vocabulary/people.ts";
import { breachedSpecialCategory, dataType } from "../vocabulary/personal-data.ts";

/** How many, where the exact number may be unknown. */
export const numbers = {
  number: "Aantal",
  minimum: "Minstens",
  maximum: "Hoogstens",
  hint: "Alleen minstens of alleen hoogstens is genoeg.",
};

// Incidents in which somebody may have been inside a system.
const intrusions = [
  "access-abuse",
  "ransomware",
  "malware-hacking",
  "phishing",
  "vulnerability",
  "unauthorised-access",
  "exfiltration",
  "impersonation",
  "misconfiguration",
  "wrong-permissions",
  "technical-failure",
  "unauthorised-change",
  "other",
  "unknown",
];

const encrypted = { field: "protection.unintelligible", is: ["intact", "possibly-subverted"] };
const confirmed = ["deletion-confirmed", "return-confirmed"];

const told = { field: "peopleDecision.decision", is: ["inform", "inform-voluntarily", "exempt"] };

/** Fields that the breach register takes in where they belong. */
export const breachFacts = {
  // What a letter to the people says, element by element: nothing was sent by writing it down. Who was told already needs none.
  peopleMessage: group(
    {
      incident: paragraph({
        label: "Wat er is gebeurd",
        formerly: [{ until: 1, key: "nature" }],
        ask: "needed",
        alternative: "communications.content",
        when: told,
        source: [gdpr(34, 2)],
      }),
      effects: paragraph({
        label: "Wat dit voor mensen kan betekenen",
        formerly: [{ until: 1, key: "consequences" }],
        ask: "needed",
        alternative: "communications.content",
        when: told,
        source: [gdpr(34, 2), gdpr(33, 3, "c")],
      }),
      response: paragraph({
        label: "Wat wij deden en nog doen",
        formerly: [{ until: 1, key: "measures" }],
        ask: "needed",
        alternative: "communications.content",
        when: told,
        source: [gdpr(34, 2), gdpr(33, 3, "d")],
      }),
      ownSteps: paragraph({
        label: "Wat mensen zelf kunnen doen",
        formerly: [{ until: 1, key: "selfHelp" }],
        ask: "needed",
        alternative: "communications.selfHelp",
        when: told,
        source: [gdpr(34, 2)],
      }),
    },
    {
      label: "Tekst voor de mensen",
      group: "informing",
      hint: "In gewone taal, zonder namen. Dit staat straks in de brief; er wordt niets verstuurd.",
    },
  ),

  furtherIncidentTypes: choices(words.incidentType, {
    label: "Ook: andere soorten incident",
    when: { field: "nature.incidentType" },
    hint: "Als er meer dan één ding gebeurde. Hierboven staat het belangrijkste.",
    source: [edpbTemplate(60)],
  }),
  othersHit: choice(yesNoUnknown, {
    label: "Raakte dezelfde fout ook andere organisaties",
    source: [gdpr(33, 2), gdpr(33, 5)],
  }),

  recipients: list(
    {
      kind: choice(words.breachRecipient, { label: "Wie", ask: "needed", required: true }),
      number: number({ label: "Hoeveel" }),
      minimum: number({ label: numbers.minimum, hint: "Als het precieze aantal niet bekend is." }),
      read: choice(words.readState, { label: "Hebben zij het gelezen of geopend", ask: "offered" }),
      readGround: text({
        label: "Waaruit blijkt dat het niet is gelezen",
        ask: "needed",
        when: { field: "recipients.read", is: ["no"] },
      }),
      deletion: choice(words.deletionState, { label: "Gewist of teruggekregen", ask: "offered" }),
      confirmedBy: text({
        label: "Wie bevestigde dat",
        ask: "needed",
        when: { field: "recipients.deletion", is: confirmed },
        hint: "Een functie of organisatie, geen naam.",
      }),
      confirmedAt: moment({
        act: true,
        label: "Bevestigd",
        ask: "needed",
        when: { field: "recipients.deletion", is: confirmed },
      }),
      explained: text({ label: "Toelichting" }),
    },
    {
      label: "Bij wie de gegevens terechtkwamen",
      ask: "offered",
      singular: "ontvanger",
      group: "what",
      when: { field: "nature.aspects", is: ["confidentiality"] },
      hint: "Een regel per soort ontvanger, zonder namen.",
      source: [gdpr(33, 5), edpb("9/2022")],
    },
  ),

  exfiltration: group(
    {
      state: choice(words.exfiltrationState, { label: "Zijn er gegevens weggehaald", ask: "needed" }),
      excludedBy: choices(words.exfiltrationEvidence, {
        label: "Waardoor is dat uitgesloten",
        ask: "needed",
        when: { field: "exfiltration.state", is: ["excluded"] },
        source: [edpb("01/2021", "§ 19")],
      }),
      published: choice(yesNoUnknown, {
        label: "Heeft de aanvaller gegevens openbaar gemaakt of te koop gezet",
        when: { field: "exfiltration.state", is: ["likely", "confirmed"] },
      }),
      explained: text({ label: "Toelichting" }),
    },
    {
      label: "Weggehaalde gegevens",
      step: "risk",
      group: "what",
      when: { field: "nature.incidentType", is: intrusions },
      hint: "Ook als u alleen niet bij de gegevens kon: een aanvaller kan ze eerst hebben meegenomen.",
      source: [edpb("01/2021", "§ 19")],
    },
  ),

  data: {
    detail: choice(words.detail, { label: "Hoeveel zeggen de gegevens over iemand", source: [edpb("9/2022")] }),
    revealing: choice(yesNoUnknown, {
      label: "Verraadt alleen al dat iemand erin staat iets gevoeligs",
      hint: "Bijvoorbeeld een adreslijst van een kliniek of van mensen met schulden.",
      source: [edpb("9/2022")],
    }),
    identification: choice(words.identification, {
      label: "Hoe makkelijk zijn mensen te herkennen",
      source: [gdpr(4, undefined, "5"), edpb("9/2022")],
    }),
    alreadyPublic: choice(yesNoUnknown, {
      label: "Waren deze gegevens al openbaar, en mocht dat",
      source: [edpb("9/2022")],
    }),
  },

  vulnerable: choice(yesNoUnknown, {
    label: "Zijn er kwetsbare mensen bij",
    hint: "Bijvoorbeeld kinderen, patiënten, ouderen, mensen die worden bedreigd.",
    source: [edpb("9/2022")],
  }),
  subgroups: list(
    {
      people: choices(subjectGroup, { label: "Welke mensen", required: true }),
      number: number({ label: numbers.number }),
      minimum: number({ label: numbers.minimum, hint: numbers.hint }),
      maximum: number({ label: numbers.maximum, hint: numbers.hint }),
      types: choices(dataType, { label: "Soorten gegevens" }),
      specialCategories: choices(breachedSpecialCategory, { label: "Bijzondere persoonsgegevens" }),
      risk: choice(words.risk, { label: "Risico voor deze mensen" }),
      explained: text({ label: "Toelichting" }),
    },
    {
      label: "Deelgroepen: niet iedereen loopt hetzelfde risico",
      singular: "deelgroep",
      group: "people",
      hint: "Alleen als voor sommige mensen andere gegevens of een ander risico gelden.",
      source: [gdpr(33, 3, "a"), gdpr(34, 1)],
    },
  ),

  protection: {
    methods: choices(words.protectionMethod, {
      label: "Hoe waren de gegevens beschermd",
      ask: "offered",
      when: encrypted,
    }),
    strength: choice(words.protectionStrength, {
      label: "Hoe sterk is die bescherming",
      ask: "offered",
      when: encrypted,
      source: [gdpr(34, 3, "a"), edpb("01/2021", "§ 20")],
    }),
    key: choice(words.keyState, {
      label: "Is de sleutel of het wachtwoord veilig",
      ask: "offered",
      when: encrypted,
      hint: "Lekt de sleutel later, wijzig dan dit antwoord en beoordeel opnieuw.",
      source: [edpb("01/2021", "§ 20")],
    }),
    part: choice(words.protectedPart, { label: "Voor welk deel gold dat", ask: "offered", when: encrypted }),
  },

  recovery: group(
    {
      backup: choice(words.backupState, {
        label: "Is er een reservekopie",
        ask: "needed",
        source: [edpb("01/2021", "§ 21-23")],
      }),
      restoredAt: moment({
        act: true,
        label: "Alles werkte weer (hersteld)",
        ask: "offered",
        hint: "Leeg zolang het niet is hersteld.",
        source: [edpb("01/2021", "§ 24")],
      }),
      service: choice(words.serviceEffect, {
        label: "Wat merkten mensen ervan",
        ask: "needed",
        source: [edpb("01/2021", "§ 22"), edpbTemplate(83)],
      }),
      serviceExplained: text({ label: "Toelichting" }),
    },
    {
      label: "Herstel",
      group: "protection",
      when: { field: "nature.aspects", is: ["availability", "integrity"] },
      source: [gdpr(32, 1, "c"), edpb("01/2021", "§ 21-24")],
    },
  ),

  authorityContacts: list(
    {
      kind: choice(words.authorityContact, { label: "Soort bericht", ask: "needed", required: true }),
      receivedAt: moment({ act: true, label: "Ontvangen van de AP", ask: "needed", required: true }),
      what: paragraph({ label: "Wat de AP vraagt of schrijft", ask: "offered" }),
      answerBy: day({ act: false, label: "Antwoord uiterlijk volgens de AP", ask: "offered" }),
      answeredAt: moment({ act: true, label: "Antwoord van ons", ask: "offered" }),
      answeredBy: role({ label: "Door" }),
      answer: paragraph({ label: "Wat wij antwoordden" }),
      reference: text({ label: "Kenmerk van de AP" }),
      keptAt: text({
        label: "Waar het bericht en ons antwoord liggen",
        hint: "De stukken zelf komen niet in dit register.",
      }),
    },
    {
      act: true,
      label: "Wat de AP terugschreef",
      singular: "bericht van de AP",
      group: "authority",
      source: [gdpr(31), gdpr(34, 4), gdpr(58, 1)],
    },
  ),
};
