// The files of a content folder that were saved between two moments, with their text before and after: from git, two questions.
import { resolve } from "node:path";
import { Temporal } from "temporal-polyfill";
import type { ChangedFile } from "../../core/derive/changed-since.ts";
import { firstMillisecond, lastMillisecond, writeMoment } from "../../core/time/written.ts";
import { git, objectsOf } from "./git.ts";

interface Save {
  readonly commit: string;
  readonly at: string;
  readonly author: string;
}

/** Reads the answer of `git log -z --name-only`, newest first: by file its saves. */
function savesIn(answer: string): ReadonlyMap<string, readonly Save[]> {
  const saves = new Map<string, Save[]>();
  let save: Save | undefined;
  for (const token of answer.split("\0").map((each) => each.replace(/^\n/, ""))) {
    if (token.startsWith("\x01")) {
      const [commit = "", stamp = "", author = ""] = token.slice(1).split("\x02");
      const instant = Temporal.Instant.fromEpochMilliseconds(Number(stamp) * 1000);
      save = { commit, at: writeMoment(instant), author: author.trim() };
    } else if (token !== "" && save !== undefined) saves.set(token, [...(saves.get(token) ?? []), save]);
  }
  return saves;
}

const seconds = (milliseconds: number) => String(Math.floor(milliseconds / 1000));

/** What was saved from one day on, until the end of another one, or until now. Undefined without git, or where git has nothing of this folder. */
export async function changedFiles(
  content: string,
  from: string,
  until: string | undefined,
): Promise<readonly ChangedFile[] | undefined> {
  const folder = resolve(content);
  const { code, out } = await git(folder, [
    ...["-c", "log.showSignature=false", "-c", "core.quotePath=false"],
    ...["log", "-z", "--name-only", "--no-renames", "--relative", "--no-ext-diff", "--no-color", "--no-merges"],
    ...[
      "--format=%x01%H%x02%ct%x02%an",
      `--since=${seconds(firstMillisecond(from))}`,
      ...(until === undefined ? [] : [`--until=${seconds(lastMillisecond(until))}`]),
    ],
    ...["HEAD", "--", "."],
  ]);
  const known = await git(folder, ["ls-tree", "--name-only", "HEAD", "./"]);
  if (code !== 0 || known.code !== 0 || known.out.length === 0) return undefined;
  const saves = [...savesIn(out.toString("utf8"))];
  const texts = await objectsOf(
    folder,
    saves.flatMap(([path, all]) => [`${all.at(-1)?.commit}^:./${path}`, `${all[0]?.commit}:./${path}`]),
  );
  const textAt = (at: number) => (texts[at]?.type === "blob" ? texts[at].body.toString("utf8") : undefined);
  return saves.map(([path, all], at) => ({
    path,
    before: textAt(2 * at),
    after: textAt(2 * at + 1),
    at: all[0]?.at ?? from,
    authors: [...new Set(all.map(({ author }) => author))],
    saves: all.length,
  }));
}
