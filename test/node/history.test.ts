// What git still knows of cases: a case that went is an error, and not being able to look back is said.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { History } from "../../src/core/dossier/dossier.ts";
import { judge } from "../../src/node/command/verdict.ts";
import { readHistory } from "../../src/node/git/history.ts";
import { emptyFolder, git, type Repo, repoOf, repository } from "../fixtures/repository.ts";
import { smallContent, smallNow } from "../fixtures/small.ts";

const breach = "personal-data-breaches/2026-001.md";
const ids = ({ had }: History) => had.map(({ register, id }) => `${register}/${id}`).sort();
const lost = async ({ content }: Repo) => ids(await readHistory(content));

async function findings(content: string, id: string) {
  const verdict = await judge({ content, now: smallNow });
  return verdict.findings.filter((each) => each.id === id);
}

const second = (repo: Repo) => repo.read(breach).replace("Brief aan de verkeerde bezorgd", "Tas in de bus vergeten");

describe.each(["", "inhoud"])("content in %j of its repository", (inside) => {
  test("a deleted case is an error at its own place, with the command that brings it back", async () => {
    const repo = repository(inside);
    repo.commit("add", { "personal-data-breaches/2026-002.md": second(repo) });
    repo.commit("delete", { [breach]: null });
    const [found, ...more] = await findings(repo.content, "case-kept");
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: "error", line: 1, column: 1, path: "" });
    expect(found?.file).toMatch(/(^|\/)personal-data-breaches\/2026-001\.md$/);
    expect(found?.message).toMatch(/^Zaak 2026-001 stond in het datalekregister en is er sinds \S+dag .* niet meer\.$/);
    const command = /`git -C (\S+) checkout ([0-9a-f]{12}\^) -- (\S+)`/.exec(found?.remedy ?? "");
    git(
      process.cwd(),
      "-C",
      ...(command?.slice(1, 2) ?? []),
      "checkout",
      ...(command?.slice(2, 3) ?? []),
      "--",
      command?.[3] ?? "",
    );
    expect(await findings(repo.content, "case-kept")).toEqual([]);
    expect(await findings(repo.content, "history-looked-back")).toEqual([]);
  });

  test("a case that went without a commit is missed too", async () => {
    const repo = repository(inside);
    rmSync(join(repo.content, breach));
    expect(await lost(repo)).toEqual(["personal-data-breaches/2026-001"]);
    const [found] = await findings(repo.content, "case-kept");
    expect(found?.message).toBe("Zaak 2026-001 stond in het datalekregister en is er niet meer.");
    expect(found?.remedy).toContain("checkout HEAD -- personal-data-breaches/2026-001.md`");
  });

  test("what is no case may go", async () => {
    const repo = repository(inside);
    repo.commit("delete", {
      "impact-assessments/clientdossier.md": null,
      "personal-data-breaches/aantekening.md": "x",
    });
    repo.commit("delete", { "personal-data-breaches/aantekening.md": null });
    expect(await lost(repo)).toEqual([]);
  });
});

describe("what is the same case", () => {
  test("in a renamed folder nothing is lost; what went before the renaming is", async () => {
    const repo = repository("content");
    repo.commit("add", { "personal-data-breaches/2026-002.md": second(repo) });
    repo.commit("delete", { [breach]: null });
    repo.git("mv", "content", "inhoud");
    repo.commit("rename");
    // Another organisation's cases in the same repository are not ours.
    const other = repoOf(repo.folder, "elders");
    other.commit("other", { "data-subject-requests/2020-001.md": "x\n" });
    other.commit("other", { "data-subject-requests/2020-001.md": null });
    const moved = repoOf(repo.folder, "inhoud");
    expect(await lost(moved)).toEqual(["personal-data-breaches/2026-001"]);
    const { had } = await readHistory(moved.content);
    expect(had[0]?.restore).toContain(" -- :/content/personal-data-breaches/2026-001.md");
  });

  test("a case under another number is still there", async () => {
    const repo = repository("");
    repo.git("mv", breach, "personal-data-breaches/2026-007.md");
    repo.commit("number");
    expect(await lost(repo)).toEqual([]);
  });

  test("another case that came in the same commit does not hide the one that went", async () => {
    const repo = repository("");
    const other = repo
      .read(breach)
      .replace(/summary[\s\S]*?assessment:/, "assessment:")
      .replace(/^lessons.*\n/m, "");
    repo.commit("swap", { [breach]: null, "personal-data-breaches/2026-002.md": other });
    expect(await lost(repo)).toEqual(["personal-data-breaches/2026-001"]);
  });

  test("a case that was moved out of the content is missed", async () => {
    const repo = repository("inhoud");
    repo.git("mv", `inhoud/${breach}`, "archief.md");
    repo.commit("archive");
    expect(await lost(repo)).toEqual(["personal-data-breaches/2026-001"]);
  });

  test("a case that came back is there", async () => {
    const repo = repository("");
    const text = repo.read(breach);
    repo.commit("delete", { [breach]: null });
    repo.commit("back", { [breach]: text });
    expect(await lost(repo)).toEqual([]);
  });

  test("a case that only a branch had, and that a merge left out", async () => {
    const repo = repository("");
    repo.git("checkout", "-q", "-b", "side");
    repo.commit("add", { "personal-data-breaches/2026-002.md": second(repo) });
    repo.git("checkout", "-q", "main");
    repo.commit("main goes on");
    repo.git("merge", "-q", "-s", "ours", "-m", "merge", "side");
    expect(await lost(repo)).toEqual(["personal-data-breaches/2026-002"]);
  });

  test("an example may go: the invented organisation makes place for yours", async () => {
    const repo = repository("", { [breach]: (text) => text.replace("---\n", '---\nexample: "yes"\n') });
    repo.commit("clear", { [breach]: null });
    expect(await lost(repo)).toEqual([]);
  });

  test("a tombstone stands for its case; without it the case is missed", async () => {
    const repo = repository("");
    const stone =
      "---\nretired:\n  retention: zorgdossier\n  retiredOn: 2042-01-02\n  role: privacyfunctionaris\n---\n";
    repo.commit("retire", { [breach]: stone });
    expect(await findings(repo.content, "case-kept")).toEqual([]);
    repo.commit("delete", { [breach]: null });
    expect(await findings(repo.content, "case-kept")).toHaveLength(1);
  });
});

describe("looking back is not always possible", () => {
  const path = process.env.PATH;
  afterEach(() => {
    process.env.PATH = path;
  });

  test("a shallow clone: a warning, and what is seen to be gone is still said", async () => {
    const repo = repository("inhoud");
    repo.commit("delete", { [breach]: null });
    const clone = join(emptyFolder(), "clone");
    git(repo.folder, "clone", "-q", "--depth", "1", `file://${repo.folder}`, clone);
    const [found, ...more] = await findings(join(clone, "inhoud"), "history-looked-back");
    expect(more).toEqual([]);
    expect(found).toMatchObject({ severity: "warning", line: 1 });
    expect(found?.message).toContain("alleen het nieuwste deel");
    expect(found?.file).toMatch(/organisation\.yml$/);
    rmSync(join(clone, "inhoud/data-subject-requests/2026-001.md"));
    expect(await lost(repoOf(clone, "inhoud"))).toEqual(["data-subject-requests/2026-001"]);
  });

  test("a folder without git, an empty repository, and a folder that git does not keep", async () => {
    const folder = smallContent();
    expect(await readHistory(folder)).toEqual({ looked: "no-git", had: [] });
    const [found] = await findings(folder, "history-looked-back");
    expect(found).toMatchObject({ severity: "warning" });
    expect(found?.message).toContain("geen geschiedenis te lezen");
    git(folder, "init", "-q");
    expect(await readHistory(folder)).toEqual({ looked: "no-git", had: [] });
    const repo = repository("inhoud");
    cpSync(repo.content, join(repo.folder, "los"), { recursive: true });
    expect((await readHistory(join(repo.folder, "los"))).looked).toBe("no-git");
  });

  test("no git on this computer", async () => {
    const repo = repository("");
    process.env.PATH = emptyFolder();
    expect(await readHistory(repo.content)).toEqual({ looked: "no-git", had: [] });
  });

  test("a second working folder of the same repository looks back as well", async () => {
    const repo = repository("inhoud");
    repo.commit("delete", { [breach]: null });
    const beside = join(emptyFolder(), "beside");
    repo.git("worktree", "add", "-q", "-b", "beside", beside);
    expect(await lost(repoOf(beside, "inhoud"))).toEqual(["personal-data-breaches/2026-001"]);
    expect((await readHistory(join(beside, "inhoud"))).looked).toBe("yes");
  });

  test("a hook that names another repository does not lead us there", async () => {
    const repo = repository("");
    repo.commit("delete", { [breach]: null });
    process.env.GIT_DIR = join(repository("").folder, ".git");
    try {
      expect(await lost(repo)).toEqual(["personal-data-breaches/2026-001"]);
    } finally {
      delete process.env.GIT_DIR;
    }
  });
});
