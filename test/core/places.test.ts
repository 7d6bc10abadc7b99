// Where a character stands, and the end of a text: looked at once, however long the text is.
import { expect, test } from "vitest";
import { placesOf } from "../../src/core/text/places.ts";
import { withoutTail } from "../../src/core/text/tail.ts";

test("line and column begin at 1; a line end belongs to its line", () => {
  const placeOf = placesOf("ab\n\ncd");
  // a, b, the end of line 1, the empty line 2, c, d, and the end of the text.
  expect([0, 1, 2, 3, 4, 5, 6].map(placeOf).map(({ line, column }) => `${line}:${column}`)).toEqual([
    "1:1",
    "1:2",
    "1:3",
    "2:1",
    "3:1",
    "3:2",
    "3:3",
  ]);
  expect(placesOf("")(0)).toEqual({ line: 1, column: 1 });
  expect(placesOf("a")(9)).toEqual({ line: 1, column: 2 });
});

test("only the end goes, and all of it", () => {
  expect(withoutTail("..a..", /[.]/)).toBe("..a");
  expect(withoutTail("...", /[.]/)).toBe("");
  expect(withoutTail("a", /[.]/)).toBe("a");
});
