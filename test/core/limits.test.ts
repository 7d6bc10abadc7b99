// What no text may be: each limit, the last that is accepted, and the line at which the next one is refused.
import { expect, test } from "vitest";
import { beyondLimits } from "../../src/core/text/limits.ts";
import { swap } from "../fixtures/small.ts";
import { breach, findingsOn, organisation, page } from "../rules/table.ts";

// A text of two hundred signs or less is never refused: this paragraph makes it longer.
const long = `${"a".repeat(200)}\n\n`;
const at = (text: string) => beyondLimits(text)?.line;

test("100,000 signs, with their line ends", () => {
  // A hundred lines of 999 signs with 99 line ends are 99,999 signs.
  const hundred = Array(100).fill("a".repeat(999)).join("\n");
  expect(hundred).toHaveLength(99_999);
  expect(at(`${hundred}\n`)).toBeUndefined();
  expect(at(`${hundred}\na`)).toBe(101);
  expect(beyondLimits(`${hundred}\na`)).toMatchObject({ id: "text-too-long", column: 1 });
  expect(beyondLimits("a".repeat(100_001))?.message).toContain("meer dan 100.000 tekens");
});

test.each([
  ["quotes", "> "],
  ["quotes without a space", ">"],
  ["lists", "- "],
  ["numbered lists", "1. "],
  ["lists in quotes", "> * "],
])("twenty %s in one another", (_, piece) => {
  const each = piece === "> * " ? 2 : 1;
  // Line 3 is the first behind the long paragraph and an empty line.
  expect(at(`${long}${piece.repeat(18 / each)}> x`)).toBeUndefined();
  expect(at(`${long}${piece.repeat(20 / each)}x`)).toBe(3);
  expect(at(`${long}gewoon\n\n${piece.repeat(20 / each)}x`)).toBe(5);
});

test("two hundred spaces before a word", () => {
  expect(at(`${long}${" ".repeat(199)}x`)).toBeUndefined();
  expect(at(`${long}${" ".repeat(200)}x`)).toBe(3);
  expect(at(`${long}${" ".repeat(500)}`)).toBeUndefined();
});

test("2,000 paragraphs", () => {
  expect(at("a\n\n".repeat(2000))).toBeUndefined();
  // Each takes two lines: the 2,001st is on line 4001.
  expect(at("a\n\n".repeat(2001))).toBe(4001);
  expect(at("a\r\n\r\n".repeat(2001))).toBe(4001);
  // Lines without an empty line between them are one paragraph.
  expect(at("a\n".repeat(5000))).toBeUndefined();
});

test.each(["[", "]", "<", "*a", "_a", "`a", "~a", "**a"])("1,000 times %j in one paragraph", (mark) => {
  expect(at(mark.repeat(1000))).toBeUndefined();
  expect(at(mark.repeat(1001))).toBe(1);
  expect(at(`${mark.repeat(600)}\n${mark.repeat(600)}`)).toBe(2);
  expect(at(`${mark.repeat(600)}\n\n${mark.repeat(600)}`)).toBeUndefined();
});

// 5,001 signs in a field of one line; 100,001 where there may be more.
const tooMuch = "a".repeat(5_001);
const [lines, muchTooMuch] = ["aaaaaaaaa\n".repeat(10_001), "a".repeat(100_001)];
test.each([
  [
    "a text",
    { [breach]: swap("title: ", `title: ${tooMuch}`) },
    "title",
    /^"Wat is er gebeurd, in één regel" is langer dan 5\.000 tekens\.$/,
  ],
  [
    "a row of texts",
    { [organisation]: swap("notProcessor:", `participation:\n  - de cliëntenraad\n  - ${tooMuch}\nnotProcessor:`) },
    "participation.1",
    /^"Medezeggenschap" is langer dan 5\.000 tekens\.$/,
  ],
  [
    "a paragraph",
    { [organisation]: swap("notProcessor:", `mailboxes: ${muchTooMuch}\nnotProcessor:`) },
    "mailboxes",
    /^Bij "Mailbox van wie vertrekt": deze tekst is te lang: meer dan 100\.000 tekens\.$/,
  ],
  [
    "the free text",
    { [breach]: (text: string) => `${text}\n${lines}` },
    "body",
    /^Bij "Vrije tekst": deze tekst is te lang: meer dan 100\.000 tekens\.$/,
  ],
  [
    "the text of a page",
    { [page]: (text: string) => `${text}\n${lines}` },
    "body",
    /^Bij "Tekst": deze tekst is te lang: meer dan 100\.000 tekens\.$/,
  ],
])("%s that is too long names its field, with its place", (_, changes, path, message) => {
  const [found, ...more] = findingsOn(changes).filter(({ severity }) => severity === "error");
  expect(more).toEqual([]);
  expect(found).toMatchObject({ id: "text-too-long", path, message: expect.stringMatching(message) });
  expect(found?.line).toBeGreaterThan(1);
});
