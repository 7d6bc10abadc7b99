// Which files were saved between two days, from git: days are those of Amsterdam, and the content may stand inside a repository.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changedFiles } from "../../src/node/git/changed-files.ts";
import { emptyFolder, repository } from "../fixtures/repository.ts";
import { swap } from "../fixtures/small.ts";

const path = "recipients/voorbeeld-dossier.md";

test("gives each file once, with its text before and after, its last save and who saved", async () => {
  const repo = repository("inhoud");
  const save = (at: string, author: string, change: (text: string) => string) => {
    writeFileSync(join(repo.content, path), change(repo.read(path)));
    const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_COMMITTER_DATE: at };
    execFileSync("git", ["commit", "-qam", "save", `--author=${author} <a@klein.example>`], { cwd: repo.folder, env });
  };
  // One second before and after the begin of October and its end, in summer and in winter time.
  save("2031-09-30T23:59:59+02:00", "Vroeg", swap("kind: software", "kind: other"));
  save("2031-10-01T00:00:00+02:00", "Eerste", swap("signature: signed", "signature: unsigned"));
  save("2031-10-31T23:59:59+01:00", "Tweede", swap("signature: unsigned", "signature: unknown"));
  save("2031-11-01T00:00:00+01:00", "Laat", swap("signature: unknown", "signature: signed"));
  const files = await changedFiles(repo.content, "2031-10-01", "2031-10-31");
  expect(files?.map(({ before: _before, after: _after, ...rest }) => rest)).toEqual([
    { path, at: "2031-10-31T23:59+01:00", authors: ["Tweede", "Eerste"], saves: 2 },
  ]);
  expect(files?.[0]?.before).toContain("kind: other");
  expect(files?.[0]?.before).toContain("signature: signed");
  expect(files?.[0]?.after).toContain("signature: unknown");
  expect(await changedFiles(repo.content, "2031-12-01", undefined)).toEqual([]);
  expect((await changedFiles(repo.content, "2031-11-01", undefined))?.[0]?.authors).toEqual(["Laat"]);
});

test("a file that came or went has no text on that side; without git there is no answer", async () => {
  const repo = repository("");
  repo.commit("new", { "recipients/nieuw.md": "---\nname: Nieuw\n---\n", [path]: null });
  const files = await changedFiles(repo.content, "2020-01-01", undefined);
  const of = (wanted: string) => files?.find((each) => each.path === wanted);
  expect(of("recipients/nieuw.md")).toMatchObject({ before: undefined, after: "---\nname: Nieuw\n---\n" });
  // Begun and taken away within the same days.
  expect(of(path)).toMatchObject({ before: undefined, after: undefined });
  expect(await changedFiles(emptyFolder(), "2020-01-01", undefined)).toBeUndefined();
});
