// The desk is killed in the middle of a save, at every point and at random moments: a file is old or new, and the next start leaves git clean.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { journalFor } from "../../src/desk/save/journal.ts";
import { mend, type Point, points } from "../../src/desk/save/write-record.ts";
import { emptyFolder, type Repo, repository } from "../fixtures/repository.ts";
import { clientOf } from "./client.ts";

const program = new URL("./dying-desk.ts", import.meta.url).pathname;
const activity = "processing-activities/clientdossier.md";
const fresh = "retention-periods/proef.md";

const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
  running.clear();
});

async function started(
  content: string,
  work: string,
  dies: Point | "never",
): Promise<{ child: ChildProcess; entrance: string }> {
  const child = fork(program, [content, work, emptyFolder(), dies], {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  running.add(child);
  const [entrance] = (await once(child, "message")) as [string];
  return { child, entrance };
}

/** Everything that is no record of ours, and would be left over from half a save. */
const leftOver = (content: string) =>
  readdirSync(content, { recursive: true, encoding: "utf8" }).filter((name) => /\.tmp$/.test(name));

async function expectWhole(
  repo: Repo,
  work: string,
  path: string,
  old: string | undefined,
  now: string,
): Promise<string | undefined> {
  await mend(repo.content, journalFor(work, repo.content));
  const text = readdirSync(join(repo.content, path, "..")).includes(path.split("/")[1] ?? "")
    ? repo.read(path)
    : undefined;
  expect([old, now]).toContain(text);
  expect(repo.git("status", "--porcelain")).toBe("");
  expect(leftOver(repo.folder)).toEqual([]);
  expect(readdirSync(work)).toEqual(["secret"]);
  return text;
}

const values = { name: "Proef", period: "P2Y", starts: "end-of-care", groundKind: "own" };
const written = "---\nname: Proef\nperiod: P2Y\nstarts: end-of-care\ngroundKind: own\n---\n";

// From here on the new text has its place: the next start finishes the save; before it, it never happened.
const finished = (point: Point) => points.indexOf(point) >= points.indexOf("moved");

const cases = [
  ...points.map((point) => [point, activity] as const),
  ...(["written", "moved", "added", "committed"] as const).map((point) => [point, fresh] as const),
];

test.each(cases)(
  "killed when it has %s (%s)",
  async (point, path) => {
    const repo = repository("inhoud");
    const work = emptyFolder();
    const old = path === fresh ? undefined : repo.read(path);
    const now = old?.replace("name: Cliëntdossier", "name: Dossier") ?? written;
    const { child, entrance } = await started(repo.content, work, point);
    const client = clientOf(entrance);
    const gone = once(child, "exit");
    const save =
      path === fresh ? client.save(path, values, { newEntry: true }) : client.change(path, { name: "Dossier" });
    await expect(save).rejects.toThrow();
    expect(await gone).toEqual([null, "SIGKILL"]);
    expect(await expectWhole(repo, work, path, old, now)).toBe(finished(point) ? now : old);
    const done = path === fresh ? "Bewaartermijn proef: nieuw" : "Verwerking clientdossier: Naam van de verwerking";
    expect(repo.git("log", "-1", "--format=%s").trim()).toBe(finished(point) ? done : "begin");
  },
  120_000,
);

test("killed at ten random moments", async () => {
  const repo = repository("inhoud");
  const work = emptyFolder();
  const original = repo.read(activity);
  for (let round = 0; round < 10; round += 1) {
    const { child, entrance } = await started(repo.content, work, "never");
    const gone = once(child, "exit");
    const before = repo.read(activity);
    const after = original.replace("name: Cliëntdossier", `name: Dossier ${round}`);
    const client = clientOf(entrance);
    const values = await client.open(activity);
    // A save takes some tens of milliseconds; the moment is written down when it goes wrong.
    const moment = Math.random() * 120;
    const save = client.save(activity, { ...values, name: `Dossier ${round}` }).catch(() => undefined);
    setTimeout(() => child.kill("SIGKILL"), moment);
    await Promise.all([gone, save]);
    try {
      await expectWhole(repo, work, activity, before, after);
    } catch (error) {
      throw new Error(`killed after ${moment} ms`, { cause: error });
    }
  }
}, 300_000);

test("what somebody wrote after the crash is not taken for the half save", async () => {
  const repo = repository("inhoud");
  const work = emptyFolder();
  const { child, entrance } = await started(repo.content, work, "moved");
  const gone = once(child, "exit");
  await expect(clientOf(entrance).change(activity, { name: "Dossier" })).rejects.toThrow();
  await gone;
  repo.commit("by hand", { [activity]: repo.read(activity).replace("name: Dossier", "name: Met de hand") });
  await mend(repo.content, journalFor(work, repo.content));
  expect(repo.git("log", "-1", "--format=%s").trim()).toBe("by hand");
  expect(readdirSync(work)).toEqual(["secret"]);
}, 120_000);
