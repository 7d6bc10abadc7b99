// npm run build: check, then build the editions into dist/. Exit 1 when an edition was held back.
import { close } from "pagefind";
import { judgeBeside } from "../src/node/build/judge-thread.ts";
import { buildOptions } from "../src/node/command/build-options.ts";
import { print } from "../src/node/command/findings-output.ts";
import { command } from "../src/node/command/options.ts";
import { mustHoldEditions } from "../src/node/folder/identity.ts";
import { mustBuildIn } from "../src/node/folder/place.ts";
import { pageTexts } from "../src/node/git/page-texts.ts";

const loaded = async () => ({
  ...(await import("../src/node/build/edition-build.ts")),
  ...(await import("../src/node/build/publish.ts")),
});

await command(async () => {
  mustBuildIn();
  const { chosen, first, around, content, out, format, now, allowOverdue } = buildOptions();
  mustHoldEditions(out);
  const texts = pageTexts(content);
  const judging = judgeBeside({ content, now, allowOverdue });
  // While all is judged in a thread of its own, Astro is loaded here and bundles what depends on no content.
  const { inAdvance, publish } = await loaded();
  const builds = inAdvance();
  void builds.prepare(first, around);
  try {
    const verdict = await judging;
    const published = await publish(verdict, {
      content,
      out,
      ...around,
      texts,
      only: chosen,
      begin: builds.begin,
    });
    const broken = published.flatMap((each) => each.broken ?? [])[0];
    if (broken !== undefined && format !== "text") throw broken;
    const heldBack = published.filter((each) => each.heldBackBy.length > 0);
    if (format !== "text" || heldBack.length > 0) process.stdout.write(`${print(verdict, format)}\n`);
    if (format === "text") {
      for (const each of published) {
        const errors = each.heldBackBy.filter(({ severity }) => severity === "error").length;
        // What is open and still holds an edition back says so in its own words.
        const held =
          errors > 0 ? `${errors} × fout` : each.heldBackBy.map(({ message }) => message.replace(/\.$/, "")).join("; ");
        const why = each.broken === undefined ? held : "wat gebouwd is, is niet heel";
        const state =
          each.heldBackBy.length > 0 || each.broken !== undefined
            ? `niet gepubliceerd: ${why}. Wat er stond, blijft staan.`
            : `gepubliceerd, ${each.pages} pagina's.`;
        process.stdout.write(`Uitgave ${each.edition.folder}: ${state}\n`);
      }
    }
    if (broken !== undefined) throw broken;
    return heldBack.length > 0 ? 1 : 0;
  } finally {
    await builds.drop();
    await close();
  }
});
