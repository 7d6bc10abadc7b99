// A breach as its procedure: where a field is asked, what a step asks of a case, and what a form makes of the record.
import { describe, expect, test } from "vitest";
import { caseView } from "../../src/core/case/case-view.ts";
import { changed, fallingFacts, type Opened, withoutFacts } from "../../src/core/case/change.ts";
import { leftInWords, nextAct, pressingTerms, stepStates } from "../../src/core/case/progress.ts";
import {
  allQuestions,
  openAsks,
  openedAnswers,
  questionsIn,
  rowCounts,
  stepQuestions,
} from "../../src/core/case/questions.ts";
import { stepAt, stepFields } from "../../src/core/case/step-fields.ts";
import { entryOf } from "../../src/core/dossier/dossier.ts";
import { withRecord } from "../../src/core/edit/save.ts";
import type { Field, Fields } from "../../src/core/model/field.ts";
import type { Register } from "../../src/core/model/register.ts";
import type { Plain } from "../../src/core/model/values.ts";
import { personalDataBreaches } from "../../src/core/registers/index.ts";
import type { Answers } from "../../src/core/start/steps.ts";
import { writeBack } from "../../src/core/write/write.ts";
import { smallDossier } from "../fixtures/small.ts";

const register: Register = personalDataBreaches;
const clock = { now: "2026-11-16T09:00+01:00", standing: true };
const dossier = smallDossier({}, "");

const reported = {
  title: "Gijzelsoftware op het kantoor",
  signalledAt: "2026-11-15T07:30+01:00",
  reportedBy: "teamleider",
  dataInBrief: "zorgplannen",
  ongoing: "yes",
};

/** A case with these facts beside the first five. */
function view(fields: Plain = {}, first: Plain = reported) {
  const text = writeBack(undefined, { ...first, ...fields }, "", register);
  const whole = withRecord(dossier, register, "2026-099", text);
  const entry = entryOf(whole, register, "2026-099");
  if (entry === undefined) throw new Error("The case cannot be read");
  const seen = caseView(register, entry, whole, clock);
  if (seen === undefined) throw new Error("The case cannot be seen");
  return seen;
}
const namesOf = (fields: Plain, step: string, at: "now" | "later") =>
  questionsIn(stepQuestions(view(fields), step)[at].flatMap(({ asks }) => asks)).map(({ question }) => question.name);
const openOf = (fields: Plain, step: string) =>
  openAsks(stepQuestions(view(fields), step).now.flatMap(({ asks }) => asks)).map((each) =>
    each.is === "question" ? each.question.name : each.path,
  );

describe("where a field is asked", () => {
  const leaves = (fields: Fields, prefix = ""): string[] =>
    Object.entries(fields).flatMap(([key, field]: [string, Field]) =>
      field.fields === undefined ? [prefix + key] : leaves(field.fields, `${prefix}${key}.`),
    );
  test("every field of the breach register has a step that there is", () => {
    const steps = new Set((register.steps ?? []).map(({ id }) => id));
    const placed = stepFields(register);
    expect(placed.map(({ path }) => path)).toEqual(leaves(register.fields));
    expect(placed.filter(({ step }) => !steps.has(step))).toEqual([]);
  });
  test("a field whose group names no step is told", () => {
    const bare = { ...register, groups: register.groups.map(({ id, label }) => ({ id, label })) };
    expect(() => stepFields(bare)).toThrow("personal-data-breaches.summary stands in no step");
  });
  test("a term is met in the step that asks for its act", () => {
    expect(stepAt(register, "notifications")).toBe("authority");
    expect(stepAt(register, "authorityDecision.decidedAt")).toBe("decisions");
    expect(stepAt(register, "measures.3.doneOn")).toBe("measures");
    expect(stepAt(register, "nature.causes")).toBe("closing");
    expect(stepAt(register, "nature.colour")).toBeUndefined();
  });
  test("a new field appears in its step by itself, folded", () => {
    const { groupsExplained } = personalDataBreaches.fields.people.fields ?? {};
    expect(groupsExplained?.step).toBeUndefined();
    expect(namesOf({}, "facts", "later")).toContain("people.groupsExplained");
  });
});

describe("what a step asks", () => {
  test("the first minute is five questions, all needed", () => {
    const empty = caseView(register, undefined, dossier, clock);
    if (empty === undefined) throw new Error("No new case");
    const asked = questionsIn(stepQuestions(empty, "reported").now.flatMap(({ asks }) => asks));
    expect(asked.map(({ question }) => question.name)).toEqual([
      "title",
      "signalledAt",
      "reportedBy",
      "dataInBrief",
      "ongoing",
    ]);
    expect(asked.every(({ needed, notes }) => needed && notes.length === 0)).toBe(true);
  });
  test("what does not apply is not asked, and comes with the answer that it hangs on", () => {
    expect(namesOf({}, "facts", "now")).not.toContain("occurredFromAt");
    expect(namesOf({ occurrence: "day" }, "facts", "now")).toContain("occurredFromAt");
    expect(namesOf({ occurrence: "day" }, "facts", "now")).not.toContain("occurredUntilAt");
  });
  test("why it was late is asked only when it is late", () => {
    expect(namesOf({ awareAt: "2026-11-15T08:00+01:00" }, "authority", "now")).not.toContain("delayReason");
    // Aware on Thursday at nine: 72 hours later it is Sunday nine o'clock, a day before now.
    expect(namesOf({ awareAt: "2026-11-12T09:00+01:00" }, "authority", "now")).toContain("delayReason");
  });
  test("a row asks what hangs on its own answers once it is there", () => {
    const nature = { aspects: ["confidentiality"] };
    expect(namesOf({ nature }, "facts", "now")).toContain("recipients.0.deletion");
    expect(namesOf({ nature }, "facts", "now")).not.toContain("recipients.0.confirmedBy");
    const recipients = [{ kind: "known", deletion: "deletion-confirmed" }];
    expect(openOf({ nature, recipients }, "facts")).toContain("recipients.0.confirmedBy");
  });
  test("a decision against the proposal asks why, and so does one without a second pair of eyes", () => {
    const facts = {
      nature: { aspects: ["confidentiality"], incidentType: "unintended-publication" },
      recipients: [{ kind: "public" }],
      data: { types: ["name", "bsn"], specialCategories: ["health"], criminal: "no" },
      people: { groups: ["clients"], certainty: "exact", number: 40, minors: "no" },
    };
    const against = { ...facts, assessment: { risk: "unlikely" }, authorityDecision: { decision: "not-notify" } };
    expect(openOf(against, "decisions")).toContain("authorityDecision.otherThanProposal");
    expect(openOf(against, "decisions")).toContain("authorityDecision.secondAssessor");
    const along = { ...facts, assessment: { risk: "high" }, authorityDecision: { decision: "notify" } };
    expect(openOf(along, "decisions")).not.toContain("authorityDecision.otherThanProposal");
    expect(openOf(along, "decisions")).not.toContain("authorityDecision.secondAssessor");
  });
  test("who decides stands first among the roles; the others can still be chosen", () => {
    const asked = allQuestions(stepQuestions(view(), "decisions")).find(
      ({ question }) => question.name === "authorityDecision.decidedBy",
    );
    const options = asked?.question.options ?? [];
    expect(options.filter(({ under }) => under === "Wie hierover beslist").map(({ value }) => value)).toEqual([
      "bestuurder",
      "teamleider",
    ]);
    expect(options.map(({ value }) => value)).toContain("privacyfunctionaris");
  });
});

/** What a form of a step would send back: as it was opened, with these changes. */
function sentFrom(fields: Plain, step: string, changes: Answers, removed: readonly string[] = []) {
  const of = stepQuestions(view(fields), step);
  const names = new Set(Object.keys(openedAnswers(of)));
  const opened: Opened = {
    answers: openedAnswers(of),
    rows: rowCounts(of),
    proposals: of.proposals.filter(({ name }) => names.has(name)),
  };
  const boxes = Object.fromEntries(allQuestions(of).map(({ question }) => [question.name, question.proposal ?? ""]));
  return { opened, sent: { answers: { ...boxes, ...changes }, removed } };
}
function saved(fields: Plain, step: string, changes: Answers, newest: Plain = fields, removed: readonly string[] = []) {
  const { opened, sent } = sentFrom(fields, step, changes, removed);
  return changed(register, { ...reported, ...newest }, opened, sent, dossier);
}

describe("from a form to the record", () => {
  test("only what was changed on the form changes", () => {
    const { fields, wrong } = saved({ summary: "Alles op slot." }, "facts", { ourRole: "controller" });
    expect(wrong).toEqual([]);
    expect(fields).toEqual({ ...reported, summary: "Alles op slot.", ourRole: "controller" });
  });
  test("a form that is sent as it was opened changes nothing: a moment with seconds, in universal time, keeps them", () => {
    const held = { awareAt: "2026-11-15T07:30:30Z", nature: { aspects: ["integrity", "confidentiality"] } };
    expect(saved(held, "facts", {}).fields).toEqual({ ...reported, ...held });
  });
  test("each kind of answer is read as the record holds it", () => {
    const { fields } = saved({ people: { certainty: "exact" } }, "facts", {
      awareAt: "2026-11-15T08:10",
      "people.number": "112",
      "data.types": ["bsn", "name"],
    });
    expect(fields).toMatchObject({
      awareAt: "2026-11-15T08:10+01:00",
      people: { number: 112 },
      data: { types: ["bsn", "name"] },
    });
  });
  test("what cannot be read is told at its question and changes nothing", () => {
    const held = { people: { certainty: "exact", number: 4 } };
    const { fields, wrong } = saved(held, "facts", { "people.number": "1.200", awareAt: "vandaag" });
    expect(wrong.map(({ name }) => name).toSorted()).toEqual(["awareAt", "people.number"]);
    expect(fields).toEqual({ ...reported, ...held });
  });
  test("of the hour that autumn has twice is asked which; the hour that spring skips does not exist", () => {
    expect(saved({}, "facts", { awareAt: "2026-10-25T02:30" }).wrong[0]?.message).toContain("twee keer");
    expect(saved({}, "facts", { awareAt: "2026-10-25T02:30", "awareAt@uur": "second" }).fields).toMatchObject({
      awareAt: "2026-10-25T02:30+01:00",
    });
    expect(saved({}, "facts", { awareAt: "2026-03-29T02:30" }).wrong[0]?.message).toContain("bestond niet");
  });
  test("a row is added after those that came in meanwhile, changed in its place, and taken away", () => {
    const one = { kind: "immediate", measure: "Netwerk los" };
    const two = { kind: "immediate", measure: "Wachtwoorden gewijzigd" };
    const added = { "measures.1.kind": "preventive", "measures.1.measure": "Dagelijks een kopie los van het net" };
    const { fields } = saved({ measures: [one] }, "measures", added, { measures: [one, two] });
    expect(fields.measures).toEqual([one, two, { kind: "preventive", measure: "Dagelijks een kopie los van het net" }]);
    const other = saved({ measures: [one, two] }, "measures", { "measures.1.measure": "Alle wachtwoorden" });
    expect(other.fields.measures).toEqual([one, { ...two, measure: "Alle wachtwoorden" }]);
    const less = saved({ measures: [one, two] }, "measures", {}, { measures: [one, two] }, ["measures.0"]);
    expect(less.fields.measures).toEqual([two]);
  });
  test("a row in which only a proposal stands is no row; the other answers of the step are saved", () => {
    const decided = { authorityDecision: { decision: "notify" }, awareAt: "2026-11-15T08:00+01:00" };
    const { fields } = saved(decided, "authority", { crossBorder: "no" });
    expect(fields).toEqual({ ...reported, ...decided, crossBorder: "no" });
  });
  test("so is one in which a proposal stands beside nothing but another proposal", () => {
    const told = {
      authorityDecision: { decision: "notify" },
      notifications: [
        {
          kind: "first",
          notifiedAt: "2026-11-15T14:00+01:00",
          completeness: "incomplete",
          reference: "AP-1",
          proof: [{ what: "ontvangstbevestiging van de AP", keptAt: "besloten map" }],
        },
      ],
    };
    expect(saved(told, "authority", {}).fields).toEqual({ ...reported, ...told });
    const { fields } = saved(told, "authority", {
      "notifications.1.notifiedAt": "2026-11-16T08:00",
      "notifications.1.completeness": "complete",
    });
    expect(fields).toMatchObject({
      notifications: [
        told.notifications[0],
        {
          kind: "follow-up",
          notifiedAt: "2026-11-16T08:00+01:00",
          notifiedBy: "privacyfunctionaris",
          completeness: "complete",
          reference: "AP-1",
          proof: [{ what: "ontvangstbevestiging van de AP", keptAt: "besloten map" }],
        },
      ],
    });
  });
  test("a reason that was drafted for one decision is not saved with another", () => {
    const facts = {
      nature: { aspects: ["confidentiality"], incidentType: "unintended-publication" },
      recipients: [{ kind: "public" }],
      data: { types: ["name", "bsn"], specialCategories: ["health"], criminal: "no" },
      people: { groups: ["clients"], certainty: "exact", number: 40, minors: "no" },
    };
    const decided = { "authorityDecision.decision": "notify" };
    expect(saved(facts, "decisions", decided).fields).toMatchObject({
      authorityDecision: { decision: "notify", reasons: expect.stringContaining("risico") as unknown },
    });
    const other = saved(facts, "decisions", { "authorityDecision.decision": "not-notify" });
    expect(other.fields.authorityDecision).toEqual({ decision: "not-notify" });
  });
  test("what another wrote elsewhere stays; the same question answered twice is asked again", () => {
    const kept = saved({}, "facts", { summary: "Van mij." }, { ourRole: "controller" });
    expect(kept.fields).toEqual({ ...reported, summary: "Van mij.", ourRole: "controller" });
    const twice = saved({}, "facts", { summary: "Van mij." }, { summary: "Van een ander." });
    expect(twice.theirs).toEqual([
      { name: "summary", label: "Samenvatting", inWords: "Van een ander.", mine: "Van mij." },
    ]);
    expect(twice.fields).toMatchObject({ summary: "Van een ander." });
  });
  test("facts that fall away are named with their step, and go when that is right", () => {
    const held: Plain = {
      ...reported,
      nature: { aspects: ["confidentiality"] },
      recipients: [{ kind: "known", deletion: "asked" }],
      consequences: { confidentiality: ["misuse"] },
    };
    const now = { ...held, nature: { aspects: ["availability"] } };
    const falling = fallingFacts(register, held, now, () => false, dossier);
    expect(falling).toEqual([
      {
        path: "recipients",
        label: "Bij wie de gegevens terechtkwamen",
        inWords: "Wie: bekend, zonder zwijgplicht; Gewist of teruggekregen: gevraagd, nog niet bevestigd",
        step: "Wat weten wij",
      },
      {
        path: "consequences.confidentiality",
        label: "Gevolgen: Gevolgen voor vertrouwelijkheid",
        inWords: "kunnen voor iets anders of onrechtmatig worden gebruikt",
        step: "Risico",
      },
    ]);
    const without = withoutFacts(
      now,
      falling.map(({ path }) => path),
    );
    expect(fallingFacts(register, held, without, () => false, dossier)).toEqual([]);
  });
});

describe("how far a case is", () => {
  test("the clock, the next act, whose and by when", () => {
    const seen = view({ awareAt: "2026-11-15T08:00+01:00" });
    const [first] = pressingTerms(seen);
    expect(first?.deadline.id).toBe("notify-authority");
    // Sunday eight o'clock and 72 hours: Wednesday eight o'clock. Now it is Monday nine o'clock.
    expect(first === undefined ? "" : leftInWords(first, clock.now)).toBe("nog 47 uur");
    const next = nextAct(seen, stepStates(seen));
    expect([next?.step.id, next?.who, next?.term?.deadline.id]).toEqual([
      "facts",
      "privacyfunctionaris",
      "notify-authority",
    ]);
  });
  test("what was missed is told by how much", () => {
    const [first] = pressingTerms(view({ awareAt: "2026-11-12T09:00+01:00" }));
    expect(first === undefined ? "" : leftInWords(first, clock.now)).toBe("24 uur te laat");
    // Its 72 hours ended on Sunday the eighth; now it is Monday the sixteenth.
    const [other] = pressingTerms(view({ awareAt: "2026-11-05T09:00+01:00" }));
    expect(other === undefined ? "" : leftInWords(other, clock.now)).toBe("8 dagen te laat");
  });
  test("telling and notifying wait for their decisions, and are not needed after the other", () => {
    const states = (fields: Plain) =>
      Object.fromEntries(stepStates(view(fields)).map(({ step, state }) => [step.id, state]));
    expect(states({})).toMatchObject({ reported: "done", facts: "now", authority: "waits", people: "waits" });
    expect(
      states({ authorityDecision: { decision: "not-notify" }, peopleDecision: { decision: "not-high-risk" } }),
    ).toMatchObject({ authority: "not-needed", people: "not-needed" });
    expect(states({ assessment: { isBreach: "no" } })).toMatchObject({
      facts: "not-needed",
      decisions: "not-needed",
      measures: "not-needed",
    });
  });
});
