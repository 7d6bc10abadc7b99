// Every deadline by hand: start → date to work to, last day, other readings. Each expected date is a literal with its reasoning, day by day.
import { describe, expect, test } from "vitest";
import { type Agreed, lengthInWords, type OwnTerms } from "../../src/core/deadlines/deadline.ts";
import { deadlineOf, deadlines } from "../../src/core/deadlines/index.ts";
import type { Term } from "../../src/core/time/term.ts";
import { isDay, isMoment } from "../../src/core/time/written.ts";

const own: OwnTerms = {
  notifyAuthorityTarget: "PT48H",
  processorWarning: "PT24H",
  adviceAnswer: "PT8H",
  requestTarget: "P4W",
  executeWorkingDays: 14,
  review: "P12M",
  accessReview: "P3M",
};

function termOf(id: string, start: string, more: { own?: Partial<OwnTerms>; agreed?: Agreed } = {}): Term {
  const deadline = deadlineOf(id);
  if (deadline === undefined) throw new Error(`No deadline ${id}`);
  return deadline.term(start, { ...own, ...more.own }, more.agreed);
}

/** Target, due, and the readings by id. */
const datesOf = ({ target, due, readings }: Term) => ({
  target,
  due,
  readings: Object.fromEntries(readings.map(({ id, end }) => [id, end])),
});

type Row = readonly [start: string, target: string, due: string | null, readings?: Readonly<Record<string, string>>];

const tables: Readonly<Record<string, readonly Row[]>> = {
  "notify-authority": [
    // A02, R01. Fri 16:30 → 24 h Sat → 48 h Sun 16:30 → 72 h Mon 16:30: the weekend counts. The hour 16–17 not counted: Mon 17:00.
    [
      "2025-06-13T16:30+02:00",
      "2025-06-15T16:30+02:00",
      "2025-06-16T16:30+02:00",
      { "regulation-1182-71": "2025-06-16T17:00+02:00" },
    ],
    // A13. Fri 16:30 +01 = 15:30 UTC. Forward on Sun 30 March: Sun 15:30 UTC = 17:30, Mon 15:30 UTC = 17:30. From 17:00: Mon 18:00.
    [
      "2025-03-28T16:30+01:00",
      "2025-03-30T17:30+02:00",
      "2025-03-31T17:30+02:00",
      { "regulation-1182-71": "2025-03-31T18:00+02:00" },
    ],
    // A16. Fri 16:30 +02 = 14:30 UTC. Back on Sun 26 October: Sun 14:30 UTC = 15:30, Mon 15:30. From 17:00 (15 UTC): Mon 16:00.
    [
      "2025-10-24T16:30+02:00",
      "2025-10-26T15:30+01:00",
      "2025-10-27T15:30+01:00",
      { "regulation-1182-71": "2025-10-27T16:00+01:00" },
    ],
    // Over New Year: Thu 31 December 23:30 → Fri 1 → Sat 2 (48 h) → Sun 3 January. From midnight: Mon 4 January 0:00.
    [
      "2026-12-31T23:30+01:00",
      "2027-01-02T23:30+01:00",
      "2027-01-03T23:30+01:00",
      { "regulation-1182-71": "2027-01-04T00:00+01:00" },
    ],
    // Leap year: Mon 28 February 8:00 → Tue 29 → Wed 1 March (48 h) → Thu 2 March. On the hour itself: that hour is not counted.
    [
      "2028-02-28T08:00+01:00",
      "2028-03-01T08:00+01:00",
      "2028-03-02T08:00+01:00",
      { "regulation-1182-71": "2028-03-02T09:00+01:00" },
    ],
    // Over Easter: Good Friday 11 April 2031 17:00 → Sat → Sun 13 (48 h) → Easter Monday 14. Hours do not move.
    [
      "2031-04-11T17:00+02:00",
      "2031-04-13T17:00+02:00",
      "2031-04-14T17:00+02:00",
      { "regulation-1182-71": "2031-04-14T18:00+02:00" },
    ],
  ],
  "send-advice": [
    // H04. Fri 15:40 + 24 = Sat 15:40, + 12 = Sun 3:40. + 64: Sun 15:40 is 48, 16 more = Mon 7:40.
    ["2026-02-13T15:40+01:00", "2026-02-15T03:40+01:00", null, { "last-moment": "2026-02-16T07:40+01:00" }],
    // Over the spring change: Sat 28 March 20:00 = 19:00 UTC; + 36 = Mon 7:00 UTC = 9:00; + 64 = Tue 11:00 UTC = 13:00.
    ["2026-03-28T20:00+01:00", "2026-03-30T09:00+02:00", null, { "last-moment": "2026-03-31T13:00+02:00" }],
    // Over the autumn change: Sat 24 October 20:00 = 18:00 UTC; + 36 = Mon 6:00 UTC = 7:00; + 64 = Tue 10:00 UTC = 11:00.
    ["2026-10-24T20:00+02:00", "2026-10-26T07:00+01:00", null, { "last-moment": "2026-10-27T11:00+01:00" }],
    // Leap day: Mon 28 February 12:00 → Tue 29 12:00 (24) → Wed 1 March 0:00 (36); Wed 12:00 is 48, 16 more = Thu 2 March 4:00.
    ["2028-02-28T12:00+01:00", "2028-03-01T00:00+01:00", null, { "last-moment": "2028-03-02T04:00+01:00" }],
  ],
  "answer-advice": [
    // H01. Friday 16:00 + 8 = midnight: Saturday 0:00.
    ["2026-02-13T16:00+01:00", "2026-02-14T00:00+01:00", null],
    // Over the spring change: 23:30 = 22:30 UTC; + 8 = 6:30 UTC = 8:30 summer time.
    ["2026-03-28T23:30+01:00", "2026-03-29T08:30+02:00", null],
    // Over the autumn change: 23:30 = 21:30 UTC; + 8 = 5:30 UTC = 6:30 winter time.
    ["2026-10-24T23:30+02:00", "2026-10-25T06:30+01:00", null],
    // New Year's Eve 20:00 + 4 = midnight, + 4 = 4:00.
    ["2026-12-31T20:00+01:00", "2027-01-01T04:00+01:00", null],
  ],
  "inform-controller": [
    // Over the spring change: 12:00 = 11:00 UTC → the next day 11:00 UTC = 13:00.
    ["2026-03-28T12:00+01:00", "2026-03-29T13:00+02:00", null],
    // Over the autumn change: 12:00 = 10:00 UTC → 10:00 UTC = 11:00.
    ["2026-10-24T12:00+02:00", "2026-10-25T11:00+01:00", null],
  ],
  "inform-people": [
    // Leap day: 28 February 18:00 → 29 February 18:00.
    ["2028-02-28T18:00+01:00", "2028-02-29T18:00+01:00", null],
    // Good Friday 17:00 → Saturday 17:00.
    ["2026-04-03T17:00+02:00", "2026-04-04T17:00+02:00", null],
  ],
  "follow-up-notification": [
    // Mon 30 March + 14 days: two to the end of March counted as 31 + 13 → Mon 13 April.
    ["2026-03-30T09:30+02:00", "2026-04-13", null],
    // 25 October 23:30 UTC is 26 October 0:30 here; + 14 days = 9 November (5 days to the 31st, 9 more).
    ["2026-10-25T23:30+00:00", "2026-11-09", null],
  ],
  "evaluate-measure": [
    // 31 August + 3 months: no 31 November → 30 November.
    ["2026-08-31", "2026-11-30", null],
    // 30 November + 3 months: no 30 February → 28 February 2026, a Saturday; our own day does not move.
    ["2025-11-30", "2026-02-28", null],
    // 29 November 2027 + 3 months = the leap day.
    ["2027-11-29", "2028-02-29", null],
  ],
  "answer-request": [
    // 31 March → no 31 April → Thu 30 April. Four weeks: 31 March is counted to 28 April.
    ["2026-03-31", "2026-04-28", "2026-04-30", { "unmoved-month": "2026-04-30" }],
    // 27 April 2025 is a Sunday (King's Day was the 26th) → Mon 28. Four weeks: 4 to the 31st, 24 more = 24 April.
    ["2025-03-27", "2025-04-24", "2025-04-28", { "unmoved-month": "2025-04-27" }],
    // 5 May 2025 is Liberation Day, a Monday → Tue 6. Four weeks: 25 to 30 April, 3 more = 3 May.
    ["2025-04-05", "2025-05-03", "2025-05-06", { "unmoved-month": "2025-05-05" }],
    // Ascension week of 2025: 30 May is equated and on the list → Sat 31 → Sun 1 → Mon 2 June. Four weeks: 28 May.
    ["2025-04-30", "2025-05-28", "2025-06-02", { "unmoved-month": "2025-05-30" }],
    // 7 May 2027 is equated, the list of 2027 unseen: the calendars may disagree, so the earlier end. Four weeks: 5 May.
    ["2027-04-07", "2027-05-05", "2027-05-07", { "unmoved-month": "2027-05-07" }],
    // New Year: Fri 1 January 2027 → Sat 2 → Sun 3 → Mon 4. Four weeks: 29 December.
    ["2026-12-01", "2026-12-29", "2027-01-04", { "unmoved-month": "2027-01-01" }],
    // 2 January 2027 is a Saturday → Sun 3 → Mon 4: a weekend needs no list. Four weeks: 30 December.
    ["2026-12-02", "2026-12-30", "2027-01-04", { "unmoved-month": "2027-01-02" }],
    // Leap year 2024: 31 January → Thu 29 February. Four weeks: 28 February.
    ["2024-01-31", "2024-02-28", "2024-02-29", { "unmoved-month": "2024-02-29" }],
    // Ordinary year: 30 January → no 30 February → Tue 28 February 2023. Four weeks: 27 February.
    ["2023-01-30", "2023-02-27", "2023-02-28", { "unmoved-month": "2023-02-28" }],
    // Good Friday 19 April 2019 → Sat 20 → Easter 21 and 22 → Tue 23. Four weeks: 16 April.
    ["2019-03-19", "2019-04-16", "2019-04-23", { "unmoved-month": "2019-04-19" }],
  ],
  "announce-extension": [
    // Thu 18 June → Sat 18 July → Sun 19 → Mon 20. Four weeks: 12 to 30 June, 16 more = 16 July.
    ["2026-06-18", "2026-07-16", "2026-07-20", { "unmoved-month": "2026-07-18" }],
  ],
  "answer-request-extended": [
    // E01, E05. No 31 April → Thu 30 April. By steps: 28 February, then two months: 28 April.
    ["2026-01-31", "2026-04-28", "2026-04-30"],
    // 14 May 2026 is Ascension Day → Fri 15 May, equated but not on the list of 2026.
    ["2026-02-14", "2026-05-14", "2026-05-15"],
    // 31 January 2026 is a Saturday → Sun 1 → Mon 2 February. By steps: 30 November, then 30 January.
    ["2025-10-31", "2026-01-30", "2026-02-02"],
  ],
  "pause-on-objection": [
    // Maundy Thursday → Good Friday: 24 hours end there; a house that is open stops there.
    ["2026-04-02", "2026-04-03", null],
    // Friday → Saturday.
    ["2026-05-08", "2026-05-09", null],
    // Leap day: Mon 28 February 2028 → Tue 29.
    ["2028-02-28", "2028-02-29", null],
  ],
  "stop-on-withdrawal": [
    // Christmas Eve → Christmas Day.
    ["2026-12-24", "2026-12-25", null],
    // New Year's Eve → New Year.
    ["2026-12-31", "2027-01-01", null],
  ],
  "decide-objection": [
    // As a request: Tue 14 April → Thu 14 May, Ascension Day → Fri 15 May. Four weeks: 12 May.
    ["2026-04-14", "2026-05-12", "2026-05-15", { "unmoved-month": "2026-05-14" }],
  ],
  "erase-on-request": [
    // T02 and the month: Sun 30 November → Tue 30 December; four weeks 28 December. Three months: 28 February, Sat → Mon 2 March.
    [
      "2025-11-30",
      "2025-12-28",
      "2025-12-30",
      { "unmoved-month": "2025-12-30", "three-months": "2026-02-28", "three-months-moved": "2026-03-02" },
    ],
    // 15 March is a Sunday → Mon 16; four weeks also 15 March. 15 May is equated: the Atw moves over Sat and Sun to Mon 18 May.
    [
      "2026-02-15",
      "2026-03-15",
      "2026-03-16",
      { "unmoved-month": "2026-03-15", "three-months": "2026-05-15", "three-months-moved": "2026-05-18" },
    ],
    // Tue 3 February; four weeks 31 January. Good Friday 3 April → Sat, Sun, Easter Monday → Tue 7 April.
    [
      "2026-01-03",
      "2026-01-31",
      "2026-02-03",
      { "unmoved-month": "2026-02-03", "three-months": "2026-04-03", "three-months-moved": "2026-04-07" },
    ],
  ],
  "execute-decision": [
    // D01. Monday not counted: 3–6 February are four, 9–13 five (9), 16–20 five (14).
    ["2026-02-02", "2026-02-20", null, { "equated-days-off": "2026-02-20" }],
    // D05. 23, 24 (2); 27 King's Day; 28, 29, 30 April, 1 May (6); 4 (7); 5 Liberation Day; 6, 7, 8 (10); 11, 12, 13 (13);
    // 14 Ascension Day; 15 May (14), only equated. With equated days off: Mon 18 May.
    ["2026-04-22", "2026-05-15", null, { "equated-days-off": "2026-05-18" }],
    // 22, 23, 24 (3); Christmas; 29, 30, 31 (6); New Year; 2 January, only equated (7); 5–9 (12); 12, 13 (14). Else 14 January.
    ["2025-12-19", "2026-01-13", null, { "equated-days-off": "2026-01-14" }],
  ],
  "judge-complaint": [
    // Mon 2 March: 29 to the end of March, 13 more = Mon 13 April.
    ["2026-03-02", "2026-04-13", "2026-04-13"],
    // Fri 20 February: 8, 31 is 39, 3 more = Good Friday → Sat, Easter Sunday and Monday → Tue 7 April.
    ["2026-02-20", "2026-04-03", "2026-04-07"],
    // Fri 3 April: 27, 15 more = Fri 15 May, only equated. A term of Dutch law: the Atw moves that too → Mon 18 May.
    ["2026-04-03", "2026-05-15", "2026-05-18"],
    // Fri 20 November: 10, 31 is 41, 1 more = New Year's Day, a Friday → Mon 4 January 2027.
    ["2026-11-20", "2027-01-01", "2027-01-04"],
  ],
  "judge-complaint-extended": [
    // Mon 5 January: 26, 28 is 54, 16 more = Mon 16 March.
    ["2026-01-05", "2026-03-16", "2026-03-16"],
    // Wed 16 October 2024: 15, 30 is 45, 25 more = Christmas Day → Boxing Day → Fri 27.
    ["2024-10-16", "2024-12-25", "2024-12-27"],
  ],
  "answer-other-complaint": [
    // Our own rule: Good Friday stays Good Friday, and no law gives a last day.
    ["2026-02-20", "2026-04-03", null],
  ],
  "destroy-data": [
    // Three months by our own rule; no 30 February, so the 28th.
    ["2030-12-16", "2031-03-16", null],
    ["2030-11-30", "2031-02-28", null],
  ],
  "destruction-round": [
    // Before 1 April of the year after: the last day is 31 March.
    ["2026-03-24", "2027-03-31", null],
    ["2026-12-31", "2027-03-31", null],
  ],
  "assess-supplier": [
    // From the leap day: no 29 February 2025.
    ["2024-02-29", "2025-02-28", null],
  ],
  "review-activity": [["2026-02-28", "2027-02-28", null]],
  "review-access": [
    // 30 November + 3 months: no 30 February.
    ["2026-11-30", "2027-02-28", null],
  ],
  "await-consultation": [
    // Mon 26 October: 5 to the end of October, 30 in November, 21 December is 56. Six weeks more: Mon 1 February.
    ["2026-10-26", "2026-12-21", "2026-12-21", { extended: "2027-02-01" }],
    // Fri 6 November: 24, 31 is 55, so New Year's Day is 56 → Sat, Sun → Mon 4. Six weeks more: Fri 12 February.
    ["2026-11-06", "2027-01-01", "2027-01-04", { extended: "2027-02-12" }],
  ],
  // Without delay: the same day, and no number of days in these acts.
  "report-calamity": [["2026-07-18", "2026-07-18", null]],
  "report-calamity-in-care": [
    // Certain on Mon 16 November: Tue 17, Wed 18, Thu 19.
    ["2026-11-16", "2026-11-16", "2026-11-19"],
    // Fri 13 November: the weekend is no working day: Mon 16, Tue 17, Wed 18.
    ["2026-11-13", "2026-11-13", "2026-11-18"],
    // Thu 24 December: Fri 25 and Sat 26 are Christmas, Sun 27: Mon 28, Tue 29, Wed 30.
    ["2026-12-24", "2026-12-24", "2026-12-30"],
    // Wed 13 May: Thu 14 is Ascension Day; Fri 15 is only equated and counts: Fri 15, Mon 18, Tue 19.
    ["2026-05-13", "2026-05-13", "2026-05-19"],
    // Over the change of the clock: Fri 23 October, then Mon 26, Tue 27, Wed 28.
    ["2026-10-23", "2026-10-23", "2026-10-28"],
  ],
  // Three months of our own: the same day of the third month, and the last day of a month that has no such day.
  "read-law-again": [
    ["2026-11-21", "2027-02-21", null],
    ["2026-11-30", "2027-02-28", null],
  ],
  "review-breach-register": [
    ["2026-11-14", "2027-11-14", null],
    ["2028-02-29", "2029-02-28", null],
  ],
};

/** Terms that stand in a record. */
const agreedTables: Readonly<Record<string, readonly (readonly [Agreed, ...Row])[]>> = {
  "tell-principal": [
    [{ hours: 24 }, "2026-03-25T09:00+01:00", "2026-03-26T09:00+01:00", "2026-03-26T09:00+01:00"],
    // Over the autumn change: 16:40 = 14:40 UTC → 14:40 UTC = 15:40.
    [{ hours: 24 }, "2026-10-24T16:40+02:00", "2026-10-25T15:40+01:00", "2026-10-25T15:40+01:00"],
    // Over Christmas: hours do not move.
    [{ hours: 48 }, "2026-12-24T10:00+01:00", "2026-12-26T10:00+01:00", "2026-12-26T10:00+01:00"],
  ],
  "processor-warning": [
    // 36 hours over the spring change: 20:00 = 19:00 UTC → Mon 7:00 UTC = 9:00.
    [{ hours: 36 }, "2026-03-28T20:00+01:00", "2026-03-30T09:00+02:00", "2026-03-30T09:00+02:00"],
  ],
  // A planned day is that day, also in a weekend (16 May 2026 is a Saturday).
  "preventive-measure": [[{ day: "2026-05-16" }, "2026-03-27T10:00+01:00", "2026-05-16", null]],
  // The authority names the day; a Sunday stays a Sunday (17 May 2026).
  "answer-authority": [[{ day: "2026-05-17" }, "2026-05-01T10:00+02:00", "2026-05-17", "2026-05-17"]],
  "mend-agreement": [[{ day: "2026-12-15" }, "2023-05-01", "2026-12-15", null]],
  "mend-transfer": [[{ day: "2026-12-15" }, "2023-05-01", "2026-12-15", null]],
  // 15 May 2027 is a Saturday: who plans on a Saturday means that day.
  "carry-out-measure": [[{ day: "2027-05-15" }, "2026-04-15", "2027-05-15", null]],
  "carry-out-action": [[{ day: "2026-12-15" }, "2026-05-20", "2026-12-15", null]],
  // Sunday 25 October 2026, when the clock goes back.
  "repeat-assurance": [[{ day: "2026-10-25" }, "2025-10-25", "2026-10-25", null]],
  "do-impact-assessment": [[{ day: "2027-02-01" }, "2025-09-01", "2027-02-01", null]],
  "review-policy": [[{ day: "2027-01-01" }, "2026-01-01", "2027-01-01", null]],
  "review-impact-assessment": [[{ day: "2029-04-15" }, "2026-04-15", "2029-04-15", null]],
  "renew-agreement": [
    // Three months back: from 31 January to 31 October.
    [{ day: "2027-01-31" }, "2024-02-01", "2026-10-31", "2027-01-31"],
    // No 31 February: 28, and 29 in a leap year.
    [{ day: "2026-05-31" }, "2024-02-01", "2026-02-28", "2026-05-31"],
    [{ day: "2028-05-31" }, "2025-06-01", "2028-02-29", "2028-05-31"],
  ],
  "execute-decision": [
    // H1 of law.md: fourteen working days end on 13 May, the request's last day is 30 April.
    [{ limit: "2026-04-30" }, "2026-04-21", "2026-04-30", "2026-04-30", { "equated-days-off": "2026-04-30" }],
    // A limit that lies further away only says what the last day is.
    [{ limit: "2026-03-02" }, "2026-02-02", "2026-02-20", "2026-03-02", { "equated-days-off": "2026-02-20" }],
    // Decided after the last day: there is nothing left to plan with.
    [{ limit: "2025-11-10" }, "2025-11-14", "2025-11-10", "2025-11-10", { "equated-days-off": "2025-11-10" }],
  ],
  "await-consultation": [[{ extended: true }, "2026-10-26", "2027-02-01", "2027-02-01"]],
  "decide-objection": [[{ extended: true }, "2026-01-31", "2026-04-28", "2026-04-30"]],
  "erase-on-request": [
    // Extended, the older reading falls on the same three months.
    [
      { extended: true },
      "2026-01-31",
      "2026-04-28",
      "2026-04-30",
      { "three-months": "2026-04-30", "three-months-moved": "2026-04-30" },
    ],
  ],
};

describe.each(Object.entries(tables))("%s", (id, rows) => {
  const cases = rows.map(([start, target, due, readings = {}]) => ({ start, expected: { target, due, readings } }));
  test.each(cases)("from $start: work to $expected.target, at the latest $expected.due", ({ start, expected }) => {
    expect(datesOf(termOf(id, start))).toEqual(expected);
  });
});

describe.each(Object.entries(agreedTables))("%s, as a record says", (id, rows) => {
  const cases = rows.map(([agreed, start, target, due, readings = {}]) => {
    return { agreed, start, expected: { target, due, readings } };
  });
  test.each(cases)("from $start: work to $expected.target, at the latest $expected.due", (each) => {
    expect(datesOf(termOf(id, each.start, { agreed: each.agreed }))).toEqual(each.expected);
  });
});

test("every deadline stands in a table", () => {
  const tried = new Set([...Object.keys(tables), ...Object.keys(agreedTables)]);
  expect(deadlines.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([]);
});

describe("settings of the organisation", () => {
  test("an own aim above 72 hours is never a target, nor named as one", () => {
    // Fri 13 June 16:30 + 72.
    for (const notifyAuthorityTarget of ["PT73H", "P4D", "P1M"]) {
      const term = termOf("notify-authority", "2025-06-13T16:30+02:00", { own: { notifyAuthorityTarget } });
      expect(term.target).toBe("2025-06-16T16:30+02:00");
      expect(term.working.join(" ")).not.toMatch(/streven naar|73|96|720/);
    }
    const quick = termOf("notify-authority", "2025-06-13T16:30+02:00", { own: { notifyAuthorityTarget: "PT24H" } });
    expect(quick.target).toBe("2025-06-14T16:30+02:00");
    expect(quick.working).toContain("Wij streven naar 24 uur: zaterdag 14 juni 2025, 16.30 uur (eigen regel).");
  });

  test("the last moment for an advice leaves the hours of the answer", () => {
    // 72 − 12 = 60 hours after Fri 15:40: Sun 15:40 is 48, 12 more = Mon 3:40.
    const term = termOf("send-advice", "2026-02-13T15:40+01:00", { own: { adviceAnswer: "PT12H" } });
    expect(datesOf(term).readings).toEqual({ "last-moment": "2026-02-16T03:40+01:00" });
    expect(termOf("answer-advice", "2026-02-13T16:00+01:00", { own: { adviceAnswer: "PT12H" } }).target).toBe(
      // 16:00 + 12.
      "2026-02-14T04:00+01:00",
    );
    // An answer within 60 hours leaves twelve for the advice: 15:40 + 12.
    expect(termOf("send-advice", "2026-02-13T15:40+01:00", { own: { adviceAnswer: "PT60H" } }).target).toBe(
      "2026-02-14T03:40+01:00",
    );
  });

  test("a shorter aim for a request counts, a longer one ends with the month", () => {
    // 14 April + 14 days = 28 April; + 6 weeks is later than the month, which ends on 14 May.
    expect(termOf("answer-request", "2026-04-14", { own: { requestTarget: "P2W" } }).target).toBe("2026-04-28");
    expect(termOf("answer-request", "2026-04-14", { own: { requestTarget: "P6W" } }).target).toBe("2026-05-14");
  });

  test("fewer working days to carry out a decision", () => {
    // 23, 24 April (2); 27 King's Day; 28, 29, 30 (5).
    expect(termOf("execute-decision", "2026-04-22", { own: { executeWorkingDays: 5 } }).target).toBe("2026-04-30");
  });

  test("destroy within a period, in the yearly round, or within three months", () => {
    const destroy = (start: string, terms: Partial<OwnTerms>) => termOf("destroy-data", start, { own: terms }).target;
    // Half a year: 16 December + 6 months.
    expect(destroy("2030-12-16", { destroyWithin: "P6M", destructionBefore: "04-01" })).toBe("2031-06-16");
    // The round of 2031 is done before 1 April: what ended in 2030 goes then, what ended in 2031 a year later.
    expect(destroy("2030-12-16", { destructionBefore: "04-01" })).toBe("2031-03-31");
    expect(destroy("2031-01-15", { destructionBefore: "04-01" })).toBe("2032-03-31");
    // Before 1 March: the last day is 28 February, and 29 in the leap year 2032.
    expect(destroy("2030-12-16", { destructionBefore: "03-01" })).toBe("2031-02-28");
    expect(destroy("2031-01-15", { destructionBefore: "03-01" })).toBe("2032-02-29");
    expect(termOf("destruction-round", "2027-02-10", { own: { destructionBefore: "03-01" } }).target).toBe(
      "2028-02-29",
    );
    // A setting that is no day is not guessed at: 1 April.
    expect(termOf("destruction-round", "2026-03-24", { own: { destructionBefore: "voor april" } }).target).toBe(
      "2027-03-31",
    );
  });
});

describe("in words, a term is as long as the organisation set it", () => {
  const words = (id: string, terms: Partial<OwnTerms>) => {
    const deadline = deadlineOf(id);
    return deadline === undefined ? undefined : lengthInWords(deadline, { ...own, ...terms });
  };
  test.each<[string, Partial<OwnTerms>, string]>([
    ["answer-advice", { adviceAnswer: "PT4H" }, "binnen 4 uur na het advies"],
    ["review-access", { accessReview: "P6M" }, "telkens na 6 maanden"],
    ["evaluate-measure", { evaluateMeasure: "P1M" }, "binnen 1 maand na uitvoering"],
    [
      "execute-decision",
      { executeWorkingDays: 5 },
      "binnen 5 werkdagen na het besluit, en nooit na de laatste dag van het verzoek",
    ],
    ["destroy-data", { destroyWithin: "P6M" }, "binnen 6 maanden nadat de bewaartermijn afliep"],
  ])("%s", (id, terms, expected) => {
    expect(words(id, terms)).toBe(expected);
  });
  test("a term of law has one length, whatever is set", () => {
    expect(words("notify-authority", { notifyAuthorityTarget: "PT12H" })).toBe(
      "uiterlijk 72 uur nadat wij het redelijk zeker wisten",
    );
  });
});

describe("identity: shown as a reading, never used", () => {
  const identified = (id: string, start: string, askedOn: string, checkedOn: string | undefined, extended?: true) =>
    termOf(id, start, {
      agreed: { pauses: [{ why: "identity", askedOn, knownOn: checkedOn }], ...(extended ? { extended } : {}) },
    });

  test.each([
    // Three days: 11 June + 3 = Sun 14 June → Mon 15.
    ["answer-request", "2026-05-11", "2026-05-12", "2026-05-15", "2026-06-15"],
    // One day: 14 May + 1 = Fri 15 May, equated but not on the list.
    ["answer-request", "2026-04-14", "2026-04-14", "2026-04-15", "2026-05-15"],
    // Ten days after three months: 30 April + 10 = Sun 10 May → Mon 11.
    ["answer-request-extended", "2026-01-31", "2026-02-02", "2026-02-12", "2026-05-11"],
    // Three days, also for an objection and an erasure.
    ["decide-objection", "2026-05-11", "2026-05-12", "2026-05-15", "2026-06-15"],
    ["erase-on-request", "2026-05-11", "2026-05-12", "2026-05-15", "2026-06-15"],
  ])("%s received %s, asked %s, known %s: %s", (id, start, askedOn, checkedOn, end) => {
    const term = identified(id, start, askedOn, checkedOn);
    const plain = termOf(id, start);
    expect(datesOf(term).readings["identity-suspended"]).toBe(end);
    expect([term.target, term.due]).toEqual([plain.target, plain.due]);
    expect(term.working.join(" ")).toMatch(/Tel(t|len) die \d+ dag(en)? niet mee/);
  });

  test.each([
    ["not known yet", "2026-05-12", undefined],
    ["known the same day", "2026-05-12", "2026-05-12"],
    ["known before it was asked", "2026-05-15", "2026-05-12"],
    ["asked after the last day", "2026-06-12", "2026-06-15"],
    // Received Mon 11 May: asked on the 15th is four days later, and that is not at once.
    ["asked late", "2026-05-15", "2026-05-20"],
  ])("%s: no reading", (_, askedOn, checkedOn) => {
    const term = identified("answer-request", "2026-05-11", askedOn, checkedOn);
    expect(datesOf(term)).toEqual(datesOf(termOf("answer-request", "2026-05-11")));
  });

  test("a late question is told as what it is: no extra days", () => {
    expect(identified("answer-request", "2026-05-11", "2026-05-15", "2026-05-20").working).toContain(
      "Op vrijdag 15 mei 2026 vroegen wij wie de persoon is. Dat was niet meteen na ontvangst: een late vraag geeft geen extra dagen.",
    );
    // Three days later is still at once: 14 May → 20 May is six days; 11 June + 6 = Wed 17 June.
    expect(datesOf(identified("answer-request", "2026-05-11", "2026-05-14", "2026-05-20")).readings).toMatchObject({
      "identity-suspended": "2026-06-17",
    });
  });

  test("waiting for what exactly is asked is a reading of its own", () => {
    const term = termOf("answer-request", "2026-05-11", {
      agreed: { pauses: [{ why: "clarification", askedOn: "2026-05-12", knownOn: "2026-05-19" }] },
    });
    // Seven days: 11 June + 7 = Thu 18 June.
    expect(datesOf(term).readings["clarification-suspended"]).toBe("2026-06-18");
    expect(term.due).toBe("2026-06-11");
    expect(term.working.join(" ")).toContain("wachtten wij op wat de persoon precies wil weten");
  });

  test("while it is not known the working says that the term does not stand still", () => {
    expect(identified("answer-request", "2026-05-11", "2026-05-12", undefined).working).toContain(
      "Op dinsdag 12 mei 2026 vroegen wij wie de persoon is. Wij rekenen door alsof de termijn niet stilstaat.",
    );
  });
});

describe("the working", () => {
  const every = [
    ...Object.entries(tables).flatMap(([id, rows]) => rows.map(([start]) => ({ id, start, agreed: undefined }))),
    ...Object.entries(agreedTables).flatMap(([id, rows]) => rows.map(([agreed, start]) => ({ id, start, agreed }))),
  ];

  test.each(every)("of $id from $start is in whole Dutch sentences, and names the target", ({ id, start, agreed }) => {
    const term = termOf(id, start, agreed === undefined ? {} : { agreed });
    expect(term.working.length).toBeGreaterThan(1);
    for (const line of term.working) {
      expect(line).toMatch(/^[A-ZÉ0-9].*[a-z0-9)]\.$/s);
      expect(line.split(" ").length, line).toBeGreaterThan(3);
      expect(line).toMatch(
        /\b(is|zijn|was|waren|begint|begon|beginnen|loopt|liep|staat|schuift|geldt|telt|tellen|werken|streven|zegt|geeft|meldt|mag|valt|werk)\b/i,
      );
      expect(line).not.toMatch(/undefined|null|NaN|\d{4}-\d{2}-\d{2}/);
    }
    // The day of the target is named; a moment with its time.
    const [year = "", , date = ""] = term.target.slice(0, 10).split("-");
    expect(term.working.join(" ")).toMatch(new RegExp(`\\b${Number(date)} [a-z]+ ${year}`));
  });

  test.each(every)("and the dates of $id from $start have their shape, the target never after the due", (each) => {
    const { target, due, readings } = termOf(
      each.id,
      each.start,
      each.agreed === undefined ? {} : { agreed: each.agreed },
    );
    for (const end of [target, ...(due === null ? [] : [due]), ...readings.map(({ end }) => end)])
      expect(isDay(end) || isMoment(end)).toBe(true);
    if (due !== null) expect(Date.parse(target)).toBeLessThanOrEqual(Date.parse(due));
  });
});

test("only terms of law may stop publication, and these are the five that do", () => {
  expect(deadlines.filter((each) => each.whenOverdue === "stop").map(({ id }) => id)).toEqual([
    "notify-authority",
    "answer-request",
    "answer-request-extended",
    "decide-objection",
    "erase-on-request",
  ]);
});

test("a term that asks for a record says where that record stands", () => {
  for (const { id, asksRecord, stated } of deadlines)
    if (asksRecord === true) expect(stated?.length, id).toBeGreaterThan(0);
});
