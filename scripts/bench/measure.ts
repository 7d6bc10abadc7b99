// Runs a command as a user would and says how long it took; two commands in turns, so that both meet the same machine.
import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { CannotWork } from "../../src/node/command/options.ts";

/** One measured line of the table. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  readonly holds: boolean;
}

/** Seconds that a command takes. Throws CannotWork when it does not end with 0. */
export function seconds(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<number> {
  const start = performance.now();
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, shell: process.platform === "win32" });
    let said = "";
    const listen = (part: Buffer) => {
      said = (said + part.toString()).slice(-2000);
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    child.on("error", failed);
    child.on("close", (code) => {
      if (code === 0) done((performance.now() - start) / 1000);
      else
        failed(new CannotWork(`Meten is niet gelukt: ${program} ${args.join(" ")} eindigde met ${code}.`, said.trim()));
    });
  });
}

/** Seconds that something takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** The middle one of some numbers. */
export const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** Medians of some measurements, run in turns: first all once, then all again. */
export async function inTurns(times: number, ...measures: readonly (() => Promise<number>)[]): Promise<number[]> {
  const taken: number[][] = measures.map(() => []);
  for (let turn = 0; turn < times; turn += 1) {
    for (const [index, measure] of measures.entries()) taken[index]?.push(await measure());
  }
  return taken.map(median);
}

const decimal = (value: number, digits: number) =>
  value.toLocaleString("nl-NL", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** "2,1 × (8,4 s tegen 4,0 s)" */
export const ratio = (ours: number, theirs: number): string =>
  `${decimal(ours / theirs, 2)} × (${decimal(ours, 1)} s tegen ${decimal(theirs, 1)} s)`;

export const secondsIn = (value: number): string => `${decimal(value, 1)} s`;
export const megabytes = (bytes: number): string => `${decimal(bytes / 1e6, 0)} MB`;
export const kilobytes = (bytes: number): string => `${decimal(bytes / 1000, 1)} kB`;
