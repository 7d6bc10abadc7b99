// What a form offers to choose from, and where a choice comes to stand in its list.
import { describe, expect, it } from "vitest";
import { recordChoices, roleChoices, withChosen, withGone } from "../../src/core/dossier/choices.ts";
import { validate } from "../../src/core/read/folder.ts";

const file = (path: string, text: string) => ({ path, text });
const dossier = validate({
  folder: "",
  files: [
    file("access-roles/zorg.md", "---\nname: Zorg\n---\n"),
    file("recipients/a.md", '---\nname: "Zebra\n---\n'),
    file("personal-data-breaches/2025-010.md", "---\ntitle: Tiende\n---\n"),
    file("personal-data-breaches/2026-002.md", "---\ntitle: Tweede\n---\n"),
    file("personal-data-breaches/2026-011.md", "---\ntitle: Elfde\n---\n"),
  ],
  folders: [],
  unreadable: [],
});

describe("choices", () => {
  it("hold a record that cannot be read, so that choosing it is not lost", () => {
    expect(recordChoices(dossier, "recipients")).toEqual([{ value: "a", label: "a" }]);
  });

  it("show the newest case first", () => {
    expect(recordChoices(dossier, "personal-data-breaches").map(({ value }) => value)).toEqual([
      "2026-011",
      "2026-002",
      "2025-010",
    ]);
  });

  it("are none where there is no such register, and no roles without an organisation that can be read", () => {
    expect([recordChoices(dossier, "constructor"), roleChoices(dossier)]).toEqual([[], []]);
  });
});

it("what was chosen and is gone stands after the choices, once, and says so", () => {
  const here = { value: "hier", label: "Hier" };
  expect(withGone([here], ["weg", "hier", "", "weg"])).toEqual([
    here,
    { value: "weg", label: "weg (bestaat niet meer)" },
  ]);
});

describe("a choice that is added", () => {
  it.each([
    { list: ["a", "c"], added: "b", before: ["a", "b", "c"], becomes: ["a", "b", "c"] },
    { list: ["b", "c"], added: "a", before: ["a", "b", "c"], becomes: ["a", "b", "c"] },
    { list: ["a"], added: "c", before: ["a", "b", "c"], becomes: ["a", "c"] },
    { list: ["x", "c"], added: "b", before: ["a", "b", "c"], becomes: ["b", "x", "c"] },
    { list: ["a", "c"], added: "new", before: ["a", "b", "c"], becomes: ["a", "c", "new"] },
    { list: ["a", "b"], added: "b", before: [], becomes: ["a", "b"] },
  ])("$added to $list", ({ list, added, before, becomes }) => {
    expect(withChosen(list, added, before)).toEqual(becomes);
  });
});
