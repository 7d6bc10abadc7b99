// A new version of the program, and back, by the lines that the guide gives: with git and npm, and without the systemd of a server.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { emptyFolder, git, repository } from "../fixtures/repository.ts";
import { project } from "../site/command.ts";
import { filled, hosting } from "./servers.ts";

const folder = emptyFolder();
const [upstream, program, tools] = ["upstream", "program", "tools"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const called = join(folder, "called");
const content = repository("");

const versionOf = (at: string): unknown =>
  (JSON.parse(readFileSync(join(at, "package.json"), "utf8")) as Record<string, unknown>).version;

/** The lines of the guide, for these places and this version; ends with the first that fails. */
function follow(version: string): { readonly code: number | null; readonly said: string } {
  const [, lines = ""] = /## Nieuwe versie, of terug\n\n```sh\n([\s\S]*?)```/.exec(hosting("README.md")) ?? [];
  const script = filled(lines, { "/opt/privacyhandboek": program, "/srv/inhoud": content.content, "v0.2.0": version });
  writeFileSync(called, "");
  const { status, stdout, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], {
    encoding: "utf8",
    env: { ...process.env, PATH: `${tools}:${process.env.PATH}`, npm_config_prefer_offline: "true" },
  });
  return { code: status, said: stdout + stderr };
}

beforeAll(() => {
  // The program as it lies here, as two releases.
  for (const path of git(project, "ls-files", "-z", "--cached", "--others", "--exclude-standard").split("\0")) {
    if (path === "") continue;
    mkdirSync(dirname(join(upstream, path)), { recursive: true });
    cpSync(join(project, path), join(upstream, path));
  }
  const commit = (message: string, tag: string) => {
    git(upstream, "add", "-A");
    git(upstream, "-c", "user.name=A", "-c", "user.email=a@b.example", "commit", "-q", "-m", message);
    git(upstream, "tag", tag);
  };
  git(upstream, "init", "-q");
  const given = readFileSync(join(upstream, "package.json"), "utf8");
  commit("as it is", `v${versionOf(upstream)}`);
  execFileSync("git", ["clone", "-q", upstream, program]);
  writeFileSync(join(upstream, "package.json"), given.replace(/"version": "[^"]+"/, '"version": "9.0.0"'));
  commit("a later release", "v9.0.0");

  mkdirSync(tools);
  const tool = (name: string, text: string) =>
    writeFileSync(join(tools, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  tool("systemctl", `echo "$1 $2" >> '${called}'`);
  // The user of the server: `runuser -u privacyhandboek -- npm …`.
  tool("runuser", `test "$2" = privacyhandboek && shift 3 && exec "$@"`);
});

test("to a later release: the same content, checked by it, and the desk ends before and begins after", () => {
  const before = content.git("rev-parse", "HEAD");
  const { code, said } = follow("v9.0.0");
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining("0 fouten") });
  expect(versionOf(program)).toBe("9.0.0");
  expect(readFileSync(called, "utf8")).toBe("stop privacyhandboek-serve\nstart privacyhandboek-serve\n");
  expect([content.git("rev-parse", "HEAD"), content.git("status", "--porcelain")]).toEqual([before, ""]);
});

test("and back, unless the content was written by a later one meanwhile: then it is said, and the desk does not begin", () => {
  content.commit("by a later release", { "organisation.yml": `format: 99\n${content.read("organisation.yml")}` });
  const { code, said } = follow(`v${versionOf(project)}`);
  expect(versionOf(program)).toBe(versionOf(project));
  expect({ code, said }).toEqual({ code: 2, said: expect.stringMatching(/nieuwere versie/) });
  expect(readFileSync(called, "utf8")).toBe("stop privacyhandboek-serve\n");
});
