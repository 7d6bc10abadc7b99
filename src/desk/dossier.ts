// The content as it stands on disk, for the rules that run beside the form: read only, on this computer only.
import type { Source } from "../core/validate.ts";
import { validate } from "../core/validate.ts";
import { readContent } from "../node/read.ts";
import { clockOf } from "../node/verdict.ts";

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
