// What the desk was doing, on disk while it does it: after a crash the next start finishes or undoes the half saves.
import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isBeside, replaceFile } from "../../node/folder/write.ts";

/** One save under way. Of the texts only their fingerprints: a case stands nowhere twice. */
export interface Undertaking {
  /** Under the content folder. */
  readonly path: string;
  /** Another file under the content folder that the same act changes. */
  readonly alongside?: string | undefined;
  /** Name of the file that is written beside the record first. */
  readonly beside: string;
  /** Fingerprint of the new text; `nothing` when the file is taken away. */
  readonly after: string;
  readonly message: string;
  readonly author: string;
}

/** An undertaking as it stands on disk. */
export interface Noted extends Undertaking {
  /** Takes it off the journal: it is done, or never will be. */
  readonly clear: () => Promise<void>;
}

export interface Journal {
  /** What was under way. A note that was broken off tells of nothing, and goes. */
  readonly read: () => Promise<readonly Noted[]>;
  readonly note: (undertaking: Undertaking) => Promise<Noted>;
}

export const fingerprint = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Stands where the fingerprint of a new text would: the file is taken away. */
export const nothing = "nothing";

/** The undertaking that a note tells of; undefined when it was broken off or is something else. */
function undertakingIn(text: string): Undertaking | undefined {
  try {
    const value = JSON.parse(text) as Partial<Record<keyof Undertaking, unknown>> | null;
    const { path, alongside, beside, after, message, author } = value ?? {};
    const isInside = (name: unknown): name is string => typeof name === "string" && !name.split("/").includes("..");
    if (!isInside(path) || (alongside !== undefined && !isInside(alongside))) return undefined;
    if (typeof beside !== "string" || !isBeside(beside) || typeof after !== "string") return undefined;
    if (typeof message !== "string" || typeof author !== "string") return undefined;
    return { path, ...(alongside !== undefined && { alongside }), beside, after, message, author };
  } catch {
    return undefined;
  }
}

/** The journal of a content folder; it stands in a folder of the program, never in the content. */
export function journalFor(folder: string, content: string): Journal {
  const ours = `save-${fingerprint(resolve(content)).slice(0, 12)}`;
  const noted = (file: string, undertaking: Undertaking): Noted => ({
    ...undertaking,
    clear: () => rm(file, { force: true }),
  });
  return {
    async read() {
      const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code === "ENOENT") return [];
        throw error;
      });
      const found: Noted[] = [];
      for (const name of names.filter((each) => each.startsWith(ours)).sort()) {
        const file = join(folder, name);
        const undertaking = name.endsWith(".json") ? undertakingIn(await readFile(file, "utf8")) : undefined;
        if (undertaking === undefined) await rm(file, { force: true });
        else found.push(noted(file, undertaking));
      }
      return found;
    },
    async note(undertaking) {
      await mkdir(folder, { recursive: true });
      const name = `${ours}-${randomUUID()}.json`;
      await replaceFile(join(folder, name), JSON.stringify(undertaking), { beside: `${name}.new` });
      return noted(join(folder, name), undertaking);
    },
  };
}
