// The texts that one record had, from git: when each came, from whom, and the whole text. Two quick questions to git.
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { RecordText } from "../../core/derive/record-history.ts";
import { git, objectsOf } from "./git.ts";

export interface RecordTexts {
  /** "shallow": git has only the newest part here; "no-git": git is not there, or knows nothing of this folder. */
  readonly looked: "yes" | "shallow" | "no-git";
  /** Newest first, that of the file before all; never two that are the same after each other. */
  readonly texts: readonly RecordText[];
}

interface Step {
  readonly revision: string;
  readonly at: string;
  readonly by: string;
  /** How git calls what was done to the file: A, M, D, T. */
  readonly status: string;
  /** Where the file stood, from the top of the repository. */
  readonly path: string;
}

const plain = ["--no-ext-diff", "--no-color", "--no-renames"];
const logOf = (top: string, path: string, from: string) =>
  git(top, [
    ...["--literal-pathspecs", "-c", "log.showSignature=false", "log", "-z", "--name-status", ...plain],
    ...["--format=%x01%H%x00%aI%x00%an", from, "--", path],
  ]);

/** Reads the answer of git: the steps of one file, newest first. */
export function stepsIn(answer: string): readonly Step[] {
  const tokens = answer.split("\0").map((token) => token.replace(/^\n/, ""));
  return tokens.flatMap((token, index): Step[] => {
    if (!token.startsWith("\x01")) return [];
    const [at = "", by = "", status = "", path = ""] = tokens.slice(index + 1, index + 5);
    return [{ revision: token.slice(1), at, by, status, path }];
  });
}

// Nearly the same file that came when another went is the same record under another name; a copy is another record, which is
// why git is not asked to follow.
async function before({ revision, path }: Step, top: string): Promise<string | undefined> {
  const { code, out } = await git(top, [
    "diff-tree",
    "-r",
    "-z",
    "-M90%",
    "--name-status",
    "--diff-filter=R",
    revision,
  ]);
  if (code !== 0) return undefined;
  const tokens = out.toString("utf8").split("\0");
  const at = tokens.findIndex((token, index) => /^R\d+$/.test(token) && tokens[index + 2] === path);
  return at < 0 ? undefined : tokens[at + 1];
}

const mostNames = 20;

async function stepsOf(top: string, path: string): Promise<readonly Step[] | undefined> {
  const steps: Step[] = [];
  let [name, from]: [string | undefined, string] = [path, "HEAD"];
  for (let turn = 0; name !== undefined && turn < mostNames; turn += 1) {
    const { code, out } = await logOf(top, name, from);
    // The first step of all has nothing before it.
    if (code !== 0) return turn === 0 ? undefined : steps;
    const found = stepsIn(out.toString("utf8"));
    steps.push(...found);
    const first = found.at(-1);
    name = first?.status === "A" ? await before(first, top) : undefined;
    from = `${first?.revision}^`;
  }
  return steps;
}

/** The texts of a record by its path under the content folder. */
export async function recordTexts(content: string, path: string): Promise<RecordTexts> {
  const root = resolve(content);
  const [place, present] = await Promise.all([
    git(root, ["rev-parse", "--is-shallow-repository", "--show-toplevel", "--show-prefix"]),
    readFile(join(root, path), "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return undefined;
      throw error;
    }),
  ]);
  const inFile: RecordText = { revision: undefined, at: undefined, by: undefined, text: present };
  const [shallow, top = "", prefix = ""] = place.out.toString("utf8").split("\n");
  const steps = place.code === 0 ? await stepsOf(top, prefix + path) : undefined;
  if (steps === undefined) return { looked: "no-git", texts: present === undefined ? [] : [inFile] };
  const there = steps.filter(({ status }) => status !== "D");
  const objects = await objectsOf(
    root,
    there.map((each) => `${each.revision}:${each.path}`),
  );
  const textOf = new Map(there.map(({ revision }, index) => [revision, objects[index]?.body.toString("utf8")]));
  const all = steps.map(({ revision, at, by }): RecordText => ({ revision, at, by, text: textOf.get(revision) }));
  const committed = all[0];
  const whole = committed !== undefined && committed.text === present ? all : [inFile, ...all];
  const texts = whole.filter((each, index) => index + 1 >= whole.length || each.text !== whole[index + 1]?.text);
  return {
    looked: shallow === "true" ? "shallow" : "yes",
    texts: present === undefined && steps.length === 0 ? [] : texts,
  };
}

/** Who last saved a record, and when; undefined when git does not know. */
export async function lastSavedBy(
  content: string,
  path: string,
): Promise<{ readonly by: string; readonly at: string } | undefined> {
  const { texts } = await recordTexts(content, path);
  const [newest] = texts;
  return newest?.by === undefined || newest.at === undefined ? undefined : { by: newest.by, at: newest.at };
}
