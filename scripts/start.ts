// npm start: checks, builds and serves the site with the CMS, on this computer only. Ends with Ctrl+C.

import { stat } from "node:fs/promises";
import type { Builder } from "../src/desk/build/builder.ts";
import { workerBuilder } from "../src/desk/build/worker.ts";
import { doorOf } from "../src/desk/server/door.ts";
import { startDesk } from "../src/desk/server/server.ts";
import { endAll } from "../src/node/command/limits.ts";
import { CannotWork, command, readOptions } from "../src/node/command/options.ts";
import { contentOf } from "../src/node/folder/own-content.ts";
import { mustBuildIn } from "../src/node/folder/place.ts";
import { siteIn, stateOf } from "../src/node/folder/state.ts";
import { gitState, stateInWords } from "../src/node/git/state.ts";

function portOf(given: string | undefined): number {
  const port = Number(given ?? 4321);
  if (Number.isInteger(port) && port > 0 && port < 65_530) return port;
  throw new CannotWork(`De poort ${given} bestaat niet.`, "Kies een getal van 1 tot en met 65529, bijvoorbeeld 4321.");
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The builder, with a line on screen after every build. */
function spoken(builder: Builder, address: string): Builder {
  return {
    ...builder,
    async build() {
      const outcome = await builder.build().catch((error: unknown) => {
        say(error instanceof CannotWork ? `${error.message} ${error.remedy}` : String(error));
        throw error;
      });
      const errors = outcome.findings.filter((each) => each.severity === "error").length;
      say(outcome.ok ? "De site is bijgewerkt." : `De site is niet bijgewerkt: ${errors} × fout. Zie ${address}`);
      return outcome;
    },
  };
}

await command(async () => {
  mustBuildIn();
  const options = readOptions(
    ["content", "now", "allow-overdue", "out", "port"],
    "npm start -- [opties]\nControleert, bouwt en toont de site met het beheer, alleen op deze computer.",
  );
  const content = contentOf(options.content);
  if (!(await stat(content).catch(() => undefined))?.isDirectory()) {
    throw new CannotWork(`De map ${content} is er niet.`, "Noem met --content de map met uw inhoud.");
  }
  const state = await stateOf(content);
  // A folder of its own: what is served here links to the CMS and is not meant to be put on a web server.
  const out = options.out ?? siteIn(state);
  const port = portOf(options.port);
  const address = `http://localhost:${port}/`;
  const door = await doorOf(state, content);
  const feed = `http://localhost:${port}${door.feed}`;
  const allowOverdue = options["allow-overdue"] ?? false;
  const worker = workerBuilder({ content, now: options.now, allowOverdue, out, feed });
  const desk = await startDesk({
    content,
    work: state,
    door,
    site: out,
    builder: spoken(worker, address),
    port,
    now: options.now,
    wait: 50,
  });
  say("Kopieer een van deze adressen, met de sleutel erin, naar de adresbalk van uw browser:");
  say(`Site:    ${door.entrance(address)}`);
  say(`Beheer:  ${door.entrance(`${address}beheer/`)}`);
  say("Daarna blijft die browser binnen, ook na opnieuw starten. De sleutel geldt tot u stopt; geef hem aan niemand.");
  const history = await gitState(content);
  const words = stateInWords(history);
  if (words !== undefined) say(words);
  if (history.is === "none") say("Zonder geschiedenis: deze map staat niet in git. Zorg zelf voor een reservekopie.");
  say("Alleen op deze computer te bereiken. Stoppen: Ctrl+C.");
  await new Promise<void>((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
  worker.stop();
  await desk.close();
  endAll();
  return 0;
});
