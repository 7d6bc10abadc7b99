// The terms against an oracle that counts in another way: days as numbers since 1970, the calendar as one long list of working
// days, Easter from the table of paschal full moons, the clock of Amsterdam from the rule of the European summer time.

import { describe, expect, test } from "vitest";
import type { OwnTerms } from "../../src/core/deadlines/deadline.ts";
import { deadlineOf, deadlines } from "../../src/core/deadlines/index.ts";
import { status } from "../../src/core/due/status.ts";
import { daysAfter, monthsAfter, nextWorkingDay } from "../../src/core/time/calendar.ts";
import { fullHoursAfter, hoursAfter } from "../../src/core/time/hours.ts";
import { leftInWords, stateOf } from "../../src/core/time/state.ts";
import type { Term } from "../../src/core/time/term.ts";
import { periodAfter, periodBefore } from "../../src/core/time/terms.ts";
import { isWorkingDay, movedByAtw, workingDaysAfter } from "../../src/core/time/working-days.ts";
import { firstMillisecond, lastMillisecond } from "../../src/core/time/written.ts";
import fc from "../fixtures/properties.ts";

const dayLength = 86_400_000;
const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayLength;
const textOf = (number: number) => new Date(number * dayLength).toISOString().slice(0, 10);
// 1 January 1970 was a Thursday.
const weekdayOf = (number: number) => (((number + 4) % 7) + 7) % 7;
const isWeekend = (number: number) => weekdayOf(number) === 0 || weekdayOf(number) === 6;

// Paschal full moon by golden number, for 1900–2199, as it stands in church almanacs: [month, day].
const fullMoons = [
  [4, 14],
  [4, 3],
  [3, 23],
  [4, 11],
  [3, 31],
  [4, 18],
  [4, 8],
  [3, 28],
  [4, 16],
  [4, 5],
  [3, 25],
  [4, 13],
  [4, 2],
  [3, 22],
  [4, 10],
  [3, 30],
  [4, 17],
  [4, 7],
  [3, 27],
] as const;

/** Easter: the Sunday after the paschal full moon. */
function easterOf(year: number): number {
  const [month = 0, day = 0] = fullMoons[year % 19] ?? [];
  const moon = Date.UTC(year, month - 1, day) / dayLength;
  return moon + (7 - weekdayOf(moon));
}

const span = { first: 2017, last: 2042 };
const holidays = new Set<number>();
for (let year = span.first; year <= span.last; year += 1) {
  const on = (month: number, day: number) => Date.UTC(year, month - 1, day) / dayLength;
  const easter = easterOf(year);
  const kingsDay = weekdayOf(on(4, 27)) === 0 ? on(4, 26) : on(4, 27);
  for (const each of [
    on(1, 1),
    easter - 2,
    easter + 1,
    kingsDay,
    on(5, 5),
    easter + 39,
    easter + 50,
    on(12, 25),
    on(12, 26),
  ])
    holidays.add(each);
}
// Royal decrees under art. 3(3) Atw; of these days only 30 May 2025 stands on a list in the Official Journal that was read.
const equated = new Set("2025-05-30 2026-01-02 2026-05-15 2027-05-07 2028-04-28 2028-05-26".split(" ").map(numberOf));
const listed = new Set([...holidays, numberOf("2025-05-30")]);

const allDays = Array.from(
  { length: numberOf(`${span.last + 1}-01-01`) - numberOf(`${span.first}-01-01`) },
  (_, index) => numberOf(`${span.first}-01-01`) + index,
);
const working = allDays.filter((each) => !isWeekend(each) && !holidays.has(each));
const workingEquatedOff = working.filter((each) => !equated.has(each));
const workingByList = allDays.filter((each) => !isWeekend(each) && !listed.has(each));
/** First of a long list of days that is not before a day; found by halving. */
function placeFrom(days: readonly number[], number: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
const from = (days: readonly number[], day: string) => textOf(days[placeFrom(days, numberOf(day))] ?? 0);
const after = (days: readonly number[], day: string, count: number) =>
  textOf(days[placeFrom(days, numberOf(day) + 1) + count - 1] ?? 0);

/** Months by the roll-over of Date.UTC: when it lands in a later month, the last day of the month before that. */
function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const landed = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, date.getUTCDate()));
  const meant = (((date.getUTCMonth() + months) % 12) + 12) % 12;
  if (landed.getUTCMonth() === meant) return landed.toISOString().slice(0, 10);
  return new Date(Date.UTC(landed.getUTCFullYear(), landed.getUTCMonth(), 0)).toISOString().slice(0, 10);
}

/** Offset of Amsterdam in hours: summer time from the last Sunday of March to the last Sunday of October, 1:00 UTC. */
function offsetAt(time: number): number {
  const year = new Date(time).getUTCFullYear();
  const change = (month: number) => {
    const last = Date.UTC(year, month, 31) / dayLength;
    return (last - weekdayOf(last)) * dayLength + 3_600_000;
  };
  return time >= change(2) && time < change(9) ? 2 : 1;
}
const wall = (time: number) => {
  const offset = offsetAt(time);
  return `${new Date(time + offset * 3_600_000).toISOString().slice(0, 16)}+0${offset}:00`;
};

const days = fc.integer({ min: numberOf("2018-01-01"), max: numberOf("2040-12-31") }).map(textOf);
const minutes = fc
  .integer({ min: Date.UTC(2018, 0, 1) / 60_000, max: Date.UTC(2040, 11, 31) / 60_000 })
  .map((minute) => minute * 60_000);
// Around the places where it goes wrong: the ends of months, clock changes, holidays.
const edges = fc.constantFrom(
  ...[...holidays]
    .flatMap((each) => [each - 3, each - 1, each, each + 1])
    .filter((each) => /^20([23]|1[89]|40)/.test(textOf(each)))
    .map(textOf),
);
const anyDay = fc.oneof(days, edges);
const runs = { numRuns: 600 };

const own: OwnTerms = {
  notifyAuthorityTarget: "PT48H",
  processorWarning: "PT24H",
  adviceAnswer: "PT8H",
  requestTarget: "P4W",
  executeWorkingDays: 14,
  review: "P12M",
  accessReview: "P3M",
};
function termOf(id: string, start: string, terms = own): Term {
  const deadline = deadlineOf(id);
  if (deadline === undefined) throw new Error(`No deadline ${id}`);
  return deadline.term(start, terms);
}
const endOf = (term: Term, id: string) => term.readings.find((each) => each.id === id)?.end;

describe("2018–2040", () => {
  test("the oracle itself: Easter, working days and the clock on days that everyone knows", () => {
    expect([2018, 2024, 2025, 2026, 2027, 2038].map((year) => textOf(easterOf(year)))).toEqual([
      "2018-04-01",
      "2024-03-31",
      "2025-04-20",
      "2026-04-05",
      "2027-03-28",
      "2038-04-25",
    ]);
    expect(wall(Date.UTC(2026, 2, 29, 1))).toBe("2026-03-29T03:00+02:00");
    expect(wall(Date.UTC(2026, 9, 25, 1))).toBe("2026-10-25T02:00+01:00");
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
  });

  test("hours, and from the next full hour", () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 400 }), (time, hours) => {
        expect(hoursAfter(wall(time), hours)).toBe(wall(time + hours * 3_600_000));
        const next = time - (time % 3_600_000) + 3_600_000;
        expect(fullHoursAfter(wall(time), hours)).toBe(wall(next + hours * 3_600_000));
      }),
      runs,
    );
  });

  test("a breach: 36, 48, 64 and 72 hours", () => {
    fc.assert(
      fc.property(minutes, (time) => {
        const later = (hours: number) => wall(time + hours * 3_600_000);
        const notify = termOf("notify-authority", wall(time));
        expect([notify.target, notify.due]).toEqual([later(48), later(72)]);
        const advice = termOf("send-advice", wall(time));
        expect([advice.target, endOf(advice, "last-moment")]).toEqual([later(36), later(64)]);
        expect(termOf("answer-advice", wall(time)).target).toBe(later(8));
      }),
      runs,
    );
  });

  test("months and weeks", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40, max: 40 }), (day, count) => {
        expect(monthsAfter(day, count)).toBe(addMonths(day, count));
        expect(daysAfter(day, count * 7)).toBe(textOf(numberOf(day) + count * 7));
        const size = Math.abs(count);
        expect(periodAfter(day, `P${size}W`)).toBe(textOf(numberOf(day) + size * 7));
        expect(periodAfter(day, `P${size}Y`)).toBe(addMonths(day, size * 12));
        expect(periodBefore(day, `P${size}Y`)).toBe(addMonths(day, -size * 12));
      }),
      runs,
    );
  });

  test("every day: working days with and without equated days, the Atw and Regulation 1182/71", () => {
    for (let number = numberOf("2018-01-01"); number <= numberOf("2040-12-31"); number += 1) {
      const day = textOf(number);
      if (isWorkingDay(day) !== (from(working, day) === day)) expect.fail(day);
      if (isWorkingDay(day, { equated: true }) !== (from(workingEquatedOff, day) === day)) expect.fail(day);
      if (movedByAtw(day).day !== from(workingEquatedOff, day)) expect.fail(`Atw ${day}`);
      if (nextWorkingDay(day).day !== from(workingByList, day)) expect.fail(`1182/71 ${day}`);
    }
  });

  test("so many working days later", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (day, count) => {
        expect(workingDaysAfter(day, count)).toBe(after(working, day, count));
        expect(workingDaysAfter(day, count, { equated: true })).toBe(after(workingEquatedOff, day, count));
      }),
      runs,
    );
  });

  test("requests: the month, the extension, erasure, carrying out, the next working day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const month = addMonths(day, 1);
        const answer = termOf("answer-request", day);
        const fourWeeks = textOf(numberOf(day) + 28);
        expect(answer.target).toBe([fourWeeks, month].sort()[0]);
        expect(answer.due).toBe(from(workingByList, month));
        expect(termOf("announce-extension", day)).toEqual(answer);
        expect(termOf("decide-objection", day)).toEqual(answer);
        const extended = termOf("answer-request-extended", day);
        expect(extended.target).toBe(addMonths(month, 2));
        expect(extended.due).toBe(from(workingByList, addMonths(day, 3)));
        const erase = termOf("erase-on-request", day);
        expect([erase.target, erase.due]).toEqual([answer.target, answer.due]);
        expect(endOf(erase, "three-months")).toBe(addMonths(day, 3));
        expect(endOf(erase, "three-months-moved")).toBe(from(workingEquatedOff, addMonths(day, 3)));
        const carry = termOf("execute-decision", day);
        expect([carry.target, carry.due]).toEqual([after(working, day, 14), null]);
        expect(endOf(carry, "equated-days-off")).toBe(after(workingEquatedOff, day, 14));
        for (const id of ["pause-on-objection", "stop-on-withdrawal"])
          expect(termOf(id, day).target).toBe(textOf(numberOf(day) + 1));
      }),
      runs,
    );
  });

  test("no target ever lies after its due, whatever the organisation sets", () => {
    const period = fc
      .tuple(fc.constantFrom("W", "D", "M", "Y"), fc.integer({ min: 0, max: 99 }))
      .map(([unit, count]) => `P${count}${unit}`);
    const hours = fc.integer({ min: 0, max: 2000 }).map((count) => `PT${count}H`);
    const settings = fc.record({
      notifyAuthorityTarget: fc.oneof(hours, period),
      adviceAnswer: hours,
      requestTarget: period,
      executeWorkingDays: fc.integer({ min: 0, max: 90 }),
    });
    const agreed = fc.record({ hours: fc.integer({ min: 0, max: 200 }), day: anyDay, limit: anyDay });
    fc.assert(
      fc.property(fc.constantFrom(...deadlines), minutes, settings, agreed, (deadline, time, set, stated) => {
        const start = deadline.starts === "day" ? wall(time).slice(0, 10) : wall(time);
        const { target, due } = deadline.term(start, { ...own, ...set }, stated);
        if (due !== null) expect(lastMillisecond(target)).toBeLessThanOrEqual(lastMillisecond(due));
      }),
      { numRuns: 1000 },
    );
  });
});

describe("one state, on the page and in the browser", () => {
  test("a day lasts from its first to its last millisecond in Amsterdam", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const midnight = (text: string) => {
          const time = numberOf(text) * dayLength - 3_600_000;
          return offsetAt(time - 3_600_000) === 2 ? time - 3_600_000 : time;
        };
        expect(firstMillisecond(day)).toBe(midnight(day));
        expect(lastMillisecond(day)).toBe(midnight(textOf(numberOf(day) + 1)) - 1);
      }),
      runs,
    );
  });

  test("what the browser compares in milliseconds is what the check compares in words", () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: -5, max: 5 }), fc.boolean(), (time, shift, asDay) => {
        const end = asDay ? wall(time).slice(0, 10) : wall(time);
        const now = time + shift * 21_600_000;
        expect(stateOf(lastMillisecond(end), undefined, now)).toBe(
          status({ met: undefined, term: { target: end, due: null } }, wall(now)),
        );
      }),
      runs,
    );
  });

  test.each([
    // The example's own breach: 16 November 9:00 → 17 November 22:10.
    [Date.UTC(2026, 10, 17, 21, 10), Date.UTC(2026, 10, 16, 8), "nog 37 uur 10 minuten"],
    // A day ends a millisecond before midnight, and that millisecond counts.
    [lastMillisecond("2026-11-16"), Date.UTC(2026, 10, 16, 8), "nog 15 uur 0 minuten"],
    [60_000, 0, "nog 1 minuut"],
    [59_000, 0, "nog minder dan een minuut"],
    [0, 0, "nog minder dan een minuut"],
    [0, 1, ""],
    // Four days and more are counted in days, downwards.
    [96 * 3_600_000 - 60_000, 0, "nog 95 uur 59 minuten"],
    [96 * 3_600_000, 0, "nog 4 dagen"],
    [119 * 3_600_000, 0, "nog 4 dagen"],
  ])("left from %i to %i: %s", (end, now, words) => {
    expect(leftInWords(end, now)).toBe(words);
  });
});
