// One writer at a time: a second desk is refused in words, a dead one's lock goes, and two programs lose nothing unseen.
import { fork } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { deskOpenOn, lockFolder, openDesk, writing } from "../../src/node/folder/lock.ts";
import { isAlive, type Owner, ownerNow } from "../../src/node/folder/owner.ts";
import { readContent } from "../../src/node/read/content.ts";
import { emptyFolder, type Repo, repository } from "../fixtures/repository.ts";
import { stillBuilder } from "./content.ts";

const open: Desk[] = [];
afterEach(async () => {
  for (const desk of open.splice(0)) await desk.close();
});

async function deskOn(content: string): Promise<Desk> {
  const desk = await startDesk({ content, work: emptyFolder(), site: emptyFolder(), builder: stillBuilder, port: 0 });
  open.push(desk);
  return desk;
}

const lockOf = ({ content }: Repo) => join(content, lockFolder, "desk.json");

/** Leaves the lock of a desk that nobody closed. */
function leave(repo: Repo, owner: Partial<Owner> | string): void {
  mkdirSync(join(repo.content, lockFolder), { recursive: true });
  writeFileSync(
    lockOf(repo),
    typeof owner === "string" ? owner : JSON.stringify({ ...ownerNow("het beheer"), ...owner }),
  );
}

describe("a desk", () => {
  test("is refused where another is open, which is told with who, since when and where; after its end it is welcome", async () => {
    const repo = repository("inhoud");
    const first = await deskOn(repo.content);
    const second = deskOn(repo.content);
    await expect(second).rejects.toThrow(
      new RegExp(
        `^Deze inhoud staat al open: het beheer op deze computer \\(proces ${process.pid}\\), sinds .+ uur.*, op http://localhost:${first.port}/\\. Twee keer`,
      ),
    );
    await expect(second).rejects.toMatchObject({ remedy: expect.stringContaining("Ctrl+C") });
    await first.close();
    open.splice(0);
    expect(existsSync(join(repo.content, lockFolder))).toBe(false);
    await deskOn(repo.content);
  });

  test("that could not listen leaves no lock", async () => {
    const repo = repository("");
    const { port } = await deskOn(repository("").content);
    const options = { content: repo.content, work: emptyFolder(), site: emptyFolder(), builder: stillBuilder, port };
    await expect(startDesk(options)).rejects.toMatchObject({ code: "EADDRINUSE" });
    expect(await deskOpenOn(repo.content)).toBeUndefined();
  });

  test("stands in no history and is no content", async () => {
    const repo = repository("inhoud");
    await deskOn(repo.content);
    expect(existsSync(lockOf(repo))).toBe(true);
    expect(repo.git("status", "--porcelain")).toBe("");
    repo.git("add", "-A");
    expect(
      repo
        .git("ls-files")
        .split("\n")
        .filter((path) => path.includes(lockFolder)),
    ).toEqual([]);
    const { files, folders, unreadable } = await readContent(repo.content);
    expect(JSON.stringify([files, folders, unreadable])).not.toContain(lockFolder);
  });

  test("whose folder somebody cleared has its lock again at the next save", async () => {
    const repo = repository("");
    const hold = await openDesk(repo.content);
    rmSync(join(repo.content, lockFolder), { recursive: true });
    expect([await hold.isOurs(), existsSync(lockOf(repo))]).toEqual([true, true]);
    leave(repo, { id: "another" });
    expect(await hold.isOurs()).toBe(false);
    await hold.release();
    expect(existsSync(lockOf(repo))).toBe(true);
  });
});

describe("a lock that was left", () => {
  // No system gives out this number.
  const nobody = 2 ** 30;
  const minutes = (count: number) => Date.now() - count * 60_000;

  test.each<[string, Partial<Owner> | string]>([
    ["by a process that is gone", { pid: nobody }],
    ["by a process whose number another has now", { started: "an earlier run 1" }],
    ["on another computer that is silent for eleven minutes", { host: "PC-ANDERS", beat: minutes(11) }],
  ])("%s goes", async (_, owner) => {
    const repo = repository("");
    leave(repo, owner);
    await deskOn(repo.content);
    expect(await deskOpenOn(repo.content)).toMatchObject({ pid: process.pid, host: hostname() });
    expect(readdirSync(join(repo.content, lockFolder)).sort()).toEqual([".gitignore", "desk.json"]);
  });

  test("broken off goes after ten seconds, not at once: it may be being written", async () => {
    const repo = repository("");
    leave(repo, '{"id":');
    await expect(deskOn(repo.content)).rejects.toThrow("een programma dat net begint");
    utimesSync(lockOf(repo), Date.now() / 1000 - 20, Date.now() / 1000 - 20);
    await deskOn(repo.content);
  });

  test("on another computer that was there nine minutes ago stays, whatever runs here under its number", async () => {
    const repo = repository("");
    leave(repo, { host: "PC-ANDERS", pid: nobody, beat: minutes(9), since: Date.UTC(2026, 10, 16, 8, 0) });
    const refused = deskOn(repo.content);
    await expect(refused).rejects.toThrow("het beheer op computer PC-ANDERS, sinds maandag 16 november 2026");
    await expect(refused).rejects.toMatchObject({ remedy: expect.stringContaining("hier openen na") });
    expect(readFileSync(lockOf(repo), "utf8")).toContain("PC-ANDERS");
  });

  test("without a start, on a system that tells none, holds for three minutes", () => {
    const { started: _, ...owner } = ownerNow("het beheer");
    expect([isAlive(owner, owner.beat + 179_000), isAlive(owner, owner.beat + 181_000)]).toEqual([true, false]);
  });
});

describe("writing", () => {
  test("is one at a time, and who waits too long hears who is at it", async () => {
    const { content } = repository("");
    let going = 0;
    let most = 0;
    const turn = () =>
      writing(content, "de proef", async () => {
        going += 1;
        most = Math.max(most, going);
        await new Promise((resolve) => setTimeout(resolve, 5));
        going -= 1;
      });
    await Promise.all(Array.from({ length: 10 }, turn));
    expect(most).toBe(1);
    const [begun, ended] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const long = writing(content, "een lange opdracht", () => {
      begun.resolve();
      return ended.promise;
    });
    await begun.promise;
    await expect(writing(content, "de proef", async () => {}, 100)).rejects.toThrow(
      /schrijft nu in deze map: een lange opdracht op deze computer/,
    );
    ended.resolve();
    await long;
    expect(existsSync(join(content, lockFolder))).toBe(false);
  });

  test("two programs that save 30 times each lose nothing unseen", async () => {
    const repo = repository("");
    rmSync(join(repo.folder, ".git"), { recursive: true });
    const program = new URL("./saving-program.ts", import.meta.url).pathname;
    const run = async (name: string) => {
      const child = fork(program, [repo.content, emptyFolder(), name, "30"], { execArgv: [] });
      const [report] = (await once(child, "message")) as [{ saved: string[]; refused: number }];
      return report;
    };
    const [one, other] = await Promise.all([run("a"), run("b")]);
    const text = repo.read("processing-activities/clientdossier.md");
    const lost = [...one.saved, ...other.saved].filter((sentence) => !text.includes(sentence));
    expect(lost).toEqual([]);
    // Each was told of every save that it did not get.
    expect([one.saved.length + one.refused, other.saved.length + other.refused]).toEqual([30, 30]);
    expect(one.saved.length + other.saved.length).toBeGreaterThanOrEqual(30);
    expect(text.match(/Zin /g)).toHaveLength(one.saved.length + other.saved.length);
  }, 240_000);
});
