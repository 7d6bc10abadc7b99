// What every attack has: a seed that makes it repeatable, a folder of its own, and figures of what it tried and found.
import { execFileSync, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const project = fileURLToPath(new URL("../..", import.meta.url));

/** A moment at which the example is in order. */
export const now = "2026-11-16T09:00+01:00";

export interface Figure {
  readonly what: string;
  readonly tried: number;
  /** What went through that should not; empty when all held. */
  readonly holes: readonly string[];
}

export interface Attack {
  /** An empty folder that is removed afterwards. */
  readonly work: string;
  /** A number from 0 up to 1; the same row for the same seed. */
  readonly random: () => number;
  /** Only what a few seconds allow. */
  readonly quick: boolean;
}

/** A row of numbers from 0 up to 1 that follows from a seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const plain = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

/** Runs git with no settings of this computer. */
export const git = (folder: string, ...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=Aanval", "-c", "user.email=aanval@klein.example", ...args], {
    cwd: folder,
    env: plain,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });

/** Puts a folder under git, or commits all that changed in it. */
export function commitAll(folder: string, message: string): void {
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", "-A");
  git(folder, "commit", "-q", "--allow-empty", "-m", message);
}

/** Moments within something that takes so long: one in each of so many equal parts of it, and a little past its end. */
export const momentsIn = (whole: number, count: number, random: () => number): readonly number[] =>
  Array.from({ length: count }, (_, part) => ((part + random()) / count) * whole * 1.05);

/** Runs a program of the project to its end, or kills it after so many milliseconds; with more settings of its surroundings. */
export function program(
  args: readonly string[],
  killAfter?: number,
  more: Readonly<Record<string, string>> = {},
): Promise<{ code: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const env = { ...plain, ...more };
    const child = spawn(process.execPath, args, { cwd: project, env, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (part: string) => {
        said += part;
      });
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), killAfter);
    child.on("error", reject).on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, said });
    });
  });
}
