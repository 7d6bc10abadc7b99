// The content as it stands on disk, for the rules that run beside the form: read only, on this computer only.

import { fileURLToPath } from "node:url";
import { libraryRegisters } from "../../core/edit/library.ts";
import { type Source, type SourceFile, validate } from "../../core/read/folder.ts";
import { clockOf } from "../../node/command/verdict.ts";
import { readContent } from "../../node/read/content.ts";

/** What the form needs to judge a record as the build does. */
export interface FormDossier {
  readonly source: Source;
  /** Moment to compare with. */
  readonly now: string;
  /** The clock stands still: the example's, or one that was handed over. */
  readonly standing: boolean;
}

/** Reads the whole content. */
export async function formDossier(content: string, now: string | undefined): Promise<FormDossier> {
  const source = await readContent(content);
  const organisation = source.files.filter(({ path }) => path === "organisation.yml");
  const clock = clockOf(validate({ folder: "", files: organisation, folders: [], unreadable: [] }), now);
  return { source, now: clock.now, standing: clock.standing || now !== undefined };
}

const ours = fileURLToPath(new URL("../../../content/", import.meta.url));

/** Records of the example that came with the program, to begin with: also beside content of one's own. */
export async function library(): Promise<readonly SourceFile[]> {
  const { files } = await readContent(ours).catch(() => ({ files: [] }));
  const taken = new Set(libraryRegisters);
  return files.filter(({ path, text }) => taken.has(path.split("/")[0] ?? "") && /^example: "?yes"?\r?$/m.test(text));
}
