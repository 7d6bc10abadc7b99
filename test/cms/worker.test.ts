// The builds of a running desk: the next one stands half ready, and shows what was saved all the same.
import { spawnSync } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { workerBuilder } from "../../src/desk/build/worker.ts";
import { copyOfContent, page } from "./content.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

let content: { folder: string; remove: () => Promise<void> };
let out: string;
let period: string;
let worker: ReturnType<typeof workerBuilder>;
const at = (path: string) => join(content.folder, path);
const shown = (path: string) => readFile(join(out, "registers", path, "index.html"), "utf8");
// Other builds may stand beside it: ours is that of a process that this one started.
const begun = async () => {
  const top = "node_modules/.privacyhandboek";
  const parents = (await readdir(top)).map(async (id) => {
    const owner = await readFile(join(top, id, "owner.json"), "utf8").catch(() => undefined);
    if (owner === undefined) return undefined;
    const { stdout } = spawnSync("ps", ["-o", "ppid=", "-p", String(JSON.parse(owner).pid)], { encoding: "utf8" });
    return Number(stdout);
  });
  return (await Promise.all(parents)).filter((parent) => parent === process.pid).length;
};

/** A retention period that is in order, under another name. */
const named = (name: string) => period.replace(/^name: .*$/m, `name: ${name}`);

/** Builds the registers, and gives the messages of what held them back. */
async function built(): Promise<readonly string[]> {
  const { ok, findings } = await worker.build();
  return ok
    ? []
    : findings.filter(({ severity }) => severity === "error").map(({ file, message }) => `${file} ${message}`);
}

/** The step after all editions: the next build is begun. */
const getReady = async () => expect(await worker.beside.at(-1)?.()).toMatchObject({ ok: true });

beforeAll(async () => {
  content = await copyOfContent();
  out = join(content.folder, "../site");
  // What other tests try things on is not complete enough to be published.
  for (const path of ["processing-activities/proefverwerking.md", "personal-data-breaches/2026-901.md"])
    await rm(at(path));
  period = await readFile(at("retention-periods/dossier-wmo.md"), "utf8");
  await writeFile(at("retention-periods/oud.md"), named("Een oude termijn"));
  worker = workerBuilder({ content: content.folder, allowOverdue: false, out });
  await getReady();
});
afterAll(async () => {
  worker?.stop();
  await content?.remove();
});

it("a build that was begun before shows what was saved since: changed, new and gone records", async () => {
  await writeFile(at("retention-periods/dossier-wmo.md"), named("Andere naam"));
  await writeFile(at("retention-periods/nieuw.md"), named("Een nieuwe termijn"));
  await rm(at("retention-periods/oud.md"));
  expect(await built()).toEqual([]);
  expect(await shown("bewaartermijnen/dossier-wmo")).toContain("<h1>Andere naam</h1>");
  expect(await shown("bewaartermijnen")).toContain("Een nieuwe termijn");
  expect(await shown("bewaartermijnen/nieuw")).toContain("<h1>Een nieuwe termijn</h1>");
  await expect(shown("bewaartermijnen/oud")).rejects.toThrow("ENOENT");
});

it("a page of the handbook that changed since it was begun is shown as it is now", async () => {
  await getReady();
  await writeFile(at("handbook/proefpagina.mdx"), page.replace("## Kop", "## Een andere kop"));
  expect(await built()).toEqual([]);
  expect(await shown("handboek/proefpagina")).toContain("Een andere kop");
});

it("an error stops the build that was begun, and mending it lets it go on", async () => {
  await getReady();
  const path = at("retention-periods/nieuw.md");
  await writeFile(path, named("Een nieuwe termijn").replace(/^period: .*$/m, "period: twintig jaar"));
  expect(await built()).not.toEqual([]);
  await writeFile(path, named("Weer goed"));
  expect(await built()).toEqual([]);
  expect(await shown("bewaartermijnen/nieuw")).toContain("<h1>Weer goed</h1>");
});

it("leaves nothing behind when the desk stops", async () => {
  await getReady();
  expect(await begun()).toBe(1);
  worker.stop();
  await vi.waitFor(async () => expect(await begun()).toBe(0), { timeout: 60_000, interval: 200 });
});
