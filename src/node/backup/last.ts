// When the last back-up of a content folder was made: noted in the folder of the program, beside what it keeps for that content.
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { isMoment, writeMoment } from "../../core/time/written.ts";
import { replaceFile } from "../folder/write.ts";

const note = (state: string) => join(state, "backup.json");

/** The moment of the last back-up; undefined when there never was one here. */
export async function lastBackup(state: string): Promise<string | undefined> {
  const text = await readFile(note(state), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  try {
    const { made } = JSON.parse(text) as { readonly made?: unknown };
    return typeof made === "string" && isMoment(made) ? made : undefined;
  } catch {
    return undefined;
  }
}

/** Notes that a back-up was made. */
export const noteBackup = (state: string, made: string): Promise<void> =>
  replaceFile(note(state), `${JSON.stringify({ made })}\n`, { mode: 0o600 });

/** Since when this content is kept here: the program made a folder for it then. */
export async function keptSince(state: string): Promise<string> {
  const { birthtimeMs, mtimeMs } = await stat(state);
  const milliseconds = Math.floor(birthtimeMs > 0 ? birthtimeMs : mtimeMs);
  return writeMoment(Temporal.Instant.fromEpochMilliseconds(milliseconds));
}
