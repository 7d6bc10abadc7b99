// Keeps the dossier in memory: of what changed on disk only those records are read anew.

import { cmsRoot } from "../core/derive/cms.ts";
import type { Dossier } from "../core/dossier.ts";
import { withRecord } from "../core/save.ts";
import { type Source, validate } from "../core/validate.ts";
import { readContent } from "../node/read.ts";
import { placeOf } from "./place.ts";

export interface Shelf {
  /** Everything as it stands on disk now; files are named without a folder before them. */
  readonly dossier: () => Promise<Dossier>;
}

const fewest = 20;
const textsOf = (source: Source) => new Map(source.files.map(({ path, text }) => [path, text]));
const restOf = ({ folders, unreadable }: Source) => JSON.stringify([folders, unreadable]);

export function shelfOf(content: string): Shelf {
  let last: { readonly source: Source; readonly dossier: Dossier } | undefined;

  function renewed(source: Source): Dossier {
    const whole = () => validate({ ...source, folder: "" });
    if (last === undefined || restOf(last.source) !== restOf(source)) return whole();
    const [old, now] = [textsOf(last.source), textsOf(source)];
    const changed = [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
    if (changed.length > fewest) return whole();
    try {
      return changed.reduce((dossier, path) => {
        const { register, id } = placeOf(`${cmsRoot}/${path}`);
        return withRecord(dossier, register, id, now.get(path));
      }, last.dossier);
    } catch {
      // A file that is no record came or went.
      return whole();
    }
  }

  return {
    async dossier() {
      const source = await readContent(content);
      last = { source, dossier: renewed(source) };
      return last.dossier;
    },
  };
}
