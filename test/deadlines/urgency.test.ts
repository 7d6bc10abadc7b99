// How soon a term ends at the moment of making, for counts and groups; and what the yearly destruction round holds.
import { describe, expect, test } from "vitest";
import { deadlineOf } from "../../src/core/deadlines/index.ts";
import { destructionRoundOf } from "../../src/core/derive/destruction.ts";
import { datedAt } from "../../src/core/due/due.ts";
import type { Term } from "../../src/core/time/term.ts";
import {
  bySoonest,
  type DatedTerm,
  endsWithin,
  howLate,
  runs,
  stateInWords,
  termGroups,
  termTone,
  urgencyOf,
} from "../../src/site/terms.ts";
import { type Change, smallDossier } from "../fixtures/small.ts";

const now = "2026-11-16T09:00+01:00";

interface Given {
  readonly start?: string | undefined;
  readonly target?: string;
  readonly due?: string;
  readonly met?: string;
}

function dated({ start = "2026-11-01", target, due, met }: Given): DatedTerm {
  const deadline = deadlineOf("answer-request");
  if (deadline === undefined) throw new Error("No deadline");
  const term: Term | undefined =
    target === undefined ? undefined : { target, due: due ?? null, readings: [], working: [] };
  const running = {
    start: term === undefined ? undefined : start,
    provisional: false,
    met,
    explained: false,
    path: "answeredOn",
  };
  const entry = { register: "data-subject-requests", id: "2026-001", file: "", text: "", data: {}, body: "" };
  return datedAt({ ...running, deadline, entry, term }, now);
}

describe("urgency on Mon 16 November 2026, 9:00", () => {
  test.each<[string, Given, string]>([
    ["overdue", { target: "2026-11-15" }, "overdue"],
    ["today", { target: "2026-11-16" }, "week"],
    ["within two days", { target: "2026-11-18T09:00+01:00" }, "week"],
    ["seven days", { target: "2026-11-23T09:00+01:00" }, "week"],
    ["a day that ends after them", { target: "2026-11-23" }, "month"],
    ["thirty days", { target: "2026-12-16T09:00+01:00" }, "month"],
    ["later", { target: "2026-12-17" }, "later"],
    ["by the target, not the due", { target: "2026-11-17", due: "2027-01-31" }, "week"],
    ["the target has passed, the due has not", { target: "2026-11-10", due: "2026-11-20" }, "target-missed"],
    ["the same, with the due far away", { target: "2026-10-31", due: "2027-01-31" }, "target-missed"],
    ["begins in the future", { start: "2026-11-17", target: "2026-11-20" }, "not-begun"],
    ["began today", { start: "2026-11-16", target: "2026-11-20" }, "week"],
    ["began a minute ago", { start: "2026-11-16T08:59+01:00", target: "2026-11-20" }, "week"],
    ["begins in a minute", { start: "2026-11-16T09:01+01:00", target: "2026-11-20" }, "not-begun"],
    ["begins on the planned day itself: no beginning is known", { start: "2026-11-20", target: "2026-11-20" }, "week"],
    ["without a date", {}, "undated"],
    ["met", { target: "2026-11-10", met: "2026-11-10" }, "met"],
    ["met late", { target: "2026-11-10", met: "2026-11-11" }, "met-late"],
  ])("%s", (_, given, expected) => {
    expect(urgencyOf(dated(given), now)).toBe(expected);
  });

  test("within fourteen days, also when the target has passed", () => {
    expect(endsWithin(dated({ target: "2026-10-31", due: "2027-01-31" }), 14, now)).toBe(true);
    expect(endsWithin(dated({ target: "2026-11-29" }), 14, now)).toBe(true);
    // The 30th lasts until 24:00: 14 days and 15 hours.
    expect(endsWithin(dated({ target: "2026-11-30" }), 14, now)).toBe(false);
    expect(endsWithin(dated({}), 14, now)).toBe(false);
  });

  test("overdue first, then what ends first, without a date last", () => {
    const given: Given[] = [{}, { target: "2026-12-17" }, { target: "2026-11-15" }, { target: "2026-11-16" }];
    const sorted = bySoonest(given.map(dated), now).map(({ term }) => term?.target);
    expect(sorted).toEqual(["2026-11-15", "2026-11-16", "2026-12-17", undefined]);
  });

  test("a case runs until it is closed or withdrawn; other records are no cases", () => {
    const entry = dated({}).entry;
    expect(runs({ entry })).toBe(true);
    expect(runs({ entry: { ...entry, data: { closedOn: "2026-11-01" } } })).toBe(false);
    expect(runs({ entry: { ...entry, data: { withdrawnOn: "2026-11-01" } } })).toBe(false);
    expect(runs({ entry: { ...entry, register: "recipients" } })).toBe(false);
  });

  test("what stands in the place of the act is named; too late stays too late", () => {
    const deadline = { basis: "law" } as const;
    const decided = "besloten niet te melden";
    expect(stateInWords({ status: "met", instead: undefined, targetMissed: false, deadline })).toBe("op tijd gedaan");
    expect(stateInWords({ status: "met", instead: decided, targetMissed: false, deadline })).toBe(decided);
    expect(stateInWords({ status: "met-late", instead: decided, targetMissed: false, deadline })).toBe(
      "later gedaan: besloten niet te melden",
    );
  });

  test("too late for law or contract is red and says by how much; later than a day of our own is not the same", () => {
    // Known on Saturday at 16.05, so 72 hours end on Tuesday at 16.05; notified 18 hours and 35 minutes after that.
    const end = "2026-05-26T16:05+02:00";
    const late = {
      status: "met-late",
      instead: undefined,
      targetMissed: false,
      met: "2026-05-27T10:40+02:00",
      term: { target: "2026-05-25T16:05+02:00", due: end, working: [], readings: [] },
    } as const;
    const law = { ...late, deadline: { basis: "law" } } as const;
    const own = { ...late, deadline: { basis: "own" } } as const;
    expect([stateInWords(law), termTone(law), howLate(law)]).toEqual([
      "te laat gedaan",
      "overdue",
      "18 uur en 35 minuten te laat",
    ]);
    expect([stateInWords(own), termTone(own), howLate(own)]).toEqual([
      "later gedaan",
      "met-late",
      "18 uur en 35 minuten na het streven",
    ]);
    expect(howLate({ ...law, status: "met", met: end })).toBeUndefined();
  });

  test("a day of our own that has passed is amber; the same day named by law or contract is red", () => {
    const over = { status: "overdue", instead: undefined, targetMissed: false } as const;
    expect(termTone({ ...over, deadline: { basis: "own" }, term: { due: null } })).toBe("behind");
    expect(termTone({ ...over, deadline: { basis: "law" }, term: { due: null } })).toBe("overdue");
    // Our own term, with a last day that the law gives.
    expect(termTone({ ...over, deadline: { basis: "own" }, term: { due: "2026-11-12" } })).toBe("overdue");
  });

  test("a target that has passed is a state of its own: not late yet, and not as if all were well", () => {
    const behind = dated({ target: "2026-11-10", due: "2026-11-20" });
    expect([behind.status, stateInWords(behind)]).toEqual(["open", "streefdag voorbij"]);
    // Where law and contract name no other day, the target is the end: then the term is over.
    expect(stateInWords(dated({ target: "2026-11-10" }))).toBe("termijn voorbij");
    expect(stateInWords(dated({ target: "2026-11-16", due: "2026-11-20" }))).toBe("loopt");
    expect(stateInWords(dated({ target: "2026-11-10", due: "2026-11-20", met: "2026-11-12" }))).toBe("op tijd gedaan");
  });

  test("every term stands in one group; what is done in time stands apart", () => {
    const kinds = ["overdue", "target-missed", "week", "month", "later", "not-begun", "undated", "met-late"];
    expect(termGroups.map(({ urgency }) => urgency).sort()).toEqual(kinds.sort());
  });
});

describe("the yearly destruction round", () => {
  const rule = (id: string, period: string) => ({
    [`retention-periods/${id}.md`]: `---\nname: ${id}\nperiod: ${period}\nstarts: last-change\ngroundKind: own\nground: eigen keuze\nowner: teamleider\n---\n`,
  });
  const round = (id: string, doneOn: string, retention: string) => ({
    [`assurance-records/${id}.md`]: `---\nname: ${id}\nkind: destruction-round\ndoneOn: ${doneOn}\nretention: [${retention}]\n---\n`,
  });
  const roundOf = (year: number, changes: Readonly<Record<string, Change>>) =>
    destructionRoundOf(smallDossier(changes), year);

  test("of each rule the day on or before which its data began", () => {
    const { before, endedBy, rules } = roundOf(2027, {
      ...rule("twintig", "P20Y"),
      ...rule("een", "P1Y"),
      ...rule("half", "P6M"),
      ...rule("maanden", "P18M"),
      ...rule("week", "P7D"),
    });
    expect([before, endedBy]).toEqual(["2027-04-01", "2026-12-31"]);
    expect(rules.map(({ entry, cutOff }) => [entry.id, cutOff])).toEqual([
      // A year before the end of 2026.
      ["een", "2025-12-31"],
      // Under a year does not wait for the round.
      ["half", undefined],
      // Eighteen months before 31 December: no 31 June.
      ["maanden", "2025-06-30"],
      ["twintig", "2006-12-31"],
      ["week", undefined],
      // The rule of the small content: fifteen years.
      ["zorgdossier", "2011-12-31"],
    ]);
  });

  test("what was done, the latest first, and the last round of each rule", () => {
    const { done, rules } = roundOf(2027, {
      ...rule("week", "P7D"),
      ...round("ronde-2025", "2025-03-20", "zorgdossier, week"),
      ...round("ronde-2026", "2026-03-24", "zorgdossier"),
    });
    expect(done.map(({ id }) => id)).toEqual(["ronde-2026", "ronde-2025"]);
    expect(rules.map(({ entry, last }) => [entry.id, last?.id])).toEqual([
      ["week", "ronde-2025"],
      ["zorgdossier", "ronde-2026"],
    ]);
  });
});
