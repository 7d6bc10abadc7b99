// A breach in our register fills the EDPB's notification template (v1.0, 2026): every answer fits, what is missing is named.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { edpbNotification } from "../../src/core/authority-report/edpb.ts";
import type { Breach } from "../../src/core/authority-report/edpb-parties.ts";
import { type Dossier, entriesOf } from "../../src/core/dossier/dossier.ts";
import { type Field, type Fields, schemaOf } from "../../src/core/model/field.ts";
import type { Entry } from "../../src/core/model/register.ts";
import { validate } from "../../src/core/read/folder.ts";
import { collections, organisation, personalDataBreaches, recipients } from "../../src/core/registers/index.ts";
import { yesNo, yesNoUnknown } from "../../src/core/vocabulary/answers.ts";
import * as words from "../../src/core/vocabulary/breach.ts";
import { organisationSize, sector } from "../../src/core/vocabulary/organisation.ts";
import { subjectGroup } from "../../src/core/vocabulary/people.ts";
import { breachedSpecialCategory, dataType, specialCategory } from "../../src/core/vocabulary/personal-data.ts";
import { termOf, type Vocabulary } from "../../src/core/vocabulary/vocabulary.ts";
import { readContent } from "../../src/node/read/content.ts";
import * as fixture from "../fixtures/breach-complete.ts";

// The schema as it was published, byte for byte.
const place = new URL("edpb-breach-notification.schema.json", import.meta.url);

interface Question {
  readonly type: "string" | "integer" | "boolean";
  readonly enum?: readonly string[];
  readonly format?: "date" | "date-time";
  readonly minimum?: number;
  readonly title: string;
  readonly "x-options"?: Readonly<Record<string, string>>;
}

interface Template {
  readonly properties: Readonly<Record<string, Question>>;
  readonly required: readonly string[];
  readonly additionalProperties: boolean;
}

const template: Template = JSON.parse(readFileSync(place, "utf8"));

// "Further description of … updated … measures": a text that the makers of the JSON Schema took for a date. In JSON Schema
// 2020-12 "format" is a remark and not a demand, so that a description is valid there.
const notADate = "field_95";

const patterns = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  "date-time": /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/,
};

/** What does not fit: exactly the keywords that this schema uses. Absent required answers are told apart by the caller. */
function misfits(document: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(document).flatMap(([id, value]) => {
    const question = template.properties[id];
    if (question === undefined) return template.additionalProperties ? [] : [`${id}: no such question`];
    const type = typeof value === "number" && Number.isInteger(value) ? "integer" : typeof value;
    const pattern = question.format === undefined || id === notADate ? undefined : patterns[question.format];
    return [
      type === question.type ? [] : [`${id}: ${type} is not ${question.type}`],
      question.enum === undefined || question.enum.some((option) => option === value)
        ? []
        : [`${id}: no option ${value}`],
      pattern === undefined || pattern.test(String(value)) ? [] : [`${id}: ${value} is no ${question.format}`],
      question.minimum === undefined || Number(value) >= question.minimum ? [] : [`${id}: below ${question.minimum}`],
      value === "" ? [`${id}: empty text`] : [],
    ].flat();
  });
}

const absent = (document: Readonly<Record<string, unknown>>) => template.required.filter((id) => !(id in document));

const entry = (register: { readonly id: string; readonly fields: Fields }, id: string, data: unknown): Entry => ({
  register: register.id,
  id,
  file: `content/${register.id}/${id}.md`,
  text: "",
  data: schemaOf(register.fields).parse(data) as Entry["data"],
  body: "",
});

const empty = { organisation: undefined, entries: {}, ids: {}, findings: [], counts: {} } satisfies Dossier;
const dossier: Dossier = {
  ...empty,
  organisation: schemaOf(organisation.fields).parse(fixture.organisation),
  entries: { recipients: [entry(recipients, "proefcloud", fixture.recipient)] },
};
const breach = (data: unknown): Breach => entry(personalDataBreaches, "2026-001", data) as unknown as Breach;
const complete = breach(fixture.completeBreach);
const hourOld = breach(fixture.hourOldBreach);
const fill = (data: Record<string, unknown>) =>
  edpbNotification(breach({ ...fixture.completeBreach, ...data }), dossier);

describe("a breach with everything filled in", () => {
  const { notification, chosen, missing } = edpbNotification(complete, dossier);

  it("leaves nothing open", () => {
    expect(missing).toEqual([]);
  });

  it("gives the answers of the record", () => {
    expect(notification).toMatchObject({
      field_3: "a",
      field_4: "a",
      field_7: "2026-001",
      field_12: "Stichting Proefzorg",
      field_13: "Proefstraat 1, 0000 AA Proefstad, 000-000 00 00, privacy@proefzorg.example",
      field_21: "privacyfunctionaris",
      field_22: "000-000 00 03, privacy@proefzorg.example",
      field_23: "c",
      field_24: "privacyfunctionaris: houdt de registers bij",
      field_29: "ja",
      field_30: "functionaris voor gegevensbescherming (FG)",
      field_33: "c",
      field_35: "directeur",
      field_38: "a",
      field_40: "Proefcloud",
      field_41: "meldpunt@proefcloud.example",
      field_44: "b",
      field_45: false,
      field_46: "2026-03-01T22:00:00+01:00",
      field_47: "2026-03-03T08:50:00+01:00",
      field_48: "2026-03-03T10:00:00+01:00",
      field_50: "b",
      field_52: "2026-03-03",
      field_55: "a",
      field_60: "d",
      field_61: "d",
      field_66: expect.stringContaining("minstens 46, hoogstens 51"),
      field_67: "b",
      field_68: 51,
      field_73: 2100,
      field_89: "a",
      field_95: expect.stringContaining("Tweestapsverificatie voor alle accounts (gedaan op woensdag 18 maart 2026)"),
      field_97: "a",
      field_98: "2026-03-06",
      field_102: "a",
      field_109: "a",
      field_110: "b",
      field_111: "politie (aangifte), aangifte gedaan, kenmerk PL-1",
      field_113: "b",
      field_120: "b",
    });
    expect(notification).not.toHaveProperty("field_49");
    expect(notification).not.toHaveProperty("field_99");
  });

  it("tells facts that the template has no question for in its descriptions", () => {
    const { data, nature, people, protection } = fixture.completeBreach;
    const { notification: filled, chosen: letters } = fill({
      nature: { ...nature, furtherIncidentTypes: ["exfiltration", "impersonation"], othersHit: "yes" },
      recipients: [
        {
          kind: "malicious",
          minimum: 2,
          read: "unknown",
          deletion: "deletion-confirmed",
          confirmedBy: "de leverancier",
          confirmedAt: "2026-03-04T09:00+01:00",
        },
      ],
      exfiltration: { state: "excluded", excludedBy: ["traffic-logs"] },
      recovery: { backup: "partial", restoredAt: "2026-03-03T12:00+01:00", service: "delay" },
      data: { ...data, detail: "file", revealing: "no" },
      people: { ...people, vulnerable: "yes" },
      subgroups: [{ people: ["employees"], maximum: 5, types: ["bank-account"], risk: "risk" }],
      protection: { ...protection, methods: ["password"], key: "compromised" },
    });
    // d phishing, g exfiltration, y other: posing as somebody else has no letter of its own.
    expect(letters.field_60).toEqual(["d", "g", "y"]);
    const said = (field: `field_${number}`) => String(filled[field]);
    expect(said("field_62")).toContain(
      "Ontvanger: iemand met kwade bedoelingen; minstens 2; gelezen: weten wij nog niet; gewist of terug: gewist of vernietigd, en dat is bevestigd; bevestigd door de leverancier; woensdag 4 maart 2026",
    );
    expect(said("field_62")).toContain("Gegevens weggehaald: nee, en dat is met zekerheid vastgesteld; logboek van al");
    expect(said("field_62")).toContain("Dezelfde fout bij andere organisaties: ja");
    expect(said("field_62")).toContain("Herstel: reservekopie: voor een deel; hersteld dinsdag 3 maart 2026");
    expect(said("field_66")).toContain("er zijn kwetsbare mensen bij");
    expect(said("field_66")).toContain(
      "Deelgroep medewerkers: hoogstens 5; rekeningnummer of creditcard; risico: risico",
    );
    expect(said("field_71")).toContain("Het bestand zelf verraadt iets gevoeligs: nee");
    expect(said("field_76")).toContain("Onleesbaar gemaakt: alleen een wachtwoord of pincode; sleutel: gelekt");
  });

  it("takes 'no special categories' for an answer and not for a kind of data", () => {
    const { data } = fixture.completeBreach;
    // a name, n BSN.
    expect(fill({ data: { ...data, specialCategories: ["none"] } }).chosen.field_70).toEqual(["a", "n"]);
  });

  it("keeps every letter where the template's JSON takes one", () => {
    expect(chosen).toEqual({
      field_55: ["a", "b", "c"],
      field_65: ["i", "b"],
      field_70: ["a", "n", "k"],
      field_75: ["e", "f"],
      field_85: ["d", "i"],
      field_94: ["j", "f"],
    });
  });
});

describe("an hour-old breach with five fields", () => {
  const { notification, missing } = edpbNotification(hourOld, dossier);

  it("gives a preliminary notification with what is known", () => {
    expect(notification).toMatchObject({
      field_3: "a",
      field_4: "b",
      field_44: "e",
      field_60: "x",
      field_62: "Tablet kwijt na uitje",
      field_67: "d",
      field_71: "dossiers van logees van dit weekend, misschien",
      field_97: "c",
    });
    for (const unknown of ["field_38", "field_48", "field_55", "field_68", "field_73", "field_89", "field_113"]) {
      expect(notification).not.toHaveProperty(unknown);
    }
  });

  it("names our field, with its label, for what is missing", () => {
    expect(missing).toContainEqual({
      field: "field_48",
      path: "personal-data-breaches.awareAt",
      label: "Wanneer wisten wij het redelijk zeker",
    });
    expect(missing).toContainEqual({
      field: "field_76",
      path: "personal-data-breaches.protection.explained",
      label: "Beveiliging vooraf: Toelichting",
    });
    const fields = missing.map((each) => each.field);
    expect(fields).toEqual(expect.arrayContaining(["field_38", "field_55", "field_63", "field_89", "field_113"]));
    expect(fields).not.toContain("field_12");
  });

  it("does not break without an organisation", () => {
    expect(edpbNotification(hourOld, empty).missing.map((each) => each.field)).toContain("field_12");
  });
});

describe("other courses of a case", () => {
  const [first] = fixture.completeBreach.notifications;

  it("a withdrawal carries its reason and the number of the notification it withdraws", () => {
    const withdrawal = {
      kind: "withdrawal",
      notifiedAt: "2026-03-09T09:00+01:00",
      withdrawalReason: "terechtgevonden",
    };
    const { notification, missing } = fill({ notifications: [withdrawal, first] });
    expect(notification).toMatchObject({ field_3: "b", field_4: "c", field_5: "terechtgevonden", field_6: "AP-0001" });
    expect(missing).toEqual([]);
    const silent = fill({ notifications: [first, { ...withdrawal, withdrawalReason: undefined }] });
    expect(silent.missing.map((each) => each.field)).toEqual(["field_5"]);
  });

  it("a second past 72 hours asks for the reason of the delay, the 72nd hour itself does not", () => {
    const late = [{ ...first, notifiedAt: "2026-03-06T10:00:01+01:00" }];
    expect(fill({ notifications: late }).missing.map((each) => each.field)).toEqual(["field_49"]);
    const reason = "Wij wachtten op de leverancier.";
    expect(fill({ notifications: late, delayReason: reason }).notification).toMatchObject({ field_49: reason });
    expect(fill({ notifications: [{ ...first, notifiedAt: "2026-03-06T10:00+01:00" }] }).missing).toEqual([]);
  });

  it("nobody told: high risk not likely, an exception, planned, or not decided", () => {
    const told = (peopleDecision: unknown) => fill({ communications: undefined, peopleDecision });
    expect(told({ decision: "not-high-risk" }).notification).toMatchObject({ field_97: "d" });
    expect(told({ decision: "inform", plannedOn: "2026-03-10" }).notification).toMatchObject({
      field_97: "b",
      field_99: "2026-03-10",
    });
    const exempt = { decision: "exempt", ground: "unintelligible", groundExplained: "Alles was versleuteld." };
    expect(told(exempt).notification).toMatchObject({
      field_97: "e",
      field_100: "a",
      field_101: "Alles was versleuteld.",
    });
    expect(told({ decision: "exempt" }).missing.map((each) => each.field)).toEqual(["field_100", "field_101"]);
    expect(told(undefined).missing.map((each) => each.field)).toEqual(["field_97"]);
    expect(told(undefined).notification).toMatchObject({ field_97: "c" });
  });

  it("no other organisation is a fact that was typed, never a default", () => {
    const alone = { otherParties: undefined, discovery: "own", processorInformedAt: undefined };
    const said = fill({ ...alone, otherPartiesInvolved: "no" });
    expect(said.notification).toMatchObject({ field_38: "b", field_39: "niet van toepassing" });
    expect(said.missing).toEqual([]);
    const silent = fill({ ...alone, otherPartiesInvolved: undefined });
    expect(silent.notification).not.toHaveProperty("field_38");
    expect(silent.missing.map((each) => each.field)).toEqual(["field_38", "field_39", "field_40", "field_41"]);
  });

  it("a number that cannot be determined is an answer; one that is not known yet stays open", () => {
    const { data, people } = fixture.completeBreach;
    const never = fill({ data: { ...data, recordsCertainty: "undeterminable", records: undefined } });
    expect(never.notification).toMatchObject({ field_72: "c" });
    expect(never.missing).toEqual([]);
    const notYet = fill({ people: { ...people, certainty: "unknown", minimum: undefined, maximum: undefined } });
    expect(notYet.notification).toMatchObject({ field_67: "d" });
    expect(notYet.missing.map((each) => each.field)).toEqual(["field_67"]);
  });

  it("a minimum alone, or a maximum alone, is a number", () => {
    const { data, people } = fixture.completeBreach;
    const least = fill({
      people: { ...people, certainty: "approximate", number: undefined, minimum: 4000, maximum: undefined },
      data: {
        ...data,
        recordsCertainty: "approximate",
        records: undefined,
        recordsMinimum: undefined,
        recordsMaximum: 9000,
      },
    });
    expect(least.missing).toEqual([]);
    expect(least.notification).toMatchObject({ field_67: "b", field_68: 4000, field_72: "b", field_73: 9000 });
    expect(least.notification.field_66).toContain("minstens 4000");
    expect(least.notification.field_71).toContain("hoogstens 9000");
  });

  it("another notifies for both: the document stays one that the template can hold", () => {
    const { notification, missing } = fill({
      ourRole: "joint",
      authorityDecision: {
        decision: "other-notifies",
        otherNotifier: "Ziekenhuis Voorbeeld",
        otherNotifierGround: "arrangement",
        decidedAt: "2026-03-05T10:00+01:00",
      },
      notifications: undefined,
      communications: undefined,
      peopleDecision: { decision: "other-informs" },
    });
    expect(notification).toMatchObject({ field_3: "a", field_97: "b" });
    expect(missing).toEqual([]);
  });

  it("no measure at all, before or after, is told in words", () => {
    const { notification, missing } = fill({
      protection: { unintelligible: "no", explained: "Er was niets geregeld." },
      measures: fixture.completeBreach.measures.slice(0, 1),
      noPreventiveMeasureReason: "De mailbox bestaat niet meer.",
    });
    expect(notification).toMatchObject({
      field_75: "l",
      field_76: "Er was niets geregeld.",
      field_94: "o",
      field_95: "De mailbox bestaat niet meer.",
    });
    expect(missing).toEqual([]);
  });

  it("a risk that is not assessed is never passed off as unlikely", () => {
    const { notification, missing } = fill({ assessment: { isBreach: "unknown", risk: "unknown" } });
    expect(notification).not.toHaveProperty("field_89");
    expect(missing.map((each) => each.field)).toEqual(["field_89", "field_90"]);
  });
});

/** Which closed list answers which question of the template. */
const lists: readonly (readonly [question: number, ...Vocabulary[]])[] = [
  [3, words.notificationKind],
  [4, words.notificationCompleteness],
  [14, sector],
  [15, organisationSize],
  [38, yesNo],
  [44, words.occurrence],
  [50, words.discovery],
  [55, words.breachAspect],
  [56, words.confidentialityType],
  [57, words.unintelligible],
  [58, words.integrityType],
  [59, words.availabilityType],
  [60, words.incidentType],
  [61, words.causeOrigin],
  [65, subjectGroup],
  [67, words.certainty],
  [70, dataType, specialCategory, breachedSpecialCategory],
  [72, words.certainty],
  [75, words.measureInPlace],
  [79, words.confidentialityConsequence],
  [81, words.integrityConsequence],
  [83, words.availabilityConsequence],
  [85, words.impact],
  [87, words.severity],
  [89, words.risk],
  [94, words.preventiveKind],
  [97, words.peopleDecision],
  [100, words.article34Ground],
  [102, yesNo],
  [104, words.communicationMeans],
  [109, yesNoUnknown],
  [110, yesNoUnknown],
  [113, yesNoUnknown],
];

/** Options that no value of a closed list gives, and why not. */
const notFromALists: Readonly<Record<string, string>> = {
  "4.c": "a withdrawal is a kind of notification in our register",
  "10.a": "given when the Chamber of Commerce number is known",
  "10.b": "the Chamber of Commerce number is the company's",
  "10.c": "a care organisation is not asked for a VAT number",
  "23.a": "follows from the role that notified: the data protection officer",
  "23.b": "follows from the role that notified: who represents the organisation",
  "23.c": "follows from the role that notified: any other",
  "33.a": "follows from the contact for the authority in organisation.yml",
  "33.b": "follows from the contact for the authority in organisation.yml",
  "33.c": "follows from the contact for the authority in organisation.yml",
  "65.c": "a care organisation keeps no records of soldiers or police",
  "65.e": "clients of support, youth care and long-term care are named as vulnerable people, not as patients",
  "65.g": "who receives the newsletter is a client, volunteer or relative",
  "70.d": "criminal data are a question of their own: no special category",
  "97.a": "follows from the communications in the record",
  "97.c": "as long as there is no decision about the people",
  "118.a": "only of countries: the record says whether there are any",
  "120.a": "a controller with a Dutch address is established in the European Economic Area",
  "120.b": "a controller with a Dutch address is established in the European Economic Area",
  "120.c": "a controller with a Dutch address is established in the European Economic Area",
  "123.a": "only for controllers outside the European Economic Area",
  "125.a": "given when a sample of the message to the people was kept",
  ...Object.fromEntries(
    [..."bcdefghij"].map((letter) => [`125.${letter}`, "attachments are added on the authority's own form"]),
  ),
};

/** A word of the option that a value must point to: the ends and the turning points of each list, so that no shift goes unseen. */
const meanings: readonly (readonly [question: number, list: Vocabulary, value: string, option: RegExp])[] = [
  [3, words.notificationKind, "follow-up", /follow-up/i],
  [4, words.notificationCompleteness, "incomplete", /incomplete/i],
  [14, sector, "public", /public/i],
  [15, organisationSize, "small-medium", /small or medium/i],
  [44, words.occurrence, "ongoing", /still ongoing/i],
  [44, words.occurrence, "unknown", /to be determined/i],
  [50, words.discovery, "processor", /processor/i],
  [50, words.discovery, "press", /press/i],
  [55, words.breachAspect, "integrity", /integrity/i],
  [56, words.confidentialityType, "not-disclosed", /NOT exfiltrated/],
  [57, words.unintelligible, "possibly-subverted", /subverted/i],
  [57, words.unintelligible, "no", /^no$/i],
  [58, words.integrityType, "misuse-irreversible", /without the possibility/i],
  [59, words.availabilityType, "permanent", /permanent/i],
  [60, words.incidentType, "access-abuse", /abuse of access/i],
  [60, words.incidentType, "wrong-subject-shown", /wrong data subject/i],
  [60, words.incidentType, "device-lost", /device lost/i],
  [60, words.incidentType, "paper-disposal", /incorrect disposal/i],
  [60, words.incidentType, "paper-lost", /paper lost/i],
  [60, words.incidentType, "no-bcc", /blind copy/i],
  [60, words.incidentType, "verbal", /verbal/i],
  [61, words.causeOrigin, "external-malicious", /external malicious/i],
  [61, words.causeOrigin, "undeterminable", /unknown/i],
  [65, subjectGroup, "employees", /employees/i],
  [65, subjectGroup, "minors", /minors/i],
  [65, subjectGroup, "clients", /vulnerable/i],
  [65, subjectGroup, "unknown", /not yet known/i],
  [67, words.certainty, "undeterminable", /cannot be determined/i],
  [70, dataType, "bsn", /national identification number/i],
  [70, dataType, "credentials", /user credentials/i],
  [70, dataType, "identity-document", /official documents/i],
  [70, dataType, "bank-account", /payment methods/i],
  [70, dataType, "employment-health", /employment related health/i],
  [70, dataType, "unknown", /not yet known/i],
  [70, specialCategory, "genetic", /genetic/i],
  [70, specialCategory, "biometric", /biometric/i],
  [70, specialCategory, "trade-union", /trade union/i],
  [70, specialCategory, "health", /health data/i],
  [70, breachedSpecialCategory, "unknown", /not yet known/i],
  [75, words.measureInPlace, "logging", /log/i],
  [75, words.measureInPlace, "access-levels", /levels of access/i],
  [75, words.measureInPlace, "up-to-date", /up-to-date/i],
  [79, words.confidentialityConsequence, "unknown", /under assessment/i],
  [81, words.integrityConsequence, "unknown", /under assessment/i],
  [83, words.availabilityConsequence, "disruption", /disruptions/i],
  [85, words.impact, "identity-theft", /identity theft/i],
  [85, words.impact, "professional-secrecy", /professional secrecy/i],
  [85, words.impact, "physical-mental", /physical or mental/i],
  [87, words.severity, "severe", /severe/i],
  [89, words.risk, "high", /a high risk/i],
  [89, words.risk, "risk", /not high/i],
  [89, words.risk, "unlikely", /unlikely/i],
  [94, words.preventiveKind, "process", /change of processes/i],
  [94, words.preventiveKind, "access-control", /logical access/i],
  [94, words.preventiveKind, "pseudonymisation", /pseudonymisation/i],
  [97, words.peopleDecision, "not-high-risk", /unlikely to result in a high risk/i],
  [97, words.peopleDecision, "exempt", /34\(3\)/],
  [100, words.article34Ground, "disproportionate", /disproportionate/i],
  [104, words.communicationMeans, "website", /public announcement/i],
  [113, yesNoUnknown, "unknown", /unknown/i],
];

const everyField = (fields: Fields): readonly Field[] =>
  Object.values(fields).flatMap((field) => [field, ...everyField(field.fields ?? {})]);

const letters = (list: Vocabulary) => list.terms.flatMap((term) => term.edpb ?? []);

it("every list with letters is held against a question", () => {
  const used = new Set(
    collections.flatMap((each) => everyField(each.fields)).flatMap((field) => field.vocabulary ?? []),
  );
  const lettered = [...used].filter((list) => letters(list).length > 0).map((list) => list.name);
  expect(lettered.filter((name) => !lists.flatMap(([, ...all]) => all).some((list) => list.name === name))).toEqual([]);
});

describe("against the template", () => {
  const optionsOf = (question: number) => template.properties[`field_${question}`]?.["x-options"] ?? {};

  it("the template uses no keyword that this test does not know", () => {
    const known = /^(type|enum|format|minimum|title|description|x-.+)$/;
    const keys = new Set(Object.values(template.properties).flatMap((question) => Object.keys(question)));
    expect([...keys].filter((key) => !known.test(key))).toEqual([]);
    expect(Object.keys(template).filter((key) => !/^(\$.+|x-.+|title|description)$/.test(key))).toEqual([
      "type",
      "properties",
      "required",
      "additionalProperties",
    ]);
    expect(Object.keys(template.properties)).toHaveLength(100);
    expect(template.required).toHaveLength(42);
    expect(template.properties[notADate]?.title).toMatch(/^Further description/);
  });

  it("the test itself refuses what does not fit", () => {
    expect(
      misfits({ field_3: "z", field_48: "2026-03-03T10:00+01:00", field_52: "3 maart", field_68: -1 }),
    ).toHaveLength(4);
    expect(misfits({ field_68: 1.5, field_12: 3, field_45: "ja", field_999: "a", field_7: "" })).toHaveLength(5);
    expect(absent({})).toHaveLength(42);
  });

  it("a breach with everything filled in gives a valid document with every required answer", () => {
    const { notification } = edpbNotification(complete, dossier);
    expect(misfits(notification)).toEqual([]);
    expect(absent(notification)).toEqual([]);
  });

  it("what an hour-old breach leaves out of the required answers is all named as missing", () => {
    const { notification, missing } = edpbNotification(hourOld, dossier);
    expect(misfits(notification)).toEqual([]);
    const named = new Set<string>(missing.map((each) => each.field));
    expect(absent(notification).filter((id) => !named.has(id))).toEqual([]);
    expect([...named].filter((id) => !(id in template.properties))).toEqual([]);
  });

  it.each(Object.keys(fixture.completeBreach).filter((key) => !(key in fixture.hourOldBreach)))(
    "stays valid without %s",
    (key) => {
      const { notification, missing } = fill({ [key]: undefined });
      expect(misfits(notification)).toEqual([]);
      const named = new Set<string>(missing.map((each) => each.field));
      expect(absent(notification).filter((id) => !named.has(id))).toEqual([]);
    },
  );

  it.each(lists.map(([question, ...all]) => ({ question, all })))(
    "question $question has every letter of its list",
    ({ question, all }) => {
      expect(Object.keys(optionsOf(question))).not.toEqual([]);
      expect(all.flatMap(letters).filter((letter) => !(letter in optionsOf(question)))).toEqual([]);
    },
  );

  it.each(meanings.map(([question, list, ...rest]) => [question, list.name, ...rest, list] as const))(
    "question %i: %s.%s means %s",
    (question, _, value, option, list) => {
      expect(optionsOf(question)[termOf(list, value)?.edpb ?? ""]).toMatch(option);
    },
  );

  it("every option can be given, or it is said why not", () => {
    const given = new Set(
      lists.flatMap(([question, ...all]) => all.flatMap(letters).map((one) => `${question}.${one}`)),
    );
    const options = Object.entries(template.properties).flatMap(([id, question]) =>
      (question.enum ?? []).map((letter) => `${id.replace("field_", "")}.${letter}`),
    );
    expect(options.filter((option) => !given.has(option) && !(option in notFromALists))).toEqual([]);
    // An excuse that is no longer needed goes.
    expect(Object.keys(notFromALists).filter((option) => given.has(option) || !options.includes(option))).toEqual([]);
  });
});

const example = validate(await readContent(fileURLToPath(new URL("../../content", import.meta.url))));
const notified = entriesOf(example, personalDataBreaches).filter(({ data }) => data.notifications !== undefined);
if (notified.length === 0) console.warn("content/personal-data-breaches holds no notified breach: none was mapped.");

describe.runIf(notified.length > 0)("the breaches of the handbook itself", () => {
  it.each(notified.map((each) => [each.id, each] as const))("%s fits the template", (_, each) => {
    const { notification, missing } = edpbNotification(each, example);
    expect(notification.field_4).toMatch(/^[abc]$/);
    expect(misfits(notification)).toEqual([]);
    const named = new Set<string>(missing.map((one) => one.field));
    const notAsked = notification.field_72 === "c" ? ["field_73"] : [];
    expect(absent(notification).filter((id) => !named.has(id) && !notAsked.includes(id))).toEqual([]);
  });
});
