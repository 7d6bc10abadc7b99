// What git is at in a content folder: may something be put into the history now, and if not, why.
import { existsSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { CannotWork } from "../command/options.ts";
import { type GitAnswer, git } from "./git.ts";
import { returnedIn } from "./returned.ts";

export type GitState =
  /** A save can be put into the history; also when it will be the first. */
  | { readonly is: "ready" }
  /** Git is not installed, or the folder is in no repository. */
  | { readonly is: "none" }
  /** There is a history, and git will not work with it. `said` is its reason. */
  | { readonly is: "refuses"; readonly said: string }
  /** Nothing may be written now. */
  | { readonly is: "busy"; readonly why: Hindrance };

/** Why nothing may be written, and who mends it how, in Dutch. */
export interface Hindrance {
  /** Somebody is halfway something, after which what is written now may be gone; or what was purged is in the history again. */
  readonly kind: "halfway" | "returned";
  readonly message: string;
  readonly remedy: string;
}

// Each by the file that git keeps while it lasts; a bisect and a rebase stand on no branch as well, so they come first.
const halfway: readonly (readonly [file: string, doing: string])[] = [
  ["rebase-merge", "git rebase"],
  ["rebase-apply", "git rebase of git am"],
  ["MERGE_HEAD", "git merge"],
  ["CHERRY_PICK_HEAD", "git cherry-pick"],
  ["REVERT_HEAD", "git revert"],
  ["sequencer", "git cherry-pick of git revert"],
  ["BISECT_LOG", "git bisect"],
];
const noBranch = "er staat een losse versie open, geen tak: git checkout";

const text = ({ out }: GitAnswer) => out.toString("utf8").trim();
const reason = ({ error, out }: GitAnswer) => (error.trim() || out.toString("utf8").trim()).replace(/^fatal: /, "");

const isHalfway = (doing: string): GitState => ({
  is: "busy",
  why: {
    kind: "halfway",
    message: `In deze map is iemand bezig met de geschiedenis (${doing}). Wat nu wordt opgeslagen, kan verdwijnen zodra dat wordt afgebroken of afgerond.`,
    remedy: "Vraag wie het programma beheert om dit af te ronden.",
  },
});

const hasReturned = (record: string): GitState => ({
  is: "busy",
  why: {
    kind: "returned",
    message: `In deze map staat weer geschiedenis die is gewist: iemand heeft een oude kopie samengevoegd. Wat er is gewist, zegt bewijsstuk ${record}. Wat nu wordt opgeslagen, houdt die oude tekst vast.`,
    remedy:
      "Vraag wie het programma beheert om deze map te vervangen door een schone kopie, of om de tekst nog eens te wissen.",
  },
});

/** True when a folder or one above it holds something that git calls its own. */
function underGit(folder: string): boolean {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return true;
    if (dirname(at) === at) return false;
  }
}

/** Asks git; two quick questions at once. */
export async function gitState(content: string): Promise<GitState> {
  const files = halfway.flatMap(([file]) => ["--git-path", file]);
  const [place, last] = await Promise.all([
    git(content, ["rev-parse", "--is-inside-work-tree", ...files, "--symbolic-full-name", "HEAD"]),
    git(content, ["-c", "log.showSignature=false", "log", "-1", "--format=%H"]),
  ]);
  if (place.code === undefined) return { is: "none" };
  // What comes of HEAD is said last: of a HEAD that leads nowhere git refuses only that.
  const [inside = "", ...paths] = text(place).split("\n");
  if (inside === "") return underGit(content) ? { is: "refuses", said: reason(place) } : { is: "none" };
  if (inside !== "true") return { is: "none" };
  const found = halfway.find((_, index) => existsSync(resolve(content, paths[index] ?? "")));
  if (found !== undefined) return isHalfway(found[1]);
  if (last.code !== 0) {
    // A history without a version yet is in order: the first save begins it, on its branch.
    const fresh = /does not have any commits yet/.test(last.error);
    return fresh ? { is: "ready" } : { is: "refuses", said: reason(last) };
  }
  if (paths[halfway.length] === "HEAD") return isHalfway(noBranch);
  const returned = await returnedIn(content);
  return returned === undefined ? { is: "ready" } : hasReturned(returned);
}

// A lock that is this old was left by a git that broke off: nobody is at work any more.
const brokenAfter = 10 * 60_000;

/** Asks git once where it notes what it is at; then tells at every moment (milliseconds) whether somebody is halfway something. */
export async function halfwayIn(content: string): Promise<(now: number) => boolean> {
  const names = ["index.lock", ...halfway.map(([file]) => file).filter((file) => file !== "BISECT_LOG")];
  const asked = await git(content, ["rev-parse", ...names.flatMap((file) => ["--git-path", file])]);
  const [lock = "", ...rest] =
    asked.code === 0
      ? text(asked)
          .split("\n")
          .map((path) => resolve(content, path))
      : [];
  return (now) => {
    const found = lock === "" ? undefined : statSync(lock, { throwIfNoEntry: false });
    return (found !== undefined && now - found.mtimeMs < brokenAfter) || rest.some((path) => existsSync(path));
  };
}

/** What an officer must know before typing; undefined when all is well, or when there is no history to speak of. */
export function stateInWords(state: GitState): string | undefined {
  if (state.is === "busy")
    return `Opslaan kan nu niet. ${state.why.message} ${state.why.remedy} Daarna kan opslaan weer.`;
  if (state.is === "refuses")
    return `Git weigert in deze map: ${state.said} Wat u opslaat, komt in het bestand, maar niet in de geschiedenis. Vraag wie het programma beheert om dit te herstellen.`;
  return undefined;
}

/** Throws CannotWork while nothing may be written, but for what mends this kind of hindrance. */
export async function mayWrite(content: string, mends?: Hindrance["kind"]): Promise<void> {
  const state = await gitState(content);
  if (state.is !== "busy" || state.why.kind === mends) return;
  throw new CannotWork(
    `${state.why.message} Er is niets veranderd.`,
    state.why.kind === "halfway"
      ? "Rond dat eerst af of breek het af (`git status` zegt hoe), en probeer het opnieuw."
      : "Gooi deze kopie weg en haal haar opnieuw op waar zij schoon is, of voer npm run purge nog eens uit.",
  );
}
