// The texts that the pages of the handbook had, from git: one command, only days and texts. Without git there are none.
import { resolve } from "node:path";
import type { PageText } from "../../core/history/page-history.ts";
import { handbook } from "../../core/registers/index.ts";
import { git } from "./git.ts";

// Every change with all lines around it is the whole text of the page after it; no second question to git is needed.
const arguments_ = [
  ...["-c", "log.showSignature=false", "-c", "core.quotePath=false"],
  ...["log", "-p", "-M", "--unified=100000", "--relative", "--no-ext-diff", "--no-textconv", "--no-color"],
  // Whatever someone has set for their own eyes.
  ...["--src-prefix=a/", "--dst-prefix=b/"],
  ...["--format=%x01%cs", "HEAD", "--", handbook.id],
];

const idIn = (path: string) => new RegExp(`^${handbook.id}/([^/]+)\\.mdx$`).exec(path)?.[1];

/** The file after a change: its lines that stayed or came. */
const textAfter = (lines: readonly string[]): string =>
  lines
    .filter((line) => line.startsWith(" ") || line.startsWith("+"))
    .map((line) => `${line.slice(1)}\n`)
    .join("");

/** Reads the answer of git, newest first: by present id, the texts that a page had. */
export function textsIn(answer: string): ReadonlyMap<string, readonly PageText[]> {
  const texts = new Map<string, PageText[]>();
  const present = new Map<string, string>();
  for (const commit of answer.split("\x01").slice(1)) {
    const on = commit.slice(0, 10);
    for (const file of commit.split(/^diff --git /m).slice(1)) {
      const [head = "", hunk] = file.split(/^@@ .*\n/m);
      const after = /^(?:\+\+\+ b\/|rename to )(.+)$/m.exec(head)?.[1]?.trim();
      const id = after === undefined ? undefined : idIn(after);
      if (id === undefined) continue;
      const now = present.get(id) ?? id;
      const before = /^rename from (.+)$/m.exec(head)?.[1]?.trim();
      const old = before === undefined ? undefined : idIn(before);
      if (old !== undefined && !present.has(old)) present.set(old, now);
      if (hunk !== undefined) texts.set(now, [...(texts.get(now) ?? []), { on, text: textAfter(hunk.split("\n")) }]);
    }
  }
  return texts;
}

/** By page, the texts it had. Empty without git, or where git has none of it. */
export async function pageTexts(content: string): Promise<ReadonlyMap<string, readonly PageText[]>> {
  const { code, out } = await git(resolve(content), arguments_);
  return code === 0 ? textsIn(out.toString("utf8")) : new Map();
}
