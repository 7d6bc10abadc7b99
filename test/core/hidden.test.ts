// Answers that no longer apply are never kept unseen: the form, the save and the check ask the same functions.
import { describe, expect, it } from "vitest";
import { hiddenIn, lateIn, newlyHidden, withoutHidden } from "../../src/core/due/applicability.ts";
import { dueOf } from "../../src/core/due/due.ts";
import { text } from "../../src/core/model/field.ts";
import type { Register } from "../../src/core/model/register.ts";
import { validate } from "../../src/core/read/folder.ts";
import { personalDataBreaches, processingActivities } from "../../src/core/registers/index.ts";
import { smallTexts } from "../fixtures/small.ts";

const breaches = personalDataBreaches;
const activities = processingActivities;
const never = () => false;
const always = () => true;
const paths = (found: readonly { path: string }[]) => found.map((each) => each.path);

describe("what does not apply", () => {
  it("is hidden, whether or not something stands there", () => {
    expect(paths(hiddenIn(activities, { bsn: "no" }, always))).toEqual(
      expect.arrayContaining(["bsnBases", "bsnExplained"]),
    );
    expect(paths(hiddenIn(activities, { bsn: "yes" }, always))).not.toContain("bsnBases");
  });

  it("in a row of a list is told by that row", () => {
    const record = {
      measures: [
        { kind: "immediate", action: "x", preventive: "y" },
        { kind: "preventive", action: "x", preventive: "y" },
      ],
    };
    expect(paths(withoutHidden(breaches, record, always).dropped)).toEqual([
      "measures.0.preventive",
      "measures.1.action",
    ]);
    expect(withoutHidden(breaches, record, always).kept).toEqual({
      measures: [
        { kind: "immediate", action: "x" },
        { kind: "preventive", preventive: "y" },
      ],
    });
  });

  it("of a breach is every question about what did not happen", () => {
    const asked = (record: object) => {
      const hidden = paths(hiddenIn(breaches, { ...record }, always));
      return ["recipients", "exfiltration", "recovery", "protection.key"].filter((path) => !hidden.includes(path));
    };
    expect(asked({})).toEqual([]);
    expect(asked({ nature: { aspects: ["confidentiality"], incidentType: "sent-by-mistake" } })).toEqual([
      "recipients",
    ]);
    expect(asked({ nature: { aspects: ["availability"], incidentType: "ransomware" } })).toEqual([
      "exfiltration",
      "recovery",
    ]);
    expect(asked({ nature: { aspects: ["confidentiality"] }, protection: { unintelligible: "intact" } })).toEqual([
      "recipients",
      "protection.key",
    ]);
  });

  it("takes along what hangs on it, and nothing else", () => {
    const register: Register = {
      ...activities,
      fields: {
        one: text({ label: "Een" }),
        two: text({ label: "Twee", when: { field: "one", is: ["a"] } }),
        three: text({ label: "Drie", when: { field: "two" } }),
        four: text({ label: "Vier" }),
      },
    };
    const record = { one: "b", two: "x", three: "y", four: "z", unknown: "kept" };
    expect(withoutHidden(register, record, always)).toMatchObject({
      kept: { one: "b", four: "z", unknown: "kept" },
      dropped: [{ path: "two" }, { path: "three" }],
    });
  });

  it("loses nothing when it is empty: blank texts, lists and groups are no answers", () => {
    const record = { delayReason: "  ", withdrawnReason: null, closedBy: "" };
    expect(withoutHidden(breaches, record, never)).toEqual({ kept: record, dropped: [] });
  });

  it("is refused by a save only when it was not there before", () => {
    const old = { bsn: "no", bsnExplained: "was er al" };
    expect(paths(newlyHidden(activities, old, old, always))).toEqual([]);
    expect(paths(newlyHidden(activities, old, { ...old, bsnBases: ["wmo"] }, always))).toEqual(["bsnBases"]);
    expect(
      paths(newlyHidden(activities, { bsn: "yes", bsnBases: ["wmo"] }, { bsn: "no", bsnBases: ["wmo"] }, always)),
    ).toEqual(["bsnBases"]);
  });
});

describe("the reason for being late", () => {
  function breachWith(lines: string) {
    const text = `---\ntitle: Iets\nsignalledAt: 2026-03-27T09:00+01:00\nawareAt: 2026-03-27T10:00+01:00\nreportedBy: teamleider\ndataInBrief: iets\nongoing: "no"\n${lines}---\n`;
    const path = "personal-data-breaches/2026-001.md";
    const files = [...smallTexts({})]
      .map(([at, each]) => ({ path: at, text: String(each) }))
      .filter((each) => each.path !== path);
    const dossier = validate({ folder: "", files: [...files, { path, text }], folders: [], unreadable: [] });
    const entry = dossier.entries["personal-data-breaches"]?.find((each) => each.id === "2026-001");
    if (entry === undefined) throw new Error(JSON.stringify(dossier.findings));
    return dueOf(dossier, entry);
  }
  const notified = (at: string) => `notifications:\n  - kind: first\n    notifiedAt: ${at}\n`;

  // Known on Friday 27 March 10:00 winter time: 72 hours end on Monday 30 March 11:00 summer time.
  it.each([
    ["notified on time", notified("2026-03-30T11:00+02:00"), undefined, false],
    ["notified a minute late", notified("2026-03-30T11:01+02:00"), undefined, true],
    ["not notified: it can still be", "", undefined, true],
    ["not notified, seen within the term", "", "2026-03-30T10:59+02:00", false],
    ["not notified, seen after the term", "", "2026-03-30T11:01+02:00", true],
    [
      "decided not to notify",
      "authorityDecision:\n  decision: not-notify\n  reasons: geen risico\n  decidedAt: 2026-03-28T10:00+01:00\n",
      undefined,
      false,
    ],
    ["no breach after all", 'assessment:\n  isBreach: "no"\n', undefined, false],
  ])("%s", (_, lines, now, late) => {
    expect(lateIn(breachWith(lines), now)(["notify-authority"])).toBe(late);
  });
});
