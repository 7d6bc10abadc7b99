// A desk behind a login, on small content: every edition holds a word of its own, so that whoever sees one saw that edition.
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingHttpHeaders, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type AccessLog, accessLog } from "../../src/desk/serve/access-log.ts";
import { frontOf } from "../../src/desk/serve/front.ts";
import { invitationsIn } from "../../src/desk/serve/invitations.ts";
import type { Login } from "../../src/desk/serve/login.ts";
import { type ServePages, servePages } from "../../src/desk/serve/pages.ts";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { identityOf, markAs } from "../../src/node/folder/identity.ts";
import { stillBuilder } from "../cms/content.ts";
import { emptyFolder, type Repo, repository } from "../fixtures/repository.ts";

/** What stands in every file of an edition. */
export const words = {
  openbaar: "word-of-all",
  medewerkers: "word-of-staff",
  registers: "word-of-registers",
  desk: "word-of-desk",
} as const;

/** Files of every kind that an edition has: pages, data, a feed, a part of the search index. */
export const files = [
  "index.html",
  "404.html",
  "datalekken/2026-003/index.html",
  "datalekken.csv",
  "datalekken.json",
  "termijnen.ics",
  "pagefind/fragment/nl_1.pf_fragment",
  "pagefind/pagefind-entry.json",
] as const;

export const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string;
}

/** Sends a request with exactly these headers, as a browser would never. */
export const send = (port: number, path: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Got> =>
  new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(parts).toString("utf8"),
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });

export interface Rig {
  readonly desk: Desk;
  readonly repo: Repo;
  readonly log: AccessLog;
  readonly origin: string;
  /** Folder in which invitations are kept. */
  readonly state: string;
  readonly close: () => Promise<void>;
}

/** Starts a desk behind this login; browsers know it as `origin`. */
export async function rig(
  port: number,
  origin: string,
  loginOf: (pages: ServePages) => Login,
  now = () => "2026-11-16T09:00+01:00",
): Promise<Rig> {
  const repo = repository("inhoud");
  const [site, work, published] = [emptyFolder(), emptyFolder(), emptyFolder()];
  const write = (folder: string, word: string) => {
    for (const file of files) {
      mkdirSync(join(folder, file, ".."), { recursive: true });
      writeFileSync(join(folder, file), word);
    }
  };
  for (const edition of ["openbaar", "medewerkers", "registers"] as const)
    write(join(published, edition), words[edition]);
  // What stands open for all has no breaches: there such an address does not exist.
  write(join(site, "registers"), words.desk);
  await markAs(site, await identityOf(repo.content));
  const log = await accessLog({ folder: join(work, "access"), days: 30, now, report: () => undefined });
  const state = emptyFolder();
  const invitations = await invitationsIn({ folder: state, origin, now });
  const desk = await startDesk({
    content: repo.content,
    work,
    site,
    builder: stillBuilder,
    port,
    front(shelf) {
      const pages = servePages(() => shelf.dossier());
      return frontOf({ origin, pages, published, log, invitations, login: loginOf(pages) });
    },
  });
  await desk.builds.settled();
  return { desk, repo, log, origin, state, close: () => desk.close() };
}
