// The commands that write in the content take part in its lock, and write nothing that git would undo.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { purgeCommand } from "../../src/node/command/purge.ts";
import { retireCommand } from "../../src/node/command/retire.ts";
import { lockFolder, openDesk } from "../../src/node/folder/lock.ts";
import { performed } from "../fixtures/performed.ts";
import { oldBreach, type Repo, repository, withRetention } from "../fixtures/repository.ts";
import { run } from "../site/command.ts";

const old = "personal-data-breaches/2015-001.md";
function repo(): Repo {
  const made = repository("inhoud", withRetention);
  made.commit("an old case", { [old]: oldBreach });
  return made;
}
const state = ({ git, read }: Repo) => [git("status", "--porcelain"), git("log", "--format=%H"), read(old)];

test("retire writes nothing during a rebase, and waits for nobody in vain", async () => {
  const it = repo();
  const text = it.read("organisation.yml");
  it.git("checkout", "-q", "-b", "anders");
  it.commit("theirs", { "organisation.yml": `${text}# van hen\n` });
  it.git("checkout", "-q", "main");
  it.commit("ours", { "organisation.yml": `${text}# van ons\n` });
  expect(() => it.git("rebase", "anders")).toThrow();
  const before = state(it);
  const retire = ["2015-001", "--role", "privacyfunctionaris", "--content", it.content];
  const refused = await performed(retireCommand, retire);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("(git rebase)")]);
  expect(refused.stderr).toContain("Er is niets veranderd.");
  expect(state(it)).toEqual(before);
  expect(existsSync(join(it.content, lockFolder))).toBe(false);
  it.git("rebase", "--abort");
  // In a process of its own, as npm does.
  const done = await run("retire", retire);
  expect([done.code, done.stderr, it.read(old)]).toEqual([0, "", expect.stringContaining("retired:")]);
}, 240_000);

describe("purge", () => {
  test("does nothing while a desk is open, which has a copy in hand", async () => {
    const it = repo();
    const hold = await openDesk(it.content);
    const file = join(it.folder, "..", "weg.txt");
    writeFileSync(file, "lijn 12");
    const before = state(it);
    const purge = ["--text-file", file, "--role", "privacyfunctionaris", "--yes", "--content", it.content];
    const { code, stderr } = await performed(purgeCommand, purge);
    expect([code, stderr]).toEqual([2, expect.stringMatching(/^Deze inhoud staat open: het beheer op deze computer/)]);
    expect(state(it)).toEqual(before);
    await hold.release();
    expect(readFileSync(file, "utf8")).toBe("lijn 12");
  }, 120_000);
});
