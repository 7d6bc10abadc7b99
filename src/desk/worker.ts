// A builder that works in a process of its own, replaced after a number of builds: each keeps 10 to 15 MB that is never given back.
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Edition, editions, fullEdition } from "../core/audience.ts";
import { CannotWork } from "../node/options.ts";
import type { Builder, Outcome } from "./builder.ts";

export interface BuildOrder {
  readonly content: string;
  readonly now?: string | undefined;
  readonly allowOverdue: boolean;
  /** Folder for the editions. */
  readonly out: string;
  /** Folder name of the edition to build. Absent: begin the next build of the registers, to be finished after a save. */
  readonly edition?: string;
}

/** What the process sends back: what the build came to, or why it broke down. */
export interface BuildReport {
  readonly outcome?: Outcome;
  readonly failure?: { readonly message: string; readonly remedy: string };
}

const buildsEach = 30;
const program = fileURLToPath(new URL("./build-worker.ts", import.meta.url));

/** Builds with the given order, again and again: the registers first, the narrower editions after. `stop` ends its process. */
export function workerBuilder(order: Omit<BuildOrder, "edition">): Builder & { readonly stop: () => void } {
  let worker: ChildProcess | undefined;
  let builds = 0;

  function stop(): void {
    worker?.kill();
    worker = undefined;
    builds = 0;
  }

  async function build(edition?: Edition): Promise<Outcome> {
    if (builds >= buildsEach) stop();
    worker ??= fork(program);
    const child = worker;
    builds += 1;
    const report = await new Promise<BuildReport>((resolve) => {
      const gone = () =>
        resolve({
          failure: {
            message: "Het maken van de site is afgebroken.",
            remedy: "Sla nog eens op. Blijft het misgaan, start dan `npm start` opnieuw.",
          },
        });
      child.once("exit", gone);
      child.once("message", (message) => {
        child.off("exit", gone);
        resolve(message as BuildReport);
      });
      child.send({ ...order, ...(edition && { edition: edition.folder }) } satisfies BuildOrder);
    });
    if (report.outcome !== undefined) return report.outcome;
    if (child.exitCode !== null || child.signalCode !== null) stop();
    throw new CannotWork(report.failure?.message ?? "", report.failure?.remedy ?? "");
  }

  return {
    build: () => build(fullEdition),
    beside: [...editions.filter((each) => each !== fullEdition), undefined].map((edition) => () => build(edition)),
    stop,
  };
}
