// The desk follows the folder: what others change is built without a save, and told in words; what the desk saves itself is neither.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import type { Builder } from "../../src/desk/build/builder.ts";
import { shelfOf } from "../../src/desk/save/dossier-cache.ts";
import { outsideInWords, outsideNotes } from "../../src/desk/server/outside.ts";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { emptyFolder, repository } from "../fixtures/repository.ts";
import { smallDossier } from "../fixtures/small.ts";
import { clientOf } from "./client.ts";
import { cookieFrom } from "./enter.ts";

const file = "processing-activities/clientdossier.md";
let desk: Desk | undefined;
afterEach(async () => {
  await desk?.close();
  desk = undefined;
});

test("a change by an editor is built and told; a save of the desk is built and not told", async () => {
  const repo = repository("inhoud");
  const built: string[] = [];
  const builder: Builder = {
    build: async () => {
      built.push(repo.read(file));
      return { ok: true, findings: [] };
    },
    beside: [],
  };
  desk = await startDesk({
    content: repo.content,
    work: emptyFolder(),
    site: emptyFolder(),
    builder,
    port: 0,
    wait: 10,
    watch: { quiet: 100 },
  });
  const { address, entrance } = desk;
  const cookie = await cookieFrom(entrance);
  const notes = async (): Promise<string> =>
    (await fetch(`${address}beheer/notes.json`, { headers: { cookie } })).text();
  await expect.poll(() => built.length).toBe(1);

  const full = join(repo.content, file);
  writeFileSync(full, `${readFileSync(full, "utf8")}\nVan een ander.\n`);
  await expect.poll(() => built.length).toBe(2);
  expect(built[1]).toContain("Van een ander.");
  await expect.poll(notes).toContain("is buiten dit beheer iets veranderd: verwerking");
  const told = await notes();
  expect(told).toContain("Cliëntdossier");

  const client = clientOf(entrance);
  const values = await client.open(file);
  expect((await client.save(file, { ...values, name: "Dossier van de cliënt" })).status).toBe(200);
  await expect.poll(() => built.at(-1)).toContain("name: Dossier van de cliënt");
  await pause(900);
  expect([built.length, await notes()]).toEqual([3, told]);
});

test("in words: three by name, the rest counted, and no longer than an hour", async () => {
  const dossier = smallDossier();
  const at = "2026-11-16T15:04+01:00";
  const changes = [
    { path: "organisation.yml", kind: "changed" },
    { path: "personal-data-breaches/2026-001.md", kind: "gone" },
    { path: "recipients/weg.md", kind: "gone" },
    { path: file, kind: "new" },
  ] as const;
  const words = outsideInWords(changes, dossier, at);
  expect(words).toMatch(/^Op maandag 16 november 2026, 15\.04 uur is buiten dit beheer iets veranderd: /);
  expect(words).toContain("recipients/weg.md (weg) en nog 1. De controle");
  expect(outsideInWords(changes.slice(3), undefined, at)).toContain(`veranderd: ${file} (nieuw). De`);

  let clock = Date.parse(at);
  const notes = outsideNotes(() => clock);
  expect(notes.words()).toEqual([]);
  await notes.tell(changes, shelfOf(repository("").content));
  clock += 59 * 60_000;
  expect(notes.words()).toHaveLength(1);
  clock += 2 * 60_000;
  expect(notes.words()).toEqual([]);
});
