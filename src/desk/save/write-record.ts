// Writes one record whole or not at all, and mends what an earlier, killed desk left half done.
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { collections } from "../../core/registers/index.ts";
import { writing } from "../../node/folder/lock.ts";
import { besideName, isBeside, persistently, replaceFile, writePoints } from "../../node/folder/write.ts";
import { Refusal } from "../server/refusal.ts";
import { type CommitOrder, type Committed, commit } from "./commit.ts";
import { fingerprint, type Journal, type Noted, nothing } from "./journal.ts";

/** The points of a save, in their order. */
export const points = ["begun", "noted", ...writePoints, "settled", "added", "committed", "cleared"] as const;
export type Point = (typeof points)[number];

export interface PutOrder extends CommitOrder {
  readonly text: string;
  /** A new file never replaces another. */
  readonly isNew: boolean;
  /** The new text of the file that the same act changes. */
  readonly alongsideText?: string | undefined;
}

/** A new record whose name is taken; what stood there is as it was. */
export class AlreadyThere extends Refusal {
  constructor() {
    super(409, ["Er bestaat al een record met deze naam; dat is niet veranderd.", "Kies een andere naam."]);
  }
}

/** Saves a text in its file. Whoever calls holds the lock of writing. `reached` is told every point that is passed. */
export async function put(order: PutOrder, journal: Journal, reached: (point: Point) => unknown): Promise<Noted> {
  const { content, path, alongside, alongsideText, text, isNew, message, author } = order;
  const full = join(content, path);
  const beside = besideName();
  await reached("begun");
  await mkdir(dirname(full), { recursive: true });
  const noted = await journal.note({ path, alongside, beside, after: fingerprint(text), message, author });
  await reached("noted");
  try {
    await replaceFile(full, text, { isNew, beside, reached });
  } catch (error) {
    await noted.clear();
    throw (error as NodeJS.ErrnoException).code === "EEXIST" ? new AlreadyThere() : error;
  }
  // After the record: whoever is stopped in between has the words that were typed, and a finding that says what is left to do.
  if (alongside !== undefined && alongsideText !== undefined)
    await replaceFile(join(content, alongside), alongsideText);
  await reached("settled");
  return noted;
}

/** Takes a record away. Whoever calls holds the lock of writing. */
export async function takeAway(
  order: CommitOrder,
  journal: Journal,
  reached: (point: Point) => unknown,
): Promise<Noted> {
  const { content, path, message, author } = order;
  const full = join(content, path);
  await reached("begun");
  const noted = await journal.note({ path, beside: besideName(), after: nothing, message, author });
  await reached("noted");
  try {
    await persistently(full, () => rm(full));
  } catch (error) {
    await noted.clear();
    throw error;
  }
  await reached("settled");
  return noted;
}

/** Puts what was saved into the history. The note stays as long as a next start may do better. */
export async function conclude(
  order: CommitOrder,
  noted: Noted,
  reached: (point: Point) => unknown = () => {},
  limit?: number,
): Promise<Committed> {
  const committed = await commit(order, async () => void (await reached("added")), limit);
  await reached("committed");
  if (committed.state === "busy" || (committed.state === "refused" && committed.late)) return committed;
  await noted.clear();
  await reached("cleared");
  return committed;
}

/** Takes away what killed writers left beside the records: while nobody writes, such a file is a rest. */
async function sweep(content: string): Promise<void> {
  await writing(content, "het opruimen", async () => {
    for (const { id } of [{ id: "" }, ...collections.filter(({ shape }) => shape !== "single")]) {
      const folder = join(content, id);
      for (const name of await readdir(folder).catch(() => []))
        if (isBeside(name)) await rm(join(folder, name), { force: true });
    }
  });
}

/** A save that came in its place before the desk was killed, and is not in the history yet. */
export interface Unfinished {
  readonly order: CommitOrder;
  readonly noted: Noted;
}

/** Undoes what was under way and never came in its place, when the desk stopped; gives what is left to finish. */
export async function undo(content: string, journal: Journal): Promise<readonly Unfinished[]> {
  const left = await journal.read();
  await sweep(content);
  const unfinished: Unfinished[] = [];
  for (const noted of left) {
    const text = await readFile(join(content, noted.path), "utf8").catch(() => undefined);
    // Another text means that the new one never came in its place, or that somebody wrote after it: nothing to finish.
    const gone = noted.after === nothing;
    const there = text === undefined ? gone : fingerprint(text) === noted.after;
    if (there) unfinished.push({ order: { content, ...noted, gone }, noted });
    else await noted.clear();
  }
  return unfinished;
}

/** Finishes or undoes what was under way when the desk stopped. */
export async function mend(content: string, journal: Journal): Promise<void> {
  for (const { order, noted } of await undo(content, journal)) await conclude(order, noted);
}
