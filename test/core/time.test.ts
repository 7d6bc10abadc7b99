// Terms by hand: every expected moment is a literal with its reasoning. The oracle at the end counts by another method.
import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { OwnTerms } from "../../src/core/deadlines/deadline.ts";
import { deadlineOf } from "../../src/core/deadlines/index.ts";
import { millisecondsUntil, type Status, status } from "../../src/core/due/status.ts";
import { daysAfter, monthsAfter, nextWorkingDay } from "../../src/core/time/calendar.ts";
import { holidayOn } from "../../src/core/time/holidays.ts";
import { fullHoursAfter, hoursAfter, hoursOf } from "../../src/core/time/hours.ts";
import type { Term } from "../../src/core/time/term.ts";
import {
  dateInShort,
  dayOf,
  isDay,
  isMoment,
  isPeriod,
  momentInWords,
  periodInWords,
} from "../../src/core/time/written.ts";
import fc from "../fixtures/properties.ts";
import { judgeFolder, smallContent, swap } from "../fixtures/small.ts";

const own: OwnTerms = {
  notifyAuthorityTarget: "PT48H",
  processorWarning: "PT24H",
  adviceAnswer: "PT8H",
  requestTarget: "P4W",
  executeWorkingDays: 14,
  review: "P12M",
  accessReview: "P3M",
};

function termOf(id: string, start: string, terms: OwnTerms = own): Term {
  const deadline = deadlineOf(id);
  if (deadline === undefined) throw new Error(`No deadline ${id}`);
  return deadline.term(start, terms);
}

describe("notify-authority: 72 elapsed hours", () => {
  test.each([
    // A02: Friday afternoon; Saturday and Sunday count in full (art. 3(3) Reg. 1182/71): Fri 16:30 → Sat → Sun → Mon 16:30.
    ["2025-06-13T16:30+02:00", "2025-06-16T16:30+02:00"],
    // A13: the clock goes forward on Sun 30 March 2025; 24 + 23 + 25 wall hours would be short by one: Mon 17:30.
    ["2025-03-28T16:30+01:00", "2025-03-31T17:30+02:00"],
    // A16: the clock goes back on Sun 26 October 2025; three days later on the wall is 73 hours, so Mon 15:30.
    ["2025-10-24T16:30+02:00", "2025-10-27T15:30+01:00"],
    // A17: the first 02:30 of 25 October 2026 (00:30 UTC) → 28 October 00:30 UTC = 01:30 winter time.
    ["2026-10-25T02:30+02:00", "2026-10-28T01:30+01:00"],
    // A18: the second 02:30 of 25 October 2026 (01:30 UTC) → 28 October 01:30 UTC = 02:30 winter time.
    ["2026-10-25T02:30+01:00", "2026-10-28T02:30+01:00"],
    // A23: aware when the processor tells us, Fri 13 February 15:40 → Mon 16 February 15:40.
    ["2026-02-13T15:40+01:00", "2026-02-16T15:40+01:00"],
    // Ends in the hour that the spring change skips: Thu 26 March 02:30 (01:30 UTC) → Sun 29 March 01:30 UTC = 03:30.
    ["2026-03-26T02:30+01:00", "2026-03-29T03:30+02:00"],
    // Ends in the hour that the autumn change doubles: Thu 22 October 02:30 (00:30 UTC) → the first 02:30 of the 25th.
    ["2026-10-22T02:30+02:00", "2026-10-25T02:30+02:00"],
    // One hour later: Thu 03:30 (01:30 UTC) → the second 02:30 of the 25th.
    ["2026-10-22T03:30+02:00", "2026-10-25T02:30+01:00"],
    // Leap day: Sun 27 February 2028 → 28 → 29 → Wed 1 March.
    ["2028-02-27T10:00+01:00", "2028-03-01T10:00+01:00"],
    // No leap day: Sat 27 February 2027 → 28 → 1 → Tue 2 March.
    ["2027-02-27T10:00+01:00", "2027-03-02T10:00+01:00"],
    // New Year: Wed 30 December 23:15 → 31 → 1 January → Sat 2 January 23:15; no holiday moves it.
    ["2026-12-30T23:15+01:00", "2027-01-02T23:15+01:00"],
    // Good Friday 3 April 2026 16:00 → Mon 6 April (Easter Monday) 16:00; no holiday moves it.
    ["2026-04-03T16:00+02:00", "2026-04-06T16:00+02:00"],
    // Ends on Boxing Day and a Saturday: Wed 23 December 2026 17:00 → Sat 26 December 17:00.
    ["2026-12-23T17:00+01:00", "2026-12-26T17:00+01:00"],
    // Written in another zone: 09:00 UTC is 10:00 here; the clock changes on 29 March, so 11:00.
    ["2026-03-27T09:00+00:00", "2026-03-30T11:00+02:00"],
    // 23:40 UTC on Thursday 30 July is Friday 31 July 1:40 here → Sat → Sun → Mon 3 August 1:40.
    ["2026-07-30T23:40:00Z", "2026-08-03T01:40+02:00"],
    // Seconds are kept: the end is as exact as the start.
    ["2026-02-13T15:40:30+01:00", "2026-02-16T15:40:30+01:00"],
  ])("aware %s: at the latest %s", (start, due) => {
    expect(termOf("notify-authority", start).due).toBe(due);
  });

  test.each([
    // R01: the hour 16–17 is not counted; from 17:00 on Friday 72 full hours to Mon 17:00.
    ["2025-06-13T16:30+02:00", "2025-06-16T17:00+02:00"],
    // R04: the hour 12–13 is not counted; from 13:00 on Tuesday to Fri 26 December 13:00.
    ["2025-12-23T12:59+01:00", "2025-12-26T13:00+01:00"],
    // R04, also one second before the hour is full.
    ["2025-12-23T12:59:59+01:00", "2025-12-26T13:00+01:00"],
    // Exactly on the hour the event falls in the hour that begins: 13–14 is not counted.
    ["2025-12-23T13:00+01:00", "2025-12-26T14:00+01:00"],
    // In the first 02:30 of the doubled hour: the next full hour is the second 02:00 → 28 October 02:00.
    ["2026-10-25T02:30+02:00", "2026-10-28T02:00+01:00"],
    // The hour before the skipped one: 01–02 is not counted; the next full hour is 03:00 summer time.
    ["2026-03-29T01:30+01:00", "2026-04-01T03:00+02:00"],
  ])("aware %s: read with Regulation 1182/71 it is %s", (start, end) => {
    expect(termOf("notify-authority", start).readings).toEqual([
      { id: "regulation-1182-71", end, source: "art. 3 lid 1 Verordening 1182/71" },
    ]);
  });

  test("our own aim is 48 hours, and never later than the law", () => {
    // Fri 13 June 16:30 → Sun 15 June 16:30.
    expect(termOf("notify-authority", "2025-06-13T16:30+02:00").target).toBe("2025-06-15T16:30+02:00");
    // Across the spring change: Sat 28 March 10:00 (09:00 UTC) → Mon 30 March 09:00 UTC = 11:00.
    expect(termOf("notify-authority", "2026-03-28T10:00+01:00").target).toBe("2026-03-30T11:00+02:00");
    const slow = { ...own, notifyAuthorityTarget: "P4D" };
    expect(termOf("notify-authority", "2025-06-13T16:30+02:00", slow).target).toBe("2025-06-16T16:30+02:00");
  });

  test("the working names the doubled hour", () => {
    expect(termOf("notify-authority", "2026-10-25T02:30+02:00").working[0]).toBe(
      "De klok begint op zondag 25 oktober 2026, 2.30 uur (zomertijd).",
    );
    expect(termOf("notify-authority", "2026-10-25T02:30+01:00").working[0]).toBe(
      "De klok begint op zondag 25 oktober 2026, 2.30 uur (wintertijd).",
    );
  });
});

describe("answer-request: one month, moved by Regulation 1182/71", () => {
  test.each([
    // M01, Q01: 5 March + 1 month = Sat 5 April → Sun 6 → Mon 7. Four weeks: 26 days to 31 March, 2 more: 2 April.
    ["2025-03-05", "2025-04-07", "2025-04-05", "2025-04-02"],
    // M03: no 31 February → 28 February, a Saturday → Sun 1 → Mon 2 March. Four weeks: also 28 February.
    ["2026-01-31", "2026-03-02", "2026-02-28", "2026-02-28"],
    // M05: no 31 February → Fri 28 February 2025, a working day.
    ["2025-01-31", "2025-02-28", "2025-02-28", "2025-02-28"],
    // M10: 14 May 2026 is Ascension Day → Fri 15 May is not on the list for 2026. Four weeks: 16 to 30 April, 12 more.
    ["2026-04-14", "2026-05-15", "2026-05-14", "2026-05-12"],
    // M14: 1 January 2026 is New Year's Day → Fri 2 January is not on the list. Four weeks: 29 December.
    ["2025-12-01", "2026-01-02", "2026-01-01", "2025-12-29"],
    // W01: 2 February + 28 days = 2 March (28 days in February 2026) = + 1 month, a Monday.
    ["2026-02-02", "2026-03-02", "2026-03-02", "2026-03-02"],
    // The 31st: 31 August → no 31 September → Wed 30 September (EDPB 01/2022). Four weeks: 28 September.
    ["2026-08-31", "2026-09-30", "2026-09-30", "2026-09-28"],
    // Leap day: 31 January 2028 → Tue 29 February. Four weeks: 28 February.
    ["2028-01-31", "2028-02-29", "2028-02-29", "2028-02-28"],
    // From the leap day: 29 February 2028 → Wed 29 March. Four weeks: 28 March.
    ["2028-02-29", "2028-03-29", "2028-03-29", "2028-03-28"],
    // Good Friday 3 April 2026 → Sat 4 → Sun 5 → Easter Monday 6 → Tue 7. Four weeks: 31 March.
    ["2026-03-03", "2026-04-07", "2026-04-03", "2026-03-31"],
    // Good Friday 18 April 2025 → Sat 19 → Sun 20 → Easter Monday 21 → Tue 22. Four weeks: 15 April.
    ["2025-03-18", "2025-04-22", "2025-04-18", "2025-04-15"],
    // King's Day 2025 is Saturday 26 April → Sun 27 → Mon 28. Four weeks: 23 April.
    ["2025-03-26", "2025-04-28", "2025-04-26", "2025-04-23"],
    // Ascension Day 29 May 2025 → Fri 30 May is on the list for 2025 → Sat 31 → Sun 1 → Mon 2 June. Four weeks: 27 May.
    ["2025-04-29", "2025-06-02", "2025-05-29", "2025-05-27"],
    // Whit Monday 25 May 2026 → Tue 26. Four weeks: 23 May.
    ["2026-04-25", "2026-05-26", "2026-05-25", "2026-05-23"],
    // Christmas: Fri 25 December 2026 → Sat 26 → Sun 27 → Mon 28. Four weeks: 23 December.
    ["2026-11-25", "2026-12-28", "2026-12-25", "2026-12-23"],
    // Over New Year: Mon 28 December 2026 → Thu 28 January 2027. Four weeks: 25 January.
    ["2026-12-28", "2027-01-28", "2027-01-28", "2027-01-25"],
    // New Year 2027: Fri 1 January → Sat 2 → Sun 3 → Mon 4. Four weeks: 29 December.
    ["2026-12-01", "2027-01-04", "2027-01-01", "2026-12-29"],
    // Christmas 2024: Wed 25 December → Thu 26 is Boxing Day → Fri 27. Four weeks: 23 December.
    ["2024-11-25", "2024-12-27", "2024-12-25", "2024-12-23"],
    // Easter 2027: Sun 28 March is Easter Sunday → Mon 29 is Easter Monday → Tue 30. Four weeks: 28 March.
    ["2027-02-28", "2027-03-30", "2027-03-28", "2027-03-28"],
    // 2027: a weekend moves: no 29 February → Sun 28 → Mon 1 March. Four weeks: 26 February.
    ["2027-01-29", "2027-03-01", "2027-02-28", "2027-02-26"],
    // 2027: Good Friday 26 March → Sat 27 → Easter 28 and 29 → Tue 30. Four weeks: 26 March (28 days in February).
    ["2027-02-26", "2027-03-30", "2027-03-26", "2027-03-26"],
    // 2027: Sat 27 March → Easter Sunday 28 → Easter Monday 29 → Tue 30. Four weeks: 27 March.
    ["2027-02-27", "2027-03-30", "2027-03-27", "2027-03-27"],
    // 2027: Ascension Day 6 May → Fri 7 May is only equated and its list was not seen: the earlier end. Four weeks: 4 May.
    ["2027-04-06", "2027-05-07", "2027-05-06", "2027-05-04"],
    // 2030: Good Friday 19 April → Sat 20 → Easter 21 and 22 → Tue 23. Four weeks: 16 April.
    ["2030-03-19", "2030-04-23", "2030-04-19", "2030-04-16"],
  ])("received %s: at the latest %s, unmoved %s, aim %s", (start, due, unmoved, target) => {
    const term = termOf("answer-request", start);
    expect({ due: term.due, target: term.target, readings: term.readings.map(({ id, end }) => [id, end]) }).toEqual({
      due,
      target,
      readings: [["unmoved-month", unmoved]],
    });
  });

  test.each([
    // E01, E05: three months → 30 April (no 31st), a Thursday. First 28 February, then two months: 28 April.
    ["2026-01-31", "2026-04-30", "2026-04-28"],
    // Three months → Thu 14 May 2026, Ascension Day → Fri 15 May, not on the list. Aim: 14 March, then 14 May.
    ["2026-02-14", "2026-05-15", "2026-05-14"],
    // Three months from Sun 30 November 2025 → Sat 28 February 2026 → Sun 1 → Mon 2 March. Aim: 30 December, then 28 February.
    ["2025-11-30", "2026-03-02", "2026-02-28"],
    // New Year 2027: Fri 1 January → Mon 4. Aim: 1 November, then 1 January.
    ["2026-10-01", "2027-01-04", "2027-01-01"],
    // From the 31st over the leap day: 30 November 2027 → 29 February 2028, a Tuesday. Aim: 30 December, then 29 February.
    ["2027-11-30", "2028-02-29", "2028-02-29"],
  ])("extended, received %s: at the latest %s, aim %s", (start, due, target) => {
    const term = termOf("answer-request-extended", start);
    expect({ due: term.due, target: term.target }).toEqual({ due, target });
  });

  test("the working says why a day is passed over, and where the earlier day is taken", () => {
    expect(termOf("answer-request", "2026-04-14").working).toEqual([
      "Het verzoek is ontvangen op dinsdag 14 april 2026.",
      "Eén maand later is donderdag 14 mei 2026 (art. 12 lid 3 AVG).",
      "Donderdag 14 mei 2026 is Hemelvaartsdag en schuift door.",
      "Vrijdag 15 mei 2026 is een gelijkgestelde dag, maar staat niet op de Nederlandse lijst in het Publicatieblad: de vroegste dag geldt.",
      "De laatste dag is vrijdag 15 mei 2026, tot 24.00 uur.",
      "Wij werken naar dinsdag 12 mei 2026: de vroegste van vier weken en één maand, zonder doorschuiven (eigen regel).",
    ]);
    expect(termOf("answer-request", "2030-03-19").working).toContain(
      "Vrijdag 19 april 2030 is Goede Vrijdag en schuift door.",
    );
    expect(termOf("answer-request", "2027-04-06").working).toContain(
      "Vrijdag 7 mei 2027 is een gelijkgestelde dag, maar de lijst in het Publicatieblad voor 2027 is nog niet gezien: de vroegste dag geldt.",
    );
    expect(termOf("answer-request", "2025-03-05").working).toContain(
      "Zaterdag 5 april 2025 valt in het weekend en schuift door.",
    );
  });
});

describe("holidays", () => {
  // The table of law.md B3, by hand. Days that only a royal decree names are "equated".
  const table: readonly (readonly [day: string, atw: "holiday" | "equated", list: string])[] = [
    ["2025-01-01", "holiday", "listed"],
    ["2025-04-18", "holiday", "listed"],
    ["2025-04-21", "holiday", "listed"],
    ["2025-04-26", "holiday", "listed"], // King's Day on a Saturday, because the 27th is a Sunday
    ["2025-05-05", "holiday", "listed"],
    ["2025-05-29", "holiday", "listed"],
    ["2025-05-30", "equated", "listed"],
    ["2025-06-09", "holiday", "listed"],
    ["2025-12-25", "holiday", "listed"],
    ["2025-12-26", "holiday", "listed"],
    ["2026-01-01", "holiday", "listed"],
    ["2026-01-02", "equated", "not-listed"],
    ["2026-04-03", "holiday", "listed"],
    ["2026-04-06", "holiday", "listed"],
    ["2026-04-27", "holiday", "listed"],
    ["2026-05-05", "holiday", "listed"],
    ["2026-05-14", "holiday", "listed"],
    ["2026-05-15", "equated", "not-listed"],
    ["2026-05-25", "holiday", "listed"],
    ["2026-12-25", "holiday", "listed"],
    ["2026-12-26", "holiday", "listed"],
    ["2027-01-01", "holiday", "listed"],
    ["2027-03-26", "holiday", "listed"],
    ["2027-03-29", "holiday", "listed"],
    ["2027-04-27", "holiday", "listed"],
    ["2027-05-05", "holiday", "listed"],
    ["2027-05-06", "holiday", "listed"],
    ["2027-05-07", "equated", "unseen"],
    ["2027-05-17", "holiday", "listed"],
    ["2027-12-25", "holiday", "listed"],
    ["2027-12-26", "holiday", "listed"],
  ];

  test("2025, 2026 and 2027 have these holidays and no other", () => {
    const found: (readonly [string, string, string])[] = [];
    for (let time = Date.UTC(2025, 0, 1); time < Date.UTC(2028, 0, 1); time += 86_400_000) {
      const day = new Date(time).toISOString().slice(0, 10);
      const holiday = holidayOn(day);
      if (holiday !== undefined) found.push([day, holiday.atw, holiday.officialJournal]);
    }
    expect(found).toEqual(table);
  });

  // Easter Sundays as every almanac prints them; the other feasts hang on them.
  const easterSundays =
    "2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2039-04-10 2040-04-01";
  test.each(easterSundays.split(" "))("the feasts around Easter Sunday %s", (sunday) => {
    const after = (days: number) => new Date(Date.parse(sunday) + days * 86_400_000).toISOString().slice(0, 10);
    const names = [-2, 1, 39, 50].map((days) => holidayOn(after(days))?.name);
    expect(names).toEqual(["Goede Vrijdag", "Tweede Paasdag", "Hemelvaartsdag", "Tweede Pinksterdag"]);
    expect(holidayOn(after(-3))).toBeUndefined();
    expect(holidayOn(after(2))?.name ?? "none").toMatch(/^(none|Koningsdag|Bevrijdingsdag)$/);
  });

  test("King's Day moves from Sunday to Saturday, and only then", () => {
    // 27 April is a Sunday in 2025, 2031 and 2036 (and in none of the years between).
    const moved = Array.from({ length: 15 }, (_, index) => 2024 + index).filter(
      (year) => holidayOn(`${year}-04-26`)?.name === "Koningsdag",
    );
    expect(moved).toEqual([2025, 2031, 2036]);
    expect(holidayOn("2025-04-27")).toBeUndefined();
  });

  test("until 2013 the Queen's Day, 30 April; on a Sunday the day before", () => {
    expect(holidayOn("2013-04-30")?.name).toBe("Koninginnedag");
    expect(holidayOn("2013-04-27")).toBeUndefined();
    // 30 April 2006 was a Sunday.
    expect(holidayOn("2006-04-29")?.name).toBe("Koninginnedag");
    expect(holidayOn("2006-04-30")).toBeUndefined();
    expect(holidayOn("2014-04-26")?.name).toBe("Koningsdag");
    expect(holidayOn("2014-04-30")).toBeUndefined();
  });
});

// Typed from wall calendars, a year a line.
const handmade = [
  "2020 01-01 04-10 04-13 04-27 05-05 05-21 06-01 12-25 12-26",
  "2021 01-01 04-02 04-05 04-27 05-05 05-13 05-24 12-25 12-26",
  "2022 01-01 04-15 04-18 04-27 05-05 05-26 06-06 12-25 12-26",
  "2023 01-01 04-07 04-10 04-27 05-05 05-18 05-29 12-25 12-26",
  "2024 01-01 03-29 04-01 04-27 05-05 05-09 05-20 12-25 12-26",
  "2025 01-01 04-18 04-21 04-26 05-05 05-29 05-30 06-09 12-25 12-26",
  "2026 01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25 12-26",
  "2027 01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26",
  "2028 01-01 04-14 04-17 04-27 05-05 05-25 06-05 12-25 12-26",
  "2029 01-01 03-30 04-02 04-27 05-05 05-10 05-21 12-25 12-26",
  "2030 01-01 04-19 04-22 04-27 05-05 05-30 06-10 12-25 12-26",
  "2031 01-01 04-11 04-14 04-26 05-05 05-22 06-02 12-25 12-26",
  "2032 01-01 03-26 03-29 04-27 05-05 05-06 05-17 12-25 12-26",
  "2033 01-01 04-15 04-18 04-27 05-05 05-26 06-06 12-25 12-26",
  "2034 01-01 04-07 04-10 04-27 05-05 05-18 05-29 12-25 12-26",
  "2035 01-01 03-23 03-26 04-27 05-03 05-05 05-14 12-25 12-26",
].flatMap((line) =>
  line
    .split(" ")
    .slice(1)
    .map((day) => `${line.slice(0, 4)}-${day}`),
);

describe("an oracle that counts another way", () => {
  const minute = 60_000;
  const first = Date.UTC(2018, 0, 1) / minute;
  const last = Date.UTC(2040, 11, 1) / minute;
  const moments = fc.integer({ min: first, max: last });
  const days = fc
    .integer({ min: Date.UTC(2018, 0, 1) / 86_400_000, max: Date.UTC(2040, 8, 1) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Amsterdam",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  /** What the wall clock in Amsterdam shows at a UTC minute, with its offset, looked up in Intl. */
  function wall(utcMinutes: number): string {
    const part = Object.fromEntries(clock.formatToParts(utcMinutes * minute).map(({ type, value }) => [type, value]));
    const shown = `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}`;
    const offset = (Date.parse(`${shown}Z`) / minute - utcMinutes) / 60;
    return `${shown}+0${offset}:00`;
  }
  /** The same minute written with some other offset. */
  function elsewhere(utcMinutes: number, offset: number): string {
    const shown = new Date((utcMinutes + offset * 60) * minute).toISOString().slice(0, 16);
    return `${shown}${offset < 0 ? "-" : "+"}${String(Math.abs(offset)).padStart(2, "0")}:00`;
  }

  test("hours", () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 200 }), fc.integer({ min: -11, max: 14 }), (at, hours, offset) => {
        const end = wall(at + hours * 60);
        expect(hoursAfter(wall(at), hours)).toBe(end);
        expect(hoursAfter(elsewhere(at, offset), hours)).toBe(end);
        expect(fullHoursAfter(wall(at), hours)).toBe(wall(at - (at % 60) + (hours + 1) * 60));
        expect(isMoment(wall(at))).toBe(true);
        expect(dayOf(elsewhere(at, offset))).toBe(wall(at).slice(0, 10));
      }),
      { numRuns: 400 },
    );
  });

  test("hours around every clock change, minute by minute", () => {
    for (let year = 2018; year <= 2040; year += 1) {
      for (const month of [2, 9]) {
        // The last Sunday of the month, 01:00 UTC.
        const end = new Date(Date.UTC(year, month + 1, 0));
        const change = Date.UTC(year, month + 1, -end.getUTCDay(), 1) / minute;
        for (let at = change - 75 * 60; at <= change + 3 * 60; at += 29)
          expect(hoursAfter(wall(at), 72)).toBe(wall(at + 72 * 60));
      }
    }
  });

  const leap = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  function addMonths(day: string, months: number): string {
    const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
    const index = year * 12 + (month - 1) + months;
    const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
    const length = m === 2 ? (leap(y) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;
    return [y, String(m).padStart(2, "0"), String(Math.min(date, length)).padStart(2, "0")].join("-");
  }
  const addDays = (day: string, count: number) =>
    new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);

  test("months and days", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30 }), (day, count) => {
        expect(monthsAfter(day, count)).toBe(addMonths(day, count));
        expect(daysAfter(day, count)).toBe(addDays(day, count));
        expect(isDay(day)).toBe(true);
      }),
      { numRuns: 400 },
    );
  });

  // By hand from the calendar of each year: New Year, Good Friday, Easter Monday, King's Day (on Saturday 26 April in 2025 and
  // 2031), Liberation Day, Ascension Day, Whit Monday, Christmas; and Fri 30 May 2025, which the list C/2024/7517 has.
  const listed = new Set(handmade);
  function rolled(day: string): string {
    const weekday = new Date(Date.parse(day)).getUTCDay();
    return weekday === 0 || weekday === 6 || listed.has(day) ? rolled(addDays(day, 1)) : day;
  }

  test("the working day: every day of 2020 up to and including 2035", () => {
    for (let day = "2020-01-01"; day <= "2035-12-31"; day = addDays(day, 1)) {
      const moved = nextWorkingDay(day);
      expect(moved.day, day).toBe(rolled(day));
      expect(moved.day === day || moved.working.length > 0, day).toBe(true);
    }
  });

  const nearby = fc
    .integer({ min: Date.UTC(2020, 0, 1) / 86_400_000, max: Date.UTC(2035, 8, 30) / 86_400_000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

  test("carrying out: fourteen working days, counted on the calendar made by hand", () => {
    const free = (day: string) => {
      const weekday = new Date(Date.parse(day)).getUTCDay();
      // Fri 30 May 2025 is equated: by our own count a working day.
      return weekday === 0 || weekday === 6 || (listed.has(day) && day !== "2025-05-30");
    };
    fc.assert(
      fc.property(nearby, (day) => {
        let end = day;
        for (let left = 14; left > 0; ) {
          end = addDays(end, 1);
          if (!free(end)) left -= 1;
        }
        expect(termOf("execute-decision", day).target).toBe(end);
      }),
      { numRuns: 400 },
    );
  });

  test("a complaint: six or ten weeks, then the roll of Dutch law, on equated days too", () => {
    // Equated by royal decree, typed from the decrees of 2025 and of 2026–2028.
    const equated = new Set("2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26".split(" "));
    const atw = (day: string): string => (rolled(day) !== day || equated.has(day) ? atw(addDays(day, 1)) : day);
    fc.assert(
      fc.property(nearby, (day) => {
        expect(termOf("judge-complaint", day)).toMatchObject({ target: addDays(day, 42), due: atw(addDays(day, 42)) });
        expect(termOf("judge-complaint-extended", day).due).toBe(atw(addDays(day, 70)));
        expect(termOf("answer-other-complaint", day)).toMatchObject({ target: addDays(day, 42), due: null });
      }),
      { numRuns: 400, examples: [["2026-04-03"], ["2025-11-21"], ["2027-03-26"], ["2026-11-20"]] },
    );
  });

  test("a request: the month, then the roll; the aim never after the end", () => {
    fc.assert(
      fc.property(nearby, (day) => {
        const term = termOf("answer-request", day);
        expect(term.due).toBe(rolled(addMonths(day, 1)));
        expect(term.target).toBe([addDays(day, 28), addMonths(day, 1)].sort()[0]);
        const longer = termOf("answer-request-extended", day);
        expect(longer.due).toBe(rolled(addMonths(day, 3)));
        expect(longer.target).toBe(addMonths(addMonths(day, 1), 2));
      }),
      { numRuns: 400 },
    );
  });
});

describe("status, to the second", () => {
  const moment = { target: "2026-03-29T11:00+02:00", due: "2026-03-30T11:00+02:00" };
  const day = { target: "2026-05-12", due: "2026-05-15" };
  const winter = { target: "2025-12-29", due: "2026-01-02" };
  const ownOnly = { target: "2026-05-12", due: null };

  test.each<[string, { target: string; due: string | null }, string | undefined, string, Status]>([
    ["a moment, a second before", moment, undefined, "2026-03-30T10:59:59+02:00", "open"],
    ["a moment, on it", moment, undefined, "2026-03-30T11:00:00+02:00", "open"],
    ["a moment, a second after", moment, undefined, "2026-03-30T11:00:01+02:00", "overdue"],
    ["a moment, on it in another zone", moment, undefined, "2026-03-30T09:00:00+00:00", "open"],
    ["a moment, a second after in another zone", moment, undefined, "2026-03-30T02:00:01-07:00", "overdue"],
    ["a moment, past our own aim but not the law", moment, undefined, "2026-03-30T10:00+02:00", "open"],
    ["a moment, met on it", moment, "2026-03-30T11:00+02:00", "2026-12-01T00:00+01:00", "met"],
    ["a moment, met a second after", moment, "2026-03-30T11:00:01+02:00", "2026-12-01T00:00+01:00", "met-late"],
    ["a moment, met on time in another zone", moment, "2026-03-30T09:00+00:00", "2026-12-01T00:00+01:00", "met"],
    ["a moment, met on that day, hour unknown", moment, "2026-03-30", "2026-12-01T00:00+01:00", "met"],
    ["a moment, met the day after", moment, "2026-03-31", "2026-12-01T00:00+01:00", "met-late"],
    ["a day, its last second", day, undefined, "2026-05-15T23:59:59+02:00", "open"],
    ["a day, 24:00", day, undefined, "2026-05-16T00:00:00+02:00", "overdue"],
    ["a day, its last second in UTC", day, undefined, "2026-05-15T21:59:59+00:00", "open"],
    ["a day, 24:00 here is 22:00 UTC", day, undefined, "2026-05-15T22:00:00+00:00", "overdue"],
    ["a day, its last second in Los Angeles", day, undefined, "2026-05-15T14:59:59-07:00", "open"],
    ["a day, 24:00 here is 15:00 in Los Angeles", day, undefined, "2026-05-15T15:00:00-07:00", "overdue"],
    ["a day in winter, its last second in UTC", winter, undefined, "2026-01-02T22:59:59+00:00", "open"],
    ["a day in winter, 24:00 here is 23:00 UTC", winter, undefined, "2026-01-02T23:00:00+00:00", "overdue"],
    ["a day, met on it", day, "2026-05-15", "2026-12-01T00:00+01:00", "met"],
    ["a day, met the day after", day, "2026-05-16", "2026-12-01T00:00+01:00", "met-late"],
    ["a day, met before it is over, as a moment", day, "2026-05-15T23:59:59+02:00", "2026-12-01T00:00+01:00", "met"],
    ["a day, met at 24:00, as a moment", day, "2026-05-16T00:00+02:00", "2026-12-01T00:00+01:00", "met-late"],
    ["only our own aim, its last second", ownOnly, undefined, "2026-05-12T23:59:59+02:00", "open"],
    ["only our own aim, 24:00", ownOnly, undefined, "2026-05-13T00:00:00+02:00", "overdue"],
  ])("%s", (_, term, met, now, expected) => {
    expect(status({ met, term }, now)).toBe(expected);
  });

  test("without a start there is no date", () => {
    expect(status({ met: undefined, term: undefined }, "2026-05-15T00:00+02:00")).toBe("undated");
  });

  test("time left: a day lasts until 24:00, also when it has 23 or 25 hours", () => {
    const hour = 3_600_000;
    expect(millisecondsUntil("2026-03-29", "2026-03-29T00:00+01:00")).toBe(23 * hour);
    expect(millisecondsUntil("2026-10-25", "2026-10-25T00:00+02:00")).toBe(25 * hour);
    expect(millisecondsUntil("2026-05-15", "2026-05-15T00:00+02:00")).toBe(24 * hour);
    expect(millisecondsUntil("2026-03-30T11:00+02:00", "2026-03-30T11:00:01+02:00")).toBe(-1000);
  });

  test("once overdue it stays overdue", () => {
    const minutes = fc.integer({ min: Date.UTC(2026, 4, 1) / 1000, max: Date.UTC(2026, 5, 1) / 1000 });
    const at = (seconds: number) => new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, "+00:00");
    fc.assert(
      fc.property(minutes, minutes, (one, other) => {
        const [before, after] = one < other ? [one, other] : [other, one];
        const states = [before, after].map((seconds) => status({ met: undefined, term: day }, at(seconds)));
        expect(states).not.toEqual(["overdue", "open"]);
        // 15 May 24:00 here is 22:00 UTC.
        expect(states[0]).toBe(before < Date.UTC(2026, 4, 15, 22) / 1000 ? "open" : "overdue");
      }),
    );
  });

  test("the zone of the computer changes nothing", () => {
    const script = `
      import { status, millisecondsUntil } from "./src/core/due/status.ts";
      import { deadlines } from "./src/core/deadlines/index.ts";
      import { dayOf } from "./src/core/time/written.ts";
      const own = ${JSON.stringify(own)};
      const terms = ["notify-authority", "answer-request", "answer-request-extended"].map((id) =>
        deadlines.find((each) => each.id === id).term(id === "notify-authority" ? "2026-10-25T02:30+02:00" : "2026-04-14", own));
      console.log(JSON.stringify([
        terms,
        terms.map((term) => status({ met: undefined, term }, "2026-05-15T22:30+00:00")),
        millisecondsUntil("2026-10-25", "2026-10-24T23:30+02:00"),
        dayOf("2026-05-15T22:30+00:00"),
      ]));`;
    const results = ["Europe/Amsterdam", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kolkata"].map((TZ) => {
      const run = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
        encoding: "utf8",
        env: { ...process.env, TZ },
      });
      expect(run.status, run.stderr).toBe(0);
      return run.stdout;
    });
    expect(results[0]).toContain('"2026-10-28T01:30+01:00"');
    expect(results[0]).toContain('["open","overdue","open"],');
    expect(new Set(results).size).toBe(1);
  });
});

describe("days, moments and periods as they are written", () => {
  // 14 November 2026 is a Saturday; 22.10 in winter is one hour before universal time.
  test.each([
    ["2026-11-14", "za 14-11-2026"],
    ["2026-11-14T22:10+01:00", "za 14-11-2026 22.10"],
    ["2026-11-14T21:10:00Z", "za 14-11-2026 22.10"],
    ["2026-07-30T23:40:00Z", "vr 31-07-2026 1.40"],
    // The clock showed half past two twice that night, and a quarter past eight in the evening once.
    ["2026-10-25T02:30+02:00", "zo 25-10-2026 2.30 (zomertijd)"],
    ["2026-10-25T02:30+01:00", "zo 25-10-2026 2.30 (wintertijd)"],
    ["2026-10-25T20:15+01:00", "zo 25-10-2026 20.15"],
  ])("%s is in short %s", (written, short) => {
    expect(dateInShort(written)).toBe(short);
  });

  test.each([
    ["2026-02-28", true],
    ["2028-02-29", true],
    ["2026-02-29", false],
    ["2026-02-30", false],
    ["2026-04-31", false],
    ["2026-13-01", false],
    ["2026-00-10", false],
    ["2026-01-00", false],
    ["2026-1-1", false],
    ["+002026-01-01", false],
    ["1899-12-31", false],
    ["1900-01-01", true],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2999-12-31", true],
    ["3000-01-01", false],
    [" 2026-01-01", false],
    ["2026-01-01\n", false],
  ])("day %j: %s", (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test.each([
    ["2026-03-27T10:00+01:00", true],
    ["2026-03-27T10:00:59+01:00", true],
    ["2026-03-27T10:00-07:00", true],
    ["2026-03-27T10:00", false],
    ["2026-03-27T10:00Z", true],
    ["2026-07-30T23:40:00Z", true],
    ["2026-07-30T23:40:00.000Z", true],
    ["2026-07-30T23:40:00.Z", false],
    ["2026-07-30T23:40:00z", false],
    ["2026-02-30T23:40:00Z", false],
    ["2026-07-30T24:00:00Z", false],
    ["2026-03-27T24:00+01:00", false],
    ["2026-03-27T10:60+01:00", false],
    ["2026-03-27T10:00:60+01:00", false],
    ["2026-02-30T10:00+01:00", false],
    ["2026-03-27 10:00+01:00", false],
    ["2026-03-27T10:00+01:00[Europe/Amsterdam]", false],
    ["2026-03-27T10:00+1:00", false],
    ["2026-03-27T10:00+15:00", false],
  ])("moment %j: %s", (text, expected) => {
    expect(isMoment(text)).toBe(expected);
  });

  test.each([
    ["P20Y", "20 jaar"],
    ["P1M", "1 maand"],
    ["P4W", "4 weken"],
    ["P1D", "1 dag"],
    ["PT24H", "24 uur"],
    ["P1Y6M", "1 jaar en 6 maanden"],
    ["P0D", "geen"],
  ])("period %s: %s", (text, words) => {
    expect(isPeriod(text)).toBe(true);
    expect(periodInWords(text)).toBe(words);
  });

  test.each(["P", "PT", "20Y", "P20", "P-1Y", "P1.5Y", "PT30M", "P1H", "p1y", "P1000000Y", "P1D1Y", ""])(
    "%j is no period",
    (text) => {
      expect(isPeriod(text)).toBe(false);
    },
  );

  test("whatever is accepted can be put into words and counted with", () => {
    const digits = fc.integer({ min: 0, max: 99_999_999 });
    const period = fc
      .tuple(fc.option(digits), fc.option(digits), fc.option(digits), fc.option(digits), fc.option(digits))
      .map(([y, m, w, d, h]) => {
        const part = (count: number | null, unit: string) => (count === null ? "" : `${count}${unit}`);
        return `P${part(y, "Y")}${part(m, "M")}${part(w, "W")}${part(d, "D")}${h === null ? "" : `T${h}H`}`;
      });
    fc.assert(
      fc.property(fc.oneof(period, fc.string()), (text) => {
        if (!isPeriod(text)) return;
        expect(periodInWords(text)).not.toBe("");
        expect(Number.isSafeInteger(hoursOf(text))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("hours in an own term", () => {
    expect([hoursOf("PT48H"), hoursOf("P2D"), hoursOf("P1DT12H"), hoursOf("P1W"), hoursOf("P1M")]).toEqual([
      48, 48, 36, 168, 720,
    ]);
  });

  test("a moment in words; the season only on the day the clock changes", () => {
    expect(momentInWords("2026-03-27T10:00+01:00")).toBe("vrijdag 27 maart 2026, 10.00 uur");
    expect(momentInWords("2026-03-27T09:05+00:00")).toBe("vrijdag 27 maart 2026, 10.05 uur");
    expect(momentInWords("2026-07-30T23:40:00Z")).toBe("vrijdag 31 juli 2026, 1.40 uur");
    expect(dayOf("2026-07-30T23:40:00Z")).toBe("2026-07-31");
    expect(momentInWords("2026-10-25T02:30+01:00")).toBe("zondag 25 oktober 2026, 2.30 uur (wintertijd)");
  });

  test("an own term in months does not stop the check", async () => {
    const folder = smallContent({
      "organisation.yml": swap("notifyAuthorityTarget: PT48H", "notifyAuthorityTarget: P1M"),
    });
    const { due } = await judgeFolder(folder);
    expect(due.map(({ deadline, term }) => [deadline.id, term?.target])).toContainEqual([
      "notify-authority",
      // 27 March 10:00 + 72 hours, an hour later on the wall because of 29 March: never after the law's own end.
      "2026-03-30T11:00+02:00",
    ]);
  });
});
