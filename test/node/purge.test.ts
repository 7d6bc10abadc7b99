// A text that must go, goes from every object of the history, and from nothing else. Every repository here is a temporary one.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { commit } from "../../src/desk/save/commit.ts";
import { publisherOf } from "../../src/desk/serve/publisher.ts";
import { purgeCommand } from "../../src/node/command/purge.ts";
import { patternOf } from "../../src/node/git/purge.ts";
import { gitState, mayWrite, stateInWords } from "../../src/node/git/state.ts";
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
import { run } from "../site/command.ts";

// Other test files build at the same time, of other content: their builds do not stand in the way here.
vi.mock("../../src/node/folder/leftovers.ts", async (original) => {
  const whole = await original<typeof import("../../src/node/folder/leftovers.ts")>();
  const none = mkdtempSync(join(tmpdir(), "privacyhandboek-work-"));
  return { ...whole, tidy: (out: string | undefined) => whole.tidy(out, none) };
});

const old = "personal-data-breaches/2015-001.md";
const stone =
  "---\nretired:\n  kind: mail-lost-opened\n  retention: zaken\n  retiredOn: 2026-02-01\n  role: privacyfunctionaris\n---\n";
const role = ["--role", "privacyfunctionaris"];
const record = ["--record", "personal-data-breaches/2015-001", ...role];

const purge = async ({ content }: Repo, ...args: string[]) => {
  const { code, stdout, stderr } = await performed(purgeCommand, [...args, "--content", content]);
  return { code, said: stdout + stderr };
};

/** A file outside the repository that holds the text to take out. */
function textFile(text: string): string {
  const file = join(emptyFolder(), "weg.txt");
  writeFileSync(file, text);
  return file;
}

const commits = (repo: Repo) => repo.git("log", "--all", "--format=%an %ad %s").trim().split("\n").sort();

/** A case that was written, changed, retired; with a branch, a merge, tags and a file beside the content. */
function retired(inside: string): Repo {
  const repo = repository(inside, { ...withRetention, [old]: oldBreach });
  repo.git("tag", "-a", "v1", "-m", "eerste");
  repo.git("checkout", "-q", "-b", "zij");
  repo.commit("change", { [old]: oldBreach.replace("lijn 12", "lijn 14") });
  repo.git("checkout", "-q", "main");
  writeFileSync(join(repo.folder, "ernaast.txt"), "Dit blijft zoals het is.\r\n");
  repo.commit("beside");
  repo.git("merge", "-q", "--no-ff", "-m", "merge", "zij");
  repo.commit("retire", { [old]: stone });
  return repo;
}

describe("npm run purge --record", () => {
  test.each(["", "inhoud"])("takes the old text of a retired case from every object, content in %j", async (inside) => {
    const repo = retired(inside);
    expect(everything(repo.folder)).toContain("Tas vergeten in lijn 14");
    const before = commits(repo);
    const beside = repo.git("rev-parse", "HEAD:ernaast.txt", "HEAD^{tree}").split("\n");

    const { code, said } = await purge(repo, ...record, "--yes");
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(said).toContain("Elk object van de geschiedenis is nagelezen: de tekst staat daarin nergens meer.");

    const all = everything(repo.folder);
    for (const text of ["Tas vergeten", "lijn 12", "lijn 14", "chauffeur"]) expect(all).not.toContain(text);
    expect(all).toContain("Brief aan de verkeerde bezorgd");
    // The history is as long as it was; the present, the file beside it and the tombstone are the same.
    expect(commits(repo)).toEqual(before);
    expect(repo.git("rev-parse", "HEAD:ernaast.txt", "HEAD^{tree}").split("\n")).toEqual(beside);
    expect(repo.read(old)).toBe(stone);
    expect(repo.git("show", `v1:${inside === "" ? "" : "inhoud/"}${old}`)).toBe(stone);
    expect(repo.git("for-each-ref", "--format=%(refname)").trim().split("\n")).toEqual([
      "refs/heads/main",
      "refs/heads/zij",
      "refs/tags/v1",
    ]);
    expect(repo.git("fsck", "--full", "--strict")).toBe("");
    expect(repo.git("reflog")).toBe("");
  });

  test("leaves a record without the text, and says what remains to be done", async () => {
    const repo = retired("inhoud");
    const { said } = await purge(repo, ...record, "--yes");
    const [name, ...more] = readdirSync(join(repo.content, "assurance-records")).filter((each) =>
      each.startsWith("gesch"),
    );
    expect(more).toEqual([]);
    expect(name).toMatch(/^geschiedenis-gewist-\d{4}-\d\d-\d\d\.md$/);
    const left = repo.read(`assurance-records/${name}`);
    expect(left).toContain("kind: history-purged");
    expect(left).toContain("Zaak 2015-001 van het datalekregister, na haar bewaartermijn");
    expect(left).toContain("Weggehaald uit 2 versies van 1 bestand.");
    expect(left).toContain("Beoordelen of dit een datalek was");
    expect(left).not.toMatch(/lijn 1|chauffeur/);
    expect(said).toContain("git push --force --all");
    expect(said).toContain("Gooi elke andere kopie (clone) weg");
    expect(said).toContain("Reservekopieën verlopen na 90 dagen.");
    expect(said).toContain("Beoordeel of dit een datalek was");
    expect(repo.git("status", "--porcelain", "--untracked-files=all").trim()).toBe(
      `?? inhoud/assurance-records/${name}`,
    );
    // The small content is judged on a day of its own, which lies before today.
    const [today = ""] = /\d{4}-\d\d-\d\d/.exec(name ?? "") ?? [];
    repo.commit("record", { [`assurance-records/${name}`]: left.replaceAll(today, "2026-11-02") });
    expect((await judgeFolder(repo.content)).findings).toEqual([]);
    expect(await purge(repo, ...record, "--yes")).toMatchObject({
      code: 1,
      said: expect.stringContaining("niets gevonden"),
    });
  });

  test("as a command of its own", async () => {
    const { content } = retired("inhoud");
    const { code, stdout, stderr } = await run("purge", [...record, "--content", content]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("2 versies van 1 bestand");
  });

  test("without --yes it only tells what it would do", async () => {
    const repo = retired("inhoud");
    const head = repo.git("rev-parse", "HEAD");
    const { code, said } = await purge(repo, ...record);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining("2 versies van 1 bestand") });
    expect(said).toContain(`  inhoud/${old}\n`);
    expect(said).toContain("Er is niets veranderd. Voeg --yes toe");
    expect(repo.git("rev-parse", "HEAD")).toBe(head);
    expect(everything(repo.folder)).toContain("lijn 14");
  });

  test("also where the case stood under another folder; the same text outside the content stays, and is told", async () => {
    const repo = retired("inhoud");
    repo.git("mv", "inhoud", "register");
    writeFileSync(join(repo.folder, "kopie.md"), oldBreach);
    const moved = repoOf(repo.folder, "register");
    moved.commit("move");
    const { code, said } = await purge(moved, ...record, "--yes");
    expect({ code, said }).toEqual({
      code: 1,
      said: expect.stringContaining("op 1 plek buiten de inhoud staat de tekst nog"),
    });
    expect(everything(repo.folder)).not.toContain("lijn 14");
    expect(repo.git("show", "HEAD:kopie.md")).toBe(oldBreach);
    expect(repo.git("show", `v1:inhoud/${old}`)).toBe(stone);
  });

  test("commits before the text came keep their ids", async () => {
    const repo = repository("", withRetention);
    const first = repo.git("rev-parse", "HEAD");
    repo.commit("add", { [old]: oldBreach });
    repo.commit("retire", { [old]: stone });
    await purge(repo, ...record, "--yes");
    expect(repo.git("rev-parse", "HEAD~2")).toBe(first);
    expect(repo.git("rev-parse", "HEAD")).not.toBe(first);
  });
});

const secret = "Jan van Veldhoven";

/** A name in three files, broken over lines, in capitals, in a message, under a commit and in an old file name. */
function named(inside: string): Repo {
  const repo = repository(inside);
  repo.commit("begin over Jan van Veldhoven", {
    "handbook/privacybeleid.mdx": `${repo.read("handbook/privacybeleid.mdx")}\nVraag het aan Jan van\n  Veldhoven. Groet, JAN VAN VELDHOVEN\n`,
    "impact-assessments/Jan van Veldhoven.md": "---\nname: x\n---\n",
  });
  repo.git("-c", "user.name=Jan van Veldhoven", "commit", "-q", "--allow-empty", "-m", "tweede");
  repo.git("tag", "-a", "naam", "-m", "voor Jan van Veldhoven");
  repo.commit("rename", { "impact-assessments/Jan van Veldhoven.md": null });
  writeFileSync(join(repo.folder, "bytes.bin"), Buffer.from([0, 255, 254, 10, 13, 128]));
  repo.commit("bytes");
  return repo;
}

describe("npm run purge --text-file", () => {
  test("takes a text out of files, file names, messages and names of the history, however it is written", async () => {
    const repo = named("inhoud");
    const { code, said } = await purge(repo, "--text-file", textFile(`${secret}\n`), ...role, "--yes");
    expect({ code, said }).toMatchObject({ code: 0 });
    expect(everything(repo.folder)).not.toMatch(/veldhoven/i);
    expect(repo.git("log", "--all", "--format=%an %cn %s%n%b", "--name-only")).not.toMatch(/veldhoven/i);
    expect(repo.git("log", "--format=%s")).toContain("begin over (weggehaald)\n");
    expect(repo.read("handbook/privacybeleid.mdx")).toContain("Vraag het aan (weggehaald). Groet, (weggehaald)\n");
    expect(repo.git("cat-file", "-p", "naam")).toContain("voor (weggehaald)");
    expect(readFileSync(join(repo.folder, "bytes.bin"))).toEqual(Buffer.from([0, 255, 254, 10, 13, 128]));
    expect(repo.git("fsck", "--full", "--strict")).toBe("");
    expect(existsSync(join(repo.folder, ".git/COMMIT_EDITMSG"))).toBe(false);
    const left = readdirSync(join(repo.content, "assurance-records")).map((name) =>
      repo.read(`assurance-records/${name}`),
    );
    expect(left.join()).toContain("history-purged");
    expect(`${left.join()}${said}`).not.toMatch(/veldhoven/i);
  });

  test("outside the content nothing changes, and what stays there is told", async () => {
    const repo = repository("inhoud");
    writeFileSync(join(repo.folder, "README.md"), `Geschreven door ${secret}.\n`);
    repo.commit("beside", { "handbook/privacybeleid.mdx": `${repo.read("handbook/privacybeleid.mdx")}\n${secret}\n` });
    const { code, said } = await purge(repo, "--text-file", textFile(secret), ...role, "--yes");
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining("op 1 plek buiten de inhoud") });
    expect(readFileSync(join(repo.folder, "README.md"), "utf8")).toContain(secret);
    expect(repo.read("handbook/privacybeleid.mdx")).not.toContain(secret);
    expect(repo.git("status", "--porcelain").trim()).toBe(
      `?? inhoud/assurance-records/geschiedenis-gewist-${/gewist-(\S+\.md)/.exec(said)?.[1]}`,
    );
  });

  test("the text file may not stand in the content, the text not be too short, nor break what is there", async () => {
    const repo = named("inhoud");
    const head = repo.git("rev-parse", "HEAD");
    const refused = async (text: string) => purge(repo, "--text-file", textFile(text), ...role, "--yes");
    expect(await refused("a b")).toMatchObject({ code: 2, said: expect.stringContaining("te kort") });
    expect(await refused("clientdossier")).toMatchObject({
      code: 2,
      said: expect.stringContaining("in de naam van 2 bestanden"),
    });
    expect(await refused("wmo2015")).toMatchObject({
      code: 2,
      said: expect.stringContaining("zou de inhoud niet meer kloppen"),
    });
    expect(await refused("komt niet voor")).toMatchObject({ code: 1, said: expect.stringContaining("niets gevonden") });
    const inside = join(repo.content, "organisation.yml");
    expect(await purge(repo, "--text-file", inside, ...role)).toMatchObject({
      code: 2,
      said: expect.stringContaining("staat zelf in de inhoud"),
    });
    expect(repo.git("rev-parse", "HEAD")).toBe(head);
  });

  test("finds a text across lines, capitals and ways to write an accent", () => {
    const found = (text: string, inside: string) => inside.search(patternOf(text)) >= 0;
    expect(found("José  Öz", "jos\u0065\u0301\n    o\u0308z")).toBe(true);
    expect(found("a.b (c)", "A.B (C)")).toBe(true);
    expect(found("a.b", "axb")).toBe(false);
  });
});

describe("an old copy that is merged back", () => {
  // A copy from before the purge, with a change of its own, as on a laptop that nobody thought of.
  async function merged(): Promise<Repo> {
    const repo = repository("inhoud", withRetention);
    repo.commit("case", { [old]: oldBreach });
    const laptop = join(emptyFolder(), "laptop");
    git(repo.folder, "clone", "-q", "--no-local", repo.folder, laptop);
    git(laptop, "config", "user.name", "Laptop");
    git(laptop, "config", "user.email", "laptop@klein.example");
    repoOf(laptop, "inhoud").commit("on the laptop", { "../elders.txt": "Een eigen wijziging.\n" });
    // What came after it the laptop never had.
    repo.commit("retire", { [old]: stone });
    expect((await purge(repo, ...record, "--yes")).code).toBe(0);
    repo.commit("record");
    expect(await gitState(repo.content)).toEqual({ is: "ready" });
    // The laptop fetches, which brings it no harm yet.
    repo.git("fetch", "-q", laptop, "main");
    expect(await gitState(repo.content)).toEqual({ is: "ready" });
    repo.git("merge", "-q", "-X", "ours", "-m", "samengevoegd", "FETCH_HEAD");
    return repo;
  }

  test("is recognised: nothing is saved on top of it, and the text can be taken out again", async () => {
    const repo = await merged();
    expect(everything(repo.folder)).toContain("Tas vergeten");
    const state = await gitState(repo.content);
    expect(state).toMatchObject({ is: "busy", why: { kind: "returned" } });
    expect(stateInWords(state)).toMatch(
      /^Opslaan kan nu niet\. In deze map staat weer geschiedenis die is gewist: .* bewijsstuk geschiedenis-gewist-\d{4}-\d\d-\d\d\./,
    );
    await expect(mayWrite(repo.content)).rejects.toThrow("Er is niets veranderd.");
    const saved = await commit({
      content: repo.content,
      path: "organisation.yml",
      message: "opslaan",
      author: "A <a@b>",
    });
    expect(saved).toMatchObject({ state: "busy", why: { kind: "returned" } });

    expect((await purge(repo, ...record, "--yes")).code).toBe(0);
    expect(everything(repo.folder)).not.toContain("Tas vergeten");
    expect(repo.git("log", "--format=%s")).toContain("on the laptop");
    expect(await gitState(repo.content)).toEqual({ is: "ready" });
  });

  test("is not pushed on", async () => {
    const repo = await merged();
    const remote = join(emptyFolder(), "remote.git");
    git(repo.folder, "init", "-q", "--bare", remote);
    repo.git("remote", "add", "elders", remote);
    const reported: string[] = [];
    const publisher = publisherOf({
      content: repo.content,
      published: emptyFolder(),
      builds: [],
      after: undefined,
      remote: "elders",
      now: () => "2026-11-16T09:00+01:00",
      report: (words) => reported.push(words),
    });
    await publisher.run();
    expect(git(remote, "for-each-ref")).toBe("");
    expect(publisher.notes()).toEqual([expect.stringContaining("niet naar de andere plek gebracht")]);
    expect(reported).toEqual([expect.stringContaining("geschiedenis die is gewist")]);
  });
});

describe("refuses, and changes nothing", () => {
  const refusal = async (repo: Repo, words: string, ...args: string[]) => {
    const before = repo.git("for-each-ref");
    const { code, said } = await purge(repo, ...(args.length > 0 ? args : record), "--yes");
    expect({ code, said }).toEqual({ code: 2, said: expect.stringContaining(words) });
    expect(repo.git("for-each-ref")).toBe(before);
  };

  test("with changes that are not committed, or work set aside", async () => {
    const repo = retired("inhoud");
    writeFileSync(join(repo.folder, "ernaast.txt"), "anders");
    await refusal(repo, "nog niet zijn vastgelegd");
    repo.git("stash", "-q");
    await refusal(repo, "opzij gezet");
    repo.git("stash", "drop", "-q");
    writeFileSync(join(repo.content, "personal-data-breaches/2026-009.md"), "---\n---\n");
    await refusal(repo, "nog niet zijn vastgelegd");
  });

  test("in a shallow clone, with a second working folder, and without git", async () => {
    const repo = retired("inhoud");
    const clone = join(emptyFolder(), "clone");
    git(repo.folder, "clone", "-q", "--depth", "1", `file://${repo.folder}`, clone);
    await refusal(repoOf(clone, "inhoud"), "git fetch --unshallow");
    repo.git("worktree", "add", "-q", "--detach", join(emptyFolder(), "beside"));
    await refusal(repo, "meer dan één werkmap");
    const content = smallContent({ ...withRetention, [old]: stone });
    const { code, stderr } = await performed(purgeCommand, ["--content", content, ...record, "--yes"]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("staat niet in git") });
  });

  test("for a case that is not retired, is not there, or without a role", async () => {
    const repo = retired("inhoud");
    await refusal(repo, "is niet opgeruimd", "--record", "personal-data-breaches/2026-001", ...role);
    await refusal(repo, "is er niet", "--record", "personal-data-breaches/2020-001", ...role);
    await refusal(repo, "Nodig zijn een rol", "--record", "personal-data-breaches/2015-001");
    await refusal(repo, "De rol niemand", "--record", "personal-data-breaches/2015-001", "--role", "niemand");
    await refusal(repo, "óf een record óf een bestand", ...record, "--text-file", textFile(secret));
  });
});
