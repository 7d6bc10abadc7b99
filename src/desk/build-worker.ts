// Checks and builds in a process of its own: the desk keeps answering meanwhile, and what Astro keeps in memory goes with it.
import { explain } from "../node/options.ts";
import { publish } from "../node/publish.ts";
import { judge } from "../node/verdict.ts";
import type { BuildOrder, BuildReport } from "./worker.ts";

process.on("message", (order: BuildOrder) => {
  void work(order).then((report) => process.send?.(report));
});

async function work({ content, now, allowOverdue, out, edition }: BuildOrder): Promise<BuildReport> {
  try {
    const verdict = await judge({ content, now, allowOverdue });
    const published = await publish(verdict, { out, base: "", content, only: [edition], desk: true });
    const heldBack = published.some((each) => each.heldBackBy.length > 0);
    return { outcome: { ok: !heldBack, findings: verdict.findings } };
  } catch (error) {
    return { failure: explain(error) };
  }
}
