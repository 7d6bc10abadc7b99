// The rest of the content, fetched once and again after every save: what the rules beside the form look things up in.
import type { Clock } from "../../core/check/acts.ts";
import { type Dossier, emptyDossier } from "../../core/dossier/dossier.ts";
import { extensionOf, type Register } from "../../core/model/register.ts";
import { remembering, type Source, validate } from "../../core/read/folder.ts";
import { presentMoment } from "./moment.ts";

interface Fetched extends Clock {
  readonly source: Source;
}

export interface Known {
  readonly dossier: Dossier;
  /** Text of a record's file; undefined when there is none. */
  readonly textOf: (register: Register, id: string | undefined) => string | undefined;
  /** The moment to compare with. */
  readonly clock: () => Clock;
}

const reading = remembering();
let known: Promise<Known | undefined> | undefined;

async function read(): Promise<Known | undefined> {
  // What is shown is drawn first: reading thousands of records holds up the page.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const response = await fetch("/beheer/dossier.json").catch(() => undefined);
  if (!response?.ok) return undefined;
  const { source, now, standing } = (await response.json()) as Fetched;
  still = standing ? now : undefined;
  const texts = new Map(source.files.map(({ path, text }) => [path, text]));
  return {
    dossier: validate(source, reading),
    textOf: (register, id) =>
      texts.get(
        register.shape === "single"
          ? `${register.id}${extensionOf(register)}`
          : `${register.id}/${id}${extensionOf(register)}`,
      ),
    clock: clockNow,
  };
}

// Of the last time that the content was fetched: what is typed is compared with it at once.
let still: string | undefined;

/** The desk's clock: the example's stands still, other ones go with this computer's. */
export const clockNow = (): Clock =>
  still === undefined ? { now: presentMoment(), standing: false } : { now: still, standing: true };

let last: Dossier = emptyDossier;

/** The content as it was last seen, for what cannot wait; empty until it came. */
export const dossierSeen = (): Dossier => last;

/** The content as it was after the last save; undefined while the desk cannot be reached. */
export function dossierNow(): Promise<Known | undefined> {
  known ??= read().then((found) => {
    if (found === undefined) known = undefined;
    else last = found.dossier;
    return found;
  });
  return known;
}

/** Something was saved: the next look fetches it all again. */
export function dossierChanged(): void {
  known = undefined;
}
