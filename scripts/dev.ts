// npm run dev: the registers edition of the example with hot reload, for who changes pages, components and styles. Not for content
// of one's own: without the door of `npm start` any user of this computer could read it. Ends with Ctrl+C.
import { randomUUID } from "node:crypto";
import { watch } from "node:fs";
import { rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type AstroIntegration, dev } from "astro";
import { fullEdition } from "../src/core/dossier/audience.ts";
import { contentsFor } from "../src/core/edition/contents.ts";
import { command, readOptions } from "../src/node/command/options.ts";
import { askedToStop } from "../src/node/command/stop.ts";
import { judge } from "../src/node/command/verdict.ts";
import { makeOwned, workTop } from "../src/node/folder/leftovers.ts";
import { mustBuildIn } from "../src/node/folder/place.ts";
import { pageTexts } from "../src/node/git/page-texts.ts";
import { handOver } from "../src/site/handover.ts";

const content = fileURLToPath(new URL("../content", import.meta.url));
const work = join(workTop, randomUUID());
// It would ask a registry whether there is a newer one.
process.env.ASTRO_DISABLE_UPDATE_CHECK = "true";

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Judges the example and gives it to the pages, also when it has errors: whoever works on a page wants to see it. */
async function handOverExample(): Promise<void> {
  const verdict = await judge({ content, allowOverdue: true });
  const errors = verdict.findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) say(`De inhoud heeft ${errors} × fout; zie npm run check.`);
  handOver({
    ...contentsFor(fullEdition, verdict, await pageTexts(content)),
    edition: fullEdition,
    base: "",
    outDir: join(work, "site"),
    cacheDir: join(work, "cache"),
    desk: false,
    reloads: true,
    feed: undefined,
    site: undefined,
  });
}

await command(async () => {
  mustBuildIn();
  const { port } = readOptions(
    ["port"],
    "npm run dev -- [opties]\nToont het voorbeeld terwijl u pagina's, onderdelen en stijlen verandert. Alleen op deze computer; zoeken werkt hier niet.",
  );
  await makeOwned(work);
  await handOverExample();
  let reload = () => {};
  const reloads: AstroIntegration = {
    name: "reload-on-content",
    hooks: {
      "astro:server:setup": ({ server }) => {
        reload = () => server.ws.send({ type: "full-reload" });
      },
    },
  };
  const server = await dev({
    root: work,
    configFile: relative(work, fileURLToPath(new URL("../astro.config.mjs", import.meta.url))),
    integrations: [reloads],
    devToolbar: { enabled: false },
    server: { host: "127.0.0.1", port: Number(port ?? 4322) },
    logLevel: "error",
  });
  say(`http://127.0.0.1:${server.address.port}/`);
  let waiting: NodeJS.Timeout | undefined;
  const watcher = watch(content, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(
      () =>
        void handOverExample().then(
          () => reload(),
          (error: unknown) => say(String(error)),
        ),
      200,
    );
  });
  await askedToStop();
  watcher.close();
  await server.stop();
  await rm(work, { recursive: true, force: true });
  return 0;
});
