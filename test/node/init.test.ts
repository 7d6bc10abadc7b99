// npm run init: questions, what would come, and a folder with a history of its own; whole or not at all.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { initCommand } from "../../src/node/command/init.ts";
import { perform } from "../../src/node/command/options.ts";
import { judge } from "../../src/node/command/verdict.ts";
import { makeContent } from "../../src/node/folder/new-content.ts";
import { contentOf, ownContent } from "../../src/node/folder/own-content.ts";
import { git } from "../../src/node/git/git.ts";

const work = mkdtempSync(join(tmpdir(), "begin-"));
const before = process.cwd();
process.chdir(work);
afterAll(() => {
  process.chdir(before);
  rmSync(work, { recursive: true, force: true });
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await perform(initCommand, args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

const folder = join(work, "onze-inhoud");

test("asks first, tells what would come, and makes it when it is asked to", async () => {
  const asked = await run();
  expect(asked.code).toBe(0);
  writeFileSync("antwoorden.yml", asked.out);
  // As they were asked they are no answers yet.
  const empty = await run("--answers", "antwoorden.yml");
  expect(empty.code).toBe(1);
  expect(empty.err).toContain('name: Vul "Naam van de organisatie" in.\n');
  const given: Readonly<Record<string, string>> = {
    name: '"Stichting Zonnehof"',
    "address.street": '"Zonnelaan 5"',
    "address.postalCode": '"1234 AB"',
    "address.city": '"Zonnedorp"',
    "contact.privacyEmail": '"privacy@zonnehof.example"',
    "contact.officePhone": '"010-123 45 67"',
    "contact.onCallPhone": '"010-123 45 68"',
    laws: '["wmo2015"]',
    onCallRole: '"teamleider"',
    responseTeam: '["privacyfunctionaris"]',
    dpo: '"none"',
    dpoWeighing: '"60 cliënten."',
  };
  const filled = Object.entries(given).reduce(
    (text, [name, value]) =>
      text.replace(new RegExp(`^"${name.replace(".", "\\.")}": .*$`, "m"), `"${name}": ${value}`),
    asked.out,
  );
  writeFileSync("antwoorden.yml", filled);

  const dry = await run("--answers", "antwoorden.yml", "--content", folder);
  expect([dry.code, dry.err]).toEqual([0, ""]);
  expect(dry.out).toContain("Datalekregister: nog niet ingevuld");
  expect(dry.out).toContain("Er is niets gemaakt.");
  expect(existsSync(folder)).toBe(false);
  expect(contentOf(undefined)).toBe("content");

  const made = await run("--answers", "antwoorden.yml", "--content", folder, "--yes");
  expect([made.code, made.err]).toEqual([0, ""]);
  expect(readFileSync(join(folder, ".gitattributes"), "utf8")).toBe("* text=auto eol=lf\n");
  const { findings, dossier } = await judge({ content: folder });
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(dossier.organisation?.name).toBe("Stichting Zonnehof");
  const log = await git(folder, ["log", "--format=%s|%cn|%ce"]);
  expect(log.out.toString()).toBe(
    "Begin van het handboek van Stichting Zonnehof|Stichting Zonnehof|privacy@zonnehof.example\n",
  );
  expect((await git(folder, ["status", "--porcelain"])).out.toString()).toBe("");
  // From now on this is what commands mean.
  expect(ownContent()).toBe(folder);
  expect(contentOf("elders")).toBe("elders");
});

test("never in a folder in which something stands", async () => {
  const taken = await run("--answers", "antwoorden.yml", "--content", folder, "--yes");
  expect(taken.code).toBe(2);
  expect(taken.err).toContain("staat al iets. Er is niets veranderd.");
  const empty = join(work, "leeg");
  mkdirSync(empty);
  const made = {
    folder: empty,
    files: [{ path: "organisation.yml", text: "name: Klein\n" }],
    folders: [],
    name: "Klein",
    email: "a@b.example",
    author: "Kim <x>",
  };
  expect(await makeContent(made)).toEqual({ history: true });
  expect((await git(empty, ["log", "--format=%an"])).out.toString()).toBe("Kim  x\n");
});

test("an answer that is no text is told, and nothing is made", async () => {
  writeFileSync("fout.yml", "name: [1, 2]\n");
  const wrong = await run("--answers", "fout.yml");
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining("Het antwoord bij name is geen tekst")]);
});
