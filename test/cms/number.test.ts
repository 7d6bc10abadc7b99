// A number as people type it: Dutch thousands are understood, what could be another number is refused.
import { describe, expect, test } from "vitest";
import { numberInWords, readTypedNumber, typedNumber } from "../../src/browser/cms/number.ts";

describe("understood", () => {
  test.each([
    ["0", "0", "0"],
    ["5", "5", "5"],
    [" 12 ", "12", "12"],
    ["12500", "12500", "12.500"],
    ["12.500", "12500", "12.500"],
    ["1.250.000", "1250000", "1.250.000"],
    ["12 500", "12500", "12.500"],
    ["12\u00a0500", "12500", "12.500"],
    ["12\u202f500", "12500", "12.500"],
    ["１２", "12", "12"],
    ["999.999.999.999.999", "999999999999999", "999.999.999.999.999"],
  ])("%j is %s", (text, value, words) => {
    expect(readTypedNumber(text)).toEqual({ state: "right", value });
    expect(numberInWords(value)).toBe(words);
  });
  test.each(["", "  "])("%j is nothing", (text) => expect(readTypedNumber(text)).toEqual({ state: "empty" }));
});

describe("refused, with an example of how to type it", () => {
  test.each([
    "2,5",
    "12,500", // twelve and a half, or twelve thousand five hundred
    "12.500,00",
    "12.5",
    "12.50",
    "1.2.3",
    "1250.000",
    ".500",
    "12.",
    "12. 500",
    "12 50",
    "1e3",
    "0x1F",
    "1_000",
    "010",
    "00",
    "-3",
    "+3",
    "5 dagen",
    "vijf",
    "½",
    "5-6",
    "1234567890123456",
  ])("%j", (text) => {
    expect(readTypedNumber(text)).toMatchObject({ state: "wrong", message: expect.stringContaining("12500") });
  });
});

test("what a file holds comes back as it stands, also when it is no number", () => {
  expect([0, 12500, "12.000", undefined, null, ""].map(typedNumber)).toEqual(["0", "12500", "12.000", "", "", ""]);
});
