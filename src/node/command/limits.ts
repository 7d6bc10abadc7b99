// Nothing that is started goes on for ever: every process has a limit, and goes with all that it started itself.
import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { CannotWork } from "./options.ts";

/** For `spawn` and `fork`: a group of its own, so that it can be ended with everything it started. */
export const ownGroup = { detached: process.platform !== "win32", windowsHide: true };

const running = new Set<ChildProcess>();

/** Ends a process and everything it started. */
export function endTree(child: ChildProcess, signal: NodeJS.Signals = "SIGTERM"): void {
  const { pid } = child;
  if (pid === undefined) return;
  if (process.platform === "win32") {
    spawn("taskkill", ["/pid", `${pid}`, "/t", "/f"], { windowsHide: true }).on("error", () => child.kill());
    return;
  }
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // Already gone, all of it.
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") child.kill(signal);
  }
}

/** Ends everything that this process started and that still runs. */
export function endAll(): void {
  for (const child of running) endTree(child);
}
process.once("exit", endAll);

/** Knows the process until it ends, so that it does not outlive this one. */
export function watched(child: ChildProcess): void {
  running.add(child);
  const gone = () => running.delete(child);
  child.once("exit", gone).once("error", gone);
}

// Between asking a process to go and making it: git removes its own locks in that time.
const farewell = 2000;

/** Ends a process that is not done in time; `late` is told. Returns what lets it go on without limit. */
export function limited(child: ChildProcess, milliseconds: number, late: () => void): () => void {
  let timer = setTimeout(() => {
    late();
    endTree(child);
    timer = setTimeout(() => endTree(child, "SIGKILL"), farewell);
  }, milliseconds);
  return () => clearTimeout(timer);
}

/**
 * Reads what a process says to its end, and then lets go: what it leaves running in the background keeps its pipes open, and
 * `close` away. After it ended, two silent seconds are enough.
 */
export function readToItsEnd(child: ChildProcess & { readonly stdout: Readable; readonly stderr: Readable }): void {
  let silence: NodeJS.Timeout | undefined;
  const heard = () => {
    clearTimeout(silence);
    if (child.exitCode === null && child.signalCode === null) return;
    silence = setTimeout(() => {
      child.stdout.destroy();
      child.stderr.destroy();
    }, 2000);
  };
  for (const stream of [child.stdout, child.stderr]) stream.on("data", heard);
  child.on("exit", heard).on("close", () => clearTimeout(silence));
}

const inWords = (milliseconds: number) => {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 120) return `${seconds} ${seconds === 1 ? "seconde" : "seconden"}`;
  return `${Math.round(seconds / 60)} minuten`;
};

/** What is said of work that took too long and was ended. */
export const tooLate = (what: string, milliseconds: number): CannotWork =>
  new CannotWork(
    `${what} duurde langer dan ${inWords(milliseconds)} en is gestopt.`,
    "Probeer het opnieuw. Gebeurt het weer, herstart dan de computer, of vraag wie het programma beheert om te kijken.",
  );

/** The outcome of work, or a refusal in words when it takes too long. `late` ends what still runs. */
export async function timely<T>(
  what: string,
  milliseconds: number,
  work: Promise<T>,
  late: () => void = () => {},
): Promise<T> {
  const end = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    late();
    end.reject(tooLate(what, milliseconds));
  }, milliseconds);
  try {
    return await Promise.race([work, end.promise]);
  } finally {
    clearTimeout(timer);
  }
}
