// Every save is one commit of its own file, says in Dutch what changed and who did it, and never loses words when git does not want it.

import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { clearStaleLock } from "../../src/desk/save/commit.ts";
import { type Desk, type DeskOptions, startDesk } from "../../src/desk/server/server.ts";
import { emptyFolder, type Repo, repository } from "../fixtures/repository.ts";
import { clientOf } from "./client.ts";
import { stillBuilder } from "./content.ts";

const activity = "processing-activities/clientdossier.md";
const breaches = "personal-data-breaches";
const breach = `${breaches}/2026-001.md`;
let desk: Desk;

// What comes of the history is waited for, however slow the computer.
async function deskOn(content: string, times: DeskOptions["times"] = { answer: 60_000 }) {
  desk = await startDesk({
    content,
    work: emptyFolder(),
    site: emptyFolder(),
    builder: stillBuilder,
    port: 0,
    now: "2026-11-16T09:00+01:00",
    times,
  });
  return clientOf(desk.entrance);
}
const notes = async () => (await clientOf(desk.entrance).get("notes.json")) as string[];
// Nothing of the settings of this computer.
const kept = { ...process.env };
beforeEach(() => {
  process.env.GIT_CONFIG_GLOBAL = "/dev/null";
  process.env.GIT_CONFIG_SYSTEM = "/dev/null";
});
afterEach(async () => {
  await desk.close();
  process.env = { ...kept };
});

const last = ({ git }: Repo, format: string) => git("log", "-1", `--format=${format}`).trim();
const filesOf = ({ git }: Repo) => git("show", "--name-status", "--format=", "HEAD").trim();
const hook = ({ folder }: Repo, script: string) => {
  const file = join(folder, ".git/hooks/pre-commit");
  mkdirSync(join(folder, ".git/hooks"), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
};

describe("in a repository", () => {
  test("a save is one commit with the fields that changed, by who saved, and nothing of what stands in a case", async () => {
    const repo = repository("inhoud");
    const client = await deskOn(repo.content);
    const changed = { title: "Brief bij de buren", awareGround: null, related: ["2026-001"] };
    expect((await client.change(breach, changed, "Anna de Vries <x>\nTweede regel")).status).toBe(200);
    expect(last(repo, "%an|%ae|%s|%b")).toBe(
      "Anna de Vries x Tweede regel|beheer@privacyhandboek.invalid|Datalek 2026-001: 3 velden|Ingevuld: Eerdere datalekken die hierop lijken.\nGewijzigd: Wat is er gebeurd, in één regel.\nLeeggemaakt: Waaruit bleek dat.",
    );
    expect(filesOf(repo)).toBe(`M\tinhoud/${breach}`);
    expect(repo.git("status", "--porcelain")).toBe("");
    expect(repo.git("log", "--format=%B")).not.toContain("buren");
  });

  test("a lock on the index: one from before this computer started goes, a fresh one is left and told of", async () => {
    const repo = repository("inhoud");
    const lock = join(repo.folder, ".git/index.lock");
    writeFileSync(lock, "");
    utimesSync(lock, 946_684_800, 946_684_800);
    const client = await deskOn(repo.content);
    expect(existsSync(lock)).toBe(false);
    expect((await client.change(activity, { name: "Een" })).value.notice).toBeUndefined();
    expect(repo.git("status", "--porcelain")).toBe("");

    writeFileSync(lock, "");
    expect(await clearStaleLock(repo.content)).toBe(false);
    const { status, value } = await client.change(activity, { name: "Twee" });
    expect([status, value.notice]).toEqual([200, expect.stringContaining(".git/index.lock")]);
    expect(repo.read(activity)).toContain("name: Twee");
    expect(existsSync(lock)).toBe(true);
    // The next save takes it along.
    rmSync(lock);
    await client.change(activity, { name: "Drie" });
    expect(repo.git("status", "--porcelain")).toBe("");
  });

  test("a new case gets its number, its year and its commit; a number that history had is not given again", async () => {
    const repo = repository("");
    repo.commit("a second case", { [`${breaches}/2026-002.md`]: repo.read(breach).replace("Brief", "Tweede brief") });
    repo.commit("away", { [`${breaches}/2026-002.md`]: null });
    const client = await deskOn(repo.content);
    const values = {
      title: "Tas kwijt",
      signalledAt: "2026-11-16T08:00+01:00",
      reportedBy: "teamleider",
      dataInBrief: "x",
      ongoing: "no",
    };
    const reply = await client.save(`${breaches}/0000-000.md`, values, { newEntry: true });
    expect(reply.value.id).toBe("2026-003");
    expect([last(repo, "%s"), filesOf(repo)]).toEqual(["Datalek 2026-003: nieuw", `A\t${breaches}/2026-003.md`]);
    expect(repo.git("status", "--porcelain")).toBe("");
  });

  test("work of others, staged or not, stays out of it", async () => {
    const repo = repository("");
    writeFileSync(join(repo.folder, "anders.txt"), "staged");
    repo.git("add", "anders.txt");
    writeFileSync(join(repo.folder, "organisation.yml"), `${repo.read("organisation.yml")}# los\n`);
    const client = await deskOn(repo.content);
    await client.change(activity, { name: "Dossier" });
    expect([last(repo, "%s"), filesOf(repo)]).toEqual([
      "Verwerking clientdossier: Naam van de verwerking",
      `M\t${activity}`,
    ]);
    expect(repo.git("status", "--porcelain")).toBe("A  anders.txt\n M organisation.yml\n");
  });

  test("who saves is asked before anything is written, once it is known that the save is right", async () => {
    const repo = repository("");
    const client = await deskOn(repo.content);
    const values = await client.open(activity);
    const nameless = (name: string) => client.save(activity, { ...values, name }, { author: undefined });
    expect((await nameless("")).status).toBe(422);
    expect(await nameless("Dossier")).toMatchObject({ status: 428, value: { ask: "name" } });
    expect(repo.git("status", "--porcelain")).toBe("");
    expect((await client.save(activity, { ...values, name: "Dossier" }, { author: "" })).status).toBe(200);
    expect(last(repo, "%an")).toBe("Beheer");
  });

  test("without a name and address in git it commits all the same", async () => {
    const repo = repository("");
    repo.git("config", "--unset", "user.name");
    repo.git("config", "--unset", "user.email");
    const client = await deskOn(repo.content);
    expect((await client.change(activity, { name: "Dossier" })).value.notice).toBeUndefined();
    expect(last(repo, "%an %cn")).toBe("Anna Privacyhandboek");
  });

  test("a hook runs; what it refuses stays saved, is told in its own words, and goes along with the next save", async () => {
    const repo = repository("");
    hook(repo, 'echo "Alleen op werkdagen." >&2; exit 1');
    const client = await deskOn(repo.content);
    const reply = await client.change(activity, { name: "Dossier" });
    expect(reply.status).toBe(200);
    expect(reply.value.notice).toContain("Uw tekst staat in het bestand");
    expect(reply.value.notice).toContain("Alleen op werkdagen.");
    expect(repo.read(activity)).toContain("name: Dossier\n");
    expect(last(repo, "%s")).toBe("begin");
    hook(repo, "exit 0");
    expect((await client.change(activity, { owner: "bestuurder" })).value.notice).toBeUndefined();
    expect(repo.git("status", "--porcelain")).toBe("");
  });

  test("a new file that a hook refuses does not wait in the index for somebody else's commit", async () => {
    const repo = repository("");
    hook(repo, 'git diff --cached --name-only | grep -q retention && { echo "Niet hier."; exit 1; }; exit 0');
    const client = await deskOn(repo.content);
    const values = { name: "Proef", period: "P2Y", starts: "end-of-care", groundKind: "own" };
    const reply = await client.save("retention-periods/proef.md", values, { newEntry: true });
    expect([reply.status, reply.value.notice]).toEqual([200, expect.stringContaining("Niet hier.")]);
    writeFileSync(join(repo.folder, "anders.txt"), "x");
    repo.git("add", "anders.txt");
    repo.git("commit", "-q", "-m", "anders");
    expect(filesOf(repo)).toBe("A\tanders.txt");
  });
});

describe("without a history", () => {
  test("it saves, and says so every time", async () => {
    const repo = repository("");
    rmSync(join(repo.folder, ".git"), { recursive: true });
    const client = await deskOn(repo.content);
    const first = await client.change(activity, { name: "Eén" });
    expect([first.status, first.value.notice]).toEqual([200, expect.stringContaining("geen geschiedenis")]);
    const second = await client.change(activity, { name: "Twee" });
    expect([second.status, second.value.notice]).toEqual([200, first.value.notice]);
    expect(await notes()).toEqual([]);
    expect(repo.read(activity)).toContain("name: Twee\n");
  });

  test("also for a folder that its repository leaves out", async () => {
    const repo = repository("inhoud");
    repo.git("rm", "-r", "-q", "--cached", "inhoud");
    writeFileSync(join(repo.folder, ".gitignore"), "inhoud\n");
    const client = await deskOn(repo.content);
    expect((await client.change(activity, { name: "Eén" })).value.notice).toContain("geen geschiedenis");
    expect(repo.read(activity)).toContain("name: Eén\n");
  });
});

/** A second branch that changed the same line, and one that changed another. */
function branched(): Repo {
  const repo = repository("");
  const text = repo.read(activity);
  repo.git("checkout", "-q", "-b", "anders");
  repo.commit("theirs", { [activity]: text.replace("name: Cliëntdossier", "name: Van hen") });
  repo.git("checkout", "-q", "main");
  repo.commit("ours", { [activity]: text.replace("name: Cliëntdossier", "name: Van ons") });
  return repo;
}
/** Git stops halfway, and that is what is wanted. */
const stops = (repo: Repo, ...args: string[]) => expect(() => repo.git(...args)).toThrow();

describe("while somebody is halfway something with git", () => {
  test.each<[string, (repo: Repo) => void, (repo: Repo) => void]>([
    ["git rebase", (repo) => stops(repo, "rebase", "anders"), (repo) => repo.git("rebase", "--abort")],
    ["git merge", (repo) => stops(repo, "merge", "anders"), (repo) => repo.git("merge", "--abort")],
    ["git cherry-pick", (repo) => stops(repo, "cherry-pick", "anders"), (repo) => repo.git("cherry-pick", "--abort")],
    ["git revert", (repo) => stops(repo, "revert", "--no-edit", "anders"), (repo) => repo.git("revert", "--abort")],
    ["git bisect", (repo) => repo.git("bisect", "start", "main", "main~1"), (repo) => repo.git("bisect", "reset")],
    ["git checkout", (repo) => repo.git("checkout", "-q", "main~1"), (repo) => repo.git("checkout", "-q", "main")],
  ])(
    "%s: said before, refused at every save, nothing is touched, and after it all is well",
    async (doing, begin, end) => {
      const repo = branched();
      const client = await deskOn(repo.content);
      // The text that the officer opened was whole; what stands there halfway need not be.
      const values = await client.open("organisation.yml");
      begin(repo);
      const before = [repo.read("organisation.yml"), repo.git("status", "--porcelain"), repo.git("log", "--format=%H")];
      expect(await notes()).toContainEqual(
        expect.stringMatching(new RegExp(`^Opslaan kan nu niet\\. .+\\(.*${doing}`)),
      );
      for (const name of ["Stichting Eén", "Stichting Twee"]) {
        const { status, value } = await client.save("organisation.yml", { ...values, name });
        expect([status, value.error]).toEqual([423, expect.stringContaining(doing)]);
        expect(value.error).toContain("Uw tekst staat nog in het formulier.");
      }
      expect([
        repo.read("organisation.yml"),
        repo.git("status", "--porcelain"),
        repo.git("log", "--format=%H"),
      ]).toEqual(before);
      end(repo);
      expect((await notes()).filter((each) => each.startsWith("Opslaan kan nu niet"))).toEqual([]);
      const { status, value } = await client.save("organisation.yml", { ...values, name: "Stichting Drie" });
      expect([status, value.notice, last(repo, "%D")]).toEqual([200, undefined, expect.stringContaining("main")]);
    },
  );
});

describe("where git refuses", () => {
  test.each<[string, (repo: Repo) => void, RegExp]>([
    [
      "the folder of another user",
      () => {
        process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = "1";
      },
      /dubious ownership/,
    ],
    ["a HEAD that is broken off", ({ folder }) => writeFileSync(join(folder, ".git/HEAD"), ""), /not a git repository/],
    [
      "a branch that is broken off",
      ({ folder }) => writeFileSync(join(folder, ".git/refs/heads/main"), "\0".repeat(41)),
      /broken/,
    ],
  ])("%s: saved, and told each time that git will not, not that there is no history", async (_, spoil, said) => {
    const repo = repository("");
    const client = await deskOn(repo.content);
    spoil(repo);
    expect(await notes()).toEqual([expect.stringMatching(/^Git weigert in deze map: /)]);
    for (const name of ["Eén", "Twee"]) {
      const { status, value } = await client.change(activity, { name });
      expect([status, value.notice]).toEqual([200, expect.stringMatching(said)]);
      expect(value.notice).toContain("Uw tekst staat in het bestand");
      expect(value.notice).not.toContain("geen geschiedenis");
    }
    expect(repo.read(activity)).toContain("name: Twee\n");
  });

  test("a history that has yet to begin is in order: the first save begins it", async () => {
    const repo = repository("");
    rmSync(join(repo.folder, ".git"), { recursive: true });
    repo.git("init", "-q", "-b", "main");
    const client = await deskOn(repo.content);
    expect(await notes()).toEqual([]);
    expect((await client.change(activity, { name: "Eén" })).value.notice).toBeUndefined();
    expect(filesOf(repo)).toBe(`A\t${activity}`);
  });
});

describe("a hook that never ends", () => {
  const slow = (pids: string) =>
    `git diff --cached --name-only | grep -q clientdossier || exit 0\nsleep 600 & echo $! > ${pids}; wait`;
  const lives = (pid: number) => {
    try {
      process.kill(pid, 0);
      return !readFileSync(`/proc/${pid}/stat`, "utf8").includes(") Z ");
    } catch {
      return false;
    }
  };

  test("holds up no save of another record, is ended with all it started, and is told", async () => {
    const repo = repository("");
    const pids = join(emptyFolder(), "pid");
    hook(repo, slow(pids));
    const client = await deskOn(repo.content, { limit: 3000, answer: 300 });
    const first = await client.change(activity, { name: "Traag" });
    expect([first.status, first.value.notice]).toEqual([200, expect.stringContaining("is er nog mee bezig")]);
    const other = await client.change("organisation.yml", { name: "Stichting Vlug" });
    expect([other.status, repo.read("organisation.yml")]).toEqual([200, expect.stringContaining("Stichting Vlug")]);
    await vi.waitFor(
      async () =>
        expect(await notes()).toEqual([
          expect.stringMatching(
            /^processing-activities\/clientdossier\.md: Uw tekst staat in het bestand.+hook.+niet op tijd/,
          ),
        ]),
      { timeout: 30_000, interval: 200 },
    );
    await vi.waitFor(() => expect(lives(Number(readFileSync(pids, "utf8")))).toBe(false), { timeout: 10_000 });
    // The other one came after it.
    await vi.waitFor(() => expect(filesOf(repo)).toBe("M\torganisation.yml"), { timeout: 30_000, interval: 200 });
    expect(existsSync(join(repo.folder, ".git/index.lock"))).toBe(false);
    hook(repo, "exit 0");
    await client.change(activity, { name: "Vlot" });
    await vi.waitFor(() => expect(repo.git("status", "--porcelain")).toBe(""), { timeout: 30_000, interval: 200 });
    // Git has it a moment before the desk has heard so.
    await vi.waitFor(async () => expect(await notes()).toEqual([]), { timeout: 30_000, interval: 200 });
  }, 300_000);

  test("that leaves something running behind is done when git is done", async () => {
    const repo = repository("");
    hook(repo, "sleep 600 &\nexit 0");
    const client = await deskOn(repo.content, { limit: 60_000, answer: 30_000 });
    expect((await client.change(activity, { name: "Klaar" })).value.notice).toBeUndefined();
    expect(last(repo, "%s")).toBe("Verwerking clientdossier: Naam van de verwerking");
  }, 300_000);
});
