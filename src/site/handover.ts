// What the build script gives to Astro in the same process: the checked dossier of one edition, and the moment it is compared with.
import type { Edition, EditionDossier } from "../core/audience.ts";
import type { Due } from "../core/due.ts";
import type { Finding } from "../core/finding.ts";
import type { Change } from "../core/page-history.ts";
import type { Status } from "../core/status.ts";

export interface Handover {
  readonly edition: Edition;
  readonly dossier: EditionDossier;
  /** Findings and terms: of the registers edition only. */
  readonly findings: readonly Finding[];
  readonly due: readonly (Due & { readonly status: Status })[];
  readonly now: string;
  /** The clock of the example stands still. */
  readonly standing: boolean;
  /** Path under which the site stands, without a slash at the end; empty at the root. */
  readonly base: string;
  readonly outDir: string;
  readonly cacheDir: string;
  /** By page of the handbook: what changed from version to version. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** By page that is not approved (any more): the text of its file as it was last approved. */
  readonly approved: ReadonlyMap<string, string>;
  /** Served by `npm start`: the site links to the CMS and to the other editions. */
  readonly desk: boolean;
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
