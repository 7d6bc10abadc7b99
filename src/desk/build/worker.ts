// A builder that works in a process of its own, replaced after a number of builds: each keeps 10 to 15 MB that is never given back.
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Edition, editions, fullEdition } from "../../core/dossier/audience.ts";
import { endTree, limited, ownGroup, tooLate, watched } from "../../node/command/limits.ts";
import { CannotWork } from "../../node/command/options.ts";
import type { Builder, Outcome } from "./builder.ts";

export interface BuildOrder {
  readonly content: string;
  readonly now?: string | undefined;
  readonly allowOverdue: boolean;
  /** Folder for the editions. */
  readonly out: string;
  /** Address of the calendar feed, for the page that offers it. */
  readonly feed?: string;
  /** Editions for readers alone, at this address: without the ways to the desk, and packed for a web server. */
  readonly published?: string;
  /** Folder name of the edition to build. Absent: begin the next build of the registers, to be finished after a save. */
  readonly edition?: string;
}

/** What the process sends back: what the build came to, or why it broke down. */
export interface BuildReport {
  readonly outcome?: Outcome;
  readonly failure?: { readonly message: string; readonly remedy: string };
}

const buildsEach = 30;
// Ten thousand records take two minutes; what takes twenty will never be done.
const buildLimit = 20 * 60_000;
const program = fileURLToPath(new URL("./build-worker.ts", import.meta.url));

/** The editions for readers alone: where they come, and under which address. */
export type Published = Pick<BuildOrder, "out"> & Required<Pick<BuildOrder, "published">>;

/**
 * Builds with the given order, again and again: the registers first, the narrower editions after. `published` gives the builds of
 * the editions for readers, in the same process. `stop` ends it.
 */
export function workerBuilder(
  order: Omit<BuildOrder, "edition" | "published">,
  { run = program, limit = buildLimit } = {},
): Builder & {
  readonly published: (order: Published) => readonly (() => Promise<Outcome>)[];
  readonly stop: () => void;
} {
  let worker: ChildProcess | undefined;
  let builds = 0;

  function stop(): void {
    const leaving = worker;
    worker = undefined;
    builds = 0;
    if (leaving === undefined) return;
    // It clears away what it was making; what it started goes with it when it does not.
    leaving.kill();
    const end = setTimeout(() => endTree(leaving, "SIGKILL"), 5000);
    leaving.once("exit", () => clearTimeout(end));
  }

  async function build(edition?: Edition, more?: Published): Promise<Outcome> {
    if (builds >= buildsEach) stop();
    if (worker === undefined) {
      worker = fork(run, { ...ownGroup });
      watched(worker);
    }
    const child = worker;
    builds += 1;
    let late = false;
    const unlimited = limited(child, limit, () => {
      late = true;
    });
    const report = await new Promise<BuildReport>((resolve) => {
      const gone = () =>
        resolve({
          failure: {
            message: "Het maken van de site is afgebroken.",
            remedy:
              "Sla nog eens op. Blijft het misgaan, start dan het programma opnieuw, of vraag dat aan wie het beheert.",
          },
        });
      child.once("exit", gone);
      child.once("message", (message) => {
        child.off("exit", gone);
        resolve(message as BuildReport);
      });
      // One that is gone already cannot be told; that it is gone is.
      const sent: BuildOrder = { ...order, ...more, ...(edition && { edition: edition.folder }) };
      child.send(sent, (error) => error !== null && gone());
    });
    unlimited();
    if (report.outcome !== undefined)
      return edition === undefined ? report.outcome : { ...report.outcome, edition: edition.folder };
    if (child.exitCode !== null || child.signalCode !== null || !child.connected) stop();
    if (late) throw tooLate("Het maken van de site", limit);
    throw new CannotWork(report.failure?.message ?? "", report.failure?.remedy ?? "");
  }

  return {
    build: () => build(fullEdition),
    published: (more) => editions.map((edition) => () => build(edition, more)),
    beside: [...editions.filter((each) => each !== fullEdition), undefined].map((edition) => () => build(edition)),
    stop,
  };
}
