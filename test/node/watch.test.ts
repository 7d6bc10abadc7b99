// What others change in the folder is seen: once, whole, and never while somebody is halfway something.
import { mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { writing } from "../../src/node/folder/lock.ts";
import { type FolderWatch, type OutsideChange, type WatchOptions, watchFolder } from "../../src/node/folder/watch.ts";
import { emptyFolder, git, type Repo, repository } from "../fixtures/repository.ts";
import { smallContent } from "../fixtures/small.ts";

const file = "processing-activities/clientdossier.md";
let watched: FolderWatch | undefined;
afterEach(() => watched?.close());

/** Follows a folder with little patience; gives what was told so far. */
async function follow(
  content: string,
  more: Partial<WatchOptions> = {},
): Promise<readonly (readonly OutsideChange[])[]> {
  const told: (readonly OutsideChange[])[] = [];
  watched = await watchFolder({
    content,
    quiet: 80,
    look: 600_000,
    poll: 80,
    changed: (changes) => told.push(changes),
    ...more,
  });
  return told;
}
const add = (content: string, path: string, text = "\nNog een zin.\n") =>
  writeFileSync(join(content, path), readFileSync(join(content, path), "utf8") + text);
// Long after all would have been quiet.
const aWhile = () => pause(900);

describe("a change by another program", () => {
  test("is told once, by its path and kind; a new folder too", async () => {
    const content = smallContent();
    const told = await follow(content);
    expect(watched?.isTold()).toBe(true);
    add(content, file);
    rmSync(join(content, "recipients/voorbeeld-dossier.md"));
    mkdirSync(join(content, "nieuw"));
    writeFileSync(join(content, "nieuw/een.md"), "een\n");
    await expect.poll(() => told.length).toBe(1);
    expect(told[0]).toEqual([
      { path: "nieuw/een.md", kind: "new" },
      { path: file, kind: "changed" },
      { path: "recipients/voorbeeld-dossier.md", kind: "gone" },
    ]);
    writeFileSync(join(content, "nieuw/twee.md"), "twee\n");
    await expect.poll(() => told.length).toBe(2);
    expect(told[1]).toEqual([{ path: "nieuw/twee.md", kind: "new" }]);
  });

  test("is none when the text is the same, or when it is no content", async () => {
    const content = smallContent();
    const told = await follow(content);
    utimesSync(join(content, file), new Date(), new Date());
    writeFileSync(join(content, file), readFileSync(join(content, file)));
    writeFileSync(join(content, ".proef"), "x");
    writeFileSync(join(content, "handbook/.los.swp"), "x");
    await aWhile();
    expect(told).toEqual([]);
    // The same folder does tell of a real one.
    add(content, file);
    await expect.poll(() => told.length).toBe(1);
  });

  test("is seen where the system does not tell of it", async () => {
    const content = smallContent();
    const told = await follow(content, {
      tells: () => {
        throw new Error("ENOSPC");
      },
    });
    expect(watched?.isTold()).toBe(false);
    add(content, file);
    await expect.poll(() => told.length).toBe(1);
  });

  test("by the program itself is not told", async () => {
    const content = smallContent();
    const told = await follow(content);
    await writing(content, "het beheer", async () => {
      add(content, file);
      // Longer than it takes to be quiet.
      await pause(300);
      watched?.known();
    });
    await aWhile();
    expect(told).toEqual([]);
  });
});

describe("while somebody is halfway", () => {
  const halfway = async (repo: Repo, begin: () => void, end: () => void) => {
    const told = await follow(repo.content);
    begin();
    add(repo.content, file);
    await aWhile();
    expect(told).toEqual([]);
    add(repo.content, "organisation.yml", "# nog iets\n");
    end();
    await expect.poll(() => told.length).toBe(1);
    expect(told[0]?.map(({ path }) => path)).toEqual(["organisation.yml", file]);
  };

  test.each(["index.lock", "MERGE_HEAD"])("with git (%s) nothing is told; after it all at once", async (name) => {
    const repo = repository("inhoud");
    const lock = join(repo.folder, ".git", name);
    await halfway(
      repo,
      () => writeFileSync(lock, ""),
      () => rmSync(lock),
    );
  });

  test("a lock that git left ten minutes ago holds up nothing", async () => {
    const repo = repository("inhoud");
    const lock = join(repo.folder, ".git/index.lock");
    writeFileSync(lock, "");
    const past = new Date(Date.now() - 11 * 60_000);
    utimesSync(lock, past, past);
    const told = await follow(repo.content);
    add(repo.content, file);
    await expect.poll(() => told.length).toBe(1);
  });

  test("with another command of the program nothing is told; after it all at once", async () => {
    const repo = repository("inhoud");
    let free = () => {};
    let done: Promise<void> = Promise.resolve();
    await halfway(
      repo,
      () => {
        done = writing(repo.content, "npm run migrate", () => new Promise((resolve) => (free = () => resolve())));
      },
      () => free(),
    );
    await done;
  });

  test("a real pull of many files is one change", async () => {
    const repo = repository("inhoud");
    const elsewhere = emptyFolder();
    git(elsewhere, "clone", "-q", repo.folder, ".");
    git(elsewhere, "config", "user.name", "Elders");
    git(elsewhere, "config", "user.email", "elders@klein.example");
    const names = Array.from({ length: 60 }, (_, at) => `retention-periods/termijn-${String(at).padStart(2, "0")}.md`);
    for (const name of names) writeFileSync(join(elsewhere, "inhoud", name), `---\nname: ${name}\n---\n`);
    git(elsewhere, "add", "-A");
    git(elsewhere, "commit", "-q", "-m", "veel");
    const told = await follow(repo.content);
    repo.git("pull", "-q", elsewhere, "main");
    await expect.poll(() => told.length).toBeGreaterThan(0);
    await aWhile();
    expect(told.map((each) => each.map(({ path }) => path))).toEqual([names]);
  });
});
