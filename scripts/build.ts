// npm run build: check, then build the editions into dist/. Exit 1 when an edition was held back.
import { basename } from "node:path";
import { close } from "pagefind";
import { editions } from "../src/core/audience.ts";
import type { Dossier } from "../src/core/dossier.ts";
import { type Entry, extensionOf } from "../src/core/register.ts";
import { handbook, registerAt } from "../src/core/registers/index.ts";
import { readParts } from "../src/core/text/read.ts";
import type { SourceFile } from "../src/core/validate.ts";
import { judgeBeside } from "../src/node/judge-beside.ts";
import { CannotWork, command, readOptions } from "../src/node/options.ts";
import { pageTexts } from "../src/node/page-texts.ts";
import { print } from "../src/node/print.ts";
import { readContent } from "../src/node/read.ts";

const loaded = async () => ({
  ...(await import("../src/node/edition-build.ts")),
  ...(await import("../src/node/publish.ts")),
});

/** The pages of the handbook as they stand, not judged yet: all that a build must have to begin. */
function handbookOf(files: readonly SourceFile[]): Dossier {
  const pages = files.flatMap(({ path, text }): readonly Entry[] => {
    const register = registerAt(path);
    const parts = register?.shape === "pages" ? readParts(text, register) : undefined;
    if (register === undefined || parts === undefined) return [];
    const id = basename(path, extensionOf(register));
    return [{ register: register.id, id, file: path, text, data: parts.fields, body: parts.body }];
  });
  return { organisation: undefined, entries: { [handbook.id]: pages }, ids: {}, findings: [], counts: {} };
}

await command(async () => {
  const options = readOptions(
    ["content", "now", "format", "allow-overdue", "out", "base", "edition"],
    "npm run build -- [opties]\nControleert de inhoud en bouwt de drie uitgaven.",
  );
  const { edition } = options;
  const chosen = editions.filter(({ folder }) => edition === undefined || folder === edition);
  const [first] = chosen;
  if (first === undefined) {
    throw new CannotWork(
      `De uitgave ${edition} bestaat niet.`,
      `Kies uit: ${editions.map((each) => each.folder).join(", ")}.`,
    );
  }
  const base = (options.base ?? "").replace(/\/+$/, "");
  if (base !== "" && !/^(\/[\w.-]+)+$/.test(base))
    throw new CannotWork("Het pad bij --base is niet te lezen.", "Schrijf bijvoorbeeld --base /privacy.");
  const content = options.content ?? "content";
  const texts = pageTexts(content);
  const { files } = await readContent(content);
  const judging = judgeBeside({ content, now: options.now, allowOverdue: options["allow-overdue"] ?? false });
  // While all is judged in a thread of its own, Astro is loaded here and bundles what needs no more than the handbook.
  const { inAdvance, publish } = await loaded();
  const builds = inAdvance();
  void builds.prepare(first, handbookOf(files), { base });
  try {
    const verdict = await judging;
    const published = await publish(verdict, {
      content,
      out: options.out ?? "dist",
      base,
      texts,
      only: chosen,
      begin: builds.begin,
    });
    const heldBack = published.filter((each) => each.heldBackBy.length > 0);
    if (options.format !== "text" || heldBack.length > 0) process.stdout.write(`${print(verdict, options.format)}\n`);
    if (options.format === "text") {
      for (const each of published) {
        const state =
          each.heldBackBy.length > 0
            ? `niet gepubliceerd: ${each.heldBackBy.length} × fout. Wat er stond, blijft staan.`
            : `gepubliceerd, ${each.pages} pagina's.`;
        process.stdout.write(`Uitgave ${each.edition.folder}: ${state}\n`);
      }
    }
    return heldBack.length > 0 ? 1 : 0;
  } finally {
    await builds.drop();
    await close();
  }
});
