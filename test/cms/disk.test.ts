// A disk that does not want: held files, protected files, names that are too long, notes that were broken off, files that may not be read.
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { rename } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { journalFor, nothing } from "../../src/desk/save/journal.ts";
import { mend } from "../../src/desk/save/write-record.ts";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { explain } from "../../src/node/command/options.ts";
import { disk, replaceFile } from "../../src/node/folder/write.ts";
import { emptyFolder, repository } from "../fixtures/repository.ts";
import { clientOf } from "./client.ts";
import { stillBuilder } from "./content.ts";
import { cookieFrom } from "./enter.ts";

// Who may do everything reads every file: then only a disk that refuses shows what happens.
const unreadable = vi.hoisted(() => new Set<string>());
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const readFile = (path: string, ...more: unknown[]) =>
    unreadable.has(String(path).split(/[\\/]/).at(-1) ?? "")
      ? Promise.reject(Object.assign(new Error("EIO: i/o error, read"), { code: "EIO" }))
      : Reflect.apply(real.readFile, undefined, [path, ...more]);
  return { ...real, readFile };
});

let desk: Desk | undefined;
afterEach(async () => {
  unreadable.clear();
  await desk?.close();
  desk = undefined;
});

async function deskOn(content: string, work = emptyFolder()) {
  desk = await startDesk({ content, work, site: emptyFolder(), builder: stillBuilder, port: 0 });
  return clientOf(desk.entrance);
}
const notesOf = async (): Promise<string[]> =>
  (await (
    await fetch(`${desk?.address}beheer/notes.json`, { headers: { cookie: await cookieFrom(desk?.entrance ?? "") } })
  ).json()) as string[];

const failing = (code: string, times: number) => {
  let left = times;
  let tried = 0;
  const acts = {
    ...disk,
    rename: async (from: string, to: string) => {
      tried += 1;
      left -= 1;
      if (left >= 0) throw Object.assign(new Error(`${code}: no`), { code });
      await rename(from, to);
    },
  } as typeof disk;
  return { acts, tried: () => tried };
};

function file(text: string): string {
  const full = join(emptyFolder(), "a.md");
  writeFileSync(full, text);
  return full;
}
const beside = (full: string) => readdirSync(join(full, ".."));

describe("moving into place", () => {
  test.each(["EPERM", "EBUSY", "EACCES"])("%s for a moment is waited out", async (code) => {
    const full = file("oud");
    const { acts, tried } = failing(code, 3);
    await replaceFile(full, "nieuw", { acts });
    expect([readFileSync(full, "utf8"), tried(), beside(full)]).toEqual(["nieuw", 4, ["a.md"]]);
  });

  test("for two seconds, and then it is told: the old text stands there, and nothing beside it", async () => {
    const full = file("oud");
    const { acts } = failing("EBUSY", 1000);
    const start = performance.now();
    await expect(replaceFile(full, "nieuw", { acts })).rejects.toThrow(
      "a.md wordt vastgehouden door een ander programma, of mag niet worden veranderd (EBUSY). Het is niet veranderd.",
    );
    expect(performance.now() - start).toBeGreaterThanOrEqual(1900);
    expect([readFileSync(full, "utf8"), beside(full)]).toEqual(["oud", ["a.md"]]);
  });

  test("what waiting does not mend is told at once", async () => {
    const full = file("oud");
    const { acts, tried } = failing("ENOSPC", 1000);
    await expect(replaceFile(full, "nieuw", { acts })).rejects.toMatchObject({ code: "ENOSPC" });
    expect([readFileSync(full, "utf8"), tried()]).toEqual(["oud", 1]);
  });

  test("a rest that cannot be removed does not undo what was saved", async () => {
    const full = file("oud");
    const acts = { ...disk, rm: () => Promise.reject(Object.assign(new Error("x"), { code: "EIO" })) };
    await replaceFile(full, "nieuw", { acts });
    expect(readFileSync(full, "utf8")).toBe("nieuw");
  });
});

describe("a protected file", () => {
  test("is not replaced, and the save says so", async () => {
    const repo = repository("");
    const path = "processing-activities/clientdossier.md";
    const client = await deskOn(repo.content);
    const before = repo.read(path);
    chmodSync(join(repo.content, path), 0o444);
    const { status, value } = await client.change(path, { name: "Anders" });
    expect([status, value.error]).toEqual([
      500,
      expect.stringContaining("clientdossier.md is beveiligd tegen schrijven. Het is niet veranderd."),
    ]);
    expect([repo.read(path), repo.git("status", "--porcelain")]).toEqual([before, ""]);
    chmodSync(join(repo.content, path), 0o640);
    expect((await client.change(path, { name: "Anders" })).status).toBe(200);
    expect(statSync(join(repo.content, path)).mode & 0o777).toBe(0o640);
  });
});

test("a name that no disk takes is refused in words, to read and to write", async () => {
  const repo = repository("");
  const client = await deskOn(repo.content);
  for (const length of [201, 250, 5000]) {
    const path = `retention-periods/${"n".repeat(length)}.md`;
    const saved = await client.save(path, { name: "Lang" }, { newEntry: true });
    const read = await client.act("getEntry", { path: `content/${path}` });
    for (const { status, value } of [saved, read])
      expect([status, value.error]).toEqual([422, expect.stringContaining("ten hoogste 200 tekens")]);
  }
  const longest = { name: "Proef", period: "P2Y", starts: "end-of-care", groundKind: "own" };
  expect((await client.save(`retention-periods/${"n".repeat(200)}.md`, longest, { newEntry: true })).status).toBe(200);
});

test.each(["ENAMETOOLONG", "EMFILE", "ENFILE", "EBUSY", "EIO", "EISDIR", "ENOTDIR", "ELOOP", "ENOENT", "EDQUOT"])(
  "%s is said in Dutch",
  (code) => {
    const { message, remedy } = explain(Object.assign(new Error(`${code}: what Node says, open 'x'`), { code }));
    expect(`${message} ${remedy}`).not.toMatch(/what Node says|Er ging iets mis/);
    expect(message).toMatch(/^[A-Z].+\.$/);
  },
);

describe("a journal", () => {
  test.each([
    "",
    "{",
    "null",
    "[]",
    '{"path":"x"}',
    '{"path":"../x.md","beside":".x","after":"","message":"","author":""}',
  ])("with %j does not stop the desk, and goes", async (text) => {
    const repo = repository("");
    const work = emptyFolder();
    const noted = await journalFor(work, repo.content).note({
      path: "organisation.yml",
      beside: ".00000000-0000-4000-8000-000000000000.tmp",
      after: "",
      message: "",
      author: "",
    });
    const [name = ""] = readdirSync(work);
    writeFileSync(join(work, name), text);
    const client = await deskOn(repo.content, work);
    expect(readdirSync(work)).toEqual(["secret"]);
    expect((await client.change("organisation.yml", { name: "Stichting Anders" })).status).toBe(200);
    await noted.clear();
  });

  test("of another content in the same folder stays as it is", async () => {
    const [ours, theirs] = [repository(""), repository("")];
    const work = emptyFolder();
    await journalFor(work, theirs.content).note({
      path: "organisation.yml",
      beside: ".00000000-0000-4000-8000-000000000000.tmp",
      after: "x",
      message: "",
      author: "",
    });
    const before = readdirSync(work);
    await mend(ours.content, journalFor(work, ours.content));
    expect(readdirSync(work)).toEqual(before);
  });
});

test.each([true, false])(
  "a desk that was killed while it took a record away: it goes into the history when it was gone (%s)",
  async (gone) => {
    const repo = repository("inhoud");
    const work = emptyFolder();
    const path = "access-roles/teamleider.md";
    const journal = journalFor(work, repo.content);
    await journal.note({
      path,
      beside: ".00000000-0000-4000-8000-000000000000.tmp",
      after: nothing,
      message: "weggehaald",
      author: "Anna",
    });
    if (gone) rmSync(join(repo.content, path));
    await mend(repo.content, journal);
    expect(repo.git("log", "-1", "--format=%an %s").trim()).toBe(gone ? "Anna weggehaald" : "Test begin");
    expect([repo.git("status", "--porcelain"), existsSync(join(repo.content, path)), await journal.read()]).toEqual([
      "",
      !gone,
      [],
    ]);
  },
);

test("what killed writers left beside the records goes at the start, and nothing else", async () => {
  const repo = repository("inhoud");
  const rests = ["", "personal-data-breaches", "handbook"].map((folder) =>
    join(repo.content, folder, ".0a1b2c3d-0000-4000-8000-00000000abcd.tmp"),
  );
  const kept = [join(repo.content, ".eigen.tmp"), join(repo.content, "personal-data-breaches/.kladje.tmp")];
  mkdirSync(join(repo.content, "handbook"), { recursive: true });
  for (const path of [...rests, ...kept]) writeFileSync(path, "Brief bij de buren");
  await deskOn(repo.content);
  expect([...rests, ...kept].filter((path) => existsSync(path))).toEqual(kept);
});

describe("a file that cannot be read", () => {
  test("is left out of its register and named, and the others are there", async () => {
    const repo = repository("");
    writeFileSync(join(repo.content, "recipients/kapot.md"), "---\nname: Kapot\n---\n");
    writeFileSync(join(repo.content, "recipients/onzin.md"), "geen begin\n");
    unreadable.add("kapot.md");
    const client = await deskOn(repo.content);
    const { status, value } = await client.act("entriesByFolder", { folder: "content/recipients", extension: "md" });
    const paths = (value as unknown as { file: { path: string } }[]).map(({ file: { path } }) => path);
    const all = readdirSync(join(repo.content, "recipients")).length;
    expect([status, paths.length]).toEqual([200, all - 2]);
    expect(paths.join()).not.toMatch(/kapot|onzin/);
    expect(await notesOf()).toEqual([
      expect.stringMatching(/^recipients\/kapot\.md staat niet in de lijst\. .+ niet te lezen \(EIO\)\./),
      expect.stringMatching(/^recipients\/onzin\.md staat niet in de lijst\. /),
    ]);
    const opened = await client.act("getEntry", { path: "content/recipients/kapot.md" });
    expect([opened.status, opened.value.error]).toEqual([422, expect.stringContaining("niet te lezen (EIO)")]);
    // Mended, nothing is said of it, also when nobody asked for the list again.
    unreadable.clear();
    expect(await notesOf()).toEqual([expect.stringContaining("onzin.md")]);
  });
});

describe("what the desk says of a disk that does not want", () => {
  const failed = (code: string) => Object.assign(new Error(code), { code, path: "/ergens/recipients/a.md" });
  const said = (code: string) => Object.values(explain(failed(code), "desk")).join(" ");

  test.each([
    ["ENOSPC", "De schijf van deze computer is vol. Er is niets opgeslagen."],
    ["EROFS", "In de map van het handboek mag niet worden geschreven. Er is niets opgeslagen."],
    ["EACCES", "In de map van het handboek mag niet worden geschreven. Er is niets opgeslagen."],
    ["ENOENT", "De map van het handboek, of een bestand daarin, is er niet meer. Er is niets opgeslagen."],
  ])("%s: what is the matter, that nothing was saved, and nothing of options", (code, words) => {
    expect(said(code)).toContain(words);
    expect(said(code)).not.toMatch(/--|npm |gepubliceerd/);
    // Who typed a command reads of options.
    if (code === "EROFS") expect(Object.values(explain(failed(code))).join(" ")).toContain("--out");
  });

  test("of a site that could not be made it does not say that nothing was saved", () => {
    for (const code of ["ENOSPC", "EROFS"]) {
      const words = Object.values(explain(failed(code), "site")).join(" ");
      expect(words).not.toMatch(/niets opgeslagen|--/);
    }
  });

  test("a folder that vanished: a save and a page of the desk say so, and nothing is made in its place", async () => {
    const repo = repository("inhoud");
    const client = await deskOn(repo.content);
    const path = "processing-activities/clientdossier.md";
    const values = await client.open(path);
    rmSync(repo.content, { recursive: true });
    const { status, value } = await client.save(path, { ...values, name: "Anders" });
    expect([status, value.error]).toEqual([
      500,
      expect.stringMatching(
        /is er niet meer\. Er is niets opgeslagen\.\nKijk.*netwerkmap.*\nUw tekst staat nog in het formulier\./,
      ),
    ]);
    expect(value.error).not.toContain("--");
    const headers = { cookie: await cookieFrom(desk?.entrance ?? "") };
    const page = await (
      await fetch(`${desk?.address}beheer/geschiedenis/processing-activities/clientdossier/`, { headers })
    ).text();
    expect(page).toContain("Kijk of de schijf of netwerkmap nog is aangesloten.");
    expect(page).not.toContain("--content");
    expect(existsSync(repo.content)).toBe(false);
  });
});
