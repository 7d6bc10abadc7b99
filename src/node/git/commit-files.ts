// One commit of some files as they stand, with the hooks of the repository, and of nothing else that waits there.
import { CannotWork } from "../command/options.ts";
import { git } from "./git.ts";
import { gitState } from "./state.ts";

export interface FilesCommit {
  readonly content: string;
  /** Under the content folder; the history knows each of them already. */
  readonly paths: readonly string[];
  readonly message: string;
  /** Name of who does it; empty for nobody in particular. */
  readonly author: string;
}

const email = "beheer@privacyhandboek.invalid";
const literal = ["--literal-pathspecs"];
const list = (paths: readonly string[]) => paths.map((path) => `${path}\0`).join("");
const fromList = ["--pathspec-from-file=-", "--pathspec-file-nul"];

/** Which of these files hold something that the history does not have yet. */
export async function notCommitted(content: string, paths: readonly string[]): Promise<readonly string[]> {
  const asked = await git(content, [
    ...literal,
    "status",
    "--porcelain",
    "-z",
    "--no-renames",
    "--untracked-files=all",
    "--",
    ".",
  ]);
  if (asked.code !== 0) return [];
  const place = (await git(content, ["rev-parse", "--show-prefix"])).out.toString("utf8").trim();
  const open = new Set(
    asked.out
      .toString("utf8")
      .split("\0")
      .map((line) => line.slice(3)),
  );
  return paths.filter((path) => open.has(place + path));
}

/** Commits them. False when there is no history; throws CannotWork when git or a hook does not want it. */
export async function commitFiles({ content, paths, message, author }: FilesCommit): Promise<boolean> {
  const state = await gitState(content);
  if (state.is === "none") return false;
  const kept = (await git(content, ["ls-files", "-z", "--", "."])).out.toString("utf8").split("\0");
  // A folder that git was told to leave out has no history.
  if (!kept.some((each) => paths.includes(each))) return false;
  const known = (await git(content, ["config", "--get-regexp", "^user\\.(name|email)$"])).out.toString("utf8");
  const who = /^user\.name ./m.test(known) && /^user\.email ./m.test(known);
  const name = author.replace(/[\p{Cc}<>]/gu, " ").trim() || "Beheer";
  const done = await git(
    content,
    [
      ...(who ? [] : ["-c", "user.name=Privacyhandboek", "-c", `user.email=${email}`]),
      ...literal,
      "commit",
      "--only",
      "--quiet",
      `--author=${name} <${email}>`,
      `--message=${message}`,
      ...fromList,
    ],
    list(paths),
  );
  if (done.code === 0) return true;
  const said = `${done.out.toString("utf8")}\n${done.error}`.trim().split("\n").slice(-8).join("\n");
  throw new CannotWork(
    `Git weigert deze wijziging: ${said}`,
    "De bestanden zijn weer zoals zij waren. Los eerst op wat git zegt, en probeer het opnieuw.",
  );
}
