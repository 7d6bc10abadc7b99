// Builds the editions from what was checked: pages, exports, feeds, search index. Each edition is replaced whole or not at all.

import { randomUUID } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import { type Edition, editions, entryMayStand, fieldsFor, forEdition, mayHold } from "../core/audience.ts";
import { type Dossier, handbookPages } from "../core/dossier.ts";
import type { Finding } from "../core/finding.ts";
import { type Change, changesOf, type PageText, versionsOf } from "../core/page-history.ts";
import { collections } from "../core/registers/index.ts";
import { handOver } from "../site/handover.ts";
import { CannotWork } from "./options.ts";
import { pageTexts } from "./page-texts.ts";
import { startIndex } from "./search-index.ts";
import type { Verdict } from "./verdict.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
const mark = ".privacyhandboek";

export interface PublishOptions {
  /** Folder for the editions; made when absent, refused when it holds something no build made. */
  readonly out: string;
  /** Path under which the site will stand: "" or "/privacy". */
  readonly base: string;
  /** Content folder, to ask git what changed on its pages; without it pages tell only what stands on them. */
  readonly content?: string;
  /** Folder names of the editions to build; all when absent. */
  readonly only?: readonly string[];
  /** Served by `npm start`. */
  readonly desk?: boolean;
}

export interface Published {
  readonly edition: Edition;
  /** Errors that held this edition back; empty when it was published. */
  readonly heldBackBy: readonly Finding[];
  readonly pages: number;
}

/** Errors that hold an edition back: those in content that the edition shows. */
export function errorsFor(edition: Edition, { findings, dossier }: Pick<Verdict, "findings" | "dossier">): Finding[] {
  return findings.filter(({ severity, file }) => {
    if (severity !== "error") return false;
    // The place inside the content folder; a folder above it may carry the name of a register too.
    const inside = file.split("/").slice(-2);
    const register = collections.find((each) => each.shape !== "single" && inside.includes(each.id));
    if (register === undefined || inside.includes("organisation.yml")) return true;
    if (register.entryAudience !== undefined) {
      const entry = dossier.entries[register.id]?.find((each) => each.file === file);
      return entry === undefined || entryMayStand(edition.audience, register, entry);
    }
    return (
      mayHold(edition.audience, register.audience) ||
      Object.keys(fieldsFor(register.fields, edition.audience)).length > 0
    );
  });
}

const noSpace = new Set(["ENOSPC", "EFBIG", "EDQUOT"]);

// Node's own recursive mkdir never ends where a folder refuses new names (/proc).
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

async function prepare(out: string): Promise<string> {
  const folder = resolve(out);
  try {
    const inside = existsSync(folder) ? await readdir(folder) : [];
    if (inside.length > 0 && !inside.includes(mark)) {
      throw new CannotWork(
        `In de map ${out} staat iets dat niet door een eerdere bouw is gemaakt.`,
        "Kies met --out een lege of nieuwe map. Er is niets veranderd.",
      );
    }
    await makeFolder(folder);
    await writeFile(join(folder, mark), "Gemaakt door `npm run build`; elke bouw vervangt wat hier staat.\n");
  } catch (error) {
    if (error instanceof CannotWork || noSpace.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new CannotWork(
      `Op de plek ${out} kan niet worden geschreven.`,
      "Kies met --out een map waarin u mag schrijven. Er is niets veranderd.",
    );
  }
  return folder;
}

/** What the pages of an edition tell of their versions. A time when a page was for fewer people stays with them. */
function changesFor(edition: Edition, dossier: Dossier, texts: ReadonlyMap<string, readonly PageText[]>) {
  const told = handbookPages(dossier).map(({ id, data }): [string, readonly Change[]] => {
    const versions = versionsOf(texts.get(id) ?? []);
    const open = versions.map(({ audience, ...each }, index) => {
      const before = versions[index + 1];
      const both = [audience, before?.audience].every((one) => one === undefined || mayHold(edition.audience, one));
      return both ? each : { ...each, sections: undefined };
    });
    return [id, changesOf(data.changes ?? [], open)];
  });
  return new Map(told);
}

async function buildEdition(
  edition: Edition,
  verdict: Verdict,
  folder: string,
  texts: ReadonlyMap<string, readonly PageText[]>,
  options: PublishOptions,
): Promise<number> {
  const id = randomUUID();
  // Everything this build writes, Astro's own notes too, stands in a folder of its own: two builds at once never meet.
  const work = join(project, "node_modules", ".privacyhandboek", id);
  const site = join(work, "site");
  const fresh = join(folder, `.nieuw-${edition.folder}-${id}`);
  const full = edition.audience === "registers";
  const dossier = forEdition(verdict.dossier, edition.audience);
  const pagesFolder = join(work, "handbook");
  // On the desk the narrower editions stand beside the registers.
  const base = options.desk && !full ? `${options.base}/uitgave/${edition.folder}` : options.base;
  const index = await startIndex(base);
  try {
    await mkdir(pagesFolder, { recursive: true });
    await Promise.all(
      (dossier.entries.handbook ?? []).map((page) => writeFile(join(pagesFolder, `${page.id}.mdx`), page.body)),
    );
    handOver({
      edition,
      dossier,
      findings: full ? verdict.findings : [],
      due: full ? verdict.due : [],
      now: verdict.now,
      standing: verdict.standing,
      base,
      outDir: site,
      cacheDir: join(work, "cache"),
      pagesFolder,
      changes: changesFor(edition, dossier, texts),
      desk: (options.desk ?? false) && full,
    });
    const configFile = relative(work, join(project, "astro.config.mjs"));
    await build({ root: work, configFile, integrations: [index.integration], logLevel: "error" });
    const pages = await index.write(join(site, "pagefind"));
    await move(site, fresh);
    await replace(join(folder, edition.folder), fresh, join(folder, `.oud-${edition.folder}-${id}`));
    return pages;
  } finally {
    await index.close();
    // Thousands of small files: one after the other is quicker than waiting for each.
    for (const left of [work, fresh]) rmSync(left, { recursive: true, force: true });
  }
}

// Renaming is not possible from one disk to another.
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    await cp(from, to, { recursive: true });
  }
}

// The old edition stays whole until the new one is complete; two renames apart. Another build may be first: the last one stays.
async function replace(place: string, fresh: string, old: string): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  for (let tries = 1; ; tries += 1) {
    const had = await rename(place, old).then(
      () => true,
      () => false,
    );
    try {
      await rename(fresh, place);
      break;
    } catch (error) {
      const taken = ["ENOTEMPTY", "EEXIST"].includes((error as NodeJS.ErrnoException).code ?? "");
      if (had && !taken) await rename(old, place);
      if (!taken || tries === 5) throw error;
      await rm(old, { recursive: true, force: true });
    }
  }
  rmSync(old, { recursive: true, force: true });
}

/** Builds and publishes every edition that no error holds back. Throws CannotWork on a folder that is not ours. */
export async function publish(verdict: Verdict, options: PublishOptions): Promise<Published[]> {
  const folder = await prepare(options.out);
  const texts = options.content === undefined ? new Map<string, PageText[]>() : await pageTexts(options.content);
  const published: Published[] = [];
  for (const edition of editions) {
    if (options.only !== undefined && !options.only.includes(edition.folder)) continue;
    const heldBackBy = errorsFor(edition, verdict);
    const pages = heldBackBy.length > 0 ? 0 : await buildEdition(edition, verdict, folder, texts, options);
    published.push({ edition, heldBackBy, pages });
  }
  return published;
}
