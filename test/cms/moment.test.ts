// A moment as it is typed and as it is written; around both clock changes by hand.
import { describe, expect, it } from "vitest";
import { readTyped, readTypedDay, typed, typedDay } from "../../src/browser/moment.ts";

const right = (moment: string) => ({ state: "right", moment });

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
  expect(typed("2026-07-01T23:30-07:00")).toEqual({ day: "02-07-2026", time: "08:30" });
});

describe("a day as it is typed", () => {
  it.each([
    ["27-03-2026", "2026-03-27"],
    ["7-3-2026", "2026-03-07"],
    ["29/2/2028", "2028-02-29"],
    [" 1.1.2026 ", "2026-01-01"],
  ])("%s is %s, and comes back as people write it", (text, day) => {
    expect(readTypedDay(text)).toEqual({ state: "right", moment: day });
    expect(readTypedDay(typedDay(day))).toEqual({ state: "right", moment: day });
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
