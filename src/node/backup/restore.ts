// Puts a back-up back in a folder of its own: made beside its place, looked over, and moved there whole. What was purged after the
// back-up is purged again before anybody can open it.
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { isRetired } from "../../core/model/field.ts";
import { readParts } from "../../core/read/parts.ts";
import { registerAt } from "../../core/registers/index.ts";
import { CannotWork } from "../command/options.ts";
import { hasHits, performPurge, planPurge } from "../command/purge.ts";
import { lockFolder } from "../folder/lock.ts";
import { isFree } from "../folder/new-content.ts";
import { persistently } from "../folder/write.ts";
import { git } from "../git/git.ts";
import { type Backup, bundleName, hashOf } from "./contents.ts";
import type { PurgedList } from "./purged.ts";

export interface Restored {
  /** Folder of the content. */
  readonly content: string;
  /** Files that were not in the history yet when the back-up was made. */
  readonly unsaved: number;
  /** Cases of which the text was in the back-up, or in its history, and that are purged now. */
  readonly purged: readonly string[];
}

const line = (text: string) => text.replace(/[\p{Cc}<>]/gu, " ").trim();

/** Runs git, without anything that a repository or a template could have it do. */
async function run(folder: string, ...args: readonly string[]): Promise<string> {
  const safe = ["-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false", "-c", "core.symlinks=false"];
  const { code, out, error } = await git(folder, [...safe, ...args], "", 600_000);
  if (code === undefined)
    throw new CannotWork(
      "Git staat niet op deze computer; de geschiedenis is niet terug te zetten. Er is niets veranderd.",
      "Installeer git, en probeer het opnieuw.",
    );
  if (code !== 0)
    throw new CannotWork(
      `De geschiedenis in deze reservekopie is niet terug te zetten: ${error.trim()} Er is niets veranderd.`,
      "Gebruik een andere reservekopie.",
    );
  return out.toString("utf8").trim();
}

async function unpackHistory(folder: string, { manifest, bundle }: Backup): Promise<string> {
  const { history } = manifest;
  if (history === null || bundle === undefined) return "";
  const work = await mkdtemp(join(tmpdir(), "privacyhandboek-"));
  try {
    const file = join(work, bundleName);
    await writeFile(file, bundle, { mode: 0o600 });
    await run(folder, "init", "--quiet", "--template=");
    await run(
      folder,
      "fetch",
      "--quiet",
      "--no-tags",
      "--update-head-ok",
      file,
      "+refs/*:refs/*",
      "+HEAD:refs/back-up",
    );
    const head = await run(folder, "rev-parse", "refs/back-up");
    if (head !== history.head)
      throw new CannotWork(
        "De geschiedenis hoort niet bij deze reservekopie. Er is niets veranderd.",
        "Gebruik een andere reservekopie.",
      );
    await run(folder, "update-ref", "-d", "refs/back-up");
    if (history.branch === null) await run(folder, "update-ref", "--no-deref", "HEAD", head);
    else await run(folder, "symbolic-ref", "HEAD", history.branch);
    await run(folder, "config", "core.symlinks", "false");
    if (history.user !== null) {
      await run(folder, "config", "user.name", line(String(history.user.name)));
      await run(folder, "config", "user.email", line(String(history.user.email)));
    }
    await run(folder, "reset", "--quiet", "--hard", "HEAD");
    return history.prefix;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function pathsIn(root: string, inside = ""): Promise<string[]> {
  const listed = await readdir(join(root, inside), { withFileTypes: true });
  const found: string[] = [];
  for (const each of listed) {
    const path = inside === "" ? each.name : `${inside}/${each.name}`;
    if (each.name === ".git" || each.name === lockFolder) continue;
    if (each.isDirectory()) found.push(...(await pathsIn(root, path)));
    else found.push(path);
  }
  return found;
}

/** Makes the folder hold exactly these files; gives how many differ from what stood there. */
async function layOver(root: string, files: ReadonlyMap<string, Buffer>): Promise<number> {
  let changed = 0;
  await mkdir(root, { recursive: true });
  for (const path of await pathsIn(root))
    if (!files.has(path)) {
      await rm(join(root, path), { force: true });
      changed += 1;
    }
  for (const [path, body] of files) {
    const full = join(root, path);
    const there = await readFile(full).catch(() => undefined);
    if (there?.equals(body)) continue;
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, body);
    changed += 1;
  }
  // Read from the disk again: what counts is what stands there.
  const found = new Set(await pathsIn(root));
  for (const [path, body] of files)
    if (!found.has(path) || hashOf(await readFile(join(root, path))) !== hashOf(body))
      throw new CannotWork(
        `${path} kwam niet heel op de schijf. Er is niets veranderd.`,
        "Kijk of de schijf in orde is en of er ruimte is, en probeer het opnieuw.",
      );
  return changed;
}

const roleOf = (text: string, path: string): string => {
  const register = registerAt(path);
  const fields = register === undefined ? undefined : readParts(text, register)?.fields;
  return String((fields?.retired as { readonly role?: unknown } | undefined)?.role);
};

/** Does again what was done after the back-up: of these cases only the tombstone stays, also in the history. */
async function purgeAgain(root: string, withHistory: boolean, made: string, list: PurgedList): Promise<string[]> {
  const done: string[] = [];
  for (const [path, stone] of Object.entries(list.tombstones)) {
    const register = registerAt(path);
    const fields = register === undefined ? undefined : readParts(stone, register)?.fields;
    if (register === undefined || !register.cases || !isRetired(fields) || path.split("/").length !== 2) continue;
    const full = join(root, path);
    const there = await readFile(full, "utf8").catch(() => undefined);
    if (there === undefined) continue;
    if (there !== stone) await writeFile(full, stone);
    if (!withHistory) {
      if (there !== stone) done.push(path);
      continue;
    }
    await run(root, "add", "--all", "--", ".");
    const record = path.replace(/\.md$/, "");
    const author = "--author=Beheer <beheer@privacyhandboek.invalid>";
    const who = ["-c", "user.name=Privacyhandboek", "-c", "user.email=beheer@privacyhandboek.invalid"];
    await run(
      root,
      ...who,
      "commit",
      "--quiet",
      "--allow-empty",
      author,
      "-m",
      `Zoals bij de reservekopie van ${made}`,
    );
    const plan = await planPurge(root, { record }, roleOf(stone, path));
    if (!hasHits(plan)) {
      if (there !== stone) done.push(path);
      continue;
    }
    const { record: proof } = await performPurge(root, plan);
    await run(root, "add", "--", proof);
    await run(root, ...who, "commit", "--quiet", author, "-m", "Bewijsstuk: na terugzetten opnieuw gewist");
    done.push(path);
  }
  return done;
}

/** Puts a back-up back in a folder that is not there yet or is empty. Whole, or not at all. */
export async function restoreBackup(backup: Backup, target: string, list: PurgedList | undefined): Promise<Restored> {
  const folder = resolve(target);
  const taken = () =>
    new CannotWork(
      `In de map ${folder} staat al iets. Er is niets veranderd.`,
      "Noem met --out een map die er nog niet is, of die leeg is.",
    );
  if (!(await isFree(folder))) throw taken();
  const aside = join(dirname(folder), `.${basename(folder)}-${randomUUID()}`);
  try {
    await mkdir(aside, { recursive: true, mode: 0o700 });
    const prefix = await unpackHistory(aside, backup);
    const root = join(aside, prefix);
    const differing = await layOver(root, backup.files);
    const { history, made } = backup.manifest;
    const purged = list === undefined ? [] : await purgeAgain(root, history !== null, made, list);
    if (!(await isFree(folder))) throw taken();
    await rm(folder, { recursive: true, force: true });
    await persistently(folder, () => rename(aside, folder));
    return { content: resolve(folder, prefix), unsaved: history === null ? 0 : differing, purged };
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}
