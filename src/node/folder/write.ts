// Writes a file so that a failed write leaves the old one whole, and nobody's protection is passed over.
import { randomUUID } from "node:crypto";
import { access, chmod, constants, link, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CannotWork } from "../command/options.ts";

/** What moves and removes files; tests put a disk that refuses in its place. */
export const disk = { link, rename, rm };
export type Disk = typeof disk;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

// A virus scanner, a program that synchronises or an editor holds a file for a moment.
const held = new Set(["EPERM", "EBUSY", "EACCES"]);
const patience = 2000;

/** Moves or removes something; while another program holds it, again and again for two seconds, and then it is told. */
export async function persistently<T>(path: string, act: () => Promise<T>): Promise<T> {
  for (let waited = 0; ; waited += 100) {
    try {
      return await act();
    } catch (error) {
      if (!held.has(codeOf(error))) throw error;
      if (waited >= patience)
        throw new CannotWork(
          `${basename(path)} wordt vastgehouden door een ander programma, of mag niet worden veranderd (${codeOf(error)}). Het is niet veranderd.`,
          "Sluit programma's die het open hebben, wacht tot het synchroniseren klaar is, en probeer het opnieuw.",
        );
    }
    await pause(100);
  }
}

/** Refuses to replace a file that somebody protected. Gives its mode; undefined when there is no file yet. */
async function modeOf(full: string): Promise<number | undefined> {
  const found = await stat(full).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return undefined;
    throw error;
  });
  if (found === undefined) return undefined;
  // Moving another file over it asks nothing of the file itself, and who may do everything is never refused.
  const writable =
    (found.mode & 0o222) !== 0 &&
    (await access(full, constants.W_OK).then(
      () => true,
      () => false,
    ));
  if (!writable)
    throw new CannotWork(
      `${basename(full)} is beveiligd tegen schrijven. Het is niet veranderd.`,
      "Vraag wie het bestand heeft beveiligd of het mag veranderen, en haal dan de beveiliging eraf.",
    );
  return found.mode;
}

// The name of a file is kept by its folder; not every system lets a folder be flushed.
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** The points of a write, in their order. */
export const writePoints = ["opened", "written", "flushed", "moved"] as const;

/** Name of a file that is written beside its place first. */
export const besideName = (): string => `.${randomUUID()}.tmp`;
/** Such a name; what bears it while nobody writes was left by a program that was killed. */
export const isBeside = (name: string): boolean => /^\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/.test(name);

export interface WriteOptions {
  /** A new file never replaces another: then EEXIST is thrown. */
  readonly isNew?: boolean;
  /** Who may read and write a new file, as for `open`; a file that is replaced keeps its own. */
  readonly mode?: number;
  /** Name of the file beside it. */
  readonly beside?: string;
  readonly reached?: (point: (typeof writePoints)[number]) => unknown;
  readonly acts?: Disk;
}

/** Written beside the file, flushed, and moved over it. The folder must be there. */
export async function replaceFile(full: string, text: string | Uint8Array, options: WriteOptions = {}): Promise<void> {
  const { isNew = false, reached = () => {}, acts = disk } = options;
  const beside = join(dirname(full), options.beside ?? besideName());
  const kept = isNew ? undefined : await modeOf(full);
  try {
    const file = await open(beside, "wx", options.mode);
    try {
      await reached("opened");
      await file.writeFile(text);
      await reached("written");
      await file.sync();
    } finally {
      await file.close();
    }
    await reached("flushed");
    if (kept !== undefined) await chmod(beside, kept);
    await persistently(full, () => (isNew ? acts.link(beside, full) : acts.rename(beside, full)));
    await reached("moved");
  } finally {
    // The text has its place, or its writer hears why not; a rest that cannot be removed now is swept at the next start.
    await persistently(beside, () => acts.rm(beside, { force: true })).catch(() => undefined);
  }
  await flushFolder(dirname(full));
}

/** As `replaceFile` with `isNew`, but says false when there was one. */
export async function createFile(full: string, text: string | Uint8Array, mode?: number): Promise<boolean> {
  try {
    await replaceFile(full, text, { isNew: true, ...(mode !== undefined && { mode }) });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}
