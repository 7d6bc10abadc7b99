// Values as the library itself gives them; where a value stands, found in its field alone, where the whole text has it.
import { expect, test } from "vitest";
import { parse } from "yaml";
import { splitFrontMatter } from "../../src/core/text/front-matter.ts";
import { placesInYaml, readYaml } from "../../src/core/text/yaml.ts";
import { textsIn } from "../cms/content.ts";

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
7: 0x1F
true: [~, null, "", 010, 1e3, yes, 2026-03-27, -0.5, .inf]
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
  const files = Object.entries(await textsIn("content"));
  expect(files.length).toBeGreaterThan(100);
  for (const [path, text] of files) {
    const split = path.endsWith(".yml") ? { yaml: text, yamlLine: 1 } : splitFrontMatter(text);
    if ("id" in split) throw new Error(`${path} cannot be read.`);
    expect(elsewhere(split.yaml, split.yamlLine), path).toEqual([]);
  }
});
