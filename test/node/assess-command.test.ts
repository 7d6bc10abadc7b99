// npm run assess: what the facts of a breach propose, in words and as JSON; and what it says when a file holds no breach.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { assessCommand } from "../../src/node/command/assess.ts";
import { performed } from "../fixtures/performed.ts";
import { run as runAlone } from "../site/command.ts";

const folder = mkdtempSync(join(tmpdir(), "assess-"));

function file(name: string, text: string): string {
  const place = join(folder, name);
  writeFileSync(place, text);
  return place;
}

const run = (...args: string[]) => performed(assessCommand, args);

const begin =
  "---\ntitle: Laptop weg\nsignalledAt: 2026-03-02T09:00+01:00\nreportedBy: teamleider\ndataInBrief: dossiers\nongoing: no\n".replace(
    "ongoing: no",
    'ongoing: "no"',
  );

// Readable, with a stranger, and health data of a person: a high risk, whatever else is unknown.
const lost = file(
  "any-name.md",
  `${begin}nature:\n  aspects: [confidentiality]\n  incidentType: device-lost\nprotection:\n  unintelligible: "no"\ndata:\n  types: [name]\n  specialCategories: [health]\npeople:\n  groups: [clients]\n---\n`,
);
const fresh = file("2026-002.md", `${begin}---\n`);
const broken = file("2026-003.md", "---\ntitle: [\n---\n");

test("one file as JSON has exactly this shape", async () => {
  const { code, stdout, stderr } = await run(lost, "--format", "json");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  const answer: Record<string, unknown> = JSON.parse(stdout);
  expect(Object.keys(answer)).toEqual(["file", "breach", "proposal", "reasons", "missing", "nearest", "enisa"]);
  expect(answer).toMatchObject({
    file: lost,
    breach: "yes",
    proposal: { document: true, notifyAuthority: "yes", informPeople: "yes" },
    missing: [],
    nearest: [],
    // Health 4, a name alone 0.5, unknown recipient 0.5.
    enisa: { dpc: 4, ei: 0.5, cb: 0.5, score: 2.5, level: "medium" },
  });
  const reasons = answer.reasons as readonly Record<string, unknown>[];
  for (const each of reasons) expect(Object.keys(each)).toEqual(["for", "weighs", "text", "source"]);
});

test("several files are a list; one that cannot be read says so, and the others are weighed", async () => {
  const { code, stdout } = await run(fresh, broken, "--format", "json");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    expect.objectContaining({
      file: fresh,
      breach: "depends",
      proposal: { document: true, notifyAuthority: "depends", informPeople: "depends" },
    }),
    { file: broken, error: { message: expect.stringContaining("regel"), remedy: expect.any(String) } },
  ]);
});

test("a case that was tidied away is not weighed", async () => {
  const gone = file(
    "2021-001.md",
    "---\nretired:\n  kind: phishing\n  retention: zorgdossier\n  retiredOn: 2026-05-01\n  role: teamleider\n---\n",
  );
  const { code, stdout } = await run(gone, "--format", "json");
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ file: gone, error: { message: expect.stringContaining("opgeruimd") } });
});

test("in words: the proposal, what speaks for it, what is missing, and who decides", async () => {
  // In a process of its own, as npm does.
  const { code, stdout } = await runAlone("assess", [lost, fresh]);
  expect(code).toBe(0);
  expect(stdout).toContain("De feiten wijzen op: melden bij de AP, en het de mensen vertellen.");
  expect(stdout).toContain("  Melden bij de AP: ja\n    + Dit kan een risico zijn voor mensen. (art. 33 lid 1 AVG)");
  expect(stdout).toContain("Aard van het datalek: Aard van de inbreuk (nature.aspects)");
  expect(stdout).toContain("Dit is een voorstel met redenen. Een persoon besluit.");
});

test("without a file, or with one that is not there, it could not do its work", async () => {
  expect(await run()).toMatchObject({ code: 2, stderr: expect.stringContaining("Er staat niet welk bestand.") });
  expect((await run(join(folder, "nowhere.md"))).code).toBe(2);
});

test("of a file that is no record the reason is told, not its name", async () => {
  const { code, stdout } = await run(file("LEESMIJ.md", "# Geen zaak\n"));
  expect(code).toBe(1);
  expect(stdout).toContain("Dit bestand begint niet met velden. (regel 1)");
  expect(stdout).not.toContain("bestandsnaam");
});
