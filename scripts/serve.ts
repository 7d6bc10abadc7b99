// npm run serve: the desk and the three editions for a whole organisation, behind its own login and its own web server. Listens on
// this computer alone, on a port or a Unix socket; a web server in front of it ends the encryption.
import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Temporal } from "temporal-polyfill";
import { writeMoment } from "../src/core/time/written.ts";
import { workerBuilder } from "../src/desk/build/worker.ts";
import { accessLog } from "../src/desk/serve/access-log.ts";
import { frontOf } from "../src/desk/serve/front.ts";
import { invitationsIn } from "../src/desk/serve/invitations.ts";
import { openIdLogin } from "../src/desk/serve/openid.ts";
import { servePages } from "../src/desk/serve/pages.ts";
import { publisherOf } from "../src/desk/serve/publisher.ts";
import { serveOptions, serveSettings } from "../src/desk/serve/settings.ts";
import { trustedProxy } from "../src/desk/serve/trusted-proxy.ts";
import { startDesk } from "../src/desk/server/server.ts";
import { endAll } from "../src/node/command/limits.ts";
import { CannotWork, command, portOf, readOptions } from "../src/node/command/options.ts";
import { askedToStop } from "../src/node/command/stop.ts";
import { contentOf } from "../src/node/folder/own-content.ts";
import { mustBuildIn } from "../src/node/folder/place.ts";
import { siteIn, stateOf } from "../src/node/folder/state.ts";

const say = (line: string) => process.stdout.write(`${line}\n`);
const report = (words: string) => process.stderr.write(`${words}\n`);

await command(async () => {
  mustBuildIn();
  const options = readOptions(
    ["content", "now", "allow-overdue", "port", "settings", ...serveOptions],
    "npm run serve -- [opties]\nToont de site en het beheer aan de hele organisatie, achter haar eigen inloggen. Elke optie kan ook in een bestand (--settings) of in de omgeving staan: PRIVACYHANDBOEK_ADDRESS voor --address. Geheimen alleen in een bestand of in de omgeving (PRIVACYHANDBOEK_CLIENT_SECRET, PRIVACYHANDBOEK_PROXY_SECRET).",
    process.argv.slice(2),
    process.env,
  );
  const { origin, login, logDays, emergency } = serveSettings(options);
  const content = contentOf(options.content);
  if (!(await stat(content).catch(() => undefined))?.isDirectory())
    throw new CannotWork(`De map ${content} is er niet.`, "Noem met --content de map met uw inhoud.");
  const port = portOf(options.port);
  const state = await stateOf(content);
  const published = resolve(options.published ?? join(state, "published"));
  const moment = () => writeMoment(Temporal.Now.instant());
  const log = await accessLog({ folder: join(state, "access"), days: logDays, now: moment, report });
  const invitations = await invitationsIn({ folder: state, origin, now: moment });
  const order = { content, now: options.now, allowOverdue: options["allow-overdue"] ?? false };
  const worker = workerBuilder({ ...order, out: siteIn(state) });
  const publisher = publisherOf({
    content,
    published,
    builds: worker.published({ out: published, published: origin }),
    after: options["after-publish"],
    remote: options.remote,
    now: moment,
    report,
  });
  const desk = await startDesk({
    content,
    work: state,
    site: siteIn(state),
    builder: {
      async build() {
        const outcome = await worker.build();
        if (!outcome.ok) report("De inhoud heeft fouten: de site voor het beheer is niet bijgewerkt.");
        return outcome;
      },
      beside: [
        async () => {
          const outcome = await publisher.run();
          if (outcome.ok) say(`De uitgaven zijn bijgewerkt, ${moment()}.`);
          return outcome;
        },
        ...worker.beside,
      ],
    },
    port,
    socket: options.socket,
    now: options.now,
    wait: 50,
    watch: {},
    notes: publisher.notes,
    purged: publisher.replace,
    front(shelf) {
      const dossier = async () => (emergency ? shelf.dossier().catch(() => undefined) : undefined);
      const pages = servePages(dossier);
      return frontOf({
        origin,
        pages,
        published,
        log,
        invitations,
        login:
          login.by === "proxy"
            ? trustedProxy(login.settings)
            : openIdLogin({ ...login.settings, origin, pages, report }),
      });
    },
  });
  say(`${origin} kan worden geleid naar ${options.socket ?? `http://127.0.0.1:${desk.port}`}.`);
  say("Stoppen: SIGTERM of Ctrl+C.");
  await askedToStop();
  worker.stop();
  await desk.close();
  await log.settled();
  endAll();
  return 0;
});
