// What an officer reads on the form names no keys of a file.
import { describe, expect, it } from "vitest";
import { remedyOnForm } from "../../src/core/derive/form-words.ts";
import { rules } from "../../src/core/rules/index.ts";
import { exampleFiles, notInFiles } from "../rules/examples.ts";
import { findingsOn } from "../rules/table.ts";

const of = (file: string, path: string, remedy: string) => remedyOnForm({ file: `content/${file}`, path, remedy });

describe("a remedy on the form", () => {
  it.each([
    {
      file: "personal-data-breaches/2026-001.md",
      path: "summary",
      remedy: "Zet dan `summary` met de reden bij `notPersonalData`.",
      reads: 'Zet dan "Samenvatting" met de reden bij "Dit is geen persoonsgegeven".',
    },
    {
      // The field beside the place of the finding, not the first of that name.
      file: "processing-activities/x.md",
      path: "impactAssessment.outcome",
      remedy: "Schrijf de reden op (`reason`).",
      reads: 'Schrijf de reden op ("Waarom geen DPIA nodig is").',
    },
    {
      file: "processing-activities/x.md",
      path: "impactAssessment",
      remedy: "Verwijs naar de DPIA (`assessment`), of kies `to-do` als die er nog niet is.",
      reads: 'Verwijs naar de DPIA ("Welke DPIA"), of kies "DPIA nog te doen" als die er nog niet is.',
    },
    {
      file: "recipients/x.md",
      path: "role",
      remedy: 'Vul "Rol" in (`role`). Kies uit: `processor`.',
      reads: 'Vul "Rol" in. Kies uit: "verwerker".',
    },
    {
      file: "personal-data-breaches/2026-001.md",
      path: "",
      remedy: "Daarna ruimt `npm run retire -- 2026-001` haar op.",
      reads: "Daarna ruimt `npm run retire -- 2026-001` haar op.",
    },
    { file: "elders/x.md", path: "summary", remedy: "Vul `summary` in.", reads: "Vul `summary` in." },
  ])("$reads", ({ file, path, remedy, reads }) => {
    expect(of(file, path, remedy)).toBe(reads);
  });
});

it("no remedy of a rule keeps a key or a value of the file", () => {
  const kept = rules
    .filter(({ id }) => !notInFiles.has(id))
    .flatMap((rule) => findingsOn(exampleFiles(rule, rule.example.fails)))
    .map(remedyOnForm)
    .flatMap((remedy) => remedy.match(/`[^`]*`/g) ?? [])
    // What is typed as it stands: a command, a building block, or a place in the content.
    .filter((each) => !/^`(?:npm |git |<|\/|content\/|[\w/-]+\.(?:md|mdx|yml)`)/.test(each));
  expect([...new Set(kept)]).toEqual([]);
});
