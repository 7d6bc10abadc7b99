// Writes one record whole or not at all, puts it into the history, and mends what an earlier, killed desk left half done.
import { randomUUID } from "node:crypto";
import { chmod, link, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Committed, commit } from "./commit.ts";
import { fingerprint, type Journal } from "./journal.ts";
import { Refusal } from "./refusal.ts";

/** The points of a save, in their order. */
export const points = [
  "begun",
  "noted",
  "opened",
  "written",
  "flushed",
  "moved",
  "settled",
  "added",
  "committed",
  "cleared",
] as const;
export type Point = (typeof points)[number];

export interface PutOrder {
  readonly content: string;
  /** Under the content folder. */
  readonly path: string;
  readonly text: string;
  /** A new file never replaces another. */
  readonly isNew: boolean;
  readonly message: string;
  readonly author: string;
}

/** A new record whose name is taken; what stood there is as it was. */
export class AlreadyThere extends Refusal {
  constructor() {
    super(409, ["Er bestaat al een record met deze naam; dat is niet veranderd.", "Kies een andere naam."]);
  }
}

// The name of a file is kept by its folder; not every system lets a folder be flushed.
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** Saves a text. `reached` is told every point that is passed. */
export async function put(order: PutOrder, journal: Journal, reached: (point: Point) => unknown): Promise<Committed> {
  const { content, path, text, isNew, message, author } = order;
  const full = join(content, path);
  const name = `.${randomUUID()}.tmp`;
  const beside = join(dirname(full), name);
  await reached("begun");
  await mkdir(dirname(full), { recursive: true });
  await journal.note({ path, beside: name, after: fingerprint(text), message, author });
  await reached("noted");
  try {
    const file = await open(beside, "wx");
    try {
      await reached("opened");
      await file.writeFile(text);
      await reached("written");
      await file.sync();
    } finally {
      await file.close();
    }
    await reached("flushed");
    if (isNew) await link(beside, full);
    else {
      await chmod(beside, (await stat(full)).mode);
      await rename(beside, full);
    }
    await reached("moved");
  } catch (error) {
    await rm(beside, { force: true });
    await journal.clear();
    throw (error as NodeJS.ErrnoException).code === "EEXIST" ? new AlreadyThere() : error;
  }
  await rm(beside, { force: true });
  await flushFolder(dirname(full));
  await reached("settled");
  const committed = await commit(order, async () => void (await reached("added")));
  await reached("committed");
  await journal.clear();
  await reached("cleared");
  return committed;
}

/** Finishes or undoes what was under way when the desk stopped. Undefined when there was nothing. */
export async function mend(content: string, journal: Journal): Promise<Committed | undefined> {
  const left = await journal.read();
  if (left === undefined) return undefined;
  const full = join(content, left.path);
  await rm(join(dirname(full), left.beside), { force: true });
  const text = await readFile(full, "utf8").catch(() => undefined);
  // Another text means that the new one never came in its place, or that somebody wrote after it: nothing to finish.
  const committed =
    text !== undefined && fingerprint(text) === left.after ? await commit({ content, ...left }) : undefined;
  await journal.clear();
  return committed;
}
