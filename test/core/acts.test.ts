// What says that something was done or known lies behind the clock: refused when it is saved, an error of the check, and no term
// is met or moved by it. Expected moments are written by hand.
import { describe, expect, test } from "vitest";
import { asHappened, futureFindings, liesAhead } from "../../src/core/check/acts.ts";
import { dueOf } from "../../src/core/due/due.ts";
import { status } from "../../src/core/due/status.ts";
import { save } from "../../src/core/edit/save.ts";
import { pathOf } from "../../src/core/model/register.ts";
import { readParts } from "../../src/core/read/parts.ts";
import { registerOf } from "../../src/core/registers/index.ts";
import { judgeFolder, smallContent, smallDossier } from "../fixtures/small.ts";

// A Monday in November, wintertime.
const now = "2026-11-16T09:00+01:00";

describe("lies ahead", () => {
  test.each([
    ["2026-11-16T09:05+01:00", false, "five minutes are no future"],
    ["2026-11-16T09:06+01:00", true, "six are"],
    ["2026-11-16T08:04Z".replace("Z", "+00:00"), false, "09:04 in Amsterdam, whatever the offset"],
    ["2026-11-16T08:06+00:00", true, "09:06 in Amsterdam"],
    ["2026-11-16", false, "today has come"],
    ["2026-11-17", true, "tomorrow has not"],
  ])("%s: %s, %s", (value, ahead) => expect(liesAhead(value, now)).toBe(ahead));

  test("today is the day in Amsterdam: at 23:30 UTC it is tomorrow there", () => {
    expect(liesAhead("2026-11-17", "2026-11-16T23:30+00:00")).toBe(false);
    expect(liesAhead("2026-11-17", "2026-11-16T22:30+00:00")).toBe(true);
  });
});

const breachOf = (more: string) => `---
title: Tas kwijt
signalledAt: 2026-11-13T10:00+01:00
reportedBy: teamleider
dataInBrief: agenda
ongoing: "no"
${more}---
`;
const requestOf = (more: string) => `---
title: Vraag om inzage
receivedOn: 2026-10-01
channel: letter
kinds: [access]
requester: client
${more}---
`;

const dossierOf = (changes: Record<string, string>) => smallDossier(changes, "");

function entryOf(path: string, text: string) {
  const dossier = dossierOf({ [path]: text });
  const [register = "", name = ""] = path.split("/");
  const entry = dossier.entries[register]?.find(({ id }) => id === name.replace(/\.md$/, ""));
  if (entry === undefined) throw new Error(JSON.stringify(dossier.findings));
  return { dossier, entry };
}

const breach = "personal-data-breaches/2026-009.md";
const request = "data-subject-requests/2026-009.md";

// One of each kind: at the top, in a group, in a row, a row in a row; moments and days; every register of cases and plans.
const future: readonly (readonly [file: string, text: string, path: string])[] = [
  [breach, breachOf("awareAt: 2026-12-14T09:00+01:00\n"), "awareAt"],
  [breach, breachOf("closedOn: 2026-11-17\n"), "closedOn"],
  [breach, breachOf("assessment:\n  assessedAt: 2026-11-16T12:00+01:00\n"), "assessment.assessedAt"],
  [
    breach,
    breachOf("notifications:\n  - kind: first\n    notifiedAt: 2026-11-17T09:00+01:00\n"),
    "notifications.0.notifiedAt",
  ],
  [
    breach,
    breachOf(
      "notifications:\n  - kind: first\n    notifiedAt: 2026-11-14T09:00+01:00\n    proof:\n      - what: ontvangstbevestiging\n        keptAt: archief\n        on: 2027-01-01\n",
    ),
    "notifications.0.proof.0.on",
  ],
  [request, requestOf("answeredOn: 2026-12-16\n"), "answeredOn"],
  [request, requestOf("").replace("2026-10-01", "2026-12-01"), "receivedOn"],
  [request, requestOf("extension:\n  toldOn: 2026-11-30\n  reason: veel werk\n"), "extension.toldOn"],
];

describe("an act in the future", () => {
  test.each(future)("%s is found at %s", (file, text, path) => {
    const { entry } = entryOf(file, text);
    const found = futureFindings(entry, { now, standing: false });
    expect(found.map((each) => [each.id, each.severity, each.path])).toEqual([["act-in-future", "error", path]]);
  });

  test("says which field, which day, and what to do; with a standing clock also where that stands", () => {
    const { entry } = entryOf(request, requestOf("answeredOn: 2026-12-16\n"));
    const [found] = futureFindings(entry, { now, standing: true });
    expect(`${found?.message} ${found?.remedy}`).toBe(
      '"Beantwoord op" zegt wat al is gebeurd, maar woensdag 16 december 2026 moet nog komen. De klok van dit handboek staat stil op maandag 16 november 2026, 9.00 uur. Schrijf op wanneer het echt gebeurde. Is het nog niet gebeurd, vul dit veld dan pas in als het zover is.',
    );
    const [moving] = futureFindings(entry, { now, standing: false });
    expect(moving?.message).not.toContain("klok");
  });

  test("a plan is free, and so is what has happened", () => {
    const text = breachOf(
      "awareAt: 2026-11-13T11:00+01:00\nmeasures:\n  - kind: preventive\n    measure: sloten\n    dueOn: 2027-03-01\npeopleDecision:\n  decision: inform\n  plannedOn: 2026-11-20\n",
    );
    expect(futureFindings(entryOf(breach, text).entry, { now, standing: false })).toEqual([]);
  });

  test("is an error of the check, also in the organisation", async () => {
    const folder = smallContent({
      "organisation.yml": (text) => text.replace("declaredOn: 2026-01-20", "declaredOn: 2026-11-20"),
      "processing-activities/clientdossier.md": (text) => text.replace(/reviewedOn: \S+/, "reviewedOn: 2062-03-10"),
    });
    const { findings, due } = await judgeFolder(folder, now);
    expect(findings.filter(({ id }) => id === "act-in-future").map(({ file, path }) => `${file} ${path}`)).toEqual([
      "organisation.yml notProcessor.declaredOn",
      "processing-activities/clientdossier.md reviewedOn",
    ]);
    // Looked at in 2062 is not looked at: the review is asked for all the same.
    const review = due.filter((each) => each.deadline.id === "review-activity" && each.entry.id === "clientdossier");
    expect(review.map((each) => each.start)).not.toContain("2062-03-10");
  });
});

describe("terms with an act in the future", () => {
  const termsOf = (file: string, text: string, id: string) => {
    const { dossier, entry } = entryOf(file, text);
    return dueOf(dossier, asHappened(entry, now))
      .filter(({ deadline }) => deadline.id === id)
      .map((each) => ({ start: each.start, met: each.met, status: status(each, now) }));
  };

  test("knowing in four weeks does not move the 72 hours: they run from the first signal", () => {
    // Friday 10:00 + 72 hours = Monday 16 November 10:00: not over at 09:00.
    expect(termsOf(breach, breachOf("awareAt: 2026-12-14T09:00+01:00\n"), "notify-authority")).toEqual([
      { start: "2026-11-13T10:00+01:00", met: undefined, status: "open" },
    ]);
  });

  test("a notification of tomorrow meets nothing", () => {
    const row = "notifications:\n  - kind: first\n    notifiedAt: 2026-11-17T09:00+01:00\n";
    const aware = "awareAt: 2026-11-12T09:00+01:00\n";
    expect(termsOf(breach, breachOf(aware + row), "notify-authority")).toEqual([
      { start: "2026-11-12T09:00+01:00", met: undefined, status: "overdue" },
    ]);
  });

  test("an answer of next month is no answer", () => {
    // Received on 1 October: one month, to Sunday 1 November, so Monday 2 November; over on the 16th.
    expect(termsOf(request, requestOf("answeredOn: 2026-12-16\n"), "answer-request")).toEqual([
      { start: "2026-10-01", met: undefined, status: "overdue" },
    ]);
  });
});

describe("a save with an act in the future", () => {
  const register = registerOf("data-subject-requests");
  if (register === undefined) throw new Error("There are no requests");
  const saving = (before: string | undefined, after: string) => {
    const dossier = dossierOf(before === undefined ? {} : { [request]: before });
    expect(pathOf(register, "2026-009")).toBe(request);
    const submitted = readParts(after, register);
    if (submitted === undefined) throw new Error(after);
    const clock = { now, standing: false };
    const answer = save({ register, id: "2026-009", base: before, newest: before, submitted, dossier, clock });
    return answer.outcome === "refused" ? answer.findings.map(({ id, path }) => `${id} ${path}`) : answer.outcome;
  };

  test("is refused, in a new record and in one that stands there", () => {
    expect(saving(undefined, requestOf("answeredOn: 2026-11-17\n"))).toEqual(["act-in-future answeredOn"]);
    expect(saving(requestOf(""), requestOf("acknowledgedOn: 2026-11-17\n"))).toEqual(["act-in-future acknowledgedOn"]);
  });

  test("one that stood there refuses no other change, but another one does", () => {
    const stood = requestOf("acknowledgedOn: 2026-11-17\n");
    expect(saving(stood, requestOf("acknowledgedOn: 2026-11-17\nsteps: gezocht in het archief\n"))).toBe("write");
    expect(saving(stood, requestOf("acknowledgedOn: 2026-11-18\n"))).toEqual(["act-in-future acknowledgedOn"]);
  });

  test("today is saved", () => {
    expect(saving(requestOf(""), requestOf("acknowledgedOn: 2026-11-16\n"))).toBe("write");
  });
});
