// Signs that nobody sees: written out wherever something is printed, and refused where half of one stands in a text.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { print } from "../../src/node/command/findings-output.ts";
import { visible } from "../../src/node/command/visible.ts";
import { judgeFolder, smallContent } from "../fixtures/small.ts";
import { findingsIn } from "../rules/on-page.ts";
import { findingsOn, retention, withLines } from "../rules/table.ts";

test.each([
  ["gewoon é 🙂 ‘ja’", "gewoon é 🙂 ‘ja’"],
  ["rood \u001b[31m", "rood \\u{1b}[31m"],
  ["een\ntwee\r\n", "een\\u{a}twee\\u{d}\\u{a}"],
  ["\u0007\u007f\u0085", "\\u{7}\\u{7f}\\u{85}"],
  ["\u2028\u2029", "\\u{2028}\\u{2029}"],
  // Turned around this reads as another file name.
  ["a\u202egnp.md", "a\\u{202e}gnp.md"],
  ["a\u200bb\u2066c\ufeff", "a\\u{200b}b\\u{2066}c\\u{feff}"],
  ["half \ud83d", "half \\u{d83d}"],
])("%j is printed as %j", (text, printed) => {
  expect(visible(text)).toBe(printed);
});

test("a file name that gives orders to a terminal or a CI is shown, not obeyed, in every format", async () => {
  const folder = smallContent();
  const names = ["weg\u001b[2K.md", "stil\n::warning::.md", "om\u202edm.md"];
  for (const name of names) writeFileSync(join(folder, "recipients", name), "x");
  const verdict = await judgeFolder(folder);
  const printed = (["text", "json", "github"] as const).map((format) => print(verdict, format));
  for (const text of printed) {
    for (const shown of ["weg", "stil", "om"]) expect(text).toContain(shown);
    for (const order of ["\u001b[2K", "\u202e", "\n::warning"]) expect(text).not.toContain(order);
  }
  expect(printed[0]).toContain("weg\\u{1b}[2K.md");
  expect(printed[0]).toContain("om\\u{202e}dm.md");
  expect(printed[2]).toContain("stil\\u{a}");
});

test("half a sign is no text: refused under the fields and in a field", () => {
  // Line 3, behind "Half " on it.
  expect(findingsIn("Eerste regel.\n\nHalf \ud83d teken.").map(({ id, line, column }) => [id, line, column])).toEqual([
    ["nul-byte", 3, 6],
  ]);
  expect(findingsIn("Heel \ud83d\ude42 teken.").map(({ id }) => id)).not.toContain("nul-byte");
  const field = (value: string) =>
    findingsOn({ [retention]: withLines(`destruction: "${value}"`) }).map(({ id }) => id);
  expect(field("half \\ud83d")).toEqual(["nul-byte"]);
  expect(field("heel \ud83d\ude42")).not.toContain("nul-byte");
});
