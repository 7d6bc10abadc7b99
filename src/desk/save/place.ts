// From the path that the CMS names to a file of a register. Everything else does not exist for the desk.
import { lstat, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { cmsRoot } from "../../core/cms/cms.ts";
import { extensionOf, type Register } from "../../core/model/register.ts";
import { collections } from "../../core/registers/index.ts";
import { Refusal } from "../server/refusal.ts";

export interface RecordPlace {
  readonly register: Register;
  readonly id: string;
  /** Under the content folder, with forward slashes. */
  readonly path: string;
}

/** Largest file that the check still reads. */
export const largest = 1024 * 1024;

const name = /^[A-Za-z0-9][A-Za-z0-9_-]*$/;
// Every disk takes a name of this length, with what is written behind it.
const longestName = 200;

/** The register whose folder the CMS names; refuses any other folder. */
export function registerInFolder(folder: unknown): Register {
  const found = collections.find((each) => each.shape !== "single" && folder === `${cmsRoot}/${each.id}`);
  if (found === undefined) {
    throw new Refusal(403, ["Deze map hoort bij geen register.", "Kies links een register en probeer het opnieuw."]);
  }
  return found;
}

/** The record that a path of the CMS stands for; refuses everything that is no file of a register. */
export function placeOf(path: unknown): RecordPlace {
  const [root, first = "", second, ...rest] = typeof path === "string" ? path.split("/") : [];
  const single = collections.find((each) => each.shape === "single" && first === each.id + extensionOf(each));
  if (root === cmsRoot && second === undefined && single !== undefined) {
    return { register: single, id: single.id, path: first };
  }
  const register = collections.find((each) => each.shape !== "single" && each.id === first);
  const end = register === undefined ? "" : extensionOf(register);
  const id = second?.endsWith(end) ? second.slice(0, second.length - end.length) : "";
  if (root !== cmsRoot || register === undefined || rest.length > 0 || !name.test(id)) {
    throw new Refusal(403, [
      "Dit is geen plek voor een record of pagina; er is niets gelezen of geschreven.",
      "Gebruik in de naam alleen letters, cijfers en streepjes.",
    ]);
  }
  if (id.length > longestName) {
    throw new Refusal(422, [
      `De naam van dit record is te lang: er kunnen ten hoogste ${longestName} tekens in. Er is niets gelezen of geschreven.`,
      "Kies een kortere naam of titel.",
    ]);
  }
  return { register, id, path: `${register.id}/${id}${end}` };
}

/** True when a path exists as what is asked for; refuses a link, which could lead out of the content folder. */
async function is(full: string, kind: "file" | "folder"): Promise<boolean> {
  const found = await lstat(full).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR" || error.code === "ENAMETOOLONG") return undefined;
    throw error;
  });
  if (found === undefined) return false;
  if (kind === "file" ? found.isFile() : found.isDirectory()) return true;
  throw new Refusal(403, [
    "Op deze plek staat een verwijzing of iets anders dan een gewoon bestand; het wordt niet gelezen of geschreven.",
    "Vraag wie het programma beheert om het bestand zelf in de map te zetten.",
  ]);
}

// What the computer will not let us read, in words: whoever asks can leave it out and go on.
async function reading<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof Refusal) throw error;
    throw new Refusal(422, [
      `${path} is niet te lezen (${code}).`,
      "Vraag wie het programma beheert of het mag worden gelezen, en of de schijf in orde is.",
    ]);
  }
}

/** True when the folder of a register exists; refuses a link. */
const hasFolder = (content: string, register: Register): Promise<boolean> => is(join(content, register.id), "folder");

/** The names of the files of a register, in order; none when it has no folder. */
export const namesIn = (content: string, register: Register): Promise<readonly string[]> =>
  reading(register.id, async () => {
    if (!(await hasFolder(content, register))) return [];
    const names = await readdir(join(content, register.id));
    return names.filter((each) => each.endsWith(extensionOf(register))).sort();
  });

/** The text of a record; undefined when there is none. Refuses links and what is no text. */
export async function textAt(content: string, { register, path }: RecordPlace): Promise<string | undefined> {
  const full = join(content, path);
  const bytes = await reading(path, async () => {
    if (register.shape !== "single" && !(await hasFolder(content, register))) return undefined;
    return (await is(full, "file")) ? readFile(full) : undefined;
  });
  if (bytes === undefined) return undefined;
  try {
    if (bytes.length > largest) throw new RangeError();
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refusal(422, [
      "Dit bestand is te groot of geen goede tekst (UTF-8).",
      "Open het in een teksteditor en sla het opnieuw op als UTF-8.",
    ]);
  }
}
