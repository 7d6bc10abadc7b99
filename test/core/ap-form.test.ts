// The answers for the form of the Dutch authority: in its order, each from the record, and what is needed and not there is told.
import { describe, expect, test } from "vitest";
import { apAnswers, asksForAuthority, changedAnswers } from "../../src/core/authority-report/ap-form.ts";
import type { Breach } from "../../src/core/authority-report/edpb-parties.ts";
import { entryOf } from "../../src/core/dossier/dossier.ts";
import { personalDataBreaches } from "../../src/core/registers/index.ts";
import { type Change, smallDossier } from "../fixtures/small.ts";

const file = "personal-data-breaches/2026-001.md";
const inBrief = (more = ""): Change =>
  `---\ntitle: Mail aan de verkeerde ontvanger\nsignalledAt: 2026-11-14T22:10+01:00\nreportedBy: teamleider\ndataInBrief: naam en adres\nongoing: "no"\n${more}---\n`;

function caseOf(change?: Change): { breach: Breach; answers: ReturnType<typeof apAnswers> } {
  const dossier = smallDossier(change === undefined ? {} : { [file]: change });
  const breach = entryOf(dossier, personalDataBreaches, "2026-001");
  if (breach === undefined) throw new Error("The breach is not read");
  return { breach, answers: apAnswers(breach, dossier) };
}
const all = (change?: Change) => caseOf(change).answers.flatMap(({ answers }) => answers);
const answerTo = (question: string, change?: Change) => all(change).find((each) => each.question === question);

test("stand in the order of the form", () => {
  expect(caseOf().answers.map(({ title }) => title)).toEqual([
    "Over deze melding",
    "Contactgegevens en algemene informatie",
    "Tijdlijn",
    "Het datalek",
    "Persoonsgegevens",
    "De groep mensen",
    "Maatregelen vóór het datalek",
    "Gevolgen",
    "Vervolgacties",
    "Overig",
  ]);
});

test("of a case of five facts only say what those are, and name what art. 33(3) asks for", () => {
  const answers = all(inBrief());
  expect(answers.filter(({ state }) => state === "missing").map(({ fields }) => fields[0])).toEqual([
    "occurrence",
    "awareAt",
    "nature.aspects",
    "nature.incidentType",
    "summary",
    "data.types",
    "data.recordsCertainty",
    "people.groups",
    "people.certainty",
    "consequences.impacts",
    "peopleDecision.decision",
    "measures.measure",
  ]);
  expect(answerTo("Duurt de inbreuk nog voort", inBrief())).toMatchObject({ answer: "nee", state: "derived" });
  expect(answerTo("Nieuwe melding, aanvulling of intrekking", inBrief())?.answer).toBe("eerste melding");
  // Nothing but what stands in the record or with the organisation.
  expect(answers.filter(({ state }) => state === "derived").map(({ question }) => question)).toEqual([
    "Nieuwe melding, aanvulling of intrekking",
    "Wie meldt (naam vult u op het formulier in)",
    "Duurt de inbreuk nog voort",
  ]);
});

describe("a reason for lateness", () => {
  const notified = (at: string) =>
    inBrief(
      `awareAt: 2026-11-14T22:10+01:00\nnotifications:\n  - kind: first\n    notifiedAt: ${at}\n    notifiedBy: privacyfunctionaris\n`,
    );
  const question = "Waarom later dan 72 uur, of waarom nog niet";

  // Three days of 24 hours after 14 November 22:10 is 17 November 22:10.
  test("is not missing at the last minute", () => {
    expect(answerTo(question, notified("2026-11-17T22:10+01:00"))?.state).toBe("empty");
  });

  test("is missing a minute later", () => {
    expect(answerTo(question, notified("2026-11-17T22:11+01:00"))?.state).toBe("missing");
  });

  test("a further notification is a follow-up", () => {
    expect(answerTo("Nieuwe melding, aanvulling of intrekking", notified("2026-11-17T22:11+01:00"))?.answer).toBe(
      "aanvulling (vervolgmelding)",
    );
  });
});

test("are asked for while a case may have to be notified, or was", () => {
  expect(asksForAuthority(caseOf(inBrief()).breach)).toBe(true);
  expect(asksForAuthority(caseOf(inBrief('assessment:\n  isBreach: "no"\n  notABreachReason: x\n')).breach)).toBe(
    false,
  );
  expect(asksForAuthority(caseOf(inBrief("withdrawnOn: 2026-11-15\nwithdrawnReason: dubbel\n")).breach)).toBe(false);
  // The small case was notified and is closed: what was sent stays to be looked up.
  expect([caseOf().breach.data.closedOn !== undefined, asksForAuthority(caseOf().breach)]).toEqual([true, true]);
});

test("a follow-up tells only what is other than it was: what came, what changed, and what is no longer so", () => {
  const of = (more: string) => caseOf(inBrief(more)).breach;
  const people = (number: number) => `people:\n  groups: [clients]\n  certainty: exact\n  number: ${number}\n`;
  const before = of(`summary: Een mail ging naar een ander.\n${people(38)}`);
  const now = of(`${people(36)}occurrence: day\noccurredFromAt: 2026-11-14T21:00+01:00\n`);
  const told = changedAnswers(before, now, smallDossier()).flatMap(({ answers }) => answers);
  expect(told.find(({ before: was }) => was === "38")?.answer).toBe("36");
  expect(told.find(({ before: was }) => was === "Een mail ging naar een ander.")?.answer).toBeUndefined();
  expect(told.some(({ answer, before: was }) => was === undefined && answer?.includes("14 november 2026"))).toBe(true);
  // The data concerned were not touched, and are not told again.
  expect(told.some(({ fields }) => fields.includes("dataInBrief"))).toBe(false);
  expect(changedAnswers(before, before, smallDossier())).toEqual([]);
});

test("two parts that ask for an explanation in the same words are not taken for each other", () => {
  const explained =
    'data:\n  explained: Alleen adressen.\nprotection:\n  unintelligible: "no"\n  explained: Er was geen slot.\n';
  const { breach } = caseOf(inBrief(explained));
  expect(changedAnswers(breach, breach, smallDossier())).toEqual([]);
});
