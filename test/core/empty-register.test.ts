// A register without records: that it is empty on purpose, or not begun, ends with its first record; nobody says afterwards that it never began.
import { expect, test } from "vitest";
import { checked } from "../../src/core/edit/checked.ts";
import { copied } from "../../src/core/edit/copy.ts";
import { type Save, save } from "../../src/core/edit/save.ts";
import type { Register } from "../../src/core/model/register.ts";
import { readParts } from "../../src/core/read/parts.ts";
import {
  accessRoles,
  organisation,
  privacyStatements,
  processingActivities,
  registerOf,
} from "../../src/core/registers/index.ts";
import { approve } from "../../src/core/statement/approval.ts";
import { statementGroups } from "../../src/core/vocabulary/people.ts";
import { type Change, smallDossier, smallNow, smallTexts } from "../fixtures/small.ts";
import { activity, recipient, withLines } from "../rules/table.ts";

const proof = "assurance-records/scholing.md";
const rows = (state = "") =>
  `emptyRegisters:\n  - register: data-subject-requests\n    declaredOn: 2026-01-20\n    role: bestuurder\n  - register: assurance-records\n    declaredOn: 2026-01-20\n    role: bestuurder\n${state}`;
const declared = (state = "") => ({
  "organisation.yml": (text: string) => text + rows(state),
  [proof]: null,
  "data-subject-requests/2026-001.md": null,
});

function attempt(
  register: Register,
  id: string,
  path: string,
  there: Readonly<Record<string, Change>>,
  text: string,
): Save {
  const newest = smallTexts(there).get(path);
  const submitted = readParts(text, register);
  if (submitted === undefined) throw new Error(text);
  const base = newest === undefined ? undefined : String(newest);
  return save({
    register,
    id,
    base,
    newest: base,
    submitted,
    dossier: smallDossier(there, ""),
    clock: { now: smallNow, standing: false },
  });
}

const assurance = registerOf("assurance-records") as Register;
const ours = organisation;

test.each(["", "    state: not-begun\n"])("the first record takes its own line away, and no other (%j)", (state) => {
  const answer = attempt(assurance, "scholing", proof, declared(state), String(smallTexts().get(proof)));
  if (answer.outcome !== "write") throw new Error(JSON.stringify(answer));
  const { alongside } = answer;
  expect(alongside?.register.id).toBe("organisation");
  expect(alongside?.text).toContain("  - register: data-subject-requests\n    declaredOn: 2026-01-20\n");
  expect(alongside?.text).not.toContain("assurance-records");
  // All else stays as it stood, to the letter.
  const before = String(smallTexts(declared(state)).get("organisation.yml"));
  expect(before.startsWith(alongside?.text.slice(0, alongside.text.indexOf("emptyRegisters")) ?? "-")).toBe(true);
});

test("a record of a register with records changes nothing else", () => {
  const answer = attempt(
    assurance,
    "oefening",
    "assurance-records/oefening.md",
    {},
    String(smallTexts().get(proof)).replace("name: ", "name: Tweede "),
  );
  expect(answer).toMatchObject({ outcome: "write" });
  expect(answer).not.toHaveProperty("alongside");
});

test("only the start says that a register was not begun: a save that says so afterwards is refused", () => {
  const text = String(smallTexts(declared()).get("organisation.yml"));
  const late = attempt(ours, "organisation", "organisation.yml", declared(), `${text}    state: not-begun\n`);
  expect(late).toMatchObject({
    outcome: "refused",
    findings: [{ id: "register-may-be-empty", path: "emptyRegisters" }],
  });
  // From not begun to empty on purpose is a decision; another answer elsewhere leaves the line alone.
  const begun = declared("    state: not-begun\n");
  const both = String(smallTexts(begun).get("organisation.yml"));
  expect(attempt(ours, "organisation", "organisation.yml", begun, both.replace("not-begun", "empty")).outcome).toBe(
    "write",
  );
  expect(
    attempt(ours, "organisation", "organisation.yml", begun, both.replace("Dorpsstraat 1", "Dorpsstraat 2")).outcome,
  ).toBe("write");
});

test("a register that is always there cannot be emptied by a declaration", () => {
  const there = { [recipient]: null };
  const text = `${String(smallTexts(there).get("organisation.yml"))}emptyRegisters:\n  - register: recipients\n    declaredOn: 2026-01-20\n    role: bestuurder\n`;
  expect(attempt(ours, "organisation", "organisation.yml", there, text)).toMatchObject({
    outcome: "refused",
    findings: [{ id: "register-may-be-empty" }],
  });
});

const clients = statementGroups.find(({ value }) => value === "clients");
const approval = {
  approvedOn: "2026-11-10",
  approvedBy: "bestuurder",
  effectiveOn: "2026-12-01",
  changed: "Andere ontvanger.",
  told: "Brief.",
};

test("a statement is not approved as long as a record behind it was taken over and not checked: they are named", () => {
  const there = { [activity]: withLines("takenOver: library"), [recipient]: withLines("takenOver: import") };
  if (clients === undefined) throw new Error("no group");
  const why = approve(smallDossier(there, ""), clients, approval);
  expect(why).toEqual([
    "De verklaring voor cliënten en hun vertegenwoordigers kan nog niet worden vastgesteld: zij steunt op wat is overgenomen en nog niet nagekeken.",
    'Kijk eerst na: verwerking "Cliëntdossier", ontvanger "Voorbeeld Dossier".',
  ]);
  // The same in the forms, where a version is a new record.
  const fields = { group: "clients", ...approval };
  const path = "privacy-statements/clients-2.md";
  const submitted = `---\n${JSON.stringify(fields)}\n---\n`;
  const statements = privacyStatements;
  expect(attempt(statements, "clients-2", path, there, submitted)).toMatchObject({
    outcome: "refused",
    findings: [{ id: "taken-over-checked", path: "approvedOn" }],
  });
  expect(attempt(statements, "clients-2", path, {}, submitted).outcome).not.toBe("refused");
});

test("confirming takes the mark away and writes the day, where a register asks for that day", () => {
  const activities = processingActivities;
  const access = accessRoles;
  expect(checked(activities, { name: "Salaris", takenOver: "library" }, "2026-11-16")).toEqual({
    name: "Salaris",
    reviewedOn: "2026-11-16",
  });
  // When access was last controlled is another act.
  expect(checked(access, { name: "Begeleider", takenOver: "copy" }, "2026-11-16")).toEqual({ name: "Begeleider" });
});

test("a copy says that it is one", () => {
  const activities = processingActivities;
  expect(copied(activities, { name: "Salaris", reviewedOn: "2026-01-01", systems: ["pakket"] })).toEqual({
    name: "Salaris",
    systems: ["pakket"],
    takenOver: "copy",
  });
});
