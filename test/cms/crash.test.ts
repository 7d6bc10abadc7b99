// A save ends in the middle, at every point, and a desk is killed: a file is old or new, and the next start leaves git clean.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { journalFor } from "../../src/desk/save/journal.ts";
import { conclude, mend, type Point, points, put } from "../../src/desk/save/write-record.ts";
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

async function started(content: string, work: string, dies: Point): Promise<{ child: ChildProcess; entrance: string }> {
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
  // A desk keeps a secret of its own there.
  expect(readdirSync(work).filter((name) => name !== "secret")).toEqual([]);
  return text;
}

const values = { name: "Proef", period: "P2Y", starts: "end-of-care", groundKind: "own" };
const written = "---\nname: Proef\nperiod: P2Y\nstarts: end-of-care\ngroundKind: own\n---\n";

// From here on the new text has its place: the next start finishes the save; before it, it never happened.
const finished = (point: Point) => points.indexOf(point) >= points.indexOf("moved");

/** A save that comes no further than a point, as if the computer went out there: nothing after it runs, not even what tidies up. */
async function stopped(repo: Repo, work: string, path: string, text: string, at: Point): Promise<void> {
  const order = { content: repo.content, path, text, isNew: path === fresh, message: "Opgeslagen", author: "Anna" };
  await new Promise<void>((stop, fail) => {
    const reached = (point: Point) => (point === at ? new Promise(() => stop()) : undefined);
    put(order, journalFor(work, repo.content), reached)
      .then((noted) => conclude(order, noted, reached))
      .then(() => fail(new Error(`It went past ${at}`)), fail);
  });
}

const cases = [
  ...points.map((point) => [point, activity] as const),
  ...(["written", "moved", "added", "committed"] as const).map((point) => [point, fresh] as const),
];

test.each(cases)("stopped when it has %s (%s)", async (point, path) => {
  const repo = repository("inhoud");
  const work = emptyFolder();
  const old = path === fresh ? undefined : repo.read(path);
  const now = old?.replace("name: Cliëntdossier", "name: Dossier") ?? written;
  await stopped(repo, work, path, now, point);
  expect(await expectWhole(repo, work, path, old, now)).toBe(finished(point) ? now : old);
  expect(repo.git("log", "-1", "--format=%s").trim()).toBe(finished(point) ? "Opgeslagen" : "begin");
});

// At random moments a desk is killed by `npm run attack`.
test.each([
  ["written", fresh],
  ["moved", activity],
  ["added", activity],
] as const)("a desk that is killed when it has %s (%s)", async (point, path) => {
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
  const done = "Verwerking clientdossier: Naam van de verwerking";
  expect(repo.git("log", "-1", "--format=%s").trim()).toBe(finished(point) ? done : "begin");
});

test("what somebody wrote after the crash is not taken for the half save", async () => {
  const repo = repository("inhoud");
  const work = emptyFolder();
  const now = repo.read(activity).replace("name: Cliëntdossier", "name: Dossier");
  await stopped(repo, work, activity, now, "moved");
  repo.commit("by hand", { [activity]: now.replace("name: Dossier", "name: Met de hand") });
  await mend(repo.content, journalFor(work, repo.content));
  expect(repo.git("log", "-1", "--format=%s").trim()).toBe("by hand");
  expect(readdirSync(work)).toEqual([]);
});
