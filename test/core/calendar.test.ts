// The calendar read with other people's programs: what they show of a term, and whether it is the same term after a change.
import ICAL from "ical.js";
import nodeIcal from "node-ical";
import { describe, expect, test } from "vitest";
import { calendarFeed } from "../../src/core/derive/calendar.ts";
import { type Due, due } from "../../src/core/due/due.ts";
import { smallDossier, swap } from "../fixtures/small.ts";

const stamp = "2026-11-16T09:00+01:00";

/** A term of a breach; `what` are its measures, of which one is at `path`. */
const term = (end: string, path = "notifications", measures: readonly unknown[] = [], more: object = {}): Due =>
  ({
    deadline: { id: "preventive-measure", title: "Een maatregel uitvoeren", register: "personal-data-breaches" },
    entry: {
      register: "personal-data-breaches",
      id: "2026-001",
      data: { title: "Laptop van de teamleider kwijt", measures },
    },
    path,
    start: "2026-11-10T09:00+01:00",
    met: undefined,
    term: { target: end, due: end },
    ...more,
  }) as unknown as Due;

const measure = (words: string, dueOn = "2026-12-01") => ({ kind: "preventive", measure: words, dueOn });
const events = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
const uidsOf = (due: readonly Due[]) => events(calendarFeed(due, stamp)).map(({ uid }) => uid);

describe("a term at a moment", () => {
  // The second half past two of the night in which the clock goes back.
  const ics = calendarFeed([term("2026-10-25T02:30+01:00")], stamp, "https://handboek.klein.example/avg");

  test("is one instant for every reader, without an end", () => {
    expect(ics).toMatch(/\r\nDTSTART:20261025T013000Z\r\n/);
    expect(ics).not.toContain("DTEND");
    expect(events(ics)[0]?.startDate.toJSDate().toISOString()).toBe("2026-10-25T01:30:00.000Z");
    const [other] = Object.values(nodeIcal.sync.parseICS(ics)).filter((each) => each?.type === "VEVENT");
    expect(other).toMatchObject({ start: new Date("2026-10-25T01:30:00Z"), datetype: "date-time" });
  });

  test("says which term it is, and of a case neither number nor words: a feed has no lock of its own", () => {
    expect(events(ics)[0]?.summary).toBe("Een maatregel uitvoeren");
    expect(ics).not.toMatch(/laptop|teamleider|2026-001/i);
    expect(ics).toContain("\r\nPRODID:-//Privacyhandboek//Termijnen//NL\r\n");
  });

  test("leads to a page that every program can open", () => {
    const address = "https://handboek.klein.example/avg/termijnen/";
    expect(events(ics)[0]?.component.getFirstPropertyValue("url")).toBe(address);
    const [other] = Object.values(nodeIcal.sync.parseICS(ics)).filter((each) => each?.type === "VEVENT");
    expect(other).toMatchObject({ url: expect.anything() });
    expect(JSON.stringify(other)).toContain(address);
  });

  test("has no link where nobody said at which address the site stands: a path alone leads nowhere", () => {
    const without = calendarFeed([term("2026-12-01")], stamp);
    expect(events(without)).toHaveLength(1);
    expect(events(without)[0]?.component.getFirstPropertyValue("url")).toBeNull();
    const [other] = Object.values(nodeIcal.sync.parseICS(without)).filter((each) => each?.type === "VEVENT");
    expect(other).not.toHaveProperty("url");
  });

  test("warns a day and two hours before", () => {
    const alarms = events(ics)[0]?.component.getAllSubcomponents("valarm") ?? [];
    expect(alarms.map((each) => each.getFirstPropertyValue("action"))).toEqual(["DISPLAY", "DISPLAY"]);
    // A day, and two hours.
    const before = alarms.map((each) => (each.getFirstPropertyValue("trigger") as { toSeconds(): number }).toSeconds());
    expect(before).toEqual([-86_400, -7_200]);
    expect(ics).not.toMatch(/DESCRIPTION:.*2026-001/);
  });
});

test("a term that ends with a day is that whole day", () => {
  const ics = calendarFeed([term("2026-12-01")], stamp);
  expect(ics).toMatch(/\r\nDTSTART;VALUE=DATE:20261201\r\n/);
  expect(ics).not.toContain("DTEND");
  expect(events(ics)[0]?.startDate.isDate).toBe(true);
  const [other] = Object.values(nodeIcal.sync.parseICS(ics)).filter((each) => each?.type === "VEVENT");
  expect(other).toMatchObject({ datetype: "date" });
  // Nine in the morning of a week before, and of the day before: 7 × 24 − 9 and 24 − 9 hours.
  const alarms = events(ics)[0]?.component.getAllSubcomponents("valarm") ?? [];
  const before = alarms.map((each) => (each.getFirstPropertyValue("trigger") as { toSeconds(): number }).toSeconds());
  expect(before).toEqual([-159 * 3600, -15 * 3600]);
});

describe("the name of a term", () => {
  const [one, two] = [measure("Adressen controleren"), measure("Laptops versleutelen")];
  const both = uidsOf([
    term("2026-12-01", "measures.0.doneOn", [one, two]),
    term("2026-12-01", "measures.1.doneOn", [one, two]),
  ]);

  test("stays when a row above it goes", () => {
    expect(new Set(both).size).toBe(2);
    expect(uidsOf([term("2026-12-01", "measures.0.doneOn", [two])])).toEqual([both[1]]);
  });

  test("stays when its moment moves, and the number of the change rises with time", () => {
    const moved = measure("Adressen controleren", "2027-01-15");
    expect(uidsOf([term("2027-01-15", "measures.0.doneOn", [moved, two])])).toEqual([both[0]]);
    const [before, after] = [stamp, "2026-11-16T09:01+01:00"].map(
      (at) => events(calendarFeed([term("2026-12-01")], at))[0]?.sequence ?? 0,
    );
    expect(after).toBeGreaterThan(before ?? 0);
    expect(before).toBeGreaterThan(0);
    expect(after).toBeLessThan(2 ** 31);
  });

  test("stays when the act is written down at another field of the record", () => {
    expect(uidsOf([term("2026-12-01", "answeredOn")])).toEqual(uidsOf([term("2026-12-01", "copyGivenOn")]));
  });

  test("is another one for the same words twice, for another record, for another beginning of a row to come", () => {
    const twice = uidsOf([
      term("2026-12-01", "measures.0.doneOn", [one, one]),
      term("2026-12-02", "measures.1.doneOn", [one, one]),
    ]);
    expect(new Set(twice).size).toBe(2);
    const begins = uidsOf([
      term("2026-12-01"),
      term("2026-12-01", "notifications", [], { start: "2026-11-11T09:00+01:00" }),
    ]);
    expect(new Set(begins).size).toBe(2);
  });

  test("tells nothing of what stands in the row", () => {
    for (const uid of both)
      expect(uid).toMatch(/^preventive-measure-[a-z0-9]{6,11}-[a-z0-9]{6,11}@personal-data-breaches\.privacyhandboek$/);
  });
});

test("a term that was met, or has no beginning yet, is not in it", () => {
  expect(
    uidsOf([term("2026-12-01", "a", [], { met: "2026-11-12" }), term("2026-12-01", "b", [], { term: undefined })]),
  ).toEqual([]);
});

test("what an audit plans, what a DPIA asks and the next lesson stand in it, each once, until they are done", () => {
  const proof = (name: string, kind: string, more: string) =>
    `---\nname: ${name}\nkind: ${kind}\ndoneOn: 2026-06-01\nrole: privacyfunctionaris\nresult: klaar\nproofKeptAt: map\n${more}---\n`;
  const dossier = smallDossier({
    "assurance-records/audit.md": proof(
      "Audit",
      "audit",
      "nextOn: 2027-05-31\nactions:\n  - action: lijst bijwerken\n    dueOn: 2026-12-01\n  - action: bordje\n    dueOn: 2026-07-01\n    doneOn: 2026-07-01\n",
    ),
    "impact-assessments/clientdossier.md": swap("    doneOn: 2026-04-01\n", ""),
  });
  const planned = /^(?:Een actie|Een maatregel uit een DPIA|Opnieuw doen)/;
  const shown = events(calendarFeed(due(dossier), stamp)).filter(({ summary }) => planned.test(summary));
  expect(shown.map(({ summary, startDate }) => `${startDate} ${summary}`).toSorted()).toEqual([
    "2026-05-01 Een maatregel uit een DPIA uitvoeren: DPIA clientdossier",
    "2026-12-01 Een actie uit de borging uitvoeren: bewijsstuk audit",
    "2027-05-31 Opnieuw doen wat voor deze dag is gepland: bewijsstuk audit",
  ]);
});
