// Moments, days and periods as they are typed and as they are written; around both clock changes by hand.
import { describe, expect, it } from "vitest";
import {
  readTyped,
  readTypedDay,
  readTypedMonthDay,
  readTypedPeriod,
  typed,
  typedDay,
  typedMonthDay,
  typedPeriod,
} from "../../src/browser/cms/moment.ts";

const right = (value: string) => ({ state: "right", value });

it.each([
  // Winter time, summer time.
  ["27-03-2026", "10:00", undefined, "2026-03-27T10:00+01:00"],
  ["1-7-2026", "9.05", undefined, "2026-07-01T09:05+02:00"],
  // The night of 29 March 2026: 02:00 becomes 03:00.
  ["29-03-2026", "01:59", undefined, "2026-03-29T01:59+01:00"],
  ["29-03-2026", "03:00", undefined, "2026-03-29T03:00+02:00"],
  // The night of 25 October 2026: 03:00 becomes 02:00, so 02:30 comes twice.
  ["25-10-2026", "01:59", undefined, "2026-10-25T01:59+02:00"],
  ["25-10-2026", "02:30", "first", "2026-10-25T02:30+02:00"],
  ["25-10-2026", "02:30", "second", "2026-10-25T02:30+01:00"],
  ["25-10-2026", "03:00", undefined, "2026-10-25T03:00+01:00"],
  ["29-02-2028", "00:00", undefined, "2028-02-29T00:00+01:00"],
] as const)("%s %s (%s) is %s", (day, time, hour, moment) => {
  expect(readTyped({ day, time, hour })).toEqual(right(moment));
  expect(readTyped(typed(moment))).toEqual(right(moment));
});

it("asks which of the two hours, and refuses the hour that was skipped", () => {
  expect(readTyped({ day: "25-10-2026", time: "02:00" }).state).toBe("doubled");
  expect(readTyped({ day: "29-03-2026", time: "02:30" })).toEqual({
    state: "wrong",
    message: "Deze tijd bestond niet: in deze nacht ging de klok een uur vooruit.",
  });
});

it.each([
  ["", "10:00"],
  ["27-03-2026", ""],
  ["30-02-2026", "10:00"],
  ["27-03-26", "10:00"],
  ["27-03-2026", "24:00"],
  ["2026-03-27", "10:00"],
  ["27-03-2026", "10:60"],
])("refuses %j %j with what to do", (day, time) => {
  expect(readTyped({ day, time })).toMatchObject({ state: "wrong", message: expect.stringMatching(/\.$/) });
});

it("is empty when both are empty, and shows nothing for what is no moment", () => {
  expect(readTyped({ day: " ", time: "" })).toEqual({ state: "empty" });
  expect(typed("2026-03-27")).toEqual({ day: "", time: "" });
  expect(typed(undefined)).toEqual({ day: "", time: "" });
});

it("shows a moment with another offset in Dutch time", () => {
  expect(typed("2026-07-30T23:40:00Z")).toEqual({ day: "31-07-2026", time: "01:40" });
  expect(typed("2026-07-01T23:30-07:00")).toEqual({ day: "02-07-2026", time: "08:30" });
});

describe("a day as it is typed", () => {
  it.each([
    ["27-03-2026", "2026-03-27"],
    ["7-3-2026", "2026-03-07"],
    ["29/2/2028", "2028-02-29"],
    [" 1.1.2026 ", "2026-01-01"],
  ])("%s is %s, and comes back as people write it", (text, day) => {
    expect(readTypedDay(text)).toEqual({ state: "right", value: day });
    expect(readTypedDay(typedDay(day))).toEqual({ state: "right", value: day });
  });

  it.each(["30-02-2026", "29-02-2026", "2026-03-27", "27-3-26", "morgen"])("%s is no day", (text) => {
    expect(readTypedDay(text).state).toBe("wrong");
  });

  it("is empty when nothing is typed, and a value that is no day stays in sight", () => {
    expect(readTypedDay("  ")).toEqual({ state: "empty" });
    expect([typedDay("voorjaar 2026"), typedDay(undefined), typedDay("2026-03-27")]).toEqual([
      "voorjaar 2026",
      "",
      "27-03-2026",
    ]);
  });
});

describe("a period as it is typed", () => {
  it.each([
    ["20 jaar", "P20Y"],
    ["1 maand", "P1M"],
    ["4 weken", "P4W"],
    ["7 dagen", "P7D"],
    ["24 uur", "PT24H"],
    ["1 jaar en 6 maanden", "P1Y6M"],
    ["12 maanden", "P12M"],
  ])("%s is %s, and comes back in the same words", (words, period) => {
    expect(readTypedPeriod(words)).toEqual(right(period));
    expect(typedPeriod(period)).toBe(words);
  });

  it.each([
    [" 3 Jaren ", "P3Y"],
    ["48 uren", "PT48H"],
    ["7dagen", "P7D"],
    ["1 jaar, 2 maanden", "P1Y2M"],
    ["p15y", "P15Y"],
  ])("%s is %s too", (words, period) => {
    expect(readTypedPeriod(words)).toEqual(right(period));
  });

  it.each(["20", "jaar", "20 jaar ongeveer", "1 jaar en 2 jaar", "twee weken", "1,5 jaar", "-3 jaar", "99999 jaar"])(
    "%s is none, and the answer says how to write one",
    (words) => {
      expect(readTypedPeriod(words)).toMatchObject({ state: "wrong", message: expect.stringContaining("15 jaar") });
    },
  );

  it("is empty when nothing is typed, and a value that cannot be typed back stays in sight", () => {
    expect(readTypedPeriod(" ")).toEqual({ state: "empty" });
    expect([typedPeriod(undefined), typedPeriod("twintig jaar"), typedPeriod("P0D"), typedPeriod("P0Y3M")]).toEqual([
      "",
      "twintig jaar",
      "P0D",
      "P0Y3M",
    ]);
  });
});

describe("a day of every year as it is typed", () => {
  it.each([
    ["1 april", "04-01"],
    ["31 december", "12-31"],
    // It counts as the last day of February where it does not exist.
    ["29 februari", "02-29"],
  ])("%s is %s, and comes back in the same words", (words, day) => {
    expect(readTypedMonthDay(words)).toEqual(right(day));
    expect(typedMonthDay(day)).toBe(words);
  });

  it.each([
    [" 1 April ", "04-01"],
    // Day before month, as Dutch people write it.
    ["1-4", "04-01"],
    ["04/12", "12-04"],
  ])("%s is %s too", (words, day) => {
    expect(readTypedMonthDay(words)).toEqual(right(day));
  });

  it.each(["april", "31 april", "1 avril", "1-13", "0 mei", "1 april 2027"])("%s is none", (words) => {
    expect(readTypedMonthDay(words)).toMatchObject({ state: "wrong", message: expect.stringContaining("1 april") });
  });

  it("is empty when nothing is typed, and a value that is no day stays in sight", () => {
    expect(readTypedMonthDay(" ")).toEqual({ state: "empty" });
    expect([typedMonthDay(undefined), typedMonthDay("voor april")]).toEqual(["", "voor april"]);
  });
});
