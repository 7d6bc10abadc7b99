// Checks and builds in a process of its own: the desk keeps answering meanwhile, and what Astro keeps in memory goes with it.
import { type Edition, fullEdition } from "../core/audience.ts";
import type { Dossier } from "../core/dossier.ts";
import { remembering } from "../core/validate.ts";
import { type Begun, begin, type Surroundings } from "../node/edition-build.ts";
import { explain } from "../node/options.ts";
import { pageTexts } from "../node/page-texts.ts";
import { errorsFor, publish } from "../node/publish.ts";
import { judge } from "../node/verdict.ts";
import type { BuildOrder, BuildReport } from "./worker.ts";

// The next build of the registers, as far as it can go before somebody saves: that is half of the time a save takes.
let ready: Begun | undefined;

const reading = remembering();

async function readyOrNew(edition: Edition, dossier: Dossier, around: Surroundings): Promise<Begun> {
  const begun = ready;
  ready = undefined;
  if (begun?.fits(edition, dossier)) return begun;
  // One build at a time.
  await begun?.drop();
  return begin(edition, dossier, around);
}

async function work({ content, now, allowOverdue, out, edition }: BuildOrder): Promise<BuildReport> {
  try {
    const texts = pageTexts(content);
    const verdict = await judge({ content, now, allowOverdue, reading });
    const { findings } = verdict;
    const around = { base: "", desk: true };
    if (edition === undefined) {
      if (errorsFor(fullEdition, verdict).length === 0) ready = await readyOrNew(fullEdition, verdict.dossier, around);
      return { outcome: { ok: true, findings } };
    }
    const published = await publish(verdict, { ...around, out, texts, only: [edition], begin: readyOrNew });
    return { outcome: { ok: published.every((each) => each.heldBackBy.length === 0), findings } };
  } catch (error) {
    return { failure: explain(error) };
  }
}

process.on("message", (order: BuildOrder) => {
  void work(order).then((report) => process.send?.(report));
});

async function leave(): Promise<void> {
  await ready?.drop();
  process.exit();
}
for (const end of ["SIGINT", "SIGTERM", "disconnect"] as const) process.once(end, () => void leave());
