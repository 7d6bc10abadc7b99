// Folders of the program's own for one content folder: what it notes, what it serves, its secret. Only their user may look in.
import { chmod, lstat, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { CannotWork } from "../command/options.ts";
import { identityOf, isContent, keyOf, markAs, markIn } from "./identity.ts";

/** Where all state stands: on Windows in the user's own folder, since rights there follow from the place. */
export const stateRoot = (): string => {
  const local = process.env.LOCALAPPDATA;
  return process.platform === "win32" && local !== undefined ? join(local, "Privacyhandboek") : ".desk";
};

/** Folder of the site inside a state folder. */
export const siteIn = (state: string): string => join(state, "site");

/** Makes a folder that only its user may look into. Throws CannotWork when it is somebody else's. */
export async function privateFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const found = await lstat(folder);
  if (!found.isDirectory() || (process.getuid !== undefined && found.uid !== process.getuid())) {
    throw new CannotWork(
      `De map ${folder} is van een andere gebruiker van deze computer.`,
      "Zet het programma in een map van uzelf, of laat wie de map heeft gemaakt haar weghalen.",
    );
  }
  if (process.platform !== "win32" && (found.mode & 0o077) !== 0) await chmod(folder, 0o700);
}

/** The state folder of a content folder: made when it is not there. What was kept of content that is gone is taken away. */
export async function stateOf(content: string, root = stateRoot()): Promise<string> {
  await privateFolder(root);
  const folder = join(root, await keyOf(content));
  await privateFolder(folder);
  await markAs(folder, await identityOf(content));
  // An earlier version kept one site, whosever content it was made of.
  await rm(siteIn(root), { recursive: true, force: true });
  for (const name of await readdir(root)) {
    const mark = await markIn(join(root, name));
    if (mark !== undefined && !(await isContent(mark.content)))
      await rm(siteIn(join(root, name)), { recursive: true, force: true });
  }
  return folder;
}
