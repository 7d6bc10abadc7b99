// Kills the desk in the middle of a save and a build in the middle of its work, at random moments: whole or as it was, never torn.
import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { editions } from "../../src/core/dossier/audience.ts";
import { tidy } from "../../src/node/folder/leftovers.ts";
import { clientOf } from "../../test/cms/client.ts";
import { filesIn } from "../../test/site/folder.ts";
import { type Attack, commitAll, type Figure, git, momentsIn, now, program, project } from "./attack.ts";

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

const rounded = (milliseconds: number) => `${Math.round(milliseconds)} ms`;

/** What git says of the folder once the desk that just began has put into the history what the killed one had not. */
async function statusAfterStart(content: string): Promise<string> {
  const until = performance.now() + 10_000;
  for (;;) {
    const status = git(content, "status", "--porcelain");
    if (status === "" || performance.now() > until) return status;
    await setTimeout(100);
  }
}

/** Kills the desk during a save, `turns` times: at moments over the whole of what a save takes. */
export async function killedSaves({ work, random, quick }: Attack, content: string): Promise<readonly Figure[]> {
  const turns = quick ? 5 : 40;
  const holes: string[] = [];
  const [state, site] = [join(work, "kill-state"), join(work, "kill-site")];
  commitAll(content, "begin");
  const notStarted = (turn: string, said: string) => `${turn}: het beheer start niet: ${said.slice(0, 300)}`;

  // How long a save takes is measured as it is killed: the first one of a desk that has just begun.
  const lengths: number[] = [];
  for (let turn = 0; turn < (quick ? 1 : 3); turn += 1) {
    const { child, entrance, said } = await startAway(content, state, site);
    if (entrance === undefined) return [{ what: "Beheer vermoord", tried: 1, holes: [notStarted("meten", said())] }];
    const client = clientOf(entrance);
    const values = await client.open(activity);
    const begun = performance.now();
    const { status } = await client.save(activity, { ...values, name: `Gemeten ${turn}` });
    lengths.push(performance.now() - begun);
    if (status !== 200) holes.push(`meten: opslaan geeft ${status}`);
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  }
  const whole = Math.max(...lengths);

  let kept = 0;
  for (const [turn, moment] of momentsIn(whole, turns, random).entries()) {
    const { child, entrance, said } = await startAway(content, state, site);
    if (entrance === undefined) {
      holes.push(notStarted(`${turn}, na een moord`, said()));
      break;
    }
    const before = textOf(content);
    // What the desk that was killed before left behind is mended at this start.
    const status = await statusAfterStart(content);
    if (status !== "") holes.push(`${turn}: niet opgeruimd: ${status}`);
    const client = clientOf(entrance);
    const values = await client.open(activity);
    const gone = once(child, "exit");
    const save = client.save(activity, { ...values, name: `Dossier ${turn}` }).catch(() => undefined);
    await setTimeout(moment);
    child.kill("SIGKILL");
    const [answer] = await Promise.all([save, gone]);
    const after = textOf(content);
    const wanted = named(before, `Dossier ${turn}`);
    if (after !== before && after !== wanted) holes.push(`${turn}: gescheurd bestand na ${rounded(moment)}`);
    if (answer?.status === 200 && after !== wanted) holes.push(`${turn}: gezegd dat het was opgeslagen, en weg`);
    if (after === wanted) kept += 1;
  }
  const last = await startAway(content, state, site);
  const rests = readdirSync(content, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".tmp"));
  if (rests.length > 0) holes.push(`resten: ${rests.join(", ")}`);
  if ((await statusAfterStart(content)) !== "") holes.push("na de laatste start is git niet schoon");
  last.child.kill("SIGKILL");
  // Moments that are all before the file was written, or all after, prove nothing.
  if (!quick && (kept === 0 || kept === turns))
    holes.push(`er is niet tijdens het opslaan vermoord: ${kept} × opgeslagen`);
  const what = `Beheer vermoord binnen een opslag van ${rounded(whole)} (${kept} keer stond de nieuwe tekst er al)`;
  return [{ what, tried: turns, holes }];
}

/** Kills a build at moments over its whole length, and right between the two renames of each edition. */
export async function killedBuilds({ work, random, quick }: Attack, content: string): Promise<readonly Figure[]> {
  const out = join(work, "kill-out");
  // When it must be quick: the smallest edition, and only the moment that matters most.
  const built = editions.slice(0, quick ? 1 : undefined);
  const only = quick ? ["--edition", ...built.map(({ folder }) => folder)] : [];
  const args = ["scripts/run.mjs", "build", "--content", content, "--out", out, "--now", now, ...only];
  const names = (folder: string) =>
    filesIn(join(out, folder))
      .map(({ path }) => path.replaceAll(/[\w-]{6,}(?=\.(js|css|pf_\w+)$)/g, "*"))
      .sort()
      .join("\n");
  const started = performance.now();
  const { code, said } = await program(args);
  const whole = performance.now() - started;
  if (code !== 0) return [{ what: "Bouw vermoord", tried: 1, holes: [`de eerste bouw: ${said.slice(0, 500)}`] }];
  const good = new Map(built.map(({ folder }) => [folder, names(folder)]));
  const isWhole = (folder: string) => readdirSync(out).includes(folder) && names(folder) === good.get(folder);
  const rests = () => readdirSync(out).filter((name) => /^\.(?!privacyhandboek$)/.test(name));

  const holes: string[] = [];
  const moments = momentsIn(whole, quick ? 0 : 8, random);
  for (const moment of moments) {
    await program(args, moment);
    await tidy(out);
    for (const { folder } of built)
      if (!isWhole(folder)) holes.push(`${folder} is niet heel na een moord na ${rounded(moment)}`);
    if (rests().length > 0) holes.push(`resten na ${rounded(moment)}: ${rests().join(", ")}`);
  }

  const between: string[] = [];
  for (const { folder } of built) {
    const died = await program(["-r", "./scripts/attack/dies-between.cjs", ...args], undefined, {
      DIES_BETWEEN: folder,
    });
    if (died.code !== null || readdirSync(out).includes(folder)) between.push(`${folder}: niet op dat moment vermoord`);
    // What every start does first.
    await tidy(out);
    if (!isWhole(folder)) between.push(`${folder} staat er niet meer heel`);
    if (rests().length > 0) between.push(`resten: ${rests().join(", ")}`);
  }
  return [
    ...(moments.length === 0 ? [] : [{ what: `Bouw van ${rounded(whole)} vermoord`, tried: moments.length, holes }]),
    { what: "Bouw vermoord tussen twee keer verplaatsen", tried: built.length, holes: between },
  ];
}
