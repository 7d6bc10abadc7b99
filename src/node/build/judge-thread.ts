// Judges a content folder in a thread of its own: a build gets going meanwhile. This file is both ends of it.
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { deadlines } from "../../core/deadlines/index.ts";
import { timely } from "../command/limits.ts";
import { CannotWork, explain } from "../command/options.ts";
import { judge, type Verdict, type VerdictOptions } from "../command/verdict.ts";

type Order = Pick<VerdictOptions, "content" | "now" | "allowOverdue">;

/** What goes from one thread to the other: data alone. A deadline holds functions, and goes by its id. */
interface Report {
  readonly verdict?: Omit<Verdict, "due">;
  readonly due?: readonly (Omit<Verdict["due"][number], "deadline"> & { readonly id: string })[];
  readonly failure?: ReturnType<typeof explain> & { readonly atDesk: string };
}

const mark = "judge-beside";

async function answer(order: Order): Promise<Report> {
  try {
    const { due, ...verdict } = await judge(order);
    return { verdict, due: due.map(({ deadline, ...each }) => ({ ...each, id: deadline.id })) };
  } catch (error) {
    return { failure: { ...explain(error), atDesk: explain(error, "site").remedy } };
  }
}

if (!isMainThread && workerData?.[mark] !== undefined) parentPort?.postMessage(await answer(workerData[mark]));

const judgeLimit = 20 * 60_000;

/** As `judge`, beside what else this process does. Throws CannotWork when the folder cannot be read, or it takes too long. */
export function judgeBeside(order: Order, limit = judgeLimit): Promise<Verdict> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { [mark]: order } });
  const reported = new Promise<Verdict>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", () =>
      reject(new CannotWork("Het controleren is afgebroken.", "Sluit andere programma's en probeer het opnieuw.")),
    );
    worker.once("message", ({ verdict, due = [], failure }: Report) => {
      if (verdict === undefined)
        return reject(new CannotWork(failure?.message ?? "", failure?.remedy ?? "", failure?.atDesk));
      const known = new Map(deadlines.map((each) => [each.id, each]));
      resolve({
        ...verdict,
        due: due.flatMap(({ id, ...each }) => {
          const deadline = known.get(id);
          return deadline === undefined ? [] : [{ ...each, deadline }];
        }),
      });
    });
  });
  const judged = timely("Het controleren", limit, reported, () => void worker.terminate());
  // Who asked may be doing something else when it fails, and hears of it when they look.
  judged.catch(() => undefined);
  return judged;
}
