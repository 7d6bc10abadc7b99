// The build of one edition, in two steps: what does not depend on the records, and the rest: pages, exports, feeds, search index.
import { randomUUID } from "node:crypto";
import { readdirSync, rmSync } from "node:fs";
import { cp, mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import { promisedBy } from "../../core/derive/promised.ts";
import { type Edition, editions, forEdition, fullEdition } from "../../core/dossier/audience.ts";
import { emptyDossier } from "../../core/dossier/dossier.ts";
import { contentsFor, type Texts } from "../../core/edition/contents.ts";
import { handOver } from "../../site/handover.ts";
import type { Verdict } from "../command/verdict.ts";
import { finishSwap, makeOwned, oldEdition, swapFolder, workTop } from "../folder/leftovers.ts";
import { persistently } from "../folder/write.ts";
import { compress } from "./compress.ts";
import { lookOver } from "./finished.ts";
import { startIndex } from "./search-index.ts";

const project = fileURLToPath(new URL("../../..", import.meta.url));

export interface Surroundings {
  /** Path under which the site will stand: "" or "/privacy". */
  readonly base: string;
  /** Where the edition with the registers is reached, "https://handboek.example": for links from outside it. */
  readonly site?: string;
  /** Served by `npm start`. */
  readonly desk?: boolean;
  /** Address at which a calendar program reads the terms, when it is served. */
  readonly feed?: string;
}

/** A build that has bundled what does not depend on the records, and waits for them. */
export interface Begun {
  /** True when it can be finished for this edition at this address: nothing that people write is part of the bundle. */
  readonly fits: (edition: Edition, around: Surroundings) => boolean;
  /** Renders, indexes and puts the edition in its place; returns the number of pages. */
  readonly finish: (verdict: Verdict, folder: string, texts: Texts) => Promise<number>;
  /** Leaves nothing behind. */
  readonly drop: () => Promise<void>;
}

const bundledOf = ({ folder }: Edition, { base, site = "", desk = false, feed = "" }: Surroundings) =>
  JSON.stringify([folder, base, site, desk, feed]);

// On the desk the narrower editions stand beside the registers.
const beside = ({ folder }: Edition) => `/uitgave/${folder}`;
const besides = editions.filter((each) => each !== fullEdition).map((each) => `${beside(each)}/`);

const publicFiles = () => {
  const folder = join(project, "public");
  const listed = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return listed.map((each) => relative(folder, join(each.parentPath, each.name)).split(sep).join("/"));
};

/** Begins a build of an edition. Throws what Astro throws, and the reason of a signal that ends it on the way. */
export async function begin(edition: Edition, around: Surroundings, signal?: AbortSignal): Promise<Begun> {
  const { base: root, desk, feed } = around;
  // Who serves the calendar serves the pages that it leads to.
  const host = around.site ?? (feed === undefined ? undefined : new URL(feed).origin);
  const id = randomUUID();
  // Everything this build writes, Astro's own notes too, stands in a folder of its own: two builds at once never meet.
  const work = join(workTop, id);
  const outDir = join(work, "site");
  const full = edition === fullEdition;
  const base = desk && !full ? root + beside(edition) : root;
  const fixed = {
    edition,
    base,
    outDir,
    cacheDir: join(work, "cache"),
    desk: (desk ?? false) && full,
    feed: full ? feed : undefined,
    site: full && host !== undefined ? host + base : undefined,
  };
  const index = await startIndex(base, signal);

  async function clear(): Promise<void> {
    await index.close();
    // Thousands of small files: one after the other is quicker than waiting for each.
    rmSync(work, { recursive: true, force: true });
  }
  const configFile = relative(work, join(project, "astro.config.mjs"));
  let building: Promise<void>;
  try {
    await makeOwned(work);
    handOver({
      ...fixed,
      // Astro reads its settings before there is anything to publish.
      dossier: forEdition(emptyDossier, edition.audience),
      findings: [],
      due: [],
      now: "",
      standing: false,
      changes: new Map(),
      approved: new Map(),
      chosenConcepts: new Set(),
    });
    // What goes wrong is thrown, and said in Dutch by who asked.
    building = build({ root: work, configFile, integrations: [index.integration], logLevel: "silent" });
    await Promise.race([index.bundled, building]);
  } catch (error) {
    await clear();
    throw error;
  }

  return {
    fits: (...other) => bundledOf(...other) === bundledOf(edition, around),
    async finish(verdict, folder, texts) {
      const swap = join(folder, swapFolder(id));
      try {
        const contents = contentsFor(edition, verdict, texts);
        handOver({ ...fixed, ...contents });
        index.go();
        await building;
        const { pages, searched } = await index.write(join(outDir, "pagefind"));
        lookOver(outDir, edition.folder, {
          base,
          addresses: promisedBy(contents.dossier, edition.audience),
          files: ["404.html", ...publicFiles()],
          searched,
          elsewhere: fixed.desk ? ["/beheer/", ...besides] : [],
        });
        // The desk hands out its files as they are. Once they stand in their place, another build may replace them.
        if (!desk) await compress(outDir);
        await makeOwned(swap);
        const fresh = join(swap, "nieuw");
        await move(outDir, fresh);
        await replace(join(folder, edition.folder), fresh, oldEdition(swap, edition.folder));
        return pages;
      } finally {
        await clear();
        await finishSwap(folder, swap);
      }
    },
    async drop() {
      const dropped = new Error("Not needed any more.");
      index.go(dropped);
      await building.catch((error: unknown) => {
        if (error !== dropped) throw error;
      });
      await clear();
    },
  };
}

/** A place for one build that is begun before it is known what it must hold. */
export function inAdvance() {
  let ready: { readonly begun: Promise<Begun | undefined>; readonly end: AbortController } | undefined;

  /** The build that was prepared, when it fits; otherwise a new one. */
  async function take(edition: Edition, around: Surroundings, signal?: AbortSignal): Promise<Begun> {
    const prepared = ready;
    ready = undefined;
    const begun = await prepared?.begun;
    if (begun?.fits(edition, around)) return begun;
    // One build at a time.
    await begun?.drop();
    return begin(edition, around, signal);
  }

  return {
    begin: take,
    /**
     * Begins a build, to be taken later; resolves when it is begun. What cannot be begun now is begun anew then, and says why
     * it cannot.
     */
    async prepare(edition: Edition, around: Surroundings): Promise<void> {
      const end = new AbortController();
      ready = { end, begun: take(edition, around, end.signal).catch(() => undefined) };
      await ready.begun;
    },
    /** Leaves nothing of what was prepared and not taken. */
    async drop(): Promise<void> {
      const prepared = ready;
      ready = undefined;
      prepared?.end.abort();
      await (await prepared?.begun)?.drop();
    },
  };
}

// Renaming is not possible from one disk to another.
async function move(from: string, to: string): Promise<void> {
  try {
    await persistently(from, () => rename(from, to));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await cp(from, to, { recursive: true });
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

// The old edition stays whole until the new one is complete; two renames apart. Whoever is killed between them has it put
// back by the next start. Another build may be first: the last one stays.
async function replace(place: string, fresh: string, old: string): Promise<void> {
  await mkdir(dirname(old), { recursive: true });
  for (let tries = 1; ; tries += 1) {
    try {
      await persistently(place, () => rename(place, old));
    } catch (error) {
      if (codeOf(error) !== "ENOENT") throw error;
    }
    try {
      await persistently(basename(place), () => rename(fresh, place));
      return;
    } catch (error) {
      if (!["ENOTEMPTY", "EEXIST"].includes(codeOf(error)) || tries === 5) throw error;
      await rm(old, { recursive: true, force: true });
    }
  }
}
