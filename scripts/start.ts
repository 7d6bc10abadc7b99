// npm start: checks, builds and serves the site with the CMS, on this computer only. Ends with Ctrl+C.

import { stat } from "node:fs/promises";
import type { Builder } from "../src/desk/build/builder.ts";
import { workerBuilder } from "../src/desk/build/worker.ts";
import { type Door, doorOf } from "../src/desk/server/door.ts";
import { startDesk } from "../src/desk/server/server.ts";
import { endAll } from "../src/node/command/limits.ts";
import { openInBrowser } from "../src/node/command/open-browser.ts";
import { CannotWork, command, explain, portOf, readOptions } from "../src/node/command/options.ts";
import { askedToStop } from "../src/node/command/stop.ts";
import { contentOf, ownContent, rememberOwn } from "../src/node/folder/own-content.ts";
import { mustBuildIn } from "../src/node/folder/place.ts";
import { siteIn, stateOf } from "../src/node/folder/state.ts";
import { gitState, stateInWords } from "../src/node/git/state.ts";

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

interface Order {
  readonly content: string;
  readonly port: number;
  readonly out: string | undefined;
  readonly now: string | undefined;
  readonly allowOverdue: boolean;
  /** Made anew when absent. */
  readonly door?: Door;
  /** Offers a handbook of one's own beside the example. */
  readonly made?: (folder: string) => Promise<string>;
}

interface Opened {
  readonly door: Door;
  readonly close: () => Promise<void>;
}

/** Opens the desk on a content folder. */
async function open({ content, port, made, ...order }: Order): Promise<Opened> {
  const state = await stateOf(content);
  const door = order.door ?? (await doorOf(state, content));
  // A folder of its own: what is served here links to the CMS and is not meant to be put on a web server.
  const site = order.out ?? siteIn(state);
  const address = `http://localhost:${port}/`;
  const feed = `http://localhost:${port}${door.feed}`;
  const worker = workerBuilder({ content, now: order.now, allowOverdue: order.allowOverdue, out: site, feed });
  const desk = await startDesk({
    content,
    work: state,
    door,
    site,
    builder: spoken(worker, address),
    port,
    now: order.now,
    wait: 50,
    watch: {},
    ...(made !== undefined && { made }),
  });
  return {
    door,
    async close() {
      worker.stop();
      await desk.close();
    },
  };
}

async function sayHistory(content: string): Promise<void> {
  const history = await gitState(content);
  const words = stateInWords(history);
  if (words !== undefined) say(words);
  if (history.is === "none") say("Zonder geschiedenis: deze map staat niet in git. Zorg zelf voor een reservekopie.");
}

function sayWhere({ door }: Opened, address: string): void {
  say("Kopieer een van deze adressen, met de sleutel erin, naar de adresbalk van uw browser:");
  say(`Site:    ${door.entrance(address)}`);
  say(`Beheer:  ${door.entrance(`${address}beheer/vandaag/`)}`);
  say("Daarna blijft die browser binnen, ook na opnieuw starten. De sleutel geldt tot u stopt; geef hem aan niemand.");
}

// The page that says so is read first.
const moment = 300;

await command(async () => {
  mustBuildIn();
  const options = readOptions(
    ["content", "now", "allow-overdue", "out", "port", "no-open"],
    "npm start -- [opties]\nControleert, bouwt en toont de site met het beheer, alleen op deze computer. Zonder eigen inhoud kunt u er een handboek beginnen.",
  );
  const content = contentOf(options.content);
  if (!(await stat(content).catch(() => undefined))?.isDirectory()) {
    throw new CannotWork(`De map ${content} is er niet.`, "Noem met --content de map met uw inhoud.");
  }
  const order = {
    port: portOf(options.port),
    out: options.out,
    now: options.now,
    allowOverdue: options["allow-overdue"] ?? false,
  };
  const address = `http://localhost:${order.port}/`;
  let opened: Promise<Opened>;
  // What was begun in the browser opens in the place of the example, at the same address.
  async function made(folder: string): Promise<string> {
    const before = await opened;
    await rememberOwn(folder);
    const state = await stateOf(folder);
    const door = await doorOf(state, folder);
    setTimeout(() => {
      opened = before
        .close()
        .then(() => open({ ...order, content: folder, out: undefined, door }))
        .then((now) => {
          say(`Uw eigen handboek staat in ${folder}.`);
          sayWhere(now, address);
          return now;
        });
      opened.catch((error: unknown) => {
        const { message, remedy } = explain(error);
        say(`${message} ${remedy}`);
      });
    }, moment);
    return door.entrance(address);
  }
  const own = options.content !== undefined || ownContent() !== undefined;
  opened = open({ ...order, content, ...(!own && { made }) });
  const first = await opened;
  sayWhere(first, address);
  await sayHistory(content);
  if (options["no-open"] !== true && openInBrowser(first.door.entrance(address))) say("De browser opent vanzelf.");
  say("Alleen op deze computer te bereiken. Stoppen: Ctrl+C.");
  await askedToStop();
  await opened.then(
    (last) => last.close(),
    () => undefined,
  );
  endAll();
  return 0;
});
