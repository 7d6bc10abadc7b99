// Puts one saved file into the history: one commit of that file alone, with the hooks of the repository.

import { lstat, rm } from "node:fs/promises";
import { uptime } from "node:os";
import { resolve } from "node:path";
import { type GitAnswer, git } from "../../node/git/git.ts";
import { gitState, type Hindrance } from "../../node/git/state.ts";
import { signedIn } from "../signed-in.ts";

export type Committed =
  | { readonly state: "committed" }
  /** Git is not installed, the folder is in no repository, or the repository leaves the file out. */
  | { readonly state: "no-history" }
  /** Somebody is halfway something with git: nothing was tried. */
  | { readonly state: "busy"; readonly why: Hindrance }
  /** Git or a hook did not want it; the file itself is saved. `said` is what it wrote. */
  | {
      readonly state: "refused";
      readonly said: string;
      /** Another git program is at work, or was broken off. */
      readonly locked: boolean;
      /** It, or a hook, was not done in time and was ended. */
      readonly late: boolean;
    };

export interface CommitOrder {
  /** The content folder. */
  readonly content: string;
  /** Under the content folder. */
  readonly path: string;
  /** Another file that the same act changed, and that goes into the same commit. */
  readonly alongside?: string | undefined;
  /** The file was taken away: that is what goes into the history. */
  readonly gone?: boolean;
  readonly message: string;
  readonly author: string;
}

/** Name for the history when nobody gave one. */
export const nameless = "Beheer";
const email = "beheer@privacyhandboek.invalid";

/** A name as git can hold it: one line, without the signs around an address. */
export const authorName = (given: unknown): string | undefined => {
  const name =
    typeof given === "string"
      ? given
          .replace(/[\p{Cc}<>]/gu, " ")
          .replace(/\s+/g, " ")
          .trim()
      : "";
  return name === "" ? undefined : name.slice(0, 80);
};

/** Whose name a change gets: that of the login where there is one, whatever was sent; else what was typed. */
export const authorOf = (typed: unknown): string => authorName(signedIn()?.name ?? typed) ?? nameless;

const text = (answer: GitAnswer) => answer.out.toString("utf8").trim();
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Takes away what a power cut left of a half change of the index: only when it is older than this run of the computer, so
 * that no program can still be at work on it. True when it did.
 */
export async function clearStaleLock(content: string, running = uptime()): Promise<boolean> {
  const asked = await git(content, ["rev-parse", "--git-path", "index.lock"]);
  if (asked.code !== 0) return false;
  const lock = resolve(content, text(asked));
  const found = await lstat(lock).catch(() => undefined);
  // A minute for clocks that were set right after the start.
  if (!found?.isFile() || found.mtimeMs > Date.now() - running * 1000 - 60_000) return false;
  await rm(lock, { force: true });
  return true;
}

const isLocked = ({ error }: GitAnswer) => /\.lock': File exists/.test(error);

// Another git (an editor, a commit that outlived a killed desk) holds the index for a moment.
async function patiently(run: () => Promise<GitAnswer>): Promise<GitAnswer> {
  for (let turn = 0; ; turn += 1) {
    const answer = await run();
    if (answer.code === 0 || turn >= 10 || !isLocked(answer)) return answer;
    await pause(300);
  }
}

async function identity(content: string): Promise<readonly string[]> {
  const known = text(await git(content, ["config", "--get-regexp", "^user\\.(name|email)$"]));
  if (/^user\.name ./m.test(known) && /^user\.email ./m.test(known)) return [];
  return ["-c", "user.name=Privacyhandboek", "-c", `user.email=${email}`];
}

/** A commit, with all hooks, has a minute. */
export const commitLimit = 60_000;

/** Commits one file as it stands. `added` is called between making git know a new file and the commit. */
export async function commit(
  order: CommitOrder,
  added: () => Promise<void> = async () => {},
  limit = commitLimit,
): Promise<Committed> {
  const { content, path, alongside, gone = false, message, author } = order;
  const paths = alongside === undefined ? [path] : [path, alongside];
  const now = await gitState(content);
  if (now.is === "none") return { state: "no-history" };
  if (now.is === "busy") return { state: "busy", why: now.why };
  if (now.is === "refuses") return { state: "refused", said: now.said, locked: false, late: false };
  const at = ["--literal-pathspecs"];
  const refused = (answer: GitAnswer): Committed => ({
    state: "refused",
    locked: isLocked(answer),
    late: answer.late,
    said: `${answer.out.toString("utf8")}\n${answer.error}`.trim().split("\n").slice(-12).join("\n"),
  });
  // Only that there is such a file: its text never waits in the index for somebody else's commit.
  if (!gone) {
    const known = await patiently(() => git(content, [...at, "add", "--intent-to-add", "--", ...paths]));
    if (known.code !== 0) {
      const ignored = (await git(content, ["check-ignore", "-q", "--", path])).code === 0;
      return ignored ? { state: "no-history" } : refused(known);
    }
  }
  await added();
  const who = [...(await identity(content)), ...at];
  const how = [
    "--only",
    "--quiet",
    "--cleanup=whitespace",
    `--author=${author} <${email}>`,
    "--file=-",
    "--",
    ...paths,
  ];
  const done = await patiently(() => git(content, [...who, "commit", ...how], `${message}\n`, limit));
  if (done.code === 0) return { state: "committed" };
  // Git refuses as well when it has this text already: a desk that was killed after its commit finishes it again.
  const status = await git(content, [...at, "status", "--porcelain", "--", ...paths]);
  return status.code === 0 && text(status) === "" ? { state: "committed" } : refused(done);
}
