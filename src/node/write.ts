// Writes a file so that a failed write leaves the old one whole.
import { randomUUID } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Written beside the file, flushed, and moved over it. The folder must be there. */
export async function replaceFile(full: string, text: string): Promise<void> {
  const beside = join(dirname(full), `.${randomUUID()}.tmp`);
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, full);
  } finally {
    await rm(beside, { force: true });
  }
}
