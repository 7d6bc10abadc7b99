// npm run migrate and the same page of the desk: shown first, one commit of only those files, or nothing; a newer format is refused.
import { chmodSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { migrateCommand } from "../../src/node/command/migrate.ts";
import { judge } from "../../src/node/command/verdict.ts";
import { type Visitor, visit } from "../cms/look-back.ts";
import { performed } from "../fixtures/performed.ts";
import { type Repo, repository } from "../fixtures/repository.ts";
import { smallContent, swap } from "../fixtures/small.ts";

const file = "processing-activities/clientdossier.md";
const older = { [file]: swap("owner: teamleider", "consulted: Cliëntenraad, 2026-01-15 # gehoord\nowner: teamleider") };
const newer = { "organisation.yml": swap("name: Stichting Klein", "format: 3\nname: Stichting Klein") };

const migrate = async (content: string, ...args: string[]) => {
  const { code, stdout, stderr } = await performed(migrateCommand, [...args, "--content", content]);
  return { code, said: stdout + stderr };
};
const last = (repo: Repo) => repo.git("log", "-1", "--format=%an: %s").trim();
const status = (repo: Repo) => repo.git("status", "--porcelain").trim();

describe("npm run migrate", () => {
  test("shows first and changes nothing; with --yes it is one commit of only what changes", async () => {
    const repo = repository("inhoud", older);
    writeFileSync(join(repo.content, "handbook/los.mdx"), "nog niet af\n");
    const shown = await migrate(repo.content);
    expect(shown.code).toBe(0);
    expect(shown.said).toContain("indeling 1; deze versie schrijft indeling 2");
    expect(shown.said).toMatch(
      /clientdossier\.md\n {2}regel \d+: "Medezeggenschap gehoord" \(consulted\) wordt anders/,
    );
    expect(shown.said).toContain("Er is niets veranderd.");
    expect([last(repo), status(repo)]).toEqual(["Test: begin", "?? inhoud/handbook/los.mdx"]);

    expect(await migrate(repo.content, "--yes")).toMatchObject({
      code: 0,
      said: expect.stringContaining("Vastgelegd"),
    });
    expect(last(repo)).toBe("Beheer: Inhoud bijgewerkt naar indeling 2: 2 bestanden");
    expect(repo.git("show", "--name-only", "--format=").trim().split("\n").sort()).toEqual([
      "inhoud/organisation.yml",
      `inhoud/${file}`,
    ]);
    // A remark behind the line stays there, so what it is behind stays one line.
    expect(repo.read(file)).toContain(
      'consulted: [{who: client-council, right: unknown, "on": 2026-01-15, outcome: not-recorded, remark: "Cliëntenraad, 2026-01-15"}] # gehoord\nowner',
    );
    expect(status(repo)).toBe("?? inhoud/handbook/los.mdx");
    expect(await migrate(repo.content)).toMatchObject({ code: 0, said: expect.stringContaining("niets te doen") });
  });

  test("changes nothing while a file that it would change was not committed, or a hook refuses", async () => {
    const repo = repository("", older);
    writeFileSync(join(repo.content, file), `${repo.read(file)}\nNog een zin.\n`);
    const open = await migrate(repo.content, "--yes");
    expect([open.code, open.said]).toEqual([2, expect.stringContaining(`1 bestand staat iets wat nog niet`)]);
    expect(repo.read("organisation.yml")).not.toContain("format");

    repo.commit("af");
    const hook = join(repo.folder, ".git/hooks/pre-commit");
    writeFileSync(hook, "#!/bin/sh\necho nee, niet zo\nexit 1\n");
    chmodSync(hook, 0o755);
    const refused = await migrate(repo.content, "--yes");
    expect([refused.code, refused.said]).toEqual([2, expect.stringContaining("nee, niet zo")]);
    expect([status(repo), last(repo)]).toEqual(["", "Test: af"]);
  });

  test("works without a history, and says so", async () => {
    const done = await migrate(smallContent(older), "--yes");
    expect([done.code, done.said]).toEqual([0, expect.stringContaining("Zonder geschiedenis")]);
  });
});

describe("content of a newer version", () => {
  const words = "nieuwere versie van het programma: indeling 3. Deze versie kent indeling 2 en ouder.";

  test("is refused by the check, the build and migrate alike", async () => {
    const content = smallContent(newer);
    // The check, the build and the desk all judge first.
    await expect(judge({ content })).rejects.toThrow(words);
    const { code, said } = await migrate(content, "--yes");
    expect([code, said]).toEqual([2, expect.stringContaining(words)]);
    expect(said).toContain("Haal de nieuwste versie van het programma op");
    // One that is not newer is no matter.
    const present = smallContent({
      "organisation.yml": swap("name: Stichting Klein", "format: 2\nname: Stichting Klein"),
    });
    expect((await judge({ content: present })).findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

let visitor: Visitor | undefined;
afterEach(async () => {
  await visitor?.close();
  visitor = undefined;
});

describe("the page Bijwerken of the desk", () => {
  const at = "/beheer/bijwerken/";

  test("shows what changes, and does it on the name of who asks", async () => {
    const repo = repository("inhoud", older);
    visitor = await visit(repo);
    const shown = await visitor.get(at);
    expect(shown.words).toContain('"Medezeggenschap gehoord" (consulted) wordt anders opgeschreven.');
    expect((await visitor.post(at, { author: "Anna" })).location).toBe(at);
    expect(last(repo)).toBe("Anna: Inhoud bijgewerkt naar indeling 2: 2 bestanden");
    const after = await visitor.get(at);
    expect(after.words).toContain("Bijgewerkt.");
    expect(after.words).toContain("Er is niets te doen.");
  });

  test("says why it could not, and changes nothing", async () => {
    const repo = repository("", older);
    visitor = await visit(repo);
    writeFileSync(join(repo.content, file), `${repo.read(file)}\nNog een zin.\n`);
    const refused = await visitor.post(at, { author: "Anna" });
    expect([refused.status, refused.words]).toEqual([422, expect.stringContaining("nog niet in de geschiedenis")]);
    expect(last(repo)).toBe("Test: begin");
  });

  test("content of a newer version is refused in words on every page and for every save", async () => {
    const repo = repository("inhoud", newer);
    visitor = await visit(repo);
    for (const path of [at, "/beheer/vandaag/", "/beheer/opruimen/"]) {
      const { status, words } = await visitor.get(path);
      expect([path, status, words]).toEqual([path, 500, expect.stringContaining("nieuwere versie van het programma")]);
    }
    const saved = await visitor.client.save(file, { name: "Anders" });
    expect(JSON.stringify(saved)).toContain("nieuwere versie van het programma");
    expect([status(repo), last(repo)]).toEqual(["", "Test: begin"]);
  });
});
