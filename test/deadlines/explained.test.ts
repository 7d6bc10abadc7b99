// Every deadline explains itself with an act on its last moment and one just after it.
import { expect, test } from "vitest";
import { deadlines } from "../../src/core/deadlines/index.ts";
import { explain, explanations } from "../../src/core/derive/explanations.ts";
import { isDay, isMoment } from "../../src/core/time/written.ts";

const exampleOf = (id: string) => explanations.find((each) => each.id === id)?.example;

test("notify-authority: 72 elapsed hours over the night that skips an hour", () => {
  // 27 March 10:00 winter time + 72 hours; in the night of 29 March the clock skips an hour, so it reads 11:00.
  expect(exampleOf("notify-authority")).toEqual({
    passes: "begin: 2026-03-27T10:00+01:00\ngedaan: 2026-03-30T11:00+02:00",
    fails: "begin: 2026-03-27T10:00+01:00\ngedaan: 2026-03-30T11:01+02:00",
  });
});

test("answer-request: 27 April 2026 is King's Day, so the last day is the 28th", () => {
  expect(exampleOf("answer-request")).toEqual({
    passes: "begin: 2026-03-27\ngedaan: 2026-04-28",
    fails: "begin: 2026-03-27\ngedaan: 2026-04-29",
  });
});

test.each(deadlines.map((each) => each.id))("%s can be explained with an example", (id) => {
  const explanation = explain(id);
  const { passes = "", fails = "" } = ("example" in explanation && explanation.example) || {};
  const [done, late] = [passes, fails].map((each) => each.split("gedaan: ")[1] ?? "");
  expect(isDay(done ?? "") || isMoment(done ?? "")).toBe(true);
  expect((late ?? "") > (done ?? "")).toBe(true);
});
