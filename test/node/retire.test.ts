// A case after its retention period: only a tombstone stays. Before that day nothing may make it go.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { columnsOf } from "../../src/core/derive/columns.ts";
import { registerCsv, registerJson } from "../../src/core/derive/exports.ts";
import { registerJsonSchema } from "../../src/core/derive/json-schema.ts";
import { recordSections } from "../../src/core/derive/record-html.ts";
import { forEdition } from "../../src/core/dossier/audience.ts";
import { completeness } from "../../src/core/dossier/completeness.ts";
import { entriesOf } from "../../src/core/dossier/dossier.ts";
import { refusedOn } from "../../src/core/edit/retire.ts";
import { nameOf, type Register, stageOf } from "../../src/core/model/register.ts";
import { dataSubjectRequests, personalDataBreaches } from "../../src/core/registers/index.ts";
import { retireCommand } from "../../src/node/command/retire.ts";
import { performed } from "../fixtures/performed.ts";
import { oldBreach, withRetention } from "../fixtures/repository.ts";
import { type Change, errorsOf, judgeFolder, smallContent, swap } from "../fixtures/small.ts";

const old = "personal-data-breaches/2015-001.md";
const stone = (more = "") =>
  `---\nretired:\n  kind: mail-lost-opened\n  retention: zaken\n  retiredOn: 2026-02-01\n  role: privacyfunctionaris\n---\n${more}`;
const register: Register = personalDataBreaches;

const content = (changes: Readonly<Record<string, Change>> = {}) =>
  smallContent({ ...withRetention, [old]: oldBreach, ...changes });
const retire = async (folder: string, ...args: string[]) => {
  const { code, stdout, stderr } = await performed(retireCommand, [...args, "--content", folder]);
  return { code, said: stdout + stderr };
};
const role = ["--role", "privacyfunctionaris"];

/** What the check says of the small content, which has a day of its own that lies before today. */
function judgedEarlier(folder: string, file: string) {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, "utf8").replace(/retiredOn: .*/, "retiredOn: 2026-02-01"));
  return judgeFolder(folder);
}

describe("npm run retire", () => {
  test("leaves number, kind, retention period, day and role, and says how the text goes from the history", async () => {
    const folder = content();
    const { code, said } = await retire(folder, "2015-001", ...role);
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, old), "utf8")).toMatch(
      /^---\nretired:\n {2}kind: mail-lost-opened\n {2}retention: zaken\n {2}retiredOn: \d{4}-\d\d-\d\d\n {2}role: privacyfunctionaris\n---\n$/,
    );
    expect(said).toContain("haar bewaartermijn liep tot en met zondag 1 juni 2025");
    expect(said).toContain("npm run purge -- --record personal-data-breaches/2015-001 --role privacyfunctionaris");
    expect(readdirSync(join(folder, "personal-data-breaches")).sort()).toEqual(["2015-001.md", "2026-001.md"]);
    expect(errorsOf(await judgedEarlier(folder, old))).toEqual([]);
    // A second time there is nothing left to retire.
    expect(await retire(folder, "2015-001", ...role)).toMatchObject({
      code: 1,
      said: expect.stringContaining("al opgeruimd"),
    });
  });

  test("a request keeps what was asked for", async () => {
    const folder = content({
      [old]: stone(),
      "data-subject-requests/2015-004.md":
        "---\ntitle: Inzage\nreceivedOn: 2015-02-03\nchannel: letter\nkinds:\n  - access\n  - erasure\nrequester: client\nclosedOn: 2015-03-01\n---\n",
    });
    expect(await retire(folder, "2015-004", ...role)).toMatchObject({ code: 0 });
    const text = readFileSync(join(folder, "data-subject-requests/2015-004.md"), "utf8");
    expect(text).toContain("kind:\n    - access\n    - erasure\n");
    expect(text).not.toContain("letter");
    expect(errorsOf(await judgedEarlier(folder, "data-subject-requests/2015-004.md"))).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, Change>>, string[], number, string]>([
    [
      "while it must be kept",
      { "retention-periods/zaken.md": String(withRetention["retention-periods/zaken.md"]).replace("P10Y", "P90Y") },
      ["2015-001", ...role],
      1,
      "blijft bewaard tot en met maandag 1 juni 2105",
    ],
    [
      "when it is not closed",
      { [old]: oldBreach.replace("closedOn: 2015-06-01\n", "") },
      ["2015-001", ...role],
      1,
      "nog niet gesloten",
    ],
    ["when no period is set", { "organisation.yml": (text) => text }, ["2015-001", ...role], 1, "geen bewaartermijn"],
    [
      "when the number is in two registers",
      {},
      ["2026-001", ...role],
      1,
      "--register personal-data-breaches of --register data-subject-requests",
    ],
    ["when there is no such case", {}, ["2014-009", ...role], 1, "geen zaak 2014-009"],
    ["for a role that is not there", {}, ["2015-001", "--role", "niemand"], 1, "De rol niemand"],
    ["without a role", {}, ["2015-001"], 2, "--role privacyfunctionaris"],
    ["without a number", {}, role, 2, "Het nummer van één zaak"],
  ])("refuses %s, and changes nothing", async (_, changes, args, code, words) => {
    const noRule = changes["organisation.yml"] !== undefined;
    const folder = noRule ? smallContent({ [old]: oldBreach }) : content(changes);
    const before = readFileSync(join(folder, old), "utf8");
    expect(await retire(folder, ...args)).toEqual({ code, said: expect.stringContaining(words) });
    expect(readFileSync(join(folder, old), "utf8")).toBe(before);
  });

  test("a case is kept up to and including the last day", () => {
    // Closed on 1 June 2015 + 10 years = 1 June 2025; that day is still kept.
    const retention = { rule: "zaken", until: "2025-06-01", exceptions: undefined };
    expect(refusedOn(retention, "2015-001", "2025-06-01")?.[0]).toContain("tot en met zondag 1 juni 2025");
    expect(refusedOn(retention, "2015-001", "2025-06-02")).toBeUndefined();
  });
});

describe("a tombstone", () => {
  test("is a whole record: no error, no term, nothing missing, and counted", async () => {
    const verdict = await judgeFolder(content({ [old]: stone() }));
    expect(verdict.findings).toEqual([]);
    expect(verdict.due.filter((each) => each.entry.id === "2015-001")).toEqual([]);
    expect(verdict.dossier.counts["personal-data-breaches"]).toBe(2);
    expect(verdict.dossier.ids["personal-data-breaches"]?.has("2015-001")).toBe(true);
    expect(entriesOf(verdict.dossier, personalDataBreaches).map((each) => each.id)).toEqual(["2026-001"]);
    const entry = verdict.dossier.entries["personal-data-breaches"]?.find((each) => each.id === "2015-001");
    expect(completeness(register, entry?.data ?? {})).toEqual({ asked: 0, filled: 0, gaps: [] });
    expect(stageOf(register, entry?.data ?? {})?.id).toBe("retired");
    expect(nameOf(register, { id: "2015-001", data: entry?.data ?? {} })).toBe("opgeruimd na de bewaartermijn");
  });

  test("another record may still point to it", async () => {
    const folder = content({
      [old]: stone(),
      "personal-data-breaches/2026-001.md": swap('ongoing: "no"\n', 'ongoing: "no"\nrelated:\n  - 2015-001\n'),
    });
    expect((await judgeFolder(folder)).findings).toEqual([]);
  });

  test("goes along in page, table and exports, with the rule by which it went", async () => {
    const { dossier } = await judgeFolder(content({ [old]: stone() }));
    const [entry] = dossier.entries["personal-data-breaches"] ?? [];
    if (entry === undefined) throw new Error("no tombstone");
    const context = { dossier, href: (path: string) => path };
    const [section, ...more] = recordSections(register, entry, "registers", context);
    expect(more).toEqual([]);
    expect(section?.html).toContain("Opgeruimd na de bewaartermijn");
    expect(section?.html).toContain('<a href="/bewaartermijnen/zaken/">Zaken</a>');
    for (const column of columnsOf(register, "registers")) expect(column.cell(entry, context, [])).toBe("");
    expect(registerCsv(register, dossier, "registers")).toMatch(/2015-001;opgeruimd na de bewaartermijn;.*Zaken/);
    expect(JSON.parse(registerJson(register, dossier, "2026-11-16T09:00+01:00")).records[0]).toEqual({
      id: "2015-001",
      stage: "retired",
      retired: { kind: "mail-lost-opened", retention: "zaken", retiredOn: "2026-02-01", role: "privacyfunctionaris" },
    });
    // Employees still see that it happened; the lesson outlives the text.
    const counts = forEdition(dossier, "staff").lessons.map(({ count }) => count);
    expect(counts).toEqual([2]);
  });

  test.each([personalDataBreaches, dataSubjectRequests])("the JSON Schema of $id lets it pass", (each) => {
    const { anyOf, required } = registerJsonSchema(each);
    expect(required).toBeUndefined();
    expect(anyOf).toEqual([
      { required: expect.arrayContaining(["title"]), properties: expect.objectContaining({ title: true }) },
      // Nothing beside the tombstone; strict readers ask that what is required is named in the same place.
      { required: ["retired"], properties: { retired: true }, propertyNames: { enum: ["retired"] } },
    ]);
  });

  test.each([
    ["text under it", stone("\nDe tas lag bij de chauffeur.\n")],
    ["another field", stone().replace("retired:", "title: Tas vergeten\nretired:")],
  ])("may hold no %s", async (_, text) => {
    const verdict = await judgeFolder(content({ [old]: text }));
    expect(verdict.findings.map(({ id, path }) => ({ id, path }))).toEqual([
      { id: "retired-holds-text", path: "retired" },
    ]);
  });

  test("stays one when its day would still have to come: that is told, and no term of the case begins", async () => {
    const verdict = await judgeFolder(content({ [old]: stone().replace("2026-02-01", "2042-01-02") }));
    expect(verdict.findings.map(({ id, path }) => `${id} ${path}`)).toEqual(["act-in-future retired.retiredOn"]);
    expect(verdict.due.filter(({ entry }) => entry.id === "2015-001")).toEqual([]);
  });

  test("needs its day, role and retention period", async () => {
    const verdict = await judgeFolder(content({ [old]: "---\nretired:\n  retiredOn: 2026-02-30\n---\n" }));
    expect(verdict.findings.map(({ id, path }) => `${id} ${path}`).sort()).toEqual([
      "impossible-day retired.retiredOn",
      "required-field retired.retention",
      "required-field retired.role",
    ]);
  });

  test("a form that left the group empty is no tombstone", async () => {
    const text = oldBreach.replace("closedOn:", 'retired:\n  role: ""\nclosedOn:');
    const found = (await judgeFolder(content({ [old]: text }))).findings.map(({ id }) => id);
    expect(found).not.toContain("retired-holds-text");
  });
});
