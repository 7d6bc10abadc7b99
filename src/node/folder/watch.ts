// Sees what others change in a content folder: a git pull, an editor, another program. Told when all is quiet and nobody is halfway
// something, so that half a pull is never taken for content. Where a system does not tell of changes, the folder is looked at.
import { createHash } from "node:crypto";
import { type FSWatcher, watch } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { halfwayIn } from "../git/state.ts";
import { isWriting } from "./lock.ts";
import { clock } from "./owner.ts";

/** A file that is otherwise than it was, by its path in the folder with forward slashes. */
export interface OutsideChange {
  readonly path: string;
  readonly kind: "new" | "changed" | "gone";
}

export interface WatchTimes {
  /** Milliseconds without any change after which all is quiet. */
  readonly quiet?: number;
  /** Milliseconds between two looks where the system tells of changes, and where it does not. */
  readonly look?: number;
  readonly poll?: number;
}

export interface WatchOptions extends WatchTimes {
  readonly content: string;
  /** Told what others changed. */
  readonly changed: (changes: readonly OutsideChange[]) => void;
  /** What tells of changes; tests put a system that does not in its place. */
  readonly tells?: typeof watch;
}

export interface FolderWatch {
  /** What stands there now is known: the program wrote it itself. To be called while it holds the lock for writing. */
  readonly known: () => void;
  /** True when the system tells of changes. */
  readonly isTold: () => boolean;
  readonly close: () => void;
}

interface Seen {
  readonly stamp: string;
  readonly hash: string;
}
type Snapshot = ReadonlyMap<string, Seen>;

const isOurs = (name: string) => !name.startsWith(".");

async function foldersIn(content: string): Promise<string[]> {
  const listed = await readdir(content, { withFileTypes: true });
  return ["", ...listed.filter((each) => each.isDirectory() && isOurs(each.name)).map(({ name }) => name)];
}

/** Every file of the content; one whose size and time are as before is not read again. */
async function snapshot(content: string, before: Snapshot): Promise<Snapshot> {
  const seen = new Map<string, Seen>();
  for (const folder of await foldersIn(content)) {
    const listed = await readdir(join(content, folder), { withFileTypes: true });
    for (const { name } of listed.filter((each) => each.isFile() && isOurs(each.name))) {
      const path = folder === "" ? name : `${folder}/${name}`;
      const { mtimeMs, ctimeMs, size, ino } = await stat(join(content, path));
      const stamp = `${mtimeMs} ${ctimeMs} ${size} ${ino}`;
      const known = before.get(path);
      if (known?.stamp === stamp) seen.set(path, known);
      else {
        const body = await readFile(join(content, path));
        seen.set(path, { stamp, hash: createHash("sha256").update(body).digest("base64") });
      }
    }
  }
  return seen;
}

const isSame = (one: Snapshot, other: Snapshot) =>
  one.size === other.size && [...one].every(([path, { stamp }]) => other.get(path)?.stamp === stamp);

function between(before: Snapshot, after: Snapshot): OutsideChange[] {
  const changes: OutsideChange[] = [];
  for (const [path, { hash }] of after) {
    const was = before.get(path);
    if (was?.hash !== hash) changes.push({ path, kind: was === undefined ? "new" : "changed" });
  }
  for (const path of before.keys()) if (!after.has(path)) changes.push({ path, kind: "gone" });
  return changes.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Follows a content folder until it is closed. */
export async function watchFolder(options: WatchOptions): Promise<FolderWatch> {
  const { content, changed, quiet = 700, look = 60_000, poll = 5000, tells = watch } = options;
  const isHalfway = await halfwayIn(content);
  // What cannot be read now is told once it can.
  let seen = await snapshot(content, new Map()).catch((): Snapshot => new Map());
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let work: Promise<void> = Promise.resolve();
  const watchers = new Map<string, FSWatcher>();
  let told = true;
  let written = 0;

  function after(milliseconds: number): void {
    if (closed) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      work = work.then(settle).catch(() => after(poll));
    }, milliseconds).unref();
  }

  // A folder that the system cannot tell of is looked at.
  function follow(folder: string): void {
    if (closed || watchers.has(folder)) return;
    const stop = () => {
      watchers.get(folder)?.close();
      watchers.delete(folder);
      told = false;
      after(quiet);
    };
    try {
      const watcher = tells(join(content, folder), { persistent: false }, (_event, name) => {
        if (typeof name !== "string" || isOurs(name)) after(quiet);
      });
      watcher.on("error", stop);
      watchers.set(folder, watcher);
    } catch {
      told = false;
    }
  }

  async function followAll(): Promise<void> {
    const folders = await foldersIn(content);
    told = true;
    for (const folder of watchers.keys())
      if (!folders.includes(folder)) {
        watchers.get(folder)?.close();
        watchers.delete(folder);
      }
    for (const folder of folders) follow(folder);
  }

  /** Tells what changed once two looks see the same and nobody is at work; else looks again a moment later. */
  async function settle(): Promise<void> {
    if (closed) return;
    const before = written;
    await followAll();
    const first = await snapshot(content, seen);
    if (!isSame(first, seen)) {
      await new Promise((resolve) => setTimeout(resolve, Math.min(quiet, 200)).unref());
      // Asked before the second look: who was at work and is done by now, wrote before that look and is seen in it.
      const atWork = isHalfway(clock()) || (await isWriting(content));
      const still = isSame(first, await snapshot(content, first));
      if (!still || atWork || written !== before) {
        after(quiet);
        return;
      }
      const changes = between(seen, first);
      seen = first;
      if (changes.length > 0 && !closed) changed(changes);
    }
    after(told ? look : poll);
  }

  await followAll().catch(() => {
    told = false;
  });
  after(told ? look : poll);
  return {
    known() {
      written += 1;
      work = work
        .then(async () => {
          seen = await snapshot(content, seen);
        })
        .catch(() => after(poll));
    },
    isTold: () => told,
    close() {
      closed = true;
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}
