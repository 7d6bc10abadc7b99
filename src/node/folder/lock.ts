// One writer at a time in a content folder, also from another program or, where the folder is synchronised, another computer.
import { randomUUID } from "node:crypto";
import { lstat, mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { momentInWords, writeMoment } from "../../core/time/written.ts";
import { CannotWork } from "../command/options.ts";
import { beatEvery, clock, isAlive, type Owner, ownerIn, ownerNow, silentElsewhere } from "./owner.ts";
import { persistently, replaceFile } from "./write.ts";

/** Folder inside the content in which locks stand. It tells git to leave it out, and is no content: its name begins with a dot. */
export const lockFolder = ".privacyhandboek";

/** `desk`: held as long as a desk runs. `write`: held around compare and replace. */
export type LockName = "desk" | "write";

export interface Hold {
  /** True while it is ours; false when another took it for dead and took over. */
  readonly isOurs: () => Promise<boolean>;
  /** Writes down where its owner can be opened. */
  readonly at: (address: string) => Promise<void>;
  readonly release: () => Promise<void>;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

async function room(content: string): Promise<string> {
  const folder = join(content, lockFolder);
  await mkdir(folder).catch((error: unknown) => {
    if (codeOf(error) !== "EEXIST") throw error;
  });
  if (!(await lstat(folder)).isDirectory())
    throw new CannotWork(
      `${lockFolder} in de map met de inhoud is geen gewone map. Er is niets veranderd.`,
      "Haal weg wat daar staat.",
    );
  await writeFile(join(folder, ".gitignore"), "*\n");
  return folder;
}

type Standing = Owner | "free" | "broken";

async function standing(file: string): Promise<Standing> {
  const text = await readFile(file, "utf8").catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
  return text === undefined ? "free" : (ownerIn(text) ?? "broken");
}

// A lock is written right after it is made: one that stays broken is of a program that was killed in between.
const brokenFor = 10_000;

async function isDead(file: string, found: Owner | "broken"): Promise<boolean> {
  if (found !== "broken") return !isAlive(found);
  const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  return clock() - mtimeMs > brokenFor;
}

// Two may find the same dead lock: it is moved aside first, and only what is dead indeed goes.
async function clear(file: string, dead: Owner | "broken"): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await persistently(file, () => rename(file, aside));
  } catch (error) {
    if (codeOf(error) === "ENOENT") return;
    throw error;
  }
  const moved = await standing(aside);
  const another = typeof moved === "object" && (dead === "broken" || moved.id !== dead.id);
  if (another) await writeFile(file, JSON.stringify(moved), { flag: "wx" }).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Takes a lock; gives who has it when somebody who is alive does. A dead one's lock is cleared. */
export async function take(content: string, name: LockName, what: string): Promise<Hold | Owner | "broken"> {
  let owner = ownerNow(what);
  const file = join(content, lockFolder, `${name}.json`);
  for (let turn = 0; ; turn += 1) {
    try {
      await room(content);
      await writeFile(file, JSON.stringify(owner), { flag: "wx" });
      break;
    } catch (error) {
      // The folder went with the last lock in between.
      if (codeOf(error) === "ENOENT" && turn < 20) continue;
      if (codeOf(error) !== "EEXIST") throw error;
    }
    const found = await standing(file);
    if (found === "free") continue;
    if (!(await isDead(file, found))) return found;
    await clear(file, found);
  }

  const isOurs = async (): Promise<boolean> => {
    const found = await standing(file);
    // Somebody cleared the folder: nobody else has it, and so it is taken again.
    if (found === "free") {
      await room(content);
      return writeFile(file, JSON.stringify(owner), { flag: "wx" }).then(
        () => true,
        () => false,
      );
    }
    return typeof found === "object" && found.id === owner.id;
  };
  const write = async (changed: Owner) => {
    if (!(await isOurs())) return;
    owner = changed;
    await replaceFile(file, JSON.stringify(owner));
  };
  // That a beat fails is no matter by itself: whoever reads it sees an older one.
  const timer = setInterval(() => void write({ ...owner, beat: clock() }).catch(() => undefined), beatEvery).unref();
  return {
    isOurs,
    at: (address: string) => write({ ...owner, address }),
    async release() {
      clearInterval(timer);
      const found = await standing(file);
      if (typeof found === "object" && found.id === owner.id) await persistently(file, () => rm(file, { force: true }));
      const folder = join(content, lockFolder);
      const others = (await readdir(folder).catch(() => [])).filter((each) => each !== ".gitignore");
      if (others.length > 0) return;
      await rm(join(folder, ".gitignore"), { force: true });
      // Another lock came in between: then the folder stays, with what tells git to leave it out.
      await rmdir(folder).catch(() => writeFile(join(folder, ".gitignore"), "*\n").catch(() => undefined));
    },
  };
}

const isHold = (taken: Hold | Owner | "broken"): taken is Hold => typeof taken === "object" && "release" in taken;

const momentOf = (milliseconds: number) =>
  momentInWords(writeMoment(Temporal.Instant.fromEpochMilliseconds(milliseconds)));

/** Who is at work, where and since when. */
export function ownerInWords(owner: Owner | "broken"): string {
  if (owner === "broken") return "een programma dat net begint";
  const where = owner.host === hostname() ? `op deze computer (proces ${owner.pid})` : `op computer ${owner.host}`;
  const address = owner.address === undefined ? "" : `, op ${owner.address}`;
  return `${owner.what} ${where}, sinds ${momentOf(owner.since)}${address}`;
}

function deskElsewhere(owner: Owner | "broken"): CannotWork {
  const message = `Deze inhoud staat al open: ${ownerInWords(owner)}. Twee keer tegelijk kan niet: dan zou werk verloren gaan.`;
  if (owner !== "broken" && owner.host !== hostname())
    return new CannotWork(
      message,
      `Sluit het daar eerst. Staat die computer uit of is hij vastgelopen, dan kunt u hier openen na ${momentOf(owner.beat + silentElsewhere)}.`,
    );
  return new CannotWork(
    message,
    "Gebruik dat, of sluit het eerst met Ctrl+C in het venster waarin het draait. Ziet u dat venster niet meer, herstart dan de computer.",
  );
}

// Where nothing may be written, nothing is lost: every save will say so.
const readOnly = new Set(["EROFS", "EACCES", "EPERM"]);
const unlocked: Hold = { isOurs: async () => true, at: async () => {}, release: async () => {} };

/** Takes the lock of the desk, for as long as it runs. Throws CannotWork, with who has it, when another desk is open. */
export async function openDesk(content: string): Promise<Hold> {
  const taken = await take(content, "desk", "het beheer").catch((error: unknown) => {
    if (readOnly.has(codeOf(error))) return unlocked;
    throw error;
  });
  if (isHold(taken)) return taken;
  throw deskElsewhere(taken);
}

/** The desk that is open on this content now; undefined when there is none. */
export async function deskOpenOn(content: string): Promise<Owner | undefined> {
  const found = await standing(join(content, lockFolder, "desk.json"));
  return typeof found === "object" && isAlive(found) ? found : undefined;
}

/** True while somebody who is alive writes in this content. */
export async function isWriting(content: string): Promise<boolean> {
  const found = await standing(join(content, lockFolder, "write.json"));
  return found === "broken" || (typeof found === "object" && isAlive(found));
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Does something while nobody else writes in this content; what is compared before it is written must be read inside. */
export async function writing<T>(content: string, what: string, act: () => Promise<T>, patience = 10_000): Promise<T> {
  const start = performance.now();
  for (;;) {
    const taken = await take(content, "write", what);
    if (isHold(taken)) {
      try {
        return await act();
      } finally {
        await taken.release();
      }
    }
    if (performance.now() - start > patience)
      throw new CannotWork(
        `Een ander programma schrijft nu in deze map: ${ownerInWords(taken)}. Er is niets veranderd.`,
        "Wacht tot dat klaar is en probeer het opnieuw.",
      );
    await pause(20 + Math.random() * 30);
  }
}

/** Reads everything while nobody writes; where nothing may be written, nobody does. */
export async function undisturbed<T>(content: string, what: string, act: () => Promise<T>): Promise<T> {
  const may = await writing(content, what, async () => true, 0).catch((error: unknown) => {
    if (readOnly.has(codeOf(error))) return false;
    // Somebody writes just now: that is waited for below.
    if (error instanceof CannotWork) return true;
    throw error;
  });
  return may ? writing(content, what, act) : act();
}
