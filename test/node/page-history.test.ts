// What changed on a page, from its texts in git: only days, versions and headings; nothing without git.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { changesOf, versionsOf } from "../../src/core/history/page-history.ts";
import { pageTexts } from "../../src/node/git/page-texts.ts";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const scratch = () => {
  const folder = mkdtempSync(join(tmpdir(), "privacyhandboek-page-"));
  folders.push(folder);
  return folder;
};

const page = (version: string, body: string, audience = "staff") =>
  `---\ntitle: Beleid\naudience: ${audience}\nversion: "${version}"\n---\n\n${body}\n`;
const text = (on: string, version: string, body: string) => ({ on, text: page(version, body) });

test("of each version its last text counts, and the headings that differ from the version before", () => {
  const versions = versionsOf([
    text("2026-03-05", "2.0", "Begin.\n\n## Doel\n\nNieuw doel.\n\n## Rechten\n\nZelfde.\n\n## Extra\n\nIets."),
    text("2026-03-01", "2.0", "Begin.\n\n## Doel\n\nHalf af."),
    text("2026-01-10", "1.0", "Begin.\n\n## Doel\n\nOud doel.\n\n## Rechten\n\n  Zelfde.\n\n## Weg\n\nIets."),
  ]);
  expect(versions).toEqual([
    { version: "2.0", on: "2026-03-01", audience: "staff", sections: ["Doel", "Extra"] },
    { version: "1.0", on: "2026-01-10", audience: "staff", sections: undefined },
  ]);
});

// Who could read an old version is known only where its audience can be read; otherwise it was for the fewest.
test.each([
  ["audience: staff", "staff"],
  ['audience: "staff"', "staff"],
  ["audience: 'public'", "public"],
  ["audience: public # iedereen", "public"],
  ["audience: registers", "registers"],
  ["audience: Public", "registers"],
  ["audience: iedereen", "registers"],
  ["audience: [public]", "registers"],
  ["audience:", "registers"],
  ["owner: teamleider", "registers"],
  ["audience: public\naudience: [", "registers"],
  // In a text of several lines it is a word, and no audience.
  ["summary: |\n  Zo is het.\n\n  audience: public", "registers"],
])("an old version with %j was for %s", (line, audience) => {
  const old = { on: "2026-01-01", text: `---\ntitle: Beleid\nversion: "1.0"\n${line}\n---\n\nTekst.\n` };
  expect(versionsOf([old])).toMatchObject([{ version: "1.0", audience }]);
});

test("words before the first heading are a part of their own", () => {
  const [newest] = versionsOf([text("2026-02-01", "2", "Anders."), text("2026-01-01", "1", "Zo.")]);
  expect(newest?.sections).toEqual(["het begin"]);
});

test("what the page says of itself comes first; a version it says nothing of is told all the same", () => {
  const versions = [
    { version: "3", on: "2026-03-01", sections: ["Doel"] },
    { version: "2", on: "2026-02-01", sections: ["Rechten"] },
    { version: "1", on: "2026-01-01", sections: undefined },
  ];
  expect(changesOf([{ version: "2", on: "2026-02-15", what: "Rechten bijgewerkt." }], versions)).toEqual([
    { version: "3", on: "2026-03-01", what: undefined, sections: ["Doel"] },
    { version: "2", on: "2026-02-15", what: "Rechten bijgewerkt.", sections: ["Rechten"] },
  ]);
  expect(changesOf([{ version: "1", on: "2026-01-01", what: "Eerste." }], [])).toEqual([
    { version: "1", on: "2026-01-01", what: "Eerste.", sections: [] },
  ]);
});

test("git gives every text with its day, through a rename, and never a name", async () => {
  const root = scratch();
  const content = join(root, "inhoud");
  mkdirSync(join(content, "handbook"), { recursive: true });
  const git = (day: string, ...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Naam Geheim", "-c", "user.email=naam@geheim.example", ...args], {
      cwd: root,
      env: { ...process.env, GIT_AUTHOR_DATE: `${day}T12:00:00Z`, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
    });
  const save = (day: string, name: string, body: string) => {
    writeFileSync(join(content, "handbook", `${name}.mdx`), body);
    git(day, "add", "-A");
    git(day, "commit", "-qm", "Bericht van Naam Geheim");
  };
  git("2026-01-01", "init", "-q");
  const long = "Een regel die blijft.\n".repeat(20);
  const first = page("1.0", `${long}\n## Doel\n\nOud.\ndiff --git a/x b/x`);
  const last = page("2.0", `${long}\n## Doel\n\nNieuw, zonder regeleinde aan het eind.`).trimEnd();
  save("2026-01-02", "beleid", first);
  save("2026-01-03", "ander", page("1.0", "Iets anders."));
  renameSync(join(content, "handbook", "beleid.mdx"), join(content, "handbook", "privacybeleid.mdx"));
  git("2026-02-01", "add", "-A");
  git("2026-02-01", "commit", "-qm", "Andere naam");
  save("2026-02-02", "privacybeleid", last);
  const texts = await pageTexts(content);
  expect([...texts.keys()].sort()).toEqual(["ander", "privacybeleid"]);
  expect(texts.get("privacybeleid")).toEqual([
    { on: "2026-02-02", text: `${last}\n` },
    { on: "2026-01-02", text: first },
  ]);
  expect(JSON.stringify([...texts])).not.toMatch(/Geheim/i);
  expect(versionsOf(texts.get("privacybeleid") ?? [])[0]).toEqual({
    version: "2.0",
    on: "2026-02-02",
    audience: "staff",
    sections: ["Doel"],
  });
});

test("without git there are no texts, and no error", async () => {
  const folder = scratch();
  expect((await pageTexts(folder)).size).toBe(0);
  expect((await pageTexts(join(folder, "is-er-niet"))).size).toBe(0);
});
