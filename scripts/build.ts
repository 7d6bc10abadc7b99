// npm run build: check, then build the editions into dist/. Exit 1 when an edition was held back.
import { close } from "pagefind";
import { editions } from "../src/core/audience.ts";
import { CannotWork, command, readOptions } from "../src/node/options.ts";
import { pageTexts } from "../src/node/page-texts.ts";
import { print } from "../src/node/print.ts";
import { publish } from "../src/node/publish.ts";
import { judge } from "../src/node/verdict.ts";

await command(async () => {
  const options = readOptions(
    ["content", "now", "format", "allow-overdue", "out", "base", "edition"],
    "npm run build -- [opties]\nControleert de inhoud en bouwt de drie uitgaven.",
  );
  const { edition } = options;
  if (edition !== undefined && !editions.some((each) => each.folder === edition)) {
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
  const verdict = await judge({
    content,
    now: options.now,
    allowOverdue: options["allow-overdue"] ?? false,
  });
  const published = await publish(verdict, {
    out: options.out ?? "dist",
    base,
    texts,
    ...(edition === undefined ? {} : { only: [edition] }),
  });
  await close();
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
});
