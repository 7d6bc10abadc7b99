// What we write, other people's YAML readers read as the same values: js-yaml 3 and `yaml` in version 1.1, and PyYAML where
// Python has it. Version 1.1 knows more that is no text: yes and no, 18:30, 1_000, 010, =, <<, days.
import { spawnSync } from "node:child_process";
import { safeLoad } from "js-yaml";
import { describe, expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { day, type Fields, text, texts } from "../../src/core/model/field.ts";
import { cleaned } from "../../src/core/model/values.ts";
import { readYaml } from "../../src/core/read/yaml.ts";
import { keyed, written } from "../../src/core/write/write-yaml.ts";
import fc from "../fixtures/properties.ts";

const fields: Fields = {
  name: text({ label: "Naam" }),
  tags: texts({ label: "Woorden" }),
  on: day({ label: "Op", act: false }),
};
const seed = Number(process.env.SEED ?? 20261129);

const python = spawnSync("python3", ["-c", "import yaml"]).status === 0;
const script = `
import json, sys, yaml
def read(text):
    try: return yaml.safe_load(text)
    except Exception as error: return "ERROR " + str(error)
json.dump([read(each) for each in json.load(sys.stdin)], sys.stdout, default=str)
`;
/** What PyYAML makes of each text; a day comes as 2026-03-10. */
function readByPython(yamls: readonly string[]): unknown[] {
  const { stdout, stderr } = spawnSync("python3", ["-c", script], {
    input: JSON.stringify(yamls),
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as unknown[];
}

const readers: Readonly<Record<string, (yaml: string) => unknown>> = {
  "js-yaml 3": safeLoad,
  "yaml, version 1.1": (yaml) => parse(yaml, { version: "1.1" }),
  "our own": (yaml) => readYaml(yaml, 1).value,
};

/** A text in every place that a file has: alone, in a list, in a row, in one line, in the place of a folded text, as a key. */
function everywhere(value: string): { readonly yaml: string; readonly values: unknown } {
  const line = keyed("flow", [value, { een: value }], undefined, { indent: 0, oneLine: true });
  const like = parseDocument(">-\n  gevouwen\n").contents;
  const yaml = `${written(
    { name: value, tags: [value, "na"], rows: [{ een: value, twee: "na" }], deep: { een: [value] }, y: "na" },
    fields,
  )}${line}\n${keyed("last", value, undefined, { indent: 0, like })}\n`;
  const values = {
    name: value,
    tags: [value, "na"],
    rows: [{ een: value, twee: "na" }],
    deep: { een: [value] },
    y: "na",
    flow: [value, { een: value }],
    last: value,
  };
  return { yaml, values };
}

// prettier-ignore
const byHand = [
  "18:30",
  "08:30",
  "1:2:3",
  "190:20:30.15",
  "1_000",
  "_1",
  "1__0_",
  "=",
  "<<",
  "~",
  "null",
  "Null",
  "y",
  "Y",
  "n",
  "N",
  "yes",
  "No",
  "on",
  "OFF",
  "true",
  "FALSE",
  "010",
  "0o17",
  "0x1F",
  "0b101",
  "0b",
  "00",
  "1.",
  ".5",
  "+.5",
  "-1.5e+3",
  "1e3",
  "1E3",
  "6.8523015e5",
  ".",
  "+.",
  "-._",
  ".e3",
  ".inf",
  "-.Inf",
  ".NaN",
  "12.000",
  "2026-03-10",
  "2026-3-1",
  "2026-03-10 08:30:00",
  "2026-03-10T08:30+01:00",
  "2026-03-10T08:30:00+01:00",
  "2026-03-10 tekst",
  "a\tb",
  "\ta",
  "a:\tb",
  "a \t#b",
  "- a",
  "? a",
  ": a",
  "a: b",
  "a #b",
  "#a",
  "&a",
  "*a",
  "!a",
  "!!int 1",
  "|",
  ">",
  "| a",
  "%a",
  "@a",
  "`a",
  "'a'",
  '"a"',
  "it's",
  "[a]",
  "{a: b}",
  "a, b",
  "a]",
  "---",
  "...",
  "--- a",
  "-",
  "?",
  ":",
  "-a",
  "?a",
  ":a",
  "a:",
  "a::b",
  "http://a.example",
  "regel een\nregel twee",
  "regel\n\n\nregel",
  "  inspringen\nregel",
  "regel\n  inspringen",
  "regel\n\tregel",
  "regel \nregel",
  "# kop\n\ntekst",
  "- een\n- twee",
  "\nregel",
  "a\u2028b",
  "a\u2029b",
  "a\u00a0b",
  "\u00a0a",
  "a\ufeffb",
  "\ufeffa",
  "a\u200bb",
  "é",
  "😀",
  "a\\b",
  "a\\nb",
  "x".repeat(400),
  "woord ".repeat(80),
  "a  b",
  "a   b ".repeat(40),
];

const nasty = fc.string({ unit: fc.constantFrom(..."0123456789:_.-+=<>~#&*!|'\"%@`,[]{}? \t\nexoynTZaé\u00a0\u2028") });
const words = fc.string({ unit: "grapheme" });
const mixed = fc
  .array(fc.constantFrom(...byHand, " ", "\n", ": ", " #"), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(""));
const anyText = fc
  .oneof(nasty, words, mixed)
  .map((each) => cleaned(each))
  // Other control signs cannot be saved at all.
  .filter((each): each is string => typeof each === "string" && !/[^\P{Cc}\t\n]/u.test(each));

describe.each(Object.entries(readers))("%s reads what we write", (_name, read) => {
  test.each(byHand)("%j", (value) => {
    const kept = cleaned(value) as string;
    const { yaml, values } = everywhere(kept);
    expect(read(yaml)).toEqual(values);
  });

  test(`any text (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyText, (value) => {
        const { yaml, values } = everywhere(value);
        expect(read(yaml)).toEqual(values);
      }),
      { seed, numRuns: 500 },
    );
  });
});

test.skipIf(!python)(`PyYAML reads what we write (seed ${seed})`, () => {
  const cases = [...byHand.map((each) => cleaned(each) as string), ...fc.sample(anyText, { seed, numRuns: 1000 })].map(
    everywhere,
  );
  const read = readByPython(cases.map(({ yaml }) => yaml));
  const other = cases.flatMap(({ yaml, values }, index) =>
    JSON.stringify(read[index]) === JSON.stringify(values) ? [] : [{ yaml: yaml.slice(0, 300), read: read[index] }],
  );
  expect(other).toEqual([]);
});

test("a day in a field for a day stays a day without quotes; where a text belongs it is quoted", () => {
  expect(written({ name: "2026-03-10", on: "2026-03-10" }, fields)).toBe('name: "2026-03-10"\n"on": 2026-03-10\n');
});

test("the readers here do read otherwise what is not quoted", () => {
  const yaml = "a: 18:30\nb: yes\nc: 1_000\nd: 010\n";
  expect(safeLoad(yaml)).toEqual({ a: 1110, b: "yes", c: 1000, d: 8 });
  expect(parse(yaml, { version: "1.1" })).toEqual({ a: 1110, b: true, c: 1000, d: 8 });
  if (python) expect(readByPython([yaml])).toEqual([{ a: 1110, b: true, c: 1000, d: 8 }]);
});
