// The options of a command in one file: what is typed goes before it, what is no option is told.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { buildOptions } from "../../src/node/command/build-options.ts";
import { CannotWork } from "../../src/node/command/options.ts";
import { emptyFolder } from "../fixtures/repository.ts";

const settings = (text: string): string => {
  const file = join(emptyFolder(), "instellingen.yml");
  writeFileSync(file, text);
  return file;
};

test("stand for what was not typed; a folder counts from where the file stands", () => {
  const file = settings("content: ../inhoud\nout: /srv/uit\nbase: /privacy\nallow-overdue: true\n");
  const { content, out, around, allowOverdue } = buildOptions(["--settings", file]);
  expect([content, out, around, allowOverdue]).toEqual([
    join(file, "../../inhoud"),
    "/srv/uit",
    { base: "/privacy" },
    true,
  ]);
  expect(buildOptions(["--settings", file, "--out", "hier", "--base", ""])).toMatchObject({
    out: "hier",
    around: { base: "" },
  });
});

test("the shipped file is read, and names its places", () => {
  expect(buildOptions(["--settings", "scripts/hosting/instellingen.yml"])).toMatchObject({
    content: "/srv/inhoud",
    out: "/srv/privacyhandboek",
    around: { base: "", site: "https://registers.voorbeeld.nl" },
    allowOverdue: false,
  });
  expect(readFileSync("scripts/hosting/instellingen.yml", "utf8")).toContain("npm run build -- --settings");
});

describe("are refused in words", () => {
  test.each([
    {
      name: "what is no option",
      text: "uitvoer: x\n",
      words: "staat uitvoer; die instelling heeft deze opdracht niet",
    },
    { name: "an option of another command", text: "role: bestuurder\n", words: "staat role" },
    { name: "settings within settings", text: "settings: x\n", words: "staat settings" },
    { name: "a text where yes or no belongs", text: "allow-overdue: soms\n", words: "true of false" },
    { name: "a list", text: "content:\n  - a\n", words: "een tekst" },
    { name: "what is no YAML", text: "content: [\n", words: "instellingen.yml:" },
    { name: "an edition that does not exist", text: "edition: geheim\n", words: "geheim" },
    { name: "a moment without a time zone", text: "now: 2026-11-16\n", words: "--now" },
  ])("$name", ({ text, words }) => {
    const read = () => buildOptions(["--settings", settings(text)]);
    expect(read).toThrow(CannotWork);
    expect(read).toThrow(words);
  });

  test("a file that is not there, and a folder", () => {
    const folder = join(emptyFolder(), "map");
    mkdirSync(folder);
    for (const file of [folder, join(folder, "nergens.yml")])
      expect(() => buildOptions(["--settings", file])).toThrow("niet te lezen");
  });
});
