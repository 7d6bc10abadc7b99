// Checks and builds in a process of its own: the desk keeps answering meanwhile, and what Astro keeps in memory goes with it.
import { editions, fullEdition } from "../../core/dossier/audience.ts";
import { remembering } from "../../core/read/folder.ts";
import { inAdvance } from "../../node/build/edition-build.ts";
import { errorsFor, publish } from "../../node/build/publish.ts";
import { explain } from "../../node/command/options.ts";
import { judge } from "../../node/command/verdict.ts";
import { pageTexts } from "../../node/git/page-texts.ts";
import type { BuildOrder, BuildReport } from "./worker.ts";

// The next build of the registers, as far as it can go before somebody saves: that is half of the time a save takes.
const builds = inAdvance();

const reading = remembering();

async function work(order: BuildOrder): Promise<BuildReport> {
  const { content, now, allowOverdue, out, feed, edition, published: site } = order;
  const around =
    site === undefined ? { base: "", desk: true, ...(feed !== undefined && { feed }) } : { base: "", site };
  try {
    const judging = judge({ content, now, allowOverdue, reading });
    if (edition === undefined) {
      const verdict = await judging;
      if (errorsFor(fullEdition, verdict).length === 0) await builds.prepare(fullEdition, around);
      return { outcome: { ok: true, findings: verdict.findings } };
    }
    // Git looks back while the content is judged.
    const texts = pageTexts(content);
    const verdict = await judging;
    const published = await publish(verdict, {
      ...around,
      content,
      out,
      texts,
      only: editions.filter(({ folder }) => folder === edition),
      ...(site === undefined && { begin: builds.begin }),
    });
    const broken = published.flatMap((each) => each.broken ?? [])[0];
    if (broken !== undefined) throw broken;
    return { outcome: { ok: published.every((each) => each.heldBackBy.length === 0), findings: verdict.findings } };
  } catch (error) {
    return { failure: explain(error, "site") };
  }
}

process.on("message", (order: BuildOrder) => {
  // Whoever asked may be gone by now: then this process ends as well.
  void work(order).then((report) => process.send?.(report, () => undefined));
});

async function leave(): Promise<void> {
  await builds.drop();
  process.exit();
}
for (const end of ["SIGINT", "SIGTERM", "disconnect"] as const) process.once(end, () => void leave());
