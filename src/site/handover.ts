// What the build script gives to Astro in the same process: the checked dossier of one edition, and the moment it is compared with.
import type { Edition } from "../core/dossier/audience.ts";
import type { EditionContents } from "../core/edition/contents.ts";

export interface Handover extends EditionContents {
  readonly edition: Edition;
  /** Path under which the site stands, without a slash at the end; empty at the root. */
  readonly base: string;
  /** Whole address at which the site stands, without a slash at the end; undefined where nobody said. */
  readonly site: string | undefined;
  readonly outDir: string;
  readonly cacheDir: string;
  /** Served by `npm start`: the site links to the CMS and to the other editions. */
  readonly desk: boolean;
  /** Shown while somebody changes pages and styles, never published: what reloads a page is put in against the policy. */
  readonly reloads?: true;
  /** Address at which a calendar program reads the terms, when the desk serves them. */
  readonly feed: string | undefined;
}

const key = Symbol.for("privacyhandboek.handover");

/** Gives an edition to the build that starts next in this process. */
export function handOver(value: Handover): void {
  (globalThis as Record<symbol, unknown>)[key] = value;
}

/** What was handed over. Throws outside a build. */
export function handover(): Handover {
  const value = (globalThis as Record<symbol, unknown>)[key];
  if (value === undefined) throw new Error("Nothing was handed over: build with `npm run build` or `npm start`.");
  return value as Handover;
}
