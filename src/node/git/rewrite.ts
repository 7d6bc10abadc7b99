// Rewrites the history of a repository: other texts in the content folder, everything else byte for byte the same.
import { resolve } from "node:path";
import { CannotWork } from "../command/options.ts";
import { git, type ObjectReader, openObjects } from "./git.ts";

export interface Repository {
  /** A folder inside the repository, in which git is run. */
  readonly folder: string;
  /** Where git keeps its objects. */
  readonly objects: string;
}

/** What to change. Every function gives back what it was given when there is nothing to change. */
export interface Changes {
  /** True for a folder ("inhoud/") in which something may stand that changes, or above one. */
  readonly enters: (folder: string) => boolean;
  /** True for a file that may be changed. */
  readonly owns: (path: string) => boolean;
  /** The new text of a file; undefined when it stays as it is. */
  readonly file: (path: string, id: string, read: () => Promise<Buffer>) => Promise<Buffer | undefined>;
  /** The new name of a file or folder. */
  readonly name: (name: string) => string;
  /** The new message of a commit or tag, or name and address of who made it. */
  readonly message: (text: string) => string;
}

const refused = (error: string) =>
  new CannotWork(
    `Git nam de nieuwe geschiedenis niet aan: ${error.trim()} Er is niets veranderd.`,
    "Kijk of er ruimte is op de schijf en of u in deze map mag schrijven, en probeer het opnieuw.",
  );

/** Has git do something with an object; gives the name that git gives it. */
async function named(folder: string, args: readonly string[], input: Buffer): Promise<string> {
  const { code, out, error } = await git(folder, args, input);
  if (code !== 0) throw refused(error);
  return out.toString("utf8").trim();
}

/** The name that git has for the text of a file. */
export const idOf = ({ folder }: Repository, text: Buffer): Promise<string> =>
  named(folder, ["hash-object", "--stdin"], text);

// What stood in the history may be older than what git would make today: it is taken as it is.
const store = ({ folder }: Repository, type: string, body: Buffer): Promise<string> =>
  named(folder, ["hash-object", "-w", "--literally", "-t", type, "--stdin"], body);

interface TreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

const folderMode = "40000";
const moduleMode = "160000";

function entriesIn(body: Buffer, bytes: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(32, at);
    const end = body.indexOf(0, space);
    // A name is bytes; latin1 keeps every one of them.
    const name = body.toString("latin1", space + 1, end);
    const id = body.toString("hex", end + 1, end + 1 + bytes);
    entries.push({ mode: body.toString("latin1", at, space), name, id });
    at = end + 1 + bytes;
  }
  return entries;
}

/** Git puts them in its own order. */
const storeTree = ({ folder }: Repository, entries: readonly TreeEntry[]): Promise<string> => {
  const kindOf = ({ mode }: TreeEntry) => (mode === folderMode ? "tree" : mode === moduleMode ? "commit" : "blob");
  const lines = entries.map((each) => `${each.mode} ${kindOf(each)} ${each.id}\t${each.name}\0`);
  return named(folder, ["mktree", "-z"], Buffer.from(lines.join(""), "latin1"));
};

const missing = () =>
  new CannotWork(
    "Een deel van de geschiedenis is hier niet te lezen. Er is niets veranderd.",
    "Haal eerst de hele geschiedenis op, of werk in een volledige kopie.",
  );

const utf8 = (name: string) => Buffer.from(name, "latin1").toString("utf8");
const bytesOf = (text: string) => Buffer.from(text, "utf8").toString("latin1");

/** Rewrites trees; every folder once. Without `write` nothing is stored: it only shows `changes` what there is. */
function treeRewriter(repository: Repository, objects: ObjectReader, changes: Changes, write: boolean) {
  const known = new Map<string, Promise<string>>();

  async function body(id: string): Promise<Buffer> {
    const found = await objects.read(id);
    if (found === undefined) throw missing();
    return found.body;
  }

  async function entryOf(each: TreeEntry, folder: string): Promise<TreeEntry> {
    const path = folder + utf8(each.name);
    if (each.mode === moduleMode) return each;
    if (each.mode === folderMode) {
      if (!changes.enters(`${path}/`)) return each;
      const id = await tree(each.id, `${path}/`);
      return { ...each, id, name: changes.owns(path) ? bytesOf(changes.name(utf8(each.name))) : each.name };
    }
    if (!changes.owns(path)) return each;
    const text = await changes.file(path, each.id, () => body(each.id));
    const name = bytesOf(changes.name(utf8(each.name)));
    return { ...each, name, id: text === undefined || !write ? each.id : await store(repository, "blob", text) };
  }

  async function rewrite(id: string, folder: string): Promise<string> {
    const before = entriesIn(await body(id), id.length / 2);
    const after: TreeEntry[] = [];
    for (const each of before) {
      const entry = await entryOf(each, folder);
      // Two names may become one: the later gets a number.
      let { name } = entry;
      for (let number = 2; after.some((other) => other.name === name); number += 1) name = `${number}-${entry.name}`;
      after.push({ ...entry, name });
    }
    const same = after.every(({ id: now, name }, index) => now === before[index]?.id && name === before[index]?.name);
    return same || !write ? id : storeTree(repository, after);
  }

  function tree(id: string, folder: string): Promise<string> {
    const key = `${id} ${folder}`;
    const done = known.get(key) ?? rewrite(id, folder);
    known.set(key, done);
    return done;
  }
  return tree;
}

const parentsIn = (commit: Buffer): readonly string[] =>
  headersOf(commit.toString("latin1").split("\n\n", 1)[0] ?? "").flatMap((line) =>
    line.startsWith("parent ") ? [line.slice("parent ".length)] : [],
  );

// The lines above the message; a line that begins with a space belongs to the one before it.
const headersOf = (text: string) => text.split(/\n(?! )/);

const person = /^((?:author|committer|tagger) )(.*)( -?\d+ [+-]\d{4})$/s;

// A signature holds for the old commit only.
const signature = /^(?:gpgsig|gpgsig-sha256|mergetag) /;
const signedTag = /-----BEGIN (?:PGP|SSH) SIGNATURE-----[\s\S]*$/;

function rewritten(body: Buffer, changes: Changes, ids: (key: string, id: string) => string): Buffer {
  const text = body.toString("latin1");
  const end = text.indexOf("\n\n");
  const [head, message] = end < 0 ? [text, ""] : [text.slice(0, end), text.slice(end + 2)];
  const lines = headersOf(head).map((line) => {
    const [key = "", value = ""] = line.split(" ");
    if (key === "tree" || key === "parent" || key === "object") return `${key} ${ids(key, value)}`;
    const [, before, who, after] = person.exec(line) ?? [];
    return who === undefined ? line : `${before}${bytesOf(changes.message(utf8(who)))}${after}`;
  });
  const said = bytesOf(changes.message(utf8(message)));
  // What is not UTF-8 would not come back the same: then it stays.
  const kept = bytesOf(utf8(message)) === message ? said : message;
  const joined = (rows: readonly string[], words: string) =>
    Buffer.from(`${rows.join("\n")}${end < 0 ? "" : "\n\n"}${words}`, "latin1");
  const fresh = joined(lines, kept);
  if (fresh.equals(body)) return body;
  return joined(
    lines.filter((line) => !signature.test(line)),
    kept.replace(signedTag, ""),
  );
}

interface Ref {
  readonly name: string;
  readonly id: string;
}

async function linesOf(folder: string, args: readonly string[]): Promise<string[]> {
  const { code, out } = await git(folder, args);
  if (code !== 0) throw missing();
  return out
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "");
}

async function refsOf({ folder }: Repository): Promise<Ref[]> {
  const lines = await linesOf(folder, ["for-each-ref", "--format=%(objectname) %(symref)%00%(refname)"]);
  const refs = lines.flatMap((line): Ref[] => {
    const [about = "", name = ""] = line.split("\0");
    const [id = "", pointsTo = ""] = about.split(" ");
    return pointsTo === "" ? [{ name, id }] : [];
  });
  const detached = (await git(folder, ["symbolic-ref", "-q", "HEAD"])).code !== 0;
  const [head] = detached ? await linesOf(folder, ["rev-parse", "HEAD"]) : [];
  return head === undefined ? refs : [...refs, { name: "HEAD", id: head }];
}

/** The repository around a folder; undefined when there is none with a commit. */
export async function repositoryAround(folder: string): Promise<Repository | undefined> {
  const { code, out } = await git(folder, ["rev-parse", "--git-path", "objects", "--verify", "HEAD"]);
  const [objects = ""] = out.toString("utf8").split("\n");
  return code === 0 ? { folder, objects: resolve(folder, objects) } : undefined;
}

/**
 * Goes through the whole history of all branches and tags. With `write` every branch and tag points to the new history
 * afterwards, in one step: all of them or none. Returns the commits that changed, and which of them came first: whatever is older
 * stayed as it was.
 */
export async function goThrough(
  repository: Repository,
  changes: Changes,
  write: boolean,
): Promise<{ readonly changed: number; readonly first: readonly string[] }> {
  const objects = openObjects(repository.folder);
  try {
    const tree = treeRewriter(repository, objects, changes, write);
    const fresh = new Map<string, string>();
    const first: string[] = [];
    const commits = await linesOf(repository.folder, ["rev-list", "--topo-order", "--reverse", "--all"]);
    const rewrite = async (id: string, type: string, body: Buffer, root?: string) => {
      const now = rewritten(body, changes, (key, old) => (key === "tree" ? (root ?? old) : (fresh.get(old) ?? old)));
      if (!now.equals(body)) fresh.set(id, write ? await store(repository, type, now) : id);
    };
    for (const id of commits) {
      const found = await objects.read(id);
      if (found === undefined) throw missing();
      const root = /^tree ([0-9a-f]+)/.exec(found.body.toString("latin1", 0, 80))?.[1] ?? "";
      await rewrite(id, "commit", found.body, await tree(root, ""));
      if (fresh.has(id) && !parentsIn(found.body).some((parent) => fresh.has(parent))) first.push(id);
    }
    const changed = fresh.size;
    const refs = await refsOf(repository);
    for (const { id } of refs) {
      // A tag may point to a tag: from the innermost out.
      const chain: { id: string; body: Buffer }[] = [];
      for (let at = id; ; ) {
        const found = await objects.read(at);
        if (found?.type !== "tag") break;
        chain.unshift({ id: at, body: found.body });
        at = /^object ([0-9a-f]+)/.exec(found.body.toString("latin1", 0, 80))?.[1] ?? "";
      }
      for (const each of chain) await rewrite(each.id, "tag", each.body);
    }
    if (write) await point(repository, refs, fresh);
    return { changed, first };
  } finally {
    objects.close();
  }
}

async function point({ folder }: Repository, refs: readonly Ref[], fresh: ReadonlyMap<string, string>): Promise<void> {
  const moves = refs.flatMap(({ name, id }) => {
    const now = fresh.get(id);
    return now === undefined ? [] : [`update ${name}\0${now}\0${id}\0`];
  });
  const { code, error } = await git(folder, ["update-ref", "--no-deref", "-z", "--stdin"], moves.join(""));
  if (code !== 0) {
    throw new CannotWork(
      `De geschiedenis is niet vervangen: ${error.trim()}`,
      "Alles staat nog zoals het was. Sluit andere programma's die git gebruiken en probeer het opnieuw.",
    );
  }
}
