// Publication: each edition whole or not at all, never another build's words, and nothing left behind.
import { createHash } from "node:crypto";
import {
  cpSync,
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
import { afterAll, afterEach, describe, expect, test } from "vitest";
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
    const out = fresh();
    const content = smallContent();
    const both = await Promise.all([0, 1].map(() => build(content, out, "--edition", "medewerkers")));
    expect(both.some(({ code }) => code === 0)).toBe(true);
    for (const ended of both) if (ended.code !== 0) expectDutch(ended);
    const alone = fresh();
    await build(content, alone, "--edition", "medewerkers");
    expect(filesIn(out).map(({ path }) => path)).toEqual(filesIn(alone).map(({ path }) => path));
  });
});

describe("an error in the content", () => {
  test("of a case holds back only the registers edition, which stays as it was", async () => {
    const out = fresh();
    const repo = repository("");
    expect((await build(repo.content, out)).code).toBe(0);
    const before = bytesOf(join(out, "registers"));
    const staff = bytesOf(join(out, "medewerkers"));
    const second = repo.read(page).replace('"1.0"', '"1.1"').replace("## Waarom", "## Waarom nu");
    repo.commit("version 1.1", {
      [page]: second,
      [breach]: swap('ongoing: "no"', "ongoing: misschien")(repo.read(breach)),
    });
    const { code, stdout } = await build(repo.content, out);
    expect(code).toBe(1);
    expect(stdout).toContain("Uitgave registers: niet gepubliceerd");
    expect(stdout).toMatch(/Uitgave openbaar: gepubliceerd/);
    expect(stdout).toMatch(/Uitgave medewerkers: gepubliceerd/);
    expect(stdout).toContain("not-in-list");
    expect(bytesOf(join(out, "registers"))).toEqual(before);
    expect(bytesOf(join(out, "medewerkers"))).not.toEqual(staff);
    expect(says(join(out, "medewerkers"), "andere tekst bij: waarom nu.")).toBe(true);
    expect(leftIn(out)).toEqual([]);
  });

  test("leaves no edition of another organisation beside what is published, and other content takes nothing away", async () => {
    const [out, content] = [fresh(), join(folder, "same-place")];
    cpSync(smallContent(), content, { recursive: true });
    expect((await build(content, out)).code).toBe(0);
    // The same folder, filled with content of another organisation, of which a case cannot be read.
    const other = {
      ...broken,
      "organisation.yml": swap("name: Stichting Klein", "name: Stichting Anders"),
      "privacy-statements/clients-1.md": (text: string) => text.replaceAll("Stichting Klein", "Stichting Anders"),
    };
    rmSync(content, { recursive: true });
    cpSync(smallContent(other), content, { recursive: true });
    expect((await build(content, out)).code).toBe(1);
    expect(readdirSync(out).filter((name) => !name.startsWith("."))).toEqual(["medewerkers", "openbaar"]);
    expect(says(out, "stichting klein")).toBe(false);
    // Content in another place.
    const before = bytesOf(out);
    const ended = await build(smallContent(), out);
    expect(ended.code).toBe(2);
    expectDutch(ended);
    expect(ended.stderr).toContain("Stichting Anders");
    expect(bytesOf(out)).toEqual(before);
  });

  test("of a page holds back the editions that show it", async () => {
    const out = fresh();
    const dead = { [page]: swap("[link](/termijnen/)", "[link](/bestaat-niet/)") };
    const { code, stdout } = await build(smallContent(dead), out);
    expect(code).toBe(1);
    expect(readdirSync(out).filter((name) => !name.startsWith("."))).toEqual(["openbaar"]);
    expect(stdout).toContain("Uitgave medewerkers: niet gepubliceerd");
    expect(stdout).toContain("Uitgave registers: niet gepubliceerd");
  });

  test("of a page that cannot be read, or of the organisation, holds back everything", async () => {
    const all: readonly Readonly<Record<string, Change>>[] = [
      { [page]: swap("audience: staff\n", "") },
      { "organisation.yml": swap("name: Stichting Klein\n", "") },
    ];
    for (const changes of all) {
      const out = fresh();
      expect((await build(smallContent(changes), out)).code).toBe(1);
      expect(readdirSync(out).filter((name) => !name.startsWith("."))).toEqual([]);
    }
  });

  test("is judged by its place in the content, not by the name of a folder above it", async () => {
    const above = join(folder, "personal-data-breaches");
    mkdirSync(above);
    const content = smallContent({ "access-roles/teamleider.md": swap("scope: own-team", "scope: alles") });
    const moved = await runProgram("cp", ["-r", content, join(above, "inhoud")]);
    expect(moved.code).toBe(0);
    const out = fresh();
    expect((await build(join(above, "inhoud"), out)).code).toBe(1);
    expect(readdirSync(out).filter((name) => !name.startsWith("."))).toEqual(["openbaar"]);
  });
});

describe("what a page points to", () => {
  test("is refused by the check when an edition that shows the page cannot hold it", async () => {
    const content = smallContent({
      [page]: swap("## Waarom", 'Bel <Organisation field="authorityContact.phone" />.\n\n## Waarom'),
      "organisation.yml": swap(
        "controllerRole:",
        "authorityContact:\n  role: bestuurder\n  phone: 010-000 00 12\ncontrollerRole:",
      ),
    });
    const ended = await build(content, fresh());
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain("page-resolves");
  });
});

describe("a command that cannot do its work ends with 2, in Dutch, and changes nothing", () => {
  const refusals: readonly { name: string; args: () => string[] }[] = [
    { name: "an option that does not exist", args: () => ["--uit", "x"] },
    { name: "an option without its value", args: () => ["--out"] },
    { name: "an edition that does not exist", args: () => ["--edition", "geheim"] },
    { name: "a base that is no path", args: () => ["--base", "privacy"] },
    { name: "a moment without a time zone", args: () => ["--now", "2026-11-16"] },
    { name: "a folder that cannot be read", args: () => ["--content", join(folder, "nergens")] },
    { name: "a place where nothing can be written", args: () => ["--out", "/proc/privacyhandboek"] },
    { name: "a place below a file", args: () => ["--out", join(project, "package.json", "dist")] },
    { name: "a file as the place to write", args: () => ["--out", join(project, "package.json")] },
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

  test("a folder with something that no build made", async () => {
    const out = fresh();
    mkdirSync(out);
    writeFileSync(join(out, "vakantie.txt"), "zon");
    const before = bytesOf(out);
    const ended = await build(smallContent(), out);
    expect(ended.code).toBe(2);
    expectDutch(ended);
    expect(bytesOf(out)).toEqual(before);
  });

  test("a disk that is full after 8, 40 or 100 kB a file", async () => {
    const out = fresh();
    const content = smallContent();
    expect((await build(content, out, "--edition", "registers")).code).toBe(0);
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

describe("what is printed", () => {
  test("with --format json is only JSON, also when an edition is held back", async () => {
    for (const [changes, code] of [
      [{}, 0],
      [broken, 1],
    ] as const) {
      const ended = await build(smallContent(changes), fresh(), "--format", "json", "--edition", "registers");
      expect(ended.code).toBe(code);
      expect(ended.stderr).toBe("");
      const { now, findings } = JSON.parse(ended.stdout);
      expect(now).toBe(smallNow);
      expect(findings.filter((each: { severity: string }) => each.severity === "error")).toHaveLength(code);
    }
  });
});

describe("the gate on time", () => {
  const unmet = (more: string): Readonly<Record<string, Change>> => ({
    [breach]: (text) => {
      const first = text.slice(0, text.indexOf("notifications:"));
      const rest = text.slice(text.indexOf("peopleDecision:"), text.indexOf("closedOn:"));
      return `${first}${more}${rest}---\n`;
    },
  });
  const reason = "delayReason: Wij wachtten op de leverancier.\n";
  const registers = (changes: Readonly<Record<string, Change>>, ...more: string[]) => {
    const out = fresh();
    return build(smallContent(changes), out, "--edition", "registers", ...more).then((ended) => ({
      ...ended,
      there: existsSync(join(out, "registers/index.html")),
      attention: existsSync(join(out, "registers/index.html"))
        ? readFileSync(join(out, "registers/index.html"), "utf8")
        : "",
    }));
  };

  test("is shut while a term of law has passed without act or reason, and opens with the truth", async () => {
    const shut = await registers(unmet(""));
    expect(shut.code).toBe(1);
    expect(shut.there).toBe(false);
    expect(shut.stdout).toMatch(/fout {2,}.*\n.*\n.*notify-authority/);
    const told = await registers(unmet(reason));
    expect(told.stdout).not.toContain("fout  ");
    expect(told.code).toBe(0);
    expect(told.there).toBe(true);
    expect(told.attention).toContain("termijn voorbij");
  });

  test("can be opened by the one who builds and by the officer; the lateness stays on top", async () => {
    const allowed = await registers(unmet(""), "--allow-overdue");
    expect(allowed.code).toBe(0);
    expect(allowed.attention).toContain("termijn voorbij");
    const shown = await registers({
      ...unmet(""),
      "organisation.yml": (text: string) => `${text}publication:\n  overdue: show\n`,
    });
    expect(shown.code).toBe(0);
    expect(shown.attention).toContain("termijn voorbij");
  });
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
