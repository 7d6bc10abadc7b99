// npm run build: check, then build the editions into dist/. Exit 1 when an edition was held back.
import { close } from "pagefind";
import { editions } from "../src/core/dossier/audience.ts";
import { judgeBeside } from "../src/node/build/judge-thread.ts";
import { print } from "../src/node/command/findings-output.ts";
import { CannotWork, command, readOptions } from "../src/node/command/options.ts";
import { mustBuildIn } from "../src/node/folder/place.ts";
import { pageTexts } from "../src/node/git/page-texts.ts";

const loaded = async () => ({
  ...(await import("../src/node/build/edition-build.ts")),
  ...(await import("../src/node/build/publish.ts")),
});

/** The host of the site. Throws CannotWork on what is no address, or disagrees with the path. */
function siteIn(given: string | undefined, base: string): string | undefined {
  if (given === undefined) return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const path = url?.pathname.replace(/\/+$/, "") ?? "";
  const plain = url !== undefined && /^https?:$/.test(url.protocol) && `${url.search}${url.hash}${url.username}` === "";
  if (!plain || (path !== "" && path !== base))
    throw new CannotWork(
      "Het adres bij --site is niet te lezen, of past niet bij --base.",
      "Schrijf bijvoorbeeld --site https://handboek.uwdomein.nl, en het pad bij --base.",
    );
  return url.origin;
}

await command(async () => {
  mustBuildIn();
  const options = readOptions(
    ["content", "now", "format", "allow-overdue", "out", "base", "site", "edition"],
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
  const site = siteIn(options.site, base);
  const content = options.content ?? "content";
  const texts = pageTexts(content);
  const judging = judgeBeside({ content, now: options.now, allowOverdue: options["allow-overdue"] ?? false });
  // While all is judged in a thread of its own, Astro is loaded here and bundles what depends on no content.
  const { inAdvance, publish } = await loaded();
  const builds = inAdvance();
  const around = { base, ...(site !== undefined && { site }) };
  void builds.prepare(first, around);
  try {
    const verdict = await judging;
    const published = await publish(verdict, {
      content,
      out: options.out ?? "dist",
      ...around,
      texts,
      only: chosen,
      begin: builds.begin,
    });
    const broken = published.flatMap((each) => each.broken ?? [])[0];
    if (broken !== undefined && options.format !== "text") throw broken;
    const heldBack = published.filter((each) => each.heldBackBy.length > 0);
    if (options.format !== "text" || heldBack.length > 0) process.stdout.write(`${print(verdict, options.format)}\n`);
    if (options.format === "text") {
      for (const each of published) {
        const why = each.broken === undefined ? `${each.heldBackBy.length} × fout` : "wat gebouwd is, is niet heel";
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
