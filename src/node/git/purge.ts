// Takes a text out of the whole history of the content's repository: out of every file of the content, every message, every object.
import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { collections } from "../../core/registers/index.ts";
import { CannotWork } from "../command/options.ts";
import { git, openObjects } from "./git.ts";
import { foldersInPast } from "./history.ts";
import { type Changes, goThrough, idOf, type Repository, repositoryAround } from "./rewrite.ts";

/** What stands where the text stood. Round brackets mean nothing in YAML or Markdown. */
export const mark = "(weggehaald)";

export interface Place {
  readonly repository: Repository;
  /** Folder of the content inside the repository, "" or ending in a slash; first the present one, then earlier ones. */
  readonly folders: readonly string[];
}

const said = async (folder: string, args: readonly string[]) => {
  const { code, out } = await git(folder, args);
  return code === 0 ? out.toString("utf8").trim() : "";
};

/** The repository of a content folder, when nothing there stands in the way. Throws CannotWork otherwise. */
export async function placeOf(content: string): Promise<Place> {
  const folder = resolve(content);
  const repository = await repositoryAround(folder);
  if (repository === undefined) {
    throw new CannotWork(
      "Deze map staat niet in git; er is geen geschiedenis.",
      "Er is niets te doen en niets veranderd.",
    );
  }
  const stop = (message: string, remedy: string) => new CannotWork(`${message} Er is niets veranderd.`, remedy);
  if ((await said(folder, ["rev-parse", "--is-shallow-repository"])) === "true") {
    throw stop(
      "Hier staat alleen het nieuwste deel van de geschiedenis.",
      "Haal eerst alles op: `git fetch --unshallow`.",
    );
  }
  const top = await said(folder, ["rev-parse", "--show-toplevel"]);
  const changed = await said(top, ["status", "--porcelain", "--untracked-files=no"]);
  const strangers = await said(folder, ["status", "--porcelain", "--untracked-files=all", "--", "."]);
  if (changed !== "" || strangers !== "") {
    throw stop("Er zijn wijzigingen die nog niet zijn vastgelegd.", "Leg ze vast in git of maak ze ongedaan.");
  }
  if ((await said(folder, ["rev-parse", "-q", "--verify", "refs/stash"])) !== "") {
    throw stop(
      "Er is werk opzij gezet met `git stash`; dat zou verdwijnen.",
      "Zet het terug en leg het vast, of gooi het weg.",
    );
  }
  if ((await said(folder, ["worktree", "list", "--porcelain"])).split("worktree ").length > 2) {
    throw stop("Deze geschiedenis heeft meer dan één werkmap.", "Haal de andere weg met `git worktree remove`.");
  }
  if (existsSync(resolve(repository.objects, "info/alternates"))) {
    throw stop(
      "Een deel van de geschiedenis staat in een andere map.",
      "Maak een volledige kopie: `git clone --no-local`.",
    );
  }
  const prefix = await said(folder, ["rev-parse", "--show-prefix"]);
  return { repository, folders: await foldersInPast(folder, prefix) };
}

const names = new Set(collections.map(({ id, shape }) => (shape === "single" ? `${id}.yml` : id)));

// Of the folder as it is now everything is content; of an earlier one only what certainly is.
function ownership(folders: readonly string[]): Pick<Changes, "enters" | "owns"> {
  const [now = "", ...earlier] = folders;
  const owns = (path: string) =>
    path.startsWith(now) ||
    earlier.some((each) => path.startsWith(each) && names.has(path.slice(each.length).split("/")[0] ?? ""));
  return { owns, enters: (folder) => owns(folder.slice(0, -1)) || folders.some((each) => each.startsWith(folder)) };
}

export interface Hits {
  /** Paths in the history at which something goes. */
  readonly files: ReadonlySet<string>;
  /** Versions of files: id in git → what comes in its place. */
  readonly versions: ReadonlyMap<string, Buffer>;
  /** Messages of commits and tags, and names under them, in which something goes. */
  readonly messages: number;
}

export interface Purge {
  readonly place: Place;
  readonly hits: Hits;
  readonly name: Changes["name"];
  readonly message: Changes["message"];
  /** True when an object still holds what must go. */
  readonly remains: (id: string, body: () => Promise<Buffer>) => Promise<boolean>;
}

const same = (text: string) => text;

async function find(place: Place, changes: Pick<Changes, "file" | "name" | "message">): Promise<Hits> {
  const files = new Set<string>();
  const versions = new Map<string, Buffer>();
  let messages = 0;
  const look: Changes = {
    ...ownership(place.folders),
    name: same,
    message: (text) => {
      if (changes.message(text) !== text) messages += 1;
      return text;
    },
    file: async (path, id, read) => {
      const fresh = await changes.file(path, id, read);
      if (fresh !== undefined) {
        files.add(path);
        versions.set(id, fresh);
      } else if (changes.name(path) !== path) files.add(path);
      return undefined;
    },
  };
  await goThrough(place.repository, look, false);
  return { files, versions, messages };
}

/** Everything that a case file ever held, but for the tombstone that stands there now. */
export async function purgeOfRecord(place: Place, path: string, tombstone: Buffer): Promise<Purge> {
  const paths = new Set(place.folders.map((folder) => `${folder}${path}.md`));
  const now = await idOf(place.repository, tombstone);
  const file: Changes["file"] = async (at, id) => (paths.has(at) && id !== now ? tombstone : undefined);
  const hits = await find(place, { file, name: same, message: same });
  return { place, hits, name: same, message: same, remains: async (id) => hits.versions.has(id) };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** Finds a text however it is broken over lines, in capitals or not, with composed or separate accents. */
export function patternOf(text: string): RegExp {
  const forms = [...new Set([text.normalize("NFC"), text.normalize("NFD")])];
  return new RegExp(forms.map((form) => form.trim().split(/\s+/).map(escaped).join("\\s+")).join("|"), "giu");
}

/** A text wherever it stands in the content and in the messages of the history. */
export async function purgeOfText(place: Place, text: string): Promise<Purge> {
  const pattern = patternOf(text);
  const replace = (old: string) => old.replace(pattern, mark);
  const holds = (old: string) => old.search(pattern) >= 0;
  const known = new Map<string, Buffer | undefined>();
  const file: Changes["file"] = async (_path, id, read) => {
    if (!known.has(id)) {
      const body = await read();
      const old = body.toString("utf8");
      known.set(id, Buffer.from(old).equals(body) && holds(old) ? Buffer.from(replace(old)) : undefined);
    }
    return known.get(id);
  };
  const name = (old: string) => old.replace(pattern, "weggehaald");
  return {
    place,
    hits: await find(place, { file, name, message: replace }),
    name,
    message: replace,
    remains: async (_id, body) => holds((await body()).toString("utf8")),
  };
}

export interface Purged {
  /** Commits that got another content, message or predecessor. */
  readonly commits: number;
  /** The oldest of them, as they were called: a history that holds one of these is the old one. */
  readonly replaced: readonly string[];
  /** Objects of git that still hold the text: outside the content, or kept by something else. */
  readonly left: number;
}

/** Replaces the history, brings the working folder along, and lets git forget the old one for good. */
export async function carryOut({ place, hits, name, message, remains }: Purge): Promise<Purged> {
  const { repository, folders } = place;
  const { folder } = repository;
  const ours = ownership(folders);
  const file: Changes["file"] = async (_path, id) => hits.versions.get(id);
  const { changed: commits, first } = await goThrough(repository, { ...ours, name, message, file }, true);

  const run = async (at: string, args: readonly string[], input = "") => {
    const { code, out, error } = await git(at, args, input);
    if (code !== 0) {
      throw new CannotWork(
        `De geschiedenis is vervangen, maar git stopte daarna: ${error.trim()}`,
        "Sluit andere programma's die git gebruiken en voer de opdracht opnieuw uit.",
      );
    }
    return out.toString("utf8");
  };
  const top = (await run(folder, ["rev-parse", "--show-toplevel"])).trim();
  await run(top, ["read-tree", "--reset", "HEAD"]);
  // Only what was rewritten is brought along; whatever else stands in the working folder is not touched.
  const changed = (await run(top, ["diff", "--name-only", "--no-renames", "-z"])).split("\0").filter(ours.owns);
  if (changed.length > 0)
    await run(top, ["checkout", "-q", "--pathspec-from-file=-", "--pathspec-file-nul"], changed.join("\0"));

  // Notes that git leaves of the last act hold its message and its commit.
  for (const note of ["COMMIT_EDITMSG", "FETCH_HEAD", "MERGE_MSG", "ORIG_HEAD", "SQUASH_MSG"])
    await rm(resolve(folder, (await run(folder, ["rev-parse", "--git-path", note])).trim()), { force: true });
  await run(folder, ["reflog", "expire", "--expire=now", "--expire-unreachable=now", "--all"]);
  await run(folder, ["gc", "--quiet", "--prune=now"]);
  return { commits, replaced: first, left: await leftIn(repository, remains) };
}

/** Looks at every object that git still has, also those that no branch reaches. */
async function leftIn({ folder }: Repository, remains: Purge["remains"]): Promise<number> {
  const { out } = await git(folder, ["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"]);
  const objects = openObjects(folder);
  let left = 0;
  try {
    for (const id of out.toString("latin1").split("\n")) {
      if (id === "") continue;
      const body = async () => (await objects.read(id))?.body ?? Buffer.alloc(0);
      if (await remains(id, body)) left += 1;
    }
  } finally {
    objects.close();
  }
  return left;
}
