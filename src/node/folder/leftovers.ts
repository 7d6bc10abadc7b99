// What a killed build leaves: work folders with the text of cases, and an edition that was moved aside and not put back.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { editions } from "../../core/dossier/audience.ts";
import { clock, isAlive, ownerIn, ownerNow } from "./owner.ts";
import { siteIn, stateRoot } from "./state.ts";
import { persistently } from "./write.ts";

/** Folder of the program in which every build has a work folder of its own. */
export const workTop = fileURLToPath(new URL("../../../node_modules/.privacyhandboek", import.meta.url));

const ownerFile = "owner.json";
// In the folder of the editions, where a build puts the new one ready and the old one aside.
const swap = /^\.bouw-[0-9a-f-]{36}$/;

/** Name of the folder in which a build swaps an edition, beside the editions. */
export const swapFolder = (id: string): string => `.bouw-${id}`;
/** In a swap folder: the edition that stood there, until the new one has its place. */
export const oldEdition = (swapPath: string, edition: string): string => join(swapPath, "oud", edition);

/** Makes a folder in which this process works; who comes after a kill knows that nobody does any more. */
export async function makeOwned(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await writeFile(join(folder, ownerFile), JSON.stringify(ownerNow("een bouw")));
}

// Written right after its folder is made: without one after a minute, its maker was killed in between.
const unwritten = 60_000;
// No build says that it is there; on another computer it is long done after an hour.
const longest = 60 * 60_000;

/** True when nobody works in this folder any more. */
function isLeft(folder: string): boolean {
  try {
    const owner = ownerIn(readFileSync(join(folder, ownerFile), "utf8"));
    if (owner !== undefined) return owner.started === undefined ? clock() - owner.since > longest : !isAlive(owner);
  } catch {
    // Judged by its age.
  }
  return clock() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY) > unwritten;
}

const inside = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });

// Between its two moves a build was killed: what stood there goes back.
async function putBack(out: string, swapPath: string): Promise<void> {
  for (const edition of inside(join(swapPath, "oud"))) {
    const place = join(out, edition);
    if (!existsSync(place)) await persistently(place, () => rename(oldEdition(swapPath, edition), place));
  }
}

/** Ends a swap, done or failed: what stood there and has no successor goes back before anything is removed. */
export async function finishSwap(out: string, swapPath: string): Promise<void> {
  await putBack(out, swapPath);
  remove(swapPath);
}

export interface Leftovers {
  /** Folders that went. */
  readonly swept: number;
  /** Work folders in which a build is at work now. */
  readonly alive: readonly string[];
}

/** Puts back what was half swapped in a folder of editions, and takes away what killed builds left there and in the program. */
export async function tidy(out: string | undefined, top = workTop): Promise<Leftovers> {
  const swaps = out === undefined ? [] : (await readdir(out).catch(() => [])).filter((name) => swap.test(name));
  const folders = [...swaps.map((name) => join(out ?? "", name)), ...inside(top).map((name) => join(top, name))];
  const alive: string[] = [];
  let swept = 0;
  for (const folder of folders) {
    if (!isLeft(folder)) {
      alive.push(folder);
      continue;
    }
    if (out !== undefined && swaps.some((name) => join(out, name) === folder)) await finishSwap(out, folder);
    else remove(folder);
    swept += 1;
  }
  return { swept, alive };
}

/** Folders with editions that were built here before, by the names that `npm run build` and `npm start` use. */
export function builtSites(): readonly string[] {
  const root = stateRoot();
  const desks = inside(root).flatMap((name) => [join(root, name), siteIn(join(root, name))]);
  return ["dist", ...desks].filter((folder) => editions.some((edition) => existsSync(join(folder, edition.folder))));
}
