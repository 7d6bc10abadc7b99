// What others changed in the folder, in words for who sits at the desk: told for a while, since nobody saw it happen.
import { Temporal } from "temporal-polyfill";
import { recordCalled } from "../../core/derive/called.ts";
import type { Dossier } from "../../core/dossier/dossier.ts";
import { registerAt } from "../../core/registers/index.ts";
import { momentInWords, writeMoment } from "../../core/time/written.ts";
import type { OutsideChange } from "../../node/folder/watch.ts";
import type { Shelf } from "../save/dossier-cache.ts";

const shownFor = 60 * 60_000;
const mostNamed = 3;
const kinds = { new: "nieuw", changed: "gewijzigd", gone: "weg" } as const;

function named({ path, kind }: OutsideChange, dossier: Dossier | undefined): string {
  const register = registerAt(`/${path}`);
  const called = dossier && recordCalled(dossier, path);
  const what = register === undefined || called === undefined ? path : `${register.singular} "${called}"`;
  return `${what} (${kinds[kind]})`;
}

/** One change by others in words. */
export function outsideInWords(changes: readonly OutsideChange[], dossier: Dossier | undefined, at: string): string {
  const names = changes.slice(0, mostNamed).map((each) => named(each, dossier));
  const rest = changes.length - names.length;
  const more = rest === 0 ? "" : ` en nog ${rest}`;
  return `Op ${momentInWords(at)} is buiten dit beheer iets veranderd: ${names.join(", ")}${more}. De controle en de site gaan daarvan uit. Hebt u zo'n formulier open, open het dan opnieuw.`;
}

/** The notes of one desk on what others changed. */
export function outsideNotes(clock: () => number = Date.now) {
  let last: { readonly words: string; readonly at: number } | undefined;
  return {
    /** Notes down a change. */
    async tell(changes: readonly OutsideChange[], shelf: Shelf): Promise<void> {
      const at = clock();
      // What cannot be read is named by its file.
      const dossier = await shelf.dossier().catch(() => undefined);
      const moment = writeMoment(Temporal.Instant.fromEpochMilliseconds(at));
      last = { words: outsideInWords(changes, dossier, moment), at };
    },
    /** What is told now. */
    words: (): readonly string[] => (last === undefined || clock() - last.at > shownFor ? [] : [last.words]),
  };
}
