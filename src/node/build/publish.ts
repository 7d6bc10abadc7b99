// Builds the editions from what was checked: pages, exports, feeds, search index. Each edition is replaced whole or not at all.

import { existsSync } from "node:fs";
import { mkdir, realpath, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { type Edition, editions, entryMayStand, fieldsFor, mayHold } from "../../core/dossier/audience.ts";
import type { Texts } from "../../core/edition/contents.ts";
import type { Finding } from "../../core/model/finding.ts";
import { collections, organisation } from "../../core/registers/index.ts";
import { rules } from "../../core/rules/index.ts";
import { CannotWork } from "../command/options.ts";
import type { Verdict } from "../command/verdict.ts";
import { claim, type Identity, identityIn, mustHoldEditions } from "../folder/identity.ts";
import { tidy } from "../folder/leftovers.ts";
import { begin, type Surroundings } from "./edition-build.ts";
import { NotWhole } from "./finished.ts";

export interface PublishOptions extends Surroundings {
  /** Content folder of what was checked. */
  readonly content: string;
  /** Folder for the editions; made when absent, refused when it holds something no build made. */
  readonly out: string;
  /** The texts that pages had before, as git is asked for them beside other work. */
  readonly texts: Promise<Texts>;
  /** The editions to build; all when absent. */
  readonly only?: readonly Edition[];
  /** How a build begins; with `begin` when absent. */
  readonly begin?: typeof begin;
}

export interface Published {
  readonly edition: Edition;
  /** Errors in the content that held this edition back; empty when it was published. */
  readonly heldBackBy: readonly Finding[];
  /** What was built and is not whole: then it was held back as well. */
  readonly broken?: CannotWork;
  readonly pages: number;
}

// What is open and still holds an edition back, by its rule.
const holdsBack = new Map(rules.map(({ id, holdsBack: audience }) => [id, audience]));

/** What holds an edition back: errors in content that it shows, and what it cannot do without. */
export function errorsFor(edition: Edition, { findings, dossier }: Pick<Verdict, "findings" | "dossier">): Finding[] {
  return findings.filter(({ id, severity, file }) => {
    if (severity !== "error") return holdsBack.get(id) === edition.audience;
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

const managing = "wie deze computer beheert";
const noSpace = new Set(["ENOSPC", "EFBIG", "EDQUOT"]);

// Node's own recursive mkdir never ends where a folder refuses new names (/proc).
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

async function prepare(out: string, identity: Identity): Promise<string> {
  const folder = resolve(out);
  try {
    mustHoldEditions(out);
    await makeFolder(folder);
    // First of all: what an earlier build moved aside belongs to whoever the folder belonged to then.
    await tidy(folder);
    const clear = () =>
      Promise.all(editions.map((each) => rm(join(folder, each.folder), { recursive: true, force: true })));
    const other = await claim(folder, identity, clear);
    if (other !== undefined) {
      throw new CannotWork(
        `In de map ${out} staan uitgaven van ${other.name ?? "andere inhoud"}, gemaakt van de inhoud in ${other.content}.`,
        "Kies met --out een andere map, of haal deze map eerst weg. Er is niets veranderd.",
        `Vraag ${managing} om die map weg te halen. Wat u opslaat, staat in het handboek.`,
      );
    }
  } catch (error) {
    if (error instanceof CannotWork || noSpace.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    throw new CannotWork(
      `Op de plek ${out} kan niet worden geschreven.`,
      "Kies met --out een map waarin u mag schrijven. Er is niets veranderd.",
      `Vraag ${managing} om schrijven daar toe te staan. Wat u opslaat, staat in het handboek.`,
    );
  }
  return folder;
}

/**
 * Builds and publishes every edition that no error holds back. Throws CannotWork on a folder that is not ours, or that holds
 * the editions of other content: one that is held back must not leave another organisation's edition beside ours.
 */
export async function publish(verdict: Verdict, options: PublishOptions): Promise<Published[]> {
  // Whose it is follows from the text that was checked, not from what stands there by now.
  const text = verdict.dossier.entries[organisation.id]?.[0]?.text;
  const folder = await prepare(options.out, identityIn(await realpath(options.content), text));
  const texts = await options.texts;
  async function built(edition: Edition): Promise<number> {
    const begun = await (options.begin ?? begin)(edition, options);
    return begun.finish(verdict, folder, texts);
  }
  const published: Published[] = [];
  for (const edition of editions) {
    if (options.only !== undefined && !options.only.includes(edition)) continue;
    const heldBackBy = errorsFor(edition, verdict);
    if (heldBackBy.length > 0) published.push({ edition, heldBackBy, pages: 0 });
    else
      published.push(
        await built(edition).then(
          (pages) => ({ edition, heldBackBy, pages }),
          (error: unknown) => {
            if (!(error instanceof NotWhole)) throw error;
            return { edition, heldBackBy, pages: 0, broken: error };
          },
        ),
      );
  }
  return published;
}
