// Keeps the records in memory: of what changed on disk only those are read anew.

import type { Dossier } from "../../core/dossier/dossier.ts";
import { remembering, validate } from "../../core/read/folder.ts";
import { readContent } from "../../node/read/content.ts";

export interface Shelf {
  /** Everything as it stands on disk now; files are named without a folder before them. */
  readonly dossier: () => Promise<Dossier>;
}

export function shelfOf(content: string): Shelf {
  const reading = remembering();
  return { dossier: async () => validate({ ...(await readContent(content)), folder: "" }, reading) };
}
