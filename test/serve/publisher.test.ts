// What happens after a save: the editions, a command of one's own, and the history to its other place. Nothing is ever forced.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { Outcome } from "../../src/desk/build/builder.ts";
import { type PublisherOptions, publisherOf } from "../../src/desk/serve/publisher.ts";
import { emptyFolder, git, type Repo, repoOf, repository } from "../fixtures/repository.ts";

const well = async (): Promise<Outcome> => ({ ok: true, findings: [] });

function publisher(repo: Repo, more: Partial<PublisherOptions> = {}) {
  const reported: string[] = [];
  const published = emptyFolder();
  const made = publisherOf({
    content: repo.content,
    published,
    builds: [well],
    after: undefined,
    remote: undefined,
    now: () => "2026-11-16T09:00+01:00",
    report: (words) => reported.push(words),
    ...more,
  });
  return { ...made, published, reported };
}

/** A repository with another place, that has its history. */
function withRemote(): { repo: Repo; elsewhere: string } {
  const repo = repository("inhoud");
  const elsewhere = emptyFolder();
  git(elsewhere, "init", "-q", "--bare", "-b", "main");
  repo.git("remote", "add", "elders", elsewhere);
  return { repo, elsewhere };
}
const headOf = (folder: string) => git(folder, "rev-parse", "main").trim();

it("runs the command of the settings after every publication, with the folder", async () => {
  const repo = repository("inhoud");
  const out = join(emptyFolder(), "gezien");
  const { run, published, notes } = publisher(repo, { after: `echo "$PRIVACYHANDBOEK_PUBLISHED" > ${out}` });
  await run();
  expect(readFileSync(out, "utf8")).toBe(`${published}\n`);
  expect(notes()).toEqual([]);
});

it("a command that fails is told in the desk, with what stands elsewhere; the next that succeeds takes that away", async () => {
  const repo = repository("inhoud");
  const flag = join(emptyFolder(), "klaar");
  const { run, notes, reported } = publisher(repo, {
    after: `test -e ${flag} || { echo geen verbinding >&2; exit 3; }`,
  });
  await run();
  expect(notes()).toEqual([expect.stringContaining("Daar staat nog wat er stond.")]);
  expect(notes()).toEqual([expect.stringContaining("sinds de start nog niet gelukt")]);
  // What the command wrote is for who looks after the server, not for the desk.
  expect(reported.join("\n")).toContain("geen verbinding");
  expect(notes().join("\n")).not.toContain("geen verbinding");
  git(repo.folder, "init", "-q", "--bare", flag);
  await run();
  expect(notes()).toEqual([]);
});

it("what a command leaves running holds nothing up; what it said is read to the end", async () => {
  const lines = "for each in $(seq 300); do echo regel $each >&2; done";
  // The last line comes when the command itself is gone already.
  const late = "(sleep 0.5; echo en dit >&2) &";
  const { run, reported } = publisher(repository("inhoud"), { after: `sleep 90 & ${late} ${lines}; exit 3` });
  await run();
  expect(reported.join("\n")).toMatch(/regel 299\nregel 300\nen dit$/);
}, 60_000);

it("a command that never ends is ended", async () => {
  const { run, notes, reported } = publisher(repository("inhoud"), { after: "sleep 600", limit: 300 });
  await run();
  expect(notes()).toHaveLength(1);
  expect(reported.join("\n")).toContain("te lang");
});

it("every commit goes to the other place as well", async () => {
  const { repo, elsewhere } = withRemote();
  const { run, notes } = publisher(repo, { remote: "elders" });
  await run();
  expect(headOf(elsewhere)).toBe(headOf(repo.folder));
  repo.commit("nog een", { "recipients/voorbeeld-dossier.md": `${repo.read("recipients/voorbeeld-dossier.md")}\n` });
  await run();
  expect(headOf(elsewhere)).toBe(headOf(repo.folder));
  expect(notes()).toEqual([]);
});

it("what others brought there is never overwritten", async () => {
  const { repo, elsewhere } = withRemote();
  const { run, notes } = publisher(repo, { remote: "elders" });
  await run();
  const other = emptyFolder();
  git(other, "clone", "-q", elsewhere, ".");
  git(other, "config", "user.name", "Ander");
  git(other, "config", "user.email", "ander@klein.example");
  repoOf(other, "inhoud").commit("van een ander");
  git(other, "push", "-q", "origin", "main");
  const theirs = headOf(elsewhere);
  repo.commit("van ons");
  await run();
  expect(headOf(elsewhere)).toBe(theirs);
  expect(notes()).toEqual([expect.stringContaining("er is niets overschreven")]);
});

it("after a purge the history elsewhere is replaced, as long as it is the one that was purged", async () => {
  const { repo, elsewhere } = withRemote();
  const { run, replace, notes } = publisher(repo, { remote: "elders" });
  await run();
  const before = headOf(repo.folder);
  // What a purge does to the history: another commit in the place of the newest.
  repo.git("commit", "-q", "--amend", "-m", "zonder de tekst");
  expect((await replace(before))[0]).toContain("ook vervangen");
  expect(headOf(elsewhere)).toBe(headOf(repo.folder));
  await run();
  expect(notes()).toEqual([]);
});

it("what somebody brought there meanwhile is not thrown away by a purge either", async () => {
  const { repo, elsewhere } = withRemote();
  const { run, replace } = publisher(repo, { remote: "elders" });
  await run();
  const before = headOf(repo.folder);
  const other = emptyFolder();
  git(other, "clone", "-q", elsewhere, ".");
  git(other, "config", "user.name", "Ander");
  git(other, "config", "user.email", "ander@klein.example");
  repoOf(other, "inhoud").commit("van een ander");
  git(other, "push", "-q", "origin", "main");
  const theirs = headOf(elsewhere);
  repo.git("commit", "-q", "--amend", "-m", "zonder de tekst");
  expect((await replace(before))[0]).toContain("níet vervangen: daar staat de tekst nog");
  expect(headOf(elsewhere)).toBe(theirs);
});

it("a place that is not there is told, and the site is made all the same", async () => {
  const repo = repository("inhoud");
  repo.git("remote", "add", "elders", join(emptyFolder(), "weg"));
  const built: string[] = [];
  const { run, notes } = publisher(repo, {
    remote: "elders",
    builds: [
      async () => {
        built.push("een");
        return well();
      },
    ],
  });
  expect((await run()).ok).toBe(true);
  expect(built).toEqual(["een"]);
  expect(notes()).toEqual([expect.stringContaining("Hier staat alles")]);
});

it("an edition that is held back is named, and the others go out", async () => {
  const out = join(emptyFolder(), "toch");
  const { run, notes } = publisher(repository("inhoud"), {
    builds: [async () => ({ ok: false, findings: [], edition: "openbaar" }), well],
    after: `touch ${out}`,
  });
  expect((await run()).ok).toBe(false);
  expect(notes()).toEqual([
    expect.stringMatching(/^Niet bijgewerkt voor lezers: openbaar\. Wat er stond, staat er nog/),
  ]);
  expect(existsSync(out)).toBe(true);
});
