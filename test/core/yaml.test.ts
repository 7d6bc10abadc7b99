// Values as the library itself gives them; where a value stands, found in its field alone, where the whole text has it.
import { expect, test } from "vitest";
import { parse } from "yaml";
import { splitFrontMatter } from "../../src/core/read/front-matter.ts";
import { readParts } from "../../src/core/read/parts.ts";
import { placesInYaml, readYaml } from "../../src/core/read/yaml.ts";
import { retentionPeriods } from "../../src/core/registers/index.ts";
import { writeBack } from "../../src/core/write/write.ts";
import { recordsIn } from "../cms/content.ts";

/** The path of every value, and of one that is not there beside it. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, [...path, "nergens"], ...Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))];
}

/** Paths whose place differs from the one in the whole text; its values are compared on the way. */
function elsewhere(yaml: string, line: number): string[] {
  const { value, problems, placeOf } = readYaml(yaml, line);
  expect(problems).toEqual([]);
  expect(value).toEqual(parse(yaml, { schema: "core" }));
  const own = placesInYaml(yaml, line);
  return pathsIn(value)
    .filter((path) => JSON.stringify(own(path)) !== JSON.stringify(placeOf(path)))
    .map((path) => path.join("."));
}

const odd = `# Begint met een opmerking.
naam: >-
  gevouwen
  vermeld: niet hier

lijst:
- een: 1
  twee: { diep: [a, b] }
# ertussen
- een: 2
"met aanhaling": ja
leeg:
7: 31
true: [~, null, "", 10, 0, yes, 2026-03-27, -5, 123456]
twee woorden: hier
vermeld: "over
  twee regels"
plat: { naam: ook hier, vermeld: ook }
`;

test("by hand: in a row, behind a name that also stands elsewhere, and what is absent", () => {
  const placeOf = placesInYaml(odd, 3);
  // The text begins on line 3 of its file: its line 10 is line 12.
  expect(placeOf(["lijst", 1, "een"])).toEqual({ line: 12, column: 8 });
  expect(placeOf(["lijst", "0", "twee", "diep", "1"])).toEqual({ line: 10, column: 21 });
  expect(placeOf(["vermeld"])).toEqual({ line: 18, column: 10 });
  expect(placeOf(["plat", "vermeld"])).toEqual({ line: 20, column: 34 });
  expect(placeOf(["nergens"])).toEqual({ line: 4, column: 1 });
});

test("in every shape that YAML has, also with Windows' line ends", () => {
  for (const text of [odd, odd.replaceAll("\n", "\r\n"), "{ naam: a, lijst: [b] }\n", "- naam: a\n", ""])
    expect(elsewhere(text, 1)).toEqual([]);
});

test("in every file of the example", async () => {
  const files = Object.entries(await recordsIn("content"));
  expect(files.length).toBeGreaterThan(100);
  for (const [path, text] of files) {
    const split = path.endsWith(".yml") ? { yaml: text, yamlLine: 1 } : splitFrontMatter(text);
    if ("id" in split) throw new Error(`${path} cannot be read.`);
    expect(elsewhere(split.yaml, split.yamlLine), path).toEqual([]);
  }
});

// How many people: what somebody wrote, and the number that another reader makes of it.
const doubtful = [
  "12.000", // twelve thousand to who writes it; 12 to YAML
  "12.500",
  "2.5",
  "5.0",
  "5.",
  ".5",
  "1e3",
  "1E3",
  "1.2e+3",
  "0x1F",
  "0o17",
  "010", // eight in YAML 1.1, ten in 1.2
  "007",
  "00",
  "+5",
  "-0",
  "-1.5",
  ".inf",
  "-.INF",
  ".nan",
  "1234567890123456", // more digits than a number holds
];

test.each(doubtful)("%s is no number, and to the form it is the text that stands there", (written) => {
  const yaml = `een: ${written}\nlijst: [1, ${written}]\nrijen:\n  - ${written}\n  - diep: ${written} # uitleg\n`;
  const value = (of: unknown) => ({ een: of, lijst: [1, of], rijen: [of, { diep: of }] });
  expect(readYaml(yaml, 1)).toMatchObject({ value: value(Number.NaN), problems: [] });
  expect(readYaml(yaml, 1, true)).toMatchObject({ value: value(written), problems: [] });
});

test.each([
  ["12000", 12000],
  ["0", 0],
  ["-3", -3],
  ["123456789012345", 123456789012345],
  // A text: other programs take neither for a number of their own, or it is quoted.
  ["1_000", "1_000"],
  ["12.000,00", "12.000,00"],
  ["2,5", "2,5"],
  ["1.0.2", "1.0.2"],
  ["18:30", "18:30"],
  ['"12.000"', "12.000"],
  ["'1e3'", "1e3"],
  ["12 000", "12 000"],
])("%s is what it seems", (written, value) => {
  expect(readYaml(`een: ${written}\n`, 1).value).toEqual({ een: value });
});

test("a number that is not plainly written stays as it is when another field changes", () => {
  const old = "---\nname: Naam\nperiod: 1.50 # wat er stond\n---\n";
  const register = retentionPeriods;
  const parts = readParts(old, register);
  expect(parts?.fields).toEqual({ name: "Naam", period: "1.50" });
  expect(writeBack(old, { ...parts?.fields, name: "Anders" }, "", register)).toBe(old.replace("Naam", "Anders"));
});
