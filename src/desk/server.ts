// What `npm start` serves on loopback: the built site at /, the CMS at /beheer/, and the door through which the CMS writes content.
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { editions } from "../core/audience.ts";
import { cmsApi, cmsConfig, cmsRoot } from "../core/derive/cms.ts";
import { extensionOf, type Register } from "../core/register.ts";
import { organisation } from "../core/registers/index.ts";
import { validate } from "../core/validate.ts";
import { explain } from "../node/options.ts";
import { clockOf } from "../node/verdict.ts";
import { cmsAssets } from "./assets.ts";
import { type Builder, type Rebuilder, rebuilder } from "./builder.ts";
import { formDossier, library } from "./dossier.ts";
import { numbersFor } from "./number.ts";
import { cmsPage, cmsPolicy, findingsPage, messagePage, pagePolicy } from "./pages.ts";
import { placeOf, textAt } from "./place.ts";
import { proxyFor } from "./proxy.ts";
import { Refusal } from "./refusal.ts";
import { type Answer, plainHeaders, serveStatic } from "./static.ts";

export interface DeskOptions {
  /** The content folder: the only place that is ever written to. */
  readonly content: string;
  /** Folder of the built editions; may not exist yet. Registers are served at /, the others at /uitgave/<folder>/. */
  readonly site: string;
  readonly builder: Builder;
  /** 0 takes a free port. */
  readonly port: number;
  /** Moment to compare with; the year of a new case comes from it. */
  readonly now?: string | undefined;
  /** Milliseconds between a save and the build. */
  readonly wait?: number;
}

export interface Desk {
  readonly port: number;
  readonly address: string;
  readonly builds: Rebuilder;
  readonly close: () => Promise<void>;
}

type Handle = (request: IncomingMessage) => Promise<Answer>;

const largestRequest = 8 * 1024 * 1024;

const json = (status: number, value: unknown): Answer => ({
  status,
  headers: plainHeaders("application/json; charset=utf-8"),
  body: JSON.stringify(value),
});
const html = (status: number, body: string, policy = pagePolicy): Answer => ({
  status,
  headers: { ...plainHeaders("text/html; charset=utf-8"), "content-security-policy": policy },
  body,
});

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
    throw new Refusal(415, ["Dit verzoek is geen JSON.", "Gebruik het beheer op /beheer/."]);
  }
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestRequest) throw new Refusal(413, ["Dit is te groot om op te slaan.", "Maak de tekst korter."]);
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString("utf8")) as unknown;
  } catch {
    throw new Refusal(400, ["Dit verzoek is niet te lezen.", "Herlaad de pagina en probeer het opnieuw."]);
  }
}

// Another site must not be able to read or write here: not by its own name for this address (Host), nor with a form or script (Origin).
function guard(request: IncomingMessage, port: number): void {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`];
  if (!hosts.includes(request.headers.host ?? "")) {
    throw new Refusal(421, [
      "Dit adres hoort niet bij dit programma.",
      `Gebruik http://localhost:${port} op de computer waarop het draait.`,
    ]);
  }
  if (request.method === "GET" || request.method === "HEAD") return;
  if (request.method !== "POST") throw new Refusal(405, ["Dit kan hier niet.", "Gebruik het beheer op /beheer/."]);
  if (!hosts.some((host) => request.headers.origin === `http://${host}`)) {
    throw new Refusal(403, [
      "Dit verzoek komt van een andere site en is geweigerd; er is niets veranderd.",
      `Open het beheer zelf op http://localhost:${port}/beheer/.`,
    ]);
  }
}

function failed(error: unknown, request: IncomingMessage): Answer {
  const { message, remedy } = explain(error);
  const refusal = error instanceof Refusal ? error : new Refusal(500, [message, remedy]);
  return request.method === "POST"
    ? json(refusal.status, { error: refusal.message })
    : html(refusal.status, messagePage("Dit kan niet", refusal.message));
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** Listens on loopback only; every answer, also a refusal, goes through the same guard. */
async function listen(handle: Handle, wanted: number): Promise<{ port: number; close: () => Promise<void> }> {
  let port = wanted;
  const server = createServer((request, response) => {
    const answer = async () => {
      guard(request, port);
      return handle(request);
    };
    answer()
      .catch((error: unknown) => failed(error, request))
      .then((result) => send(request, response, result))
      .catch(() => response.destroy());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(wanted, "127.0.0.1", () => resolve());
  });
  port = (server.address() as AddressInfo).port;
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, close };
}

const notThere = () =>
  html(404, messagePage("Deze pagina is er niet", "Het adres klopt niet, of de pagina is nog niet gemaakt."));

/** The organisation as it is now; the rest of the content is not read for it. */
async function organisationOf(content: string) {
  const place = placeOf(`${cmsRoot}/${organisation.id}${extensionOf(organisation as unknown as Register)}`);
  const text = await textAt(content, place).catch(() => undefined);
  const files = text === undefined ? [] : [{ path: place.path, text }];
  return validate({ folder: "", files, folders: [], unreadable: [] });
}

/** Starts the desk: builds at once, serves meanwhile, rebuilds after every save. */
export async function startDesk(options: DeskOptions): Promise<Desk> {
  const { content } = options;
  const full = editions.find((each) => each.audience === "registers");
  const others = editions.filter((each) => each !== full);
  const site = join(options.site, full?.folder ?? "");
  const builds = rebuilder(options.builder, options.wait);
  const numbers = numbersFor(content);
  const proxy = proxyFor({ content, numbers, changed: builds.request });
  const assets = cmsAssets();

  async function config(request: IncomingMessage): Promise<Answer> {
    const { organisation: ours } = await organisationOf(content);
    const site = `http://${request.headers.host}`;
    const roles = (ours?.roles ?? []).map(({ id, name }) => ({ id, name }));
    return json(200, cmsConfig({ roles, site, backend: { name: "desk", proxy_url: cmsApi } }));
  }

  async function number(request: IncomingMessage): Promise<Answer> {
    const asked = (await bodyOf(request)) as { collection?: unknown } | null;
    const { now } = clockOf(await organisationOf(content), options.now);
    return json(200, { number: await numbers.next(asked?.collection, now.slice(0, 4)) });
  }

  function state(): Answer {
    const { running, last, failure, count } = builds.state();
    const errors = last?.findings.filter((each) => each.severity === "error").length ?? 0;
    return json(200, { running, ok: last?.ok ?? null, failed: failure !== undefined, errors, count });
  }

  async function managed(request: IncomingMessage, path: string): Promise<Answer> {
    if (request.method === "POST") {
      if (path === "api") return json(200, await proxy.answer(await bodyOf(request)));
      if (path === "api/number") return number(request);
      throw new Refusal(404, ["Dit adres bestaat niet.", "Herlaad de pagina."]);
    }
    if (path === "") return html(200, cmsPage, cmsPolicy);
    if (path === "config.json") return config(request);
    if (path === "state.json") return state();
    if (path === "library.json") return json(200, await library());
    if (path === "dossier.json") return json(200, await formDossier(content, options.now));
    if (path === "bevindingen/") return html(200, findingsPage(builds.state(), existsSync(site)));
    return (await assets.answer(path)) ?? notThere();
  }

  async function handle(request: IncomingMessage): Promise<Answer> {
    // As it was sent: a URL parser would quietly turn "//name/.." into an address of ours.
    const [path = "/", query = ""] = (request.url ?? "/").split("?", 2);
    if (path === "/beheer") return { status: 308, headers: { location: "/beheer/" }, body: "" };
    if (path.startsWith("/beheer/")) return managed(request, path.slice("/beheer/".length));
    if (request.method === "POST") throw new Refusal(404, ["Hier wordt niets opgeslagen.", "Gebruik /beheer/."]);
    const other = others.find((each) => path.startsWith(`/uitgave/${each.folder}/`));
    if (other !== undefined) {
      const prefix = `/uitgave/${other.folder}`;
      return (await serveStatic(join(options.site, other.folder), path.slice(prefix.length), prefix)) ?? notThere();
    }
    const { last } = builds.state();
    const hasSite = existsSync(join(site, "index.html"));
    if (path === "/" && (!hasSite || (last?.ok !== true && !new URLSearchParams(query).has("site")))) {
      return html(200, findingsPage(builds.state(), hasSite));
    }
    return (await serveStatic(site, path)) ?? notThere();
  }

  const { port, close } = await listen(handle, options.port);
  builds.request();
  return {
    port,
    address: `http://localhost:${port}/`,
    builds,
    close: async () => {
      builds.stop();
      await close();
    },
  };
}
