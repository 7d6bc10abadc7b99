// `npm run build` as it runs: each edition whole or not at all, never another build's words, and nothing left behind.
// What holds an edition back, and every refusal, is tried without a build in test/node/publish.test.ts.
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { identityOf, markAs } from "../../src/node/folder/identity.ts";
import { repository } from "../fixtures/repository.ts";
import { type Change, smallContent, smallNow, swap } from "../fixtures/small.ts";
import { type Ended, project, run, runProgram } from "./command.ts";
import { filesIn, textOf } from "./folder.ts";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "privacyhandboek-publish-")));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const fresh = () => {
  made += 1;
  return join(folder, `out-${made}`);
};

const build = (content: string, out: string, ...more: string[]): Promise<Ended> =>
  run("build", ["--content", content, "--out", out, "--now", smallNow, ...more]);

/** Every file of a folder with a mark of its bytes. */
const bytesOf = (place: string) =>
  existsSync(place)
    ? filesIn(place)
        .map(({ path, bytes }) => `${path} ${createHash("sha256").update(bytes).digest("hex")}`)
        .sort()
    : [];

const says = (place: string, word: string) =>
  filesIn(place).some((file) => `${file.path} ${textOf(file)}`.toLowerCase().includes(word));

const workFolder = join(project, "node_modules", ".privacyhandboek");
const working = () => (existsSync(workFolder) ? readdirSync(workFolder) : []);
const leftIn = (out: string) => (existsSync(out) ? readdirSync(out).filter((name) => /^\.(nieuw|oud)/.test(name)) : []);

/** Dutch, for a person: no stack trace, no English of Node. */
function expectDutch({ stderr, stdout }: Ended): void {
  expect(`${stderr}${stdout}`).not.toMatch(
    /\bat .*:\d+:\d+|Error:|node:internal|ENO|EEX|EFB|EACC|not permitted|no such/,
  );
  expect(stderr).toMatch(/^[A-Z].*\.\n[A-Z].*\.\n$/s);
}

const breach = "personal-data-breaches/2026-001.md";
const page = "handbook/privacybeleid.mdx";
const broken: Readonly<Record<string, Change>> = { [breach]: swap('ongoing: "no"', "ongoing: misschien") };

describe("two builds at once", () => {
  test("publish their own records, also with the same names", async () => {
    const word = (letter: string) => `zzkast${letter.repeat(3)}q`;
    const ends = ["b", "k"].map((letter) => {
      const content = smallContent({
        [breach]: swap("De brief is ongeopend teruggekomen.", `De brief is terug. ${word(letter)}`),
        [page]: swap("## Waarom", `## Waarom ${word(letter)}`),
        [`recipients/leverancier-${word(letter)}.md`]:
          '---\nname: Nog een\nkind: other\nrole: independent-controller\nwhat: iets\nowner: teamleider\nagreement: none-needed\nsignature: not-applicable\ntransfer: "no"\n---\n',
      });
      const out = fresh();
      return build(content, out, "--edition", "registers").then((ended) => ({ ended, out, own: word(letter) }));
    });
    const [one, other] = await Promise.all(ends);
    if (one === undefined || other === undefined) throw new Error("There are two builds");
    for (const [mine, theirs] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(mine.ended.code, mine.ended.stdout + mine.ended.stderr).toBe(0);
      expect(says(mine.out, mine.own)).toBe(true);
      expect(says(mine.out, theirs.own)).toBe(false);
      expect(existsSync(join(mine.out, "registers/datalekken/2026-001/index.html"))).toBe(true);
      expect(leftIn(mine.out)).toEqual([]);
    }
  });

  test("into the same folder leave one whole site", async () => {
    const [out, alone] = [fresh(), fresh()];
    const content = smallContent();
    const both = await Promise.all([0, 1].map(() => build(content, out, "--edition", "medewerkers")));
    expect(both.some(({ code }) => code === 0)).toBe(true);
    for (const ended of both) if (ended.code !== 0) expectDutch(ended);
    await build(content, alone, "--edition", "medewerkers");
    const files = filesIn(out);
    expect(files.map(({ path }) => path)).toEqual(filesIn(alone).map(({ path }) => path));
    // The two say of themselves when they were made: what lies packed beside a page is that page, not the other's.
    const packed = files.filter(({ path }) => path.endsWith(".gz"));
    const beside = new Map(files.map(({ path, bytes }) => [path, bytes]));
    expect(packed.length).toBeGreaterThan(50);
    for (const { path, bytes } of packed)
      expect(gunzipSync(bytes).equals(beside.get(path.slice(0, -3)) ?? Buffer.alloc(0)), path).toBe(true);
  });
});

test("an error in a case holds back the registers edition, which stays as it was; the others are new", async () => {
  const out = fresh();
  const repo = repository("");
  const registers = join(out, "registers", "index.html");
  // As an earlier build left it.
  mkdirSync(join(out, "registers"), { recursive: true });
  await markAs(out, await identityOf(repo.content));
  writeFileSync(registers, "van gisteren");
  repo.commit("version 1.1", {
    [page]: repo.read(page).replace('"1.0"', '"1.1"').replace("## Waarom", "## Waarom nu"),
    [breach]: swap('ongoing: "no"', "ongoing: misschien")(repo.read(breach)),
  });
  const { code, stdout } = await build(repo.content, out);
  expect(code).toBe(1);
  expect(stdout).toContain("Uitgave registers: niet gepubliceerd");
  expect(stdout).toMatch(/Uitgave openbaar: gepubliceerd/);
  expect(stdout).toMatch(/Uitgave medewerkers: gepubliceerd/);
  expect(stdout).toContain("not-in-list");
  expect(readFileSync(registers, "utf8")).toBe("van gisteren");
  expect(says(join(out, "medewerkers"), "andere tekst bij: waarom nu.")).toBe(true);
  expect(leftIn(out)).toEqual([]);
});

describe("a command that cannot do its work ends with 2, in Dutch, and changes nothing", () => {
  const refusals: readonly { name: string; args: () => string[] }[] = [
    { name: "an option that does not exist", args: () => ["--uit", "x"] },
    { name: "a place where nothing can be written", args: () => ["--out", "/proc/privacyhandboek"] },
  ];

  test.each(refusals)("$name", async ({ args }) => {
    const content = smallContent();
    const base = ["--content", content, "--out", fresh(), "--now", smallNow];
    const ended = await run("build", [...base, ...args()]);
    expect(ended.code, ended.stdout).toBe(2);
    expectDutch(ended);
    expect(ended.stdout).toBe("");
  });

  test("or in JSON, when that was asked for", async () => {
    const nowhere = ["--content", join(folder, "nergens"), "--out", fresh()];
    for (const args of [nowhere, ["--uit", "x"]]) {
      const ended = await run("build", ["--format", "json", ...args]);
      expect(ended.code).toBe(2);
      expect(JSON.parse(ended.stdout)).toEqual({
        error: {
          message: expect.stringMatching(/^[A-Z].*\.( \(.*\))?$/),
          remedy: expect.stringMatching(/^[A-Z].*\.$/),
        },
      });
    }
  });

  test("a disk that is full after 8, 40 or 100 kB a file", async () => {
    const out = fresh();
    const content = smallContent();
    mkdirSync(join(out, "registers"), { recursive: true });
    await markAs(out, await identityOf(content));
    writeFileSync(join(out, "registers", "index.html"), "van gisteren");
    const before = bytesOf(out);
    const again = ["scripts/run.mjs", "build", "--content", content, "--out", out, "--now", smallNow];
    const words = [process.execPath, ...again, "--edition", "registers"].map((word) => `'${word}'`).join(" ");
    for (const limit of [8, 40, 100]) {
      const ended = await runProgram("bash", ["-c", `ulimit -f ${limit}; exec ${words}`]);
      expect(ended.code, `${limit}: ${ended.stdout}${ended.stderr}`).toBe(2);
      expectDutch(ended);
      expect(bytesOf(out)).toEqual(before);
      expect(leftIn(out)).toEqual([]);
    }
  });

  test("a build without the check", async () => {
    const { code, stdout, stderr } = await runProgram(join(project, "node_modules/.bin/astro"), ["build"]);
    expect(code).not.toBe(0);
    expect(stdout + stderr).toContain("npm run build");
  });
});

test("with --format json only JSON is printed, also when an edition is held back", async () => {
  const ended = await build(smallContent(broken), fresh(), "--format", "json", "--edition", "registers");
  expect([ended.code, ended.stderr]).toEqual([1, ""]);
  const { now, findings } = JSON.parse(ended.stdout);
  expect(now).toBe(smallNow);
  expect(findings.filter((each: { severity: string }) => each.severity === "error")).toHaveLength(1);
});

test("what passed without act or reason stands on top of the page that was let through", async () => {
  const content = smallContent({
    [breach]: (text) => {
      const rest = text.slice(text.indexOf("peopleDecision:"), text.indexOf("closedOn:"));
      return `${text.slice(0, text.indexOf("notifications:"))}${rest}---\n`;
    },
  });
  const out = fresh();
  const ended = await build(content, out, "--edition", "registers", "--allow-overdue", "--format", "json");
  expect([ended.code, ended.stderr]).toEqual([0, ""]);
  expect(JSON.parse(ended.stdout).findings).toContainEqual(
    expect.objectContaining({ id: "notify-authority", severity: "open" }),
  );
  const page = readFileSync(join(out, "registers/index.html"));
  expect(page.toString()).toContain("termijn voorbij");
  // What a web server hands out instead lies beside it.
  expect(gunzipSync(readFileSync(join(out, "registers/index.html.gz"))).equals(page)).toBe(true);
  expect(brotliDecompressSync(readFileSync(join(out, "registers/index.html.br"))).equals(page)).toBe(true);
});

// Other test files build at the same time: what stands there after a test is theirs, and then goes by itself, or is left behind.
const before = working();
const seen = new Set<string>();
afterEach(() => {
  for (const id of working()) if (!before.includes(id)) seen.add(id);
});

test("nothing is left behind, after success or failure", async () => {
  await expect.poll(() => working().filter((id) => seen.has(id)), { timeout: 60_000, interval: 500 }).toEqual([]);
}, 240_000);
