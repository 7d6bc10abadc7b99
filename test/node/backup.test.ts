// A back-up is one file from which the handbook comes back on another computer, and with which nothing comes back that was purged.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { backupState } from "../../src/core/derive/backup-words.ts";
import { validate } from "../../src/core/read/folder.ts";
import { backupIn, hashesName, hashList } from "../../src/node/backup/contents.ts";
import { makeBackup } from "../../src/node/backup/make.ts";
import { purgedIn } from "../../src/node/backup/purged.ts";
import { membersOf, tarOf } from "../../src/node/backup/tar.ts";
import { backupCommand } from "../../src/node/command/backup.ts";
import { purgeCommand } from "../../src/node/command/purge.ts";
import { restoreCommand } from "../../src/node/command/restore.ts";
import { readContent } from "../../src/node/read/content.ts";
import { textsIn } from "../cms/content.ts";
import { performed } from "../fixtures/performed.ts";
import {
  emptyFolder,
  everything,
  git,
  oldBreach,
  type Repo,
  repoOf,
  repository,
  withRetention,
} from "../fixtures/repository.ts";
import { judgeFolder, smallContent } from "../fixtures/small.ts";

// What is noted of back-ups and of one's own handbook is noted in the working folder: one that is thrown away.
const home = process.cwd();
beforeEach(() => process.chdir(emptyFolder()));
afterEach(() => process.chdir(home));

const made = "2026-11-16T09:00+01:00";
const old = "personal-data-breaches/2015-001.md";
const stone =
  "---\nretired:\n  kind: mail-lost-opened\n  retention: zaken\n  retiredOn: 2026-02-01\n  role: privacyfunctionaris\n---\n";

/** Makes a back-up with the command; gives its file. */
async function backedUp(content: string): Promise<string> {
  const out = emptyFolder();
  const { code, stdout, stderr } = await performed(backupCommand, ["--content", content, "--out", out]);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain("Zij is nagelezen en heel.");
  const [name = "", ...more] = readdirSync(out);
  expect([name, more]).toEqual([expect.stringMatching(/^reservekopie-\d{4}-\d\d-\d\d-\d{4}\.tar$/), []]);
  return join(out, name);
}
async function restore(file: string, ...args: string[]) {
  const { code, stdout, stderr } = await performed(restoreCommand, [file, ...args]);
  return { code, said: stdout + stderr };
}
const free = () => join(emptyFolder(), "terug");
const contentOf = async (folder: string) =>
  Object.fromEntries(Object.entries(await textsIn(folder)).filter(([path]) => !path.startsWith(".git/")));

describe("the machine is gone, the file is there", () => {
  test.each(["", "inhoud"])(
    "and everything is back: texts, history, and what was not committed yet (content in %j)",
    async (inside) => {
      const repo = repository(inside);
      const activity = "processing-activities/clientdossier.md";
      repo.commit("change", { [activity]: repo.read(activity).replace("name: Cliëntdossier", "name: Zorgdossier") });
      repo.git("branch", "zij", "HEAD^");
      writeFileSync(
        join(repo.content, activity),
        repo.read(activity).replace("name: Zorgdossier", "name: Nog niet vastgelegd"),
      );
      writeFileSync(join(repo.content, "recipients/nieuw é.md"), "Nog niet in git.\n");
      rmSync(join(repo.content, "access-roles/teamleider.md"));
      const before = await contentOf(repo.content);
      const [log, head] = [repo.git("log", "--all", "--format=%H %s"), repo.git("rev-parse", "HEAD")];
      const file = await backedUp(repo.content);
      // Only who made it may read it.
      expect(statSync(file).mode & 0o777).toBe(0o600);
      rmSync(repo.folder, { recursive: true });

      const to = free();
      const { code, said } = await restore(file, "--out", to, "--purged", "geen");
      expect({ code, said }).toMatchObject({ code: 0 });
      const back = repoOf(to, inside);
      expect(await contentOf(back.content)).toEqual(before);
      expect([back.git("log", "--all", "--format=%H %s"), back.git("rev-parse", "HEAD")]).toEqual([log, head]);
      expect(back.git("symbolic-ref", "HEAD").trim()).toBe("refs/heads/main");
      expect(back.git("fsck", "--full")).toBe("");
      expect(said).toContain(`Openen: npm start -- --content "${back.content}"`);
      expect(said).toContain("3 bestanden waren toen nog niet vastgelegd");
      // The next save of git goes on as it did.
      expect(back.git("config", "user.name").trim()).toBe("Test");
    },
  );

  test("without git its files are back, and both commands say that there is no history", async () => {
    const content = smallContent({});
    const before = await contentOf(content);
    const out = emptyFolder();
    const told = await performed(backupCommand, ["--content", content, "--out", out]);
    expect(told.stdout).toContain("Let op: Deze map heeft geen geschiedenis (git).");
    const to = free();
    const { code, said } = await restore(join(out, readdirSync(out)[0] ?? ""), "--out", to, "--purged", "geen");
    expect([code, said]).toEqual([0, expect.stringContaining("zonder geschiedenis")]);
    expect(await contentOf(to)).toEqual(before);
    const { findings } = await judgeFolder(to);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("nothing half, nothing over something else", () => {
  test("never over a folder in which something stands, never over another file", async () => {
    const file = await backedUp(smallContent({}));
    const to = emptyFolder();
    writeFileSync(join(to, "iets.txt"), "van mij");
    const { code, said } = await restore(file, "--out", to, "--purged", "geen");
    expect([code, said]).toEqual([2, expect.stringContaining("staat al iets. Er is niets veranderd.")]);
    expect(readdirSync(to)).toEqual(["iets.txt"]);
    writeFileSync(file, "van een ander");
    const again = await performed(backupCommand, ["--content", smallContent({}), "--out", join(file, "..")]);
    // In another minute it would have another name.
    if (again.code === 2) expect(again.stderr).toContain("het is niet overschreven");
    expect(readFileSync(file, "utf8")).toBe("van een ander");
  });

  test("a file that is damaged, shortened, or to which something was added, is not put back", async () => {
    const repo = repository("inhoud");
    const { archive } = await makeBackup(repo.content, made);
    const members = membersOf(archive);
    const pack = (all: typeof members) => tarOf(all, 0);
    const changed = members.map((each) =>
      each.name === "inhoud/organisation.yml" ? { ...each, body: Buffer.from("weg") } : each,
    );
    const rest = members.filter(({ name }) => name !== hashesName);
    const withHashes = (all: typeof members) => pack([...all, { name: hashesName, body: hashList(all) }]);
    const cases: readonly (readonly [Buffer, string])[] = [
      [archive.subarray(0, archive.length / 2), "geen hele reservekopie"],
      [Buffer.from("zomaar iets"), "geen hele reservekopie"],
      [pack(changed), "inhoud/organisation.yml is niet meer wat het was"],
      [pack(members.filter(({ name }) => name !== "inhoud/organisation.yml")), "inhoud/organisation.yml ontbreekt"],
      [pack([...members, { name: "inhoud/extra.md", body: Buffer.from("x") }]), "inhoud/extra.md hoort er niet in"],
      [
        withHashes([...rest, { name: "inhoud/../../weg.md", body: Buffer.from("x") }]),
        "een naam in die buiten de map wijst",
      ],
      [withHashes([...rest, { name: "inhoud/.git/hooks/pre-commit", body: Buffer.from("x") }]), "buiten de map wijst"],
      [withHashes(rest.filter(({ name }) => name !== "geschiedenis.bundle")), "de geschiedenis ontbreekt"],
    ];
    for (const [bytes, why] of cases) {
      const at = join(emptyFolder(), "kapot.tar");
      writeFileSync(at, bytes);
      const to = free();
      expect(await restore(at, "--out", to, "--purged", "geen")).toEqual({
        code: 2,
        said: expect.stringContaining(why),
      });
      expect([existsSync(to), readdirSync(join(to, ".."))]).toEqual([false, []]);
    }
    // The bundle itself, with hashes that fit: nothing is left behind either.
    const broken = rest.map((each) =>
      each.name === "geschiedenis.bundle" ? { ...each, body: each.body.subarray(0, 300) } : each,
    );
    const at = join(emptyFolder(), "kapot.tar");
    writeFileSync(at, withHashes(broken));
    const to = free();
    expect(await restore(at, "--out", to, "--purged", "geen")).toMatchObject({ code: 2 });
    expect(readdirSync(join(to, ".."))).toEqual([]);
  });

  test("what it holds runs nothing and leads nowhere: no hook, no setting, no link", async () => {
    const repo = repository("");
    const outside = emptyFolder();
    symlinkSync(outside, join(repo.content, "impact-assessments-link"));
    repo.commit("link");
    writeFileSync(join(repo.folder, ".git/hooks/post-checkout"), "#!/bin/sh\ntouch gelopen\n", { mode: 0o755 });
    repo.git("config", "core.sshCommand", "touch gelopen");
    const file = await backedUp(repo.content);
    const to = free();
    expect((await restore(file, "--out", to, "--purged", "geen")).code).toBe(0);
    const back = repoOf(to, "");
    expect(back.git("config", "--list", "--local")).not.toContain("gelopen");
    expect(existsSync(join(to, ".git/hooks"))).toBe(false);
    expect(existsSync(join(to, "impact-assessments-link"))).toBe(false);
    expect(readdirSync(outside)).toEqual([]);
  });

  test("without saying where, or what was purged since, it only tells what is in it", async () => {
    const file = await backedUp(smallContent({}));
    const to = free();
    const { code, said } = await restore(file, "--out", to);
    expect([code, said]).toEqual([1, expect.stringContaining("zouden zaken terugkomen die daarna zijn gewist")]);
    expect(said).toContain("Reservekopie van Stichting Klein, gemaakt op");
    expect(existsSync(to)).toBe(false);
  });
});

describe("what was purged after the back-up", () => {
  function withOldCase(): Repo {
    return repository("inhoud", { ...withRetention, [old]: oldBreach });
  }
  /** Retires and purges the case in the content that went on. */
  async function purged(repo: Repo): Promise<void> {
    repo.commit("retire", { [old]: stone });
    const { code } = await performed(purgeCommand, [
      ...["--record", old.replace(".md", ""), "--role", "privacyfunctionaris", "--yes", "--content", repo.content],
    ]);
    expect(code).toBe(0);
    repo.commit("proof");
  }

  test.each(["a newer back-up", "a newer folder", "the list of what was purged"])(
    "does not come back: told by %s",
    async (by) => {
      const repo = withOldCase();
      const file = await backedUp(repo.content);
      await purged(repo);
      const list = join(emptyFolder(), "wislijst.json");
      writeFileSync(list, JSON.stringify(purgedIn(validate(await readContent(repo.content)))));
      expect(readFileSync(list, "utf8")).not.toContain("Tas vergeten");
      const source =
        by === "a newer back-up" ? await backedUp(repo.content) : by === "a newer folder" ? repo.content : list;
      const to = free();
      const { code, said } = await restore(file, "--out", to, "--purged", source);
      expect([code, said]).toEqual([0, expect.stringContaining("Opnieuw gewist: personal-data-breaches/2015-001.")]);
      const back = repoOf(to, "inhoud");
      expect(back.read(old)).toBe(stone);
      const all = everything(to);
      for (const text of ["Tas vergeten", "lijn 12", "chauffeur"]) expect(all).not.toContain(text);
      expect(all).toContain("Brief aan de verkeerde bezorgd");
      expect(back.git("status", "--porcelain")).toBe("");
      expect(
        readdirSync(join(back.content, "assurance-records")).some((name) => name.startsWith("geschiedenis-gewist")),
      ).toBe(true);
    },
  );

  test("comes back when nobody says so: the command says that it relied on that", async () => {
    const repo = withOldCase();
    const file = await backedUp(repo.content);
    await purged(repo);
    const to = free();
    const { said } = await restore(file, "--out", to, "--purged", "geen");
    expect(said).toContain("Volgens u is er na deze reservekopie niets gewist.");
    expect(repoOf(to, "inhoud").read(old)).toBe(oldBreach);
  });

  test("a loose text that was purged cannot be known: it is said, and the exit code too", async () => {
    const repo = withOldCase();
    const file = await backedUp(repo.content);
    const text = join(emptyFolder(), "weg.txt");
    writeFileSync(text, "Brief aan de verkeerde");
    const role = ["--role", "privacyfunctionaris", "--yes", "--content", repo.content];
    expect((await performed(purgeCommand, ["--text-file", text, ...role])).code).toBe(0);
    const { code, said } = await restore(file, "--out", free(), "--purged", repo.content);
    expect([code, said]).toEqual([
      1,
      expect.stringContaining("LET OP: na deze reservekopie is ook een losse tekst gewist"),
    ]);
  });

  test("what is named as newer must be something of the kind", async () => {
    const file = await backedUp(smallContent({}));
    const list = join(emptyFolder(), "x.json");
    writeFileSync(list, "{}");
    for (const source of [list, join(emptyFolder(), "nergens")])
      expect((await restore(file, "--out", free(), "--purged", source)).code).toBe(2);
  });
});

test("the archive opens elsewhere: another program lists it, unpacks it, and finds its hashes right", async () => {
  const repo = repository("");
  const long = `recipients/${"lang".repeat(40)}.md`;
  repo.commit("long", { [long]: "x" });
  const { archive } = await makeBackup(repo.content, made);
  const folder = emptyFolder();
  writeFileSync(join(folder, "b.tar"), archive);
  const run = (await import("node:child_process")).execFileSync;
  run("tar", ["xf", "b.tar"], { cwd: folder });
  expect(readFileSync(join(folder, "inhoud", long), "utf8")).toBe("x");
  expect(run("sha256sum", ["--quiet", "-c", hashesName], { cwd: folder, encoding: "utf8" })).toBe("");
  expect(git(folder, "clone", "-q", "geschiedenis.bundle", "kloon")).toBe("");
  expect(readFileSync(join(folder, "kloon/organisation.yml"))).toEqual(backupIn(archive).files.get("organisation.yml"));
});

test("how old the last back-up is: never, new enough, and a warning after seven days", () => {
  const at = (day: string) => `2026-11-${day}T10:00+01:00`;
  const begun = "2026-01-05T10:00+01:00";
  expect(backupState(undefined, begun, at("20"))).toEqual({
    words: "Laatste reservekopie: nooit.",
    warning: "Er is nog nooit een reservekopie gemaakt. Maak er een en bewaar die op een andere plek.",
  });
  // A handbook that was begun less than seven days ago has nothing to be warned of yet.
  expect(backupState(undefined, at("14"), at("20"))).toEqual({
    words: "Laatste reservekopie: nooit.",
    warning: undefined,
  });
  expect(backupState(at("13"), begun, "2026-11-20T09:59+01:00").warning).toBeUndefined();
  expect(backupState(at("13"), begun, at("20"))).toEqual({
    words: expect.stringMatching(/^Laatste reservekopie: .*13 november 2026.* \(7 dagen geleden\)\.$/),
    warning: "De laatste reservekopie is 7 dagen oud. Maak er een en bewaar die op een andere plek.",
  });
  // A clock that was set back.
  expect(backupState(at("21"), begun, at("20")).warning).toBeUndefined();
});
