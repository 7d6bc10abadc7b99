// Makes the folder of a new handbook, whole or not at all: its files, and a git repository of its own with one commit.
import { randomUUID } from "node:crypto";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import type { SourceFile } from "../../core/read/folder.ts";
import { CannotWork } from "../command/options.ts";
import { git } from "../git/git.ts";
import { persistently } from "./write.ts";

export interface NewContent {
  /** Where it comes; a folder that is not there yet, or is empty. */
  readonly folder: string;
  readonly files: readonly SourceFile[];
  /** Folders of registers without records. */
  readonly folders: readonly string[];
  /** Name of the organisation and its address, for the history. */
  readonly name: string;
  readonly email: string;
  /** Who begins. */
  readonly author: string;
}

// Lines of texts end alike on every computer, so that a history shows only what was changed.
const attributes = "* text=auto eol=lf\n";
const kept = ".gitkeep";

/** A folder that is still free, named after an organisation; beside the program when no other place is named. */
export async function placeFor(name: string, beside = ".."): Promise<string> {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  const wished = resolve(beside, `handboek-${plain === "" ? "van-ons" : plain}`);
  for (let number = 1; ; number += 1) {
    const place = number === 1 ? wished : `${wished}-${number}`;
    if (await isFree(place)) return place;
  }
}

/** True for a folder that is not there yet, or is empty. */
export const isFree = (folder: string): Promise<boolean> =>
  readdir(folder).then(
    (inside) => inside.length === 0,
    (error: NodeJS.ErrnoException) => error.code === "ENOENT",
  );

/** Begins the history. False when git is not there: the handbook works without. */
async function withHistory(folder: string, { name, email, author }: NewContent): Promise<boolean> {
  const begun = await git(folder, ["init", "--quiet"]);
  if (begun.code === undefined) return false;
  const line = (text: string) => text.replace(/[\p{Cc}<>]/gu, " ").trim();
  const orders = [
    ["symbolic-ref", "HEAD", "refs/heads/main"],
    ["config", "user.name", line(name)],
    ["config", "user.email", line(email)],
    ["add", "--all"],
    [
      "commit",
      "--quiet",
      `--author=${line(author) || "Beheer"} <beheer@privacyhandboek.invalid>`,
      "-m",
      `Begin van het handboek van ${line(name)}`,
    ],
  ];
  for (const order of begun.code === 0 ? orders : []) {
    const done = await git(folder, order);
    if (done.code !== 0)
      throw new CannotWork(
        `De geschiedenis (git) kon niet worden begonnen: ${done.error.trim()}`,
        "Er is niets gemaakt. Vraag wie het programma beheert om dit te herstellen.",
      );
  }
  return begun.code === 0;
}

/** Makes it. Throws CannotWork when something stands in that place. Says whether it has a history. */
export async function makeContent(made: NewContent): Promise<{ readonly history: boolean }> {
  const folder = resolve(made.folder);
  const taken = () =>
    new CannotWork(
      `In de map ${folder} staat al iets. Er is niets veranderd.`,
      "Kies een map die er nog niet is, of die leeg is.",
    );
  if (!(await isFree(folder))) throw taken();
  const aside = join(dirname(folder), `.${basename(folder)}-${randomUUID()}`);
  try {
    await mkdir(aside, { recursive: true });
    for (const inside of made.folders) {
      await mkdir(join(aside, inside), { recursive: true });
      if (!made.files.some(({ path }) => path.startsWith(`${inside}/`))) await writeFile(join(aside, inside, kept), "");
    }
    for (const { path, text } of made.files) {
      await mkdir(dirname(join(aside, path)), { recursive: true });
      await writeFile(join(aside, path), text);
    }
    await writeFile(join(aside, ".gitattributes"), attributes);
    const history = await withHistory(aside, made);
    if (!(await isFree(folder))) throw taken();
    await rm(folder, { recursive: true, force: true });
    await persistently(folder, () => rename(aside, folder));
    return { history };
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
