// Kills the desk in the middle of a save and a build in the middle of its work, at random moments: whole or as it was, never torn.
import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { editions } from "../../src/core/audience.ts";
import { clientOf } from "../../test/cms/client.ts";
import { filesIn } from "../../test/site/folder.ts";
import { type Attack, commitAll, type Figure, git, now, program, project } from "./attack.ts";

const activity = "processing-activities/salarisadministratie.md";
const desk = join(project, "test/cms/dying-desk.ts");

/** Starts a desk in a process of its own; undefined, with what it said, when it will not start. */
export async function startAway(content: string, work: string, site: string) {
  const child = fork(desk, [content, work, site, "never"], {
    execArgv: [],
    stdio: ["ignore", "ignore", "pipe", "ipc"],
  });
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (part: string) => {
    said += part;
  });
  const entrance = await Promise.race([
    once(child, "message").then(([message]) => String(message)),
    once(child, "exit").then(() => undefined),
  ]);
  return { child, entrance, said: () => said };
}

const textOf = (content: string) => readFileSync(join(content, activity), "utf8");
const named = (text: string, name: string) => text.replace(/^name: .*$/m, `name: ${name}`);

/** Kills the desk during a save, `turns` times. */
export async function killedSaves({ work, random, quick }: Attack, content: string): Promise<readonly Figure[]> {
  const turns = quick ? 3 : 40;
  const holes: string[] = [];
  const [state, site] = [join(work, "kill-state"), join(work, "kill-site")];
  commitAll(content, "begin");
  let kept = 0;
  for (let turn = 0; turn < turns; turn += 1) {
    const { child, entrance, said } = await startAway(content, state, site);
    if (entrance === undefined) {
      holes.push(`${turn}: het beheer start niet meer na een moord: ${said().slice(0, 300)}`);
      break;
    }
    const before = textOf(content);
    // What the desk that was killed before left behind was mended at this start.
    const status = git(content, "status", "--porcelain");
    if (status !== "") holes.push(`${turn}: niet opgeruimd: ${status}`);
    const client = clientOf(entrance);
    const values = await client.open(activity);
    const gone = once(child, "exit");
    const moment = random() * 150;
    const save = client.save(activity, { ...values, name: `Dossier ${turn}` }).catch(() => undefined);
    setTimeout(() => child.kill("SIGKILL"), moment);
    const [answer] = await Promise.all([save, gone]);
    const after = textOf(content);
    const wanted = named(before, `Dossier ${turn}`);
    if (after !== before && after !== wanted) holes.push(`${turn}: gescheurd bestand na ${Math.round(moment)} ms`);
    if (answer?.status === 200 && after !== wanted) holes.push(`${turn}: gezegd dat het was opgeslagen, en weg`);
    if (after === wanted) kept += 1;
  }
  const last = await startAway(content, state, site);
  const rests = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tmp"));
  if (rests.length > 0) holes.push(`resten: ${rests.join(", ")}`);
  if (git(content, "status", "--porcelain") !== "") holes.push("na de laatste start is git niet schoon");
  last.child.kill("SIGKILL");
  return [{ what: `Beheer vermoord tijdens opslaan (${kept} keer was het al opgeslagen)`, tried: turns, holes }];
}

/** Kills a build, `turns` times: an edition is whole, and of before or of now. */
export async function killedBuilds({ work, random, quick }: Attack, content: string): Promise<readonly Figure[]> {
  const turns = quick ? 0 : 8;
  if (turns === 0) return [];
  const out = join(work, "kill-out");
  const build = (killAfter?: number) =>
    program(["scripts/run.mjs", "build", "--content", content, "--out", out, "--now", now], killAfter);
  const started = performance.now();
  const { code, said } = await build();
  const whole = performance.now() - started;
  if (code !== 0) return [{ what: "Bouw vermoord", tried: 1, holes: [`de eerste bouw: ${said.slice(0, 500)}`] }];
  const names = (folder: string) =>
    filesIn(join(out, folder))
      .map(({ path }) => path.replaceAll(/[\w-]{6,}(?=\.(js|css|pf_\w+)$)/g, "*"))
      .sort()
      .join("\n");
  const good = new Map(editions.map(({ folder }) => [folder, names(folder)]));
  const holes: string[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const moment = random() * whole * 1.1;
    await build(moment);
    for (const { folder } of editions) {
      const there = readdirSync(out).includes(folder);
      // Between two renames an edition may be away; the next start puts it back.
      if (there && names(folder) !== good.get(folder)) holes.push(`${folder} is half na ${Math.round(moment)} ms`);
    }
  }
  await build();
  for (const { folder } of editions)
    if (names(folder) !== good.get(folder)) holes.push(`${folder} is niet heel na een bouw tot het eind`);
  const rests = readdirSync(out).filter((name) => /^\.(nieuw|oud)/.test(name));
  if (rests.length > 0) holes.push(`resten: ${rests.join(", ")}`);
  return [{ what: "Bouw vermoord", tried: turns, holes }];
}
