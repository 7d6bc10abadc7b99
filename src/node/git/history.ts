// What git knows of the case files of a content folder: which went at some time. Two quick commands; only deletions are read.
import { readdir } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { HadCase, History } from "../../core/dossier/dossier.ts";
import { caseName } from "../../core/read/file-name.ts";
import { splitFrontMatter } from "../../core/read/front-matter.ts";
import { readYaml } from "../../core/read/yaml.ts";
import { registers } from "../../core/registers/index.ts";
import { git, objectsOf } from "./git.ts";

const caseRegisters = registers.filter((register) => register.cases).map(({ id }) => id);

/** Where a case file stands: the folder of the content ("" or "inhoud/"), its register and its number. */
interface CasePath {
  readonly prefix: string;
  readonly register: string;
  readonly id: string;
}

function casePath(path: string): CasePath | undefined {
  const [file = "", register = "", ...above] = path.split("/").reverse();
  const id = file.replace(/\.md$/, "");
  if (!file.endsWith(".md") || !caseName.test(id) || !caseRegisters.includes(register)) return undefined;
  return {
    prefix: above
      .map((part) => `${part}/`)
      .reverse()
      .join(""),
    register,
    id,
  };
}

// The folder of the content before and after a case or organisation.yml moved along with it.
function movedFolder(from: string, to: string): { readonly from: string; readonly to: string } | undefined {
  const own = casePath(to);
  const name = own === undefined ? "organisation.yml" : `${own.register}/${own.id}.md`;
  const prefixOf = (path: string) => (`/${path}`.endsWith(`/${name}`) ? path.slice(0, -name.length) : undefined);
  const [before, after] = [prefixOf(from), prefixOf(to)];
  return before === undefined || after === undefined ? undefined : { from: before, to: after };
}

/** A case file that went, with the version that still has it. */
interface Gone extends CasePath {
  readonly path: string;
  readonly revision: string;
  readonly on: string | undefined;
  readonly merge: boolean;
}

interface Past {
  readonly gone: readonly Gone[];
  /** Every folder in which the content ever stood, the present one first. */
  readonly prefixes: ReadonlySet<string>;
}

// Renames of at least this likeness are the same case under another number; in another folder any likeness will do.
const sameCase = 90;

// Reads the answer of `git log -z --name-status`, newest first: "\x01commit day parents", then status and paths.
function pastIn(answer: string, prefix: string): Past {
  const prefixes = new Set([prefix]);
  const gone = new Map<string, Gone>();
  const tokens = answer.split("\0").map((token) => token.replace(/^\n/, ""));
  let [commit = "", day = "", merge = false]: [string?, string?, boolean?] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] ?? "";
    if (token.startsWith("\x01")) {
      const [hash = "", on = "", ...parents] = token.slice(1).trim().split(" ");
      [commit, day, merge] = [hash, on, parents.length > 1];
      continue;
    }
    if (token === "") continue;
    index += 1;
    const path = tokens[index] ?? "";
    const from = casePath(path);
    if (token.startsWith("R")) {
      index += 1;
      const now = tokens[index] ?? "";
      const to = casePath(now);
      const moved = movedFolder(path, now);
      if (moved !== undefined && prefixes.has(moved.to)) prefixes.add(moved.from);
      const alike = from?.id === to?.id || Number(token.slice(1)) >= sameCase;
      if (alike && to !== undefined && prefixes.has(to.prefix) && from?.register === to.register) continue;
    }
    if (from === undefined || !prefixes.has(from.prefix)) continue;
    const key = `${from.register}/${from.id}`;
    const known = gone.get(key);
    // A merge only repeats what a commit of its own did; that commit knows the version before it.
    if (known === undefined || (known.merge && !merge))
      gone.set(key, { ...from, path, revision: `${commit}^`, on: day, merge });
  }
  return { gone: [...gone.values()], prefixes };
}

// Without a list of paths: with one, git compares every name in every folder of every commit with it (twelve times as long).
const logOf = (folder: string) =>
  git(folder, [
    ...["-c", "log.showSignature=false", "log", "-z", "--topo-order", "-m", "-M", "--name-status"],
    ...["--diff-filter=DR", "--no-ext-diff", "--no-color", "--format=%x01%H %cs %P", "HEAD", "--"],
  ]);

/** Every folder in which the content ever stood inside its repository, the present one first; "" is its top. */
export async function foldersInPast(folder: string, prefix: string): Promise<readonly string[]> {
  const { out } = await logOf(folder);
  return [...pastIn(out.toString("utf8"), prefix).prefixes];
}

function isExample(text: string): boolean {
  const split = splitFrontMatter(text);
  if ("id" in split) return false;
  const { value } = readYaml(split.yaml, split.yamlLine);
  return (value as { example?: unknown } | null | undefined)?.example === "yes";
}

const quoted = (text: string) => (/^[\w./:^-]+$/.test(text) ? text : `"${text}"`);

/** Looks back in the history of a content folder. Never throws: what cannot be read is said in `looked`. */
export async function readHistory(content: string): Promise<History> {
  const root = resolve(content);
  const [place, tracked, log] = await Promise.all([
    git(root, ["rev-parse", "--is-shallow-repository", "--show-prefix"]),
    git(root, ["ls-tree", "-r", "-z", "--name-only", "HEAD"]),
    logOf(root),
  ]);
  if (place.code !== 0 || tracked.code !== 0 || log.code !== 0) return { looked: "no-git", had: [] };
  const [shallow, prefix = ""] = place.out.toString("utf8").split("\n");
  const names = tracked.out
    .toString("utf8")
    .split("\0")
    .filter((name) => name !== "");
  const past = pastIn(log.out.toString("utf8"), prefix).gone;
  if (names.length === 0 && past.length === 0) return { looked: "no-git", had: [] };

  const listed = await Promise.all(
    caseRegisters.map(async (id) => (await readdir(join(root, id)).catch(() => [])).map((name) => `${id}/${name}`)),
  );
  const there = new Set(listed.flat());
  const uncommitted = names.flatMap((name): Gone[] => {
    const found = casePath(name);
    return found === undefined || found.prefix !== ""
      ? []
      : [{ ...found, path: prefix + name, revision: "HEAD", on: undefined, merge: false }];
  });
  const gone = [...uncommitted, ...past].filter(({ register, id }) => !there.has(`${register}/${id}.md`));
  const texts = await objectsOf(
    root,
    gone.map(({ revision, path }) => `${revision}:${path}`),
  );
  const shown = relative(process.cwd(), root).split(sep).join("/") || ".";
  const had = gone
    .filter((_, index) => !isExample(texts[index]?.body.toString("utf8") ?? ""))
    .map(({ register, id, path, revision, on }): HadCase => {
      const own = `${register}/${id}.md`;
      const where = path === prefix + own ? own : `:/${path}`;
      return {
        register,
        id,
        file: `${shown}/${own}`,
        goneOn: on,
        restore: `git -C ${quoted(shown)} checkout ${revision === "HEAD" ? revision : `${revision.slice(0, 12)}^`} -- ${quoted(where)}`,
      };
    });
  return { looked: shallow === "true" ? "shallow" : "yes", had };
}
