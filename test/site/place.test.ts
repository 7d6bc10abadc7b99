// Folders may have any name: for content and editions all signs are fine; where the program itself cannot work, it says so at once.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startDesk } from "../../src/desk/server/server.ts";
import { mustBuildIn } from "../../src/node/folder/place.ts";
import { clientOf } from "../cms/client.ts";
import { stillBuilder } from "../cms/content.ts";
import { repository } from "../fixtures/repository.ts";
import { smallContent, smallNow } from "../fixtures/small.ts";
import { project, run, runProgram } from "./command.ts";
import { filesIn } from "./folder.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "privacyhandboek-place-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// Two letters for one that is written with a sign above it, a line end, and all that a shell, an address or a pattern obeys.
const odd = "a%20b 100% #1? \"q\" 'z' [é] e\u0301 \\n $x *&;|<>`\n{1} (2) !~^+,=@:";
// What the program itself may stand in.
const fine = "Één map (café e\u0301) & 'zo' [$x] {y} !~^+,=@;|<>`";

// The same content, built in a folder with a plain name.
const [content, plain] = [smallContent(), join(folder, "plain")];
beforeAll(async () => {
  const args = ["--content", content, "--out", plain, "--now", smallNow, "--edition", "registers"];
  expect((await run("build", args)).code).toBe(0);
});

const names = (site: string) =>
  filesIn(site)
    .map(({ path }) => path.replace(/[\w-]{6,}(?=\.(js|css|pf_\w+)$)/, "*"))
    .sort();

/** The program in a folder with this name; its packages are those of this project. */
function program(name: string, packages: (from: string, to: string) => void): string {
  const place = join(folder, name);
  mkdirSync(place, { recursive: true });
  for (const each of ["scripts", "src", "public", "package.json", "astro.config.mjs", "tsconfig.json"])
    cpSync(join(project, each), join(place, each), { recursive: true });
  packages(join(project, "node_modules"), join(place, "node_modules"));
  return place;
}
const build = (place: string, ...args: string[]) =>
  runProgram(process.execPath, ["scripts/run.cjs", "build", "--now", smallNow, ...args], place);

describe.skipIf(process.platform === "win32")("a folder with a name of all odd signs", () => {
  test("holds content and editions: a build, a check, a term, a save with its commit", async () => {
    const moved = join(folder, odd, "inhoud");
    const out = join(folder, odd, "uit");
    cpSync(content, moved, { recursive: true });
    const args = ["--content", moved, "--out", out, "--now", smallNow, "--edition", "registers"];
    const built = await run("build", args);
    expect([built.code, built.stderr]).toEqual([0, ""]);
    expect(names(join(out, "registers"))).toEqual(names(join(plain, "registers")));
    const checked = await run("check", ["--content", moved, "--now", smallNow, "--format", "json"]);
    expect([checked.code, JSON.parse(checked.stdout).findings.length]).toEqual([0, expect.any(Number)]);
    const request = join(moved, "data-subject-requests/2026-001.md");
    const term = await run("deadline", ["answer-request", "--content", moved, "--record", request]);
    expect([term.code, term.stderr]).toEqual([0, ""]);

    const repo = repository(odd);
    const [state, site] = [join(folder, "state"), join(folder, "site")];
    const desk = await startDesk({
      content: repo.content,
      work: state,
      site,
      builder: stillBuilder,
      port: 0,
      now: smallNow,
    });
    try {
      const client = clientOf(desk.entrance);
      const path = "access-roles/teamleider.md";
      const values = await client.open(path);
      expect((await client.save(path, { ...values, reviewedOn: "2026-11-15" })).status).toBe(200);
      expect(repo.read(path)).toContain("2026-11-15");
    } finally {
      await desk.close();
    }
  });
});

describe("the program", () => {
  test.each(["a%20b", "a%b", "a#b", "a?b", 'a"b', "a*b", "a\nb", "a\u007fb"])(
    "is told where it cannot build: %j",
    (name) => {
      expect(() => mustBuildIn(`/srv/${name}/handboek`)).toThrow(/^De map van het programma, .*\.$/);
    },
  );

  test.each([fine, "/srv/Jan & Piet (2)/handboek"])("builds in %j", (name) => {
    if (process.platform !== "win32" && name.includes("\\")) return;
    expect(() => mustBuildIn(name)).not.toThrow();
  });

  // Copied, not linked: whoever follows a link finds the packages where they stand.
  test.skipIf(process.platform !== "linux")("gives in an odd folder the same site as here", async () => {
    const place = program(fine, (_, to) => mkdirSync(to));
    const packages = readdirSync(join(project, "node_modules")).filter(
      (name) => !/^\.(privacyhandboek|cache)/.test(name),
    );
    const from = packages.map((name) => join(project, "node_modules", name));
    expect((await runProgram("cp", ["-al", ...from, join(place, "node_modules")])).code).toBe(0);
    const there = join(folder, "there");
    const { code, stderr } = await build(place, "--content", content, "--out", there, "--edition", "registers");
    expect([code, stderr]).toEqual([0, ""]);
    expect(names(join(there, "registers"))).toEqual(names(join(plain, "registers")));
  });

  test.skipIf(process.platform === "win32")("refuses to start before it does anything, in Dutch", async () => {
    for (const [name, sign] of [
      ["a%20b", "%"],
      ["a#b", "#"],
      ["a\\b", "\\"],
      ["a:b", ":"],
    ] as const) {
      const place = program(name, (from, to) => symlinkSync(from, to));
      // One of them also by another command, and in JSON.
      const commands = sign === ":" ? ["build", "start"] : ["build"];
      for (const command of commands) {
        const out = join(folder, `nothing-${command}`);
        const args = ["scripts/run.cjs", command, "--content", content, "--out", out];
        const { code, stdout, stderr } = await runProgram(process.execPath, args, place);
        expect([basename(place), code, stdout]).toEqual([name, 2, ""]);
        expect(stderr).toMatch(/^De map van het programma, .* in de naam.*\.\nGeef die map een naam zonder .*\.\n$/);
        expect(stderr).toContain(`een ${sign} in de naam`);
        expect(existsSync(out)).toBe(false);
        if (sign !== ":") continue;
        const json = await runProgram(process.execPath, [...args, "--format", "json"], place);
        expect(JSON.parse(json.stdout).error.message).toContain("De map van het programma");
      }
    }
  });
});
