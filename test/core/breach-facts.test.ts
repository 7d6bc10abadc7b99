// A breach as it was written before the register knew who got the data, what was restored and how strong the protection was.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { completeness } from "../../src/core/dossier/completeness.ts";
import { readRecord } from "../../src/core/read/record.ts";
import { personalDataBreaches } from "../../src/core/registers/index.ts";

const breaches = personalDataBreaches;

test("an old file stays valid and complete", () => {
  const text = readFileSync("test/fixtures/frozen/breach-2026-11.md", "utf8");
  const { entry, findings } = readRecord(breaches, "2025-001", "2025-001.md", text);
  expect(findings).toEqual([]);
  expect(completeness(breaches, entry?.data ?? {}).gaps).toEqual([]);
});

test("the first minute asks five facts", () => {
  const { gaps, asked } = completeness(breaches, {});
  expect(asked).toBe(5);
  expect(gaps.map(({ path }) => path)).toEqual(["title", "signalledAt", "reportedBy", "dataInBrief", "ongoing"]);
});

test("a minimum alone is a number, and so is a maximum alone", () => {
  const people = (numbers: object) =>
    completeness(breaches, {
      assessment: { risk: "risk" },
      people: { certainty: "approximate", ...numbers },
    }).gaps.filter(({ path }) => path.startsWith("people.m"));
  expect(people({}).map(({ path }) => path)).toEqual(["people.minimum"]);
  expect(people({ minimum: 4000 })).toEqual([]);
  expect(people({ maximum: 40 })).toEqual([]);
});
