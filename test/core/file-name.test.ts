// Names of files that not every computer accepts: told in words, and never proposed.
import { describe, expect, test } from "vitest";
import { caseName, nameProblem, usableName } from "../../src/core/read/file-name.ts";
import { processingActivities, recipients } from "../../src/core/registers/index.ts";
import { smallTexts } from "../fixtures/small.ts";
import { findingsOn } from "../rules/table.ts";

const text = String(smallTexts().get("processing-activities/clientdossier.md")).replace(
  "name: Cliëntdossier",
  "name: Iets anders",
);
const messages = (path: string) =>
  findingsOn({ [path]: text })
    .filter(({ id }) => id === "file-name")
    .map(({ message, remedy }) => `${message} ${remedy}`);

describe("at the check", () => {
  test.each([
    ["con", "op Windows een apparaat"],
    ["aux", "op Windows een apparaat"],
    ["nul", "op Windows een apparaat"],
    ["com1", "op Windows een apparaat"],
    ["LPT9", "op Windows een apparaat"],
    ["Dossier", "hoofdletter"],
    ["dossier.", "kan op Windows niet bestaan"],
    ["dossier ", "kan op Windows niet bestaan"],
    ["wat?", "kan op Windows niet bestaan"],
    ["a:b", "kan op Windows niet bestaan"],
    ["a".repeat(260), "langer dan 100 tekens"],
    // An accent as a sign of its own, as macOS writes it.
    ["cafe\u0301", "alleen kleine letters"],
    ["caf\u00e9", "alleen kleine letters"],
  ])("%s", (id, words) => {
    expect(messages(`processing-activities/${id}.md`)).toEqual([expect.stringContaining(words)]);
  });

  test.each(["contact", "aux-middelen", "nulmeting", "com10", "a".repeat(100)])("%s is a name like any other", (id) => {
    expect(messages(`processing-activities/${id}.md`)).toEqual([]);
  });

  test("a number with a zero too many is no case: it would be taken for another", () => {
    expect(["2026-003", "2026-030", "2026-1000"].filter((id) => !caseName.test(id))).toEqual([]);
    expect(["2026-0030", "2026-03", "2026-0003"].filter((id) => caseName.test(id))).toEqual([]);
  });
});

describe("a proposed name", () => {
  test.each([
    ["con", "con-verwerking"],
    ["Nul", "nul-verwerking"],
    ["caf\u00e9-rooster", "cafe-rooster"],
    ["Wat? En: nog * iets.", "wat-en-nog-iets"],
    ["", "verwerking"],
    [`${"woord-".repeat(30)}einde`, `${"woord-".repeat(16)}`.slice(0, -1)],
  ])("%s", (wanted, name) => {
    const made = usableName(processingActivities, wanted);
    expect(made).toBe(name);
    expect(nameProblem(processingActivities, made)).toBeUndefined();
  });

  test("is left alone when nothing is wrong with it", () => {
    expect(usableName(recipients, "voorbeeld-ecd-2")).toBe("voorbeeld-ecd-2");
  });
});
