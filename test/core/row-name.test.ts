// What a folded row of a form is called: words of the lists, days and moments as Dutch people write them, never what the file holds.
import { beforeAll, expect, test } from "vitest";
import { rowName } from "../../src/core/cms/row-name.ts";
import { type Dossier, emptyDossier } from "../../src/core/dossier/dossier.ts";
import { fieldAt } from "../../src/core/model/field.ts";
import { validate } from "../../src/core/read/folder.ts";
import { collections, registerOf } from "../../src/core/registers/index.ts";
import { readContent } from "../../src/node/read/content.ts";

let dossier: Dossier;
beforeAll(async () => {
  dossier = validate(await readContent("content"));
}, 60_000);

function nameOf(register: string, path: string, row: Record<string, unknown>, known = dossier): string {
  const found = registerOf(register);
  if (found === undefined) throw new Error(register);
  return rowName(found, path, row, known);
}

test.each<[string, string, Record<string, unknown>, string]>([
  // 26 November 2026 is a Thursday.
  [
    "personal-data-breaches",
    "notifications",
    { kind: "first", notifiedAt: "2026-11-26T10:00+01:00" },
    "eerste melding, do 26-11-2026 10.00",
  ],
  ["personal-data-breaches", "notifications", { kind: "first", notifiedAt: "" }, "eerste melding"],
  ["personal-data-breaches", "communications", { informedAt: "2026-11-26T10:00+01:00" }, "do 26-11-2026 10.00"],
  ["personal-data-breaches", "others", { party: "municipality" }, "gemeente"],
  ["personal-data-breaches", "subgroups", { people: ["clients", "employees"] }, "cliënten, medewerkers"],
  ["personal-data-breaches", "measures", { measure: "Wachtwoorden vervangen", kind: "x" }, "Wachtwoorden vervangen"],
  [
    "personal-data-breaches",
    "notPersonalData",
    { field: "title", reason: "een merk" },
    "Wat is er gebeurd, in één regel",
  ],
  ["organisation", "roles", { id: "ict-coordinator", name: "ICT-coördinator" }, "ICT-coördinator"],
  ["recipients", "assessments", { assessedOn: "2026-11-26" }, "do 26-11-2026"],
  ["recipients", "assessments", {}, "nog leeg"],
])("%s, %s: %o is called %s", (register, path, row, name) => {
  expect(nameOf(register, path, row)).toBe(name);
});

test("a record that a row points to is called by its name, and while that is not known by its number", () => {
  const [recipient] = dossier.entries.recipients ?? [];
  const row = { recipient: recipient?.id };
  expect(nameOf("data-subject-requests", "recipientsTold", row)).toBe(String(recipient?.data.name));
  expect(nameOf("data-subject-requests", "recipientsTold", row, emptyDossier)).toBe(recipient?.id);
});

test("no row of the example is called by a value of a list or by a moment of a file", () => {
  const seen: string[] = [];
  const walk = (register: (typeof collections)[number], path: string, value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const field = path === "" ? undefined : fieldAt(register.fields, path.split("."));
    if (Array.isArray(value) && field?.kind === "list") {
      for (const row of value) {
        seen.push(rowName(register, path, row as Record<string, unknown>, dossier));
        walk(register, path, row);
      }
    } else if (!Array.isArray(value))
      for (const [key, inner] of Object.entries(value)) walk(register, path === "" ? key : `${path}.${key}`, inner);
  };
  for (const register of collections)
    for (const { data } of dossier.entries[register.id] ?? []) walk(register, "", data);
  expect(seen.length).toBeGreaterThan(100);
  expect(seen.filter((name) => /\d{4}-\d{2}-\d{2}|T\d{2}:\d{2}|^(first|municipality|nog leeg)$/.test(name))).toEqual(
    [],
  );
});
