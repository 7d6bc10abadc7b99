// What there is to do at a moment: each task once, in the group that its end asks, with the way to the field and whose it is.
import { describe, expect, test } from "vitest";
import { datedAt, due } from "../../src/core/due/due.ts";
import type { Finding } from "../../src/core/model/finding.ts";
import { type TodayFacts, type TodayGroupId, today } from "../../src/core/today/today.ts";
import { type Change, smallDossier, smallNow, swap } from "../fixtures/small.ts";

// Monday 16 November 2026, nine in the morning.
const now = smallNow;

function standing(changes: Readonly<Record<string, Change>>, more: Partial<TodayFacts> = {}) {
  const dossier = smallDossier(changes);
  expect(dossier.findings).toEqual([]);
  return today({ dossier, due: due(dossier).map((each) => datedAt(each, now)), findings: [], now, ...more });
}

// The small organisation never said when its destruction round is: that stands open in all of these.
const tasksIn = (all: ReturnType<typeof today>, id: TodayGroupId) =>
  (all.groups.find((each) => each.id === id)?.tasks ?? []).filter(({ about }) => about !== "Stichting Klein");

const breach = (more = "") => `---
title: Tas kwijt
signalledAt: 2026-11-12T09:00+01:00
reportedBy: teamleider
dataInBrief: adressen
ongoing: "no"
${more}---
`;
const request = (receivedOn: string, more = "") => `---
title: Vraag om inzage
receivedOn: ${receivedOn}
channel: letter
kinds: [access]
requester: client
${more}---
`;

describe("late", () => {
  test("what an audit planned is late by its own words, in amber, and leads to the day on which it was done", () => {
    const audit =
      "---\nname: Audit\nkind: audit\ndoneOn: 2026-06-01\nrole: privacyfunctionaris\nresult: klaar\nproofKeptAt: map\nactions:\n  - action: lijst bijwerken\n    role: teamleider\n    dueOn: 2026-11-12\n  - action: bordje ophangen\n    dueOn: 2026-11-13\n    doneOn: 2026-11-13\n---\n";
    // Thursday the 12th ended at midnight: Monday at 9.00 is 81 hours later, four days on the calendar.
    expect(tasksIn(standing({ "assurance-records/audit.md": audit }), "late")).toMatchObject([
      {
        about: "Audit",
        what: "Een actie uit de borging uitvoeren: lijst bijwerken",
        left: "4 dagen te laat",
        tone: "behind",
        role: "teamleider",
        address: "/beheer/?veld=actions.0.doneOn#/collections/assurance-records/entries/audit",
      },
    ]);
  });

  test("says of which case, what, since when, and leads to the field", () => {
    const tasks = tasksIn(standing({ "personal-data-breaches/2026-002.md": breach() }), "late");
    // Nobody wrote down when we were sure: both count from the first signal, Thursday the 12th at 9.00.
    expect(tasks).toMatchObject([
      {
        // 36 hours later: Friday 21.00, sixty hours before now.
        about: "2026-002 Tas kwijt",
        what: "Advies geven over een datalek",
        left: "60 uur te laat",
        state: "termijn voorbij",
        role: "privacyfunctionaris",
        form: "/beheer/?veld=advice.advisedAt#/collections/personal-data-breaches/entries/2026-002",
      },
      {
        // 72 hours later: Sunday 9.00, a day before now.
        about: "2026-002 Tas kwijt",
        what: "Melden bij de AP",
        last: "2026-11-15T09:00+01:00",
        left: "24 uur te laat",
        // A breach goes on in its step; the form at the field is beside it.
        address: "/beheer/datalek/2026-002/ap/",
        form: "/beheer/?veld=notifications#/collections/personal-data-breaches/entries/2026-002",
      },
    ]);
  });
  test("is nobody's fault twice: the finding on an overdue term is not repeated", () => {
    const finding: Finding = {
      id: "notify-authority",
      severity: "error",
      file: "content/personal-data-breaches/2026-002.md",
      line: 1,
      column: 1,
      path: "notifications",
      message: "Melden bij de AP: de termijn liep",
      remedy: "Leg vast",
      source: [],
    };
    const all = standing({ "personal-data-breaches/2026-002.md": breach() }, { findings: [finding] });
    expect(tasksIn(all, "open")).toEqual([]);
    expect(tasksIn(all, "late")).toHaveLength(2);
  });
});

describe("what ends today, this week and later", () => {
  test.each([
    // Four weeks after 19 October is today; the month of the law ends on the 19th.
    ["2026-10-19", "today", "vandaag"],
    // Four weeks after the 18th was Sunday: our own day has passed, the last day (the 18th) has not.
    ["2026-10-18", "today", "nog 2 dagen"],
    // Four weeks after 23 October is Friday.
    ["2026-10-23", "week", "nog 4 dagen"],
  ] as const)("of a request received on %s", (receivedOn, group, left) => {
    const all = standing({ "data-subject-requests/2026-002.md": request(receivedOn) });
    expect(tasksIn(all, group)).toMatchObject([{ about: "2026-002 Vraag om inzage", left }]);
    expect(all.groups.map(({ id }) => id).filter((id) => tasksIn(all, id).length > 0)).toEqual([group]);
  });
  test("what ends later is only counted", () => {
    const before = standing({}).later;
    // Four weeks after 9 November is 7 December: three weeks from now.
    const all = standing({ "data-subject-requests/2026-002.md": request("2026-11-09") });
    expect(all.later).toBe(before + 1);
    expect(all.groups.every(({ id }) => tasksIn(all, id).length === 0)).toBe(true);
  });
});

test("who asked must first say who he is: then we wait, unless it is late already", () => {
  const waits = request("2026-10-23", "identity: pending\nidentityAskedOn: 2026-10-26\n");
  const [task] = tasksIn(standing({ "data-subject-requests/2026-002.md": waits }), "waiting");
  expect(task).toMatchObject({ about: "2026-002 Vraag om inzage" });
  expect(task?.how).toContain("Wacht op antwoord van de persoon die het vroeg.");
});

test("each role sees its own: whom the record names, for a measure who carries it out", () => {
  const changes = {
    "personal-data-breaches/2026-002.md": breach(
      "report:\n  handler: bestuurder\nmeasures:\n  - kind: preventive\n    measure: tas met slot\n    role: teamleider\n    dueOn: 2026-11-13\n",
    ),
  };
  const late = (role?: string) =>
    tasksIn(standing(changes, { role }), "late").map(({ what, role: whose }) => [what, whose]);
  expect(late()).toHaveLength(3);
  expect(late("teamleider")).toEqual([["Een maatregel uitvoeren: tas met slot", "teamleider"]]);
  expect(late("bestuurder").map(([what]) => what)).toEqual(["Advies geven over een datalek", "Melden bij de AP"]);
  expect(late("privacyfunctionaris")).toEqual([]);
});

describe("findings", () => {
  const found = (severity: Finding["severity"], file: string, id = "agreement-signed"): Finding => ({
    id,
    severity,
    file,
    line: 8,
    column: 1,
    path: "signature",
    message: "Van de overeenkomst is geen ondertekend exemplaar.",
    remedy: "Leg vast wanneer bij `signedOn`.",
    source: [],
  });
  test("name the record and the field as the form does: no path, line or key", () => {
    const tasks = tasksIn(standing({}, { findings: [found("open", "x/recipients/voorbeeld-dossier.md")] }), "open");
    expect(tasks).toMatchObject([
      {
        about: "Voorbeeld Dossier",
        state: "openstaand",
        address: "/beheer/?veld=signature#/collections/recipients/entries/voorbeeld-dossier",
      },
    ]);
    expect(JSON.stringify(tasks.map(({ about, what, how }) => [about, what, how]))).not.toMatch(
      /recipients|signedOn|\.md|regel 8/,
    );
  });
  test("of what cannot be read lead to what stands in the way", () => {
    const files = ["x/recipients/kapot.md", "x/notities.txt"];
    const tasks = tasksIn(standing({}, { findings: files.map((each) => found("error", each)) }), "open");
    expect(tasks.map(({ about, address }) => [about, address])).toEqual([
      ["Ontvanger kapot", "/beheer/bevindingen/"],
      ["De map met uw inhoud", "/beheer/bevindingen/"],
    ]);
  });
  test("that only ask a question stand under what they ask; others do not", () => {
    const findings = [
      found("open", "x/recipients/voorbeeld-dossier.md"),
      found("warning", "x/recipients/voorbeeld-dossier.md"),
    ];
    expect(tasksIn(standing({}, { findings }), "open").map(({ under }) => under !== undefined)).toEqual([false, true]);
  });
});

test("what was taken over is to be checked, and a page to be approved: with the page of the desk that does it", () => {
  const all = standing({
    "retention-periods/zorgdossier.md": swap("groundKind: law", "takenOver: library\ngroundKind: law"),
    "handbook/privacybeleid.mdx": (text) => text.replace("approvedOn: 2025-12-15\napprovedBy: bestuurder\n", ""),
  });
  expect(tasksIn(all, "unchecked").map(({ about, what, address }) => [about, what, address])).toEqual([
    ["Bewaartermijnen: nakijken wat is overgenomen", "0 van 1 klaar", "/beheer/nakijken/"],
    ["Pagina's van het handboek vaststellen", "0 van 1 klaar", "/beheer/vaststellen/"],
  ]);
});
