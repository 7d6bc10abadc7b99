// Who is at work in a folder, and whether it still is: for locks, and for what a killed program left behind.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { hostname } from "node:os";

/** A program at work, as it writes itself down. */
export interface Owner {
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  /** Which start of the process this is: its number is given again after its end. Absent where the system does not tell. */
  readonly started?: string;
  /** Milliseconds on the clock of that computer. */
  readonly since: number;
  /** The last time it said that it is there. */
  readonly beat: number;
  /** What it is, in Dutch: "het beheer". */
  readonly what: string;
  /** Where it can be opened. */
  readonly address?: string;
}

/** Milliseconds now. What is compared with it is the life of a program, never a term of the law. */
export const clock = (): number => Date.now();

/** So often an owner says that it is there. */
export const beatEvery = 60_000;
/** On another computer nothing but silence tells that a program is gone; a synchronised folder may be minutes behind. */
export const silentElsewhere = 10 * beatEvery;
// A system that does not tell when a process began: its number may be another's by now.
const silentHere = 3 * beatEvery;

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    return undefined;
  }
}

/** The start of a process, also told from that of an earlier run of the computer; undefined where the system does not tell. */
function startOf(pid: number): string | undefined {
  // The name of the program, in brackets, may hold spaces; the moment of its start is the twentieth word after it.
  const words = textOf(`/proc/${pid}/stat`)
    ?.replace(/^.*\)\s/s, "")
    .split(" ");
  const boot = textOf("/proc/sys/kernel/random/boot_id");
  return words === undefined || boot === undefined || words[0] === "Z" ? undefined : `${boot} ${words[19]}`;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** This process as an owner. */
export function ownerNow(what: string): Owner {
  const started = startOf(process.pid);
  const now = clock();
  const base = { id: randomUUID(), host: hostname(), pid: process.pid, since: now, beat: now, what };
  return started === undefined ? base : { ...base, started };
}

/** True while the program may still be at work. */
export function isAlive(owner: Owner, now = clock(), host = hostname()): boolean {
  if (owner.host !== host) return now - owner.beat < silentElsewhere;
  if (!exists(owner.pid)) return false;
  const started = startOf(owner.pid);
  if (owner.started === undefined) return now - owner.beat < silentHere;
  // Told then and not now: that process is no more than a rest.
  return owner.started === started;
}

/** The owner that a text tells of; undefined when it is broken off or something else. */
export function ownerIn(text: string): Owner | undefined {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Owner, unknown>> | null;
    const words = [value?.id, value?.host, value?.what].every((each) => typeof each === "string");
    const numbers = [value?.pid, value?.since, value?.beat].every((each) => Number.isSafeInteger(each));
    return words && numbers ? (value as Owner) : undefined;
  } catch {
    return undefined;
  }
}
