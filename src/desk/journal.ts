// What the desk was doing, on disk while it does it: after a crash the next start finishes or undoes the half save.
import { createHash } from "node:crypto";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { replaceFile } from "../node/write.ts";

/** One save under way. Of the texts only their fingerprints: a case stands nowhere twice. */
export interface Undertaking {
  /** Under the content folder. */
  readonly path: string;
  /** Name of the file that is written beside the record first. */
  readonly beside: string;
  /** Fingerprint of the new text. */
  readonly after: string;
  readonly message: string;
  readonly author: string;
}

export interface Journal {
  readonly read: () => Promise<Undertaking | undefined>;
  readonly note: (undertaking: Undertaking) => Promise<void>;
  readonly clear: () => Promise<void>;
}

export const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex");

/** The journal of a content folder; it stands in a folder of the program, never in the content. */
export function journalFor(folder: string, content: string): Journal {
  const file = join(folder, `save-${fingerprint(resolve(content)).slice(0, 12)}.json`);
  return {
    async read() {
      const text = await readFile(file, "utf8").catch(() => undefined);
      return text === undefined ? undefined : (JSON.parse(text) as Undertaking);
    },
    async note(undertaking) {
      await mkdir(folder, { recursive: true });
      await replaceFile(file, JSON.stringify(undertaking));
    },
    clear: () => rm(file, { force: true }),
  };
}
