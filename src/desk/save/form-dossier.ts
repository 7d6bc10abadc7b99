// The content as it stands on disk, for the rules that run beside the form: read only, on this computer only.

import { fileURLToPath } from "node:url";
import { type Organisation, organisationIn } from "../../core/dossier/dossier.ts";
import { libraryRegisters } from "../../core/edit/library.ts";
import { pathOf } from "../../core/model/register.ts";
import type { Source, SourceFile } from "../../core/read/folder.ts";
import { readRecord } from "../../core/read/record.ts";
import { registerOf } from "../../core/registers/index.ts";
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

// Only its clock is asked: the form reads all the rest itself.
function readOrganisation({ files }: Source): Organisation | undefined {
  const register = registerOf("organisation");
  const file = register && files.find(({ path }) => path === pathOf(register, register.id));
  if (register === undefined || file === undefined) return undefined;
  const { entry } = readRecord(register, register.id, file.path, file.text);
  return organisationIn(entry);
}

/** Reads the whole content. */
export async function formDossier(content: string, now: string | undefined): Promise<FormDossier> {
  const source = await readContent(content);
  const clock = clockOf(readOrganisation(source), now);
  return { source, now: clock.now, standing: clock.standing || now !== undefined };
}

const ours = fileURLToPath(new URL("../../../content/", import.meta.url));

/** Records of the example that came with the program, to begin with: also beside content of one's own. */
export async function library(): Promise<readonly SourceFile[]> {
  const { files } = await readContent(ours).catch(() => ({ files: [] }));
  const taken = new Set(libraryRegisters);
  return files.filter(({ path, text }) => taken.has(path.split("/")[0] ?? "") && /^example: "?yes"?\r?$/m.test(text));
}
