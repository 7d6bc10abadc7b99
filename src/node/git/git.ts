// Runs git in a folder. Never asks a question, never fetches, and follows the folder: not a repository that a hook names.
import { spawn } from "node:child_process";
import { endTree, limited, ownGroup, readToItsEnd, watched } from "../command/limits.ts";

export interface GitAnswer {
  /** Exit code; undefined when git is not installed. */
  readonly code: number | undefined;
  readonly out: Buffer;
  readonly error: string;
  /** True when it was not done in time and was ended. */
  readonly late: boolean;
}

// A question to git takes a moment; a history of many years, half a minute.
const limit = 120_000;

// What a surrounding git (a hook, an alias) sets to point to its own repository.
const surrounding =
  /^GIT_(DIR|WORK_TREE|INDEX_FILE|PREFIX|NAMESPACE|COMMON_DIR|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES)$/;

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !surrounding.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
  };
}

/** Runs git to its end, or to the end of its time in milliseconds. A refusal of git is an answer, not an exception. */
export function git(
  folder: string,
  args: readonly string[],
  input: string | Buffer = "",
  time = limit,
): Promise<GitAnswer> {
  return new Promise((answer) => {
    const child = spawn("git", args, { cwd: folder, env: environment(), ...ownGroup });
    watched(child);
    readToItsEnd(child);
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    let late = false;
    const unlimited = limited(child, time, () => {
      late = true;
    });
    const done = (code: number | undefined) => {
      unlimited();
      answer({ code, out: Buffer.concat(out), error: Buffer.concat(error).toString("utf8"), late });
    };
    child.stdout.on("data", (part: Buffer) => out.push(part));
    child.stderr.on("data", (part: Buffer) => error.push(part));
    child.on("error", () => done(undefined));
    child.on("close", (code) => done(late ? 1 : (code ?? 1)));
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
  });
}

export interface GitObject {
  readonly type: string;
  readonly body: Buffer;
}

export interface ObjectReader {
  /** The object with this name; undefined when git does not have it. */
  readonly read: (name: string) => Promise<GitObject | undefined>;
  readonly close: () => void;
}

/** Reads objects one by one from a single running git. Close it when done. */
export function openObjects(folder: string): ObjectReader {
  const child = spawn("git", ["cat-file", "--batch"], { cwd: folder, env: environment(), ...ownGroup });
  watched(child);
  // Silence while somebody waits is no reading any more.
  let silent: NodeJS.Timeout | undefined;
  const expect = () => {
    clearTimeout(silent);
    if (waiting.length > 0) silent = setTimeout(() => endTree(child, "SIGKILL"), limit);
  };
  const waiting: ((found: GitObject | undefined) => void)[] = [];
  let parts: Buffer[] = [];
  let length = 0;
  let wanted = 0;
  const take = () => {
    if (length < wanted) return;
    let all = Buffer.concat(parts);
    for (;;) {
      const end = all.indexOf(10);
      if (end < 0) break;
      const [, type = "", size = ""] = all.toString("utf8", 0, end).split(" ").slice(-3);
      const known = /^\d+$/.test(size);
      const next = end + 1 + (known ? Number(size) + 1 : 0);
      wanted = next;
      if (all.length < next) break;
      waiting.shift()?.(known ? { type, body: Buffer.from(all.subarray(end + 1, next - 1)) } : undefined);
      all = all.subarray(next);
      wanted = 0;
    }
    parts = [all];
    length = all.length;
  };
  child.stdout.on("data", (part: Buffer) => {
    parts.push(part);
    length += part.length;
    take();
    expect();
  });
  const stop = () => {
    for (const each of waiting.splice(0)) each(undefined);
    clearTimeout(silent);
  };
  child.on("error", stop);
  child.on("close", stop);
  child.stdin.on("error", () => undefined);
  return {
    read: (name) =>
      new Promise((found) => {
        waiting.push(found);
        expect();
        child.stdin.write(`${name}\n`);
      }),
    close: () => child.stdin.end(),
  };
}

/** The objects behind these names, in their order. */
export async function objectsOf(folder: string, names: readonly string[]): Promise<(GitObject | undefined)[]> {
  if (names.length === 0) return [];
  const objects = openObjects(folder);
  const found = await Promise.all(names.map(objects.read));
  objects.close();
  return found;
}
