// Listens on loopback and lets nothing in that another site could have sent; every answer, also a refusal, goes through here.
import { createHash } from "node:crypto";
import { chmod, lstat, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { CannotWork, explain } from "../../node/command/options.ts";
import { messagePage, pagePolicy } from "./pages.ts";
import { Refusal } from "./refusal.ts";
import { type Answer, plainHeaders } from "./static.ts";

export type Handle = (request: IncomingMessage) => Promise<Answer>;

const largestRequest = 8 * 1024 * 1024;

/** Data: what registers hold is kept in no cache of a browser. */
export const json = (status: number, value: unknown): Answer => ({
  status,
  headers: { ...plainHeaders("application/json; charset=utf-8"), "cache-control": "no-store" },
  body: JSON.stringify(value),
});
export const html = (status: number, body: string, policy = pagePolicy): Answer => ({
  status,
  headers: {
    ...plainHeaders("text/html; charset=utf-8"),
    "cache-control": "no-store",
    "content-security-policy": policy,
  },
  body,
});

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > largestRequest) throw new Refusal(413, ["Dit is te groot om op te slaan.", "Maak de tekst korter."]);
    parts.push(part);
  }
  return Buffer.concat(parts).toString("utf8");
}

const isForm = (request: IncomingMessage) =>
  /^application\/x-www-form-urlencoded\b/i.test(request.headers["content-type"] ?? "");

/** What a form on a page of the desk brings. */
export async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  if (!isForm(request)) throw new Refusal(415, ["Dit verzoek is geen formulier.", "Gebruik het beheer op /beheer/."]);
  return new URLSearchParams(await textOf(request));
}

/** The JSON that a request brings. */
export async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/i.test(request.headers["content-type"] ?? "")) {
    throw new Refusal(415, ["Dit verzoek is geen JSON.", "Gebruik het beheer op /beheer/."]);
  }
  const text = await textOf(request);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refusal(400, ["Dit verzoek is niet te lezen.", "Herlaad de pagina en probeer het opnieuw."]);
  }
}

// Another site must not be able to read or write here: not by its own name for this address (Host), nor with a form or script (Origin).
function guard(request: IncomingMessage, origins: readonly string[]): void {
  const [own = ""] = origins;
  if (!origins.some((each) => new URL(each).host === request.headers.host)) {
    throw new Refusal(421, ["Dit adres hoort niet bij dit programma.", `Gebruik ${own}.`]);
  }
  if (request.method === "GET" || request.method === "HEAD") return;
  if (request.method !== "POST") throw new Refusal(405, ["Dit kan hier niet.", "Gebruik het beheer op /beheer/."]);
  if (!origins.some((each) => request.headers.origin === each)) {
    throw new Refusal(403, [
      "Dit verzoek komt van een andere site en is geweigerd; er is niets veranderd.",
      `Open het beheer zelf op ${own}/beheer/.`,
    ]);
  }
}

// Where what was typed still is.
const keptBy = (request: IncomingMessage): readonly string[] =>
  request.method !== "POST"
    ? []
    : [
        isForm(request)
          ? "Wat u typte is niet weg: ga terug met de knop van uw browser."
          : "Uw tekst staat nog in het formulier.",
      ];

function failed(error: unknown, request: IncomingMessage): Answer {
  const { message, remedy } = explain(error, "desk");
  const refusal = error instanceof Refusal ? error : new Refusal(500, [message, remedy, ...keptBy(request)]);
  // Who sent a form reads a page.
  return request.method === "POST" && !isForm(request)
    ? json(refusal.status, { error: refusal.message, ...refusal.details })
    : html(refusal.status, messagePage("Dit kan niet", refusal.message));
}

// What did not change is not sent again: only then does a browser keep what it made of the megabytes of the CMS.
function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  const kept = status === 200 && headers["cache-control"] === "no-cache";
  const marks = kept ? { etag: `"${createHash("sha256").update(body).digest("base64url")}"` } : {};
  if (marks.etag !== undefined && request.headers["if-none-match"] === marks.etag) {
    response.writeHead(304, { ...headers, ...marks });
    response.end();
    return;
  }
  // What was refused before it was read comes in all the same: nothing else goes over this connection.
  if (!request.complete) response.setHeader("connection", "close");
  response.writeHead(status, { ...headers, ...marks, "content-length": Buffer.byteLength(body) });
  response.end(request.method === "HEAD" ? undefined : body);
}

const ownOrigins = (port: number) => ["localhost", "127.0.0.1", "[::1]"].map((host) => `http://${host}:${port}`);

// An address of this computer by either kind of number: "localhost" may mean both.
const loopback = ["127.0.0.1", "::1"] as const;

async function bind(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return (server.address() as AddressInfo).port;
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

const answersAt = (path: string): Promise<boolean> =>
  new Promise((resolve) => {
    const asked = connect(path, () => {
      asked.destroy();
      resolve(true);
    }).on("error", () => resolve(false));
  });

/** Listens at a Unix socket that whoever is in the group of this program may use. Throws CannotWork when that cannot be. */
async function bindSocket(server: Server, path: string): Promise<void> {
  // Left by a program that was ended at once: nobody listens there any more.
  if ((await lstat(path).catch(() => undefined))?.isSocket() === true && !(await answersAt(path))) await rm(path);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ path, exclusive: true }, () => resolve());
  }).catch((error: unknown) => {
    throw new CannotWork(
      `Op ${path} kan dit programma niet luisteren (${codeOf(error)}).`,
      "Er staat al iets, een ander programma luistert er, of de map is er niet of alleen te lezen. Kies met --socket een andere plek.",
    );
  });
  await chmod(path, 0o660);
}

/**
 * Starts listening: at a port, of which 0 takes a free one, or at a Unix socket. `origin` is the only address it goes by; that of
 * this computer when absent. Throws CannotWork on a socket that cannot be.
 */
export async function listen(
  handle: Handle,
  at: number | string,
  origin?: string,
): Promise<{ port: number; close: () => Promise<void> }> {
  const wanted = typeof at === "number" ? at : 0;
  let port = wanted;
  const open = new Set<Server>();
  const close = async () => {
    const ends = [...open].map(
      (server) =>
        new Promise<void>((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    open.clear();
    await Promise.all(ends);
  };
  function serverFor(): Server {
    // A web server in front keeps its connections open for two minutes: one that we closed first would fail a reader.
    const keepAliveTimeout = origin === undefined ? 5_000 : 130_000;
    return createServer({ keepAliveTimeout }, (request, response) => {
      const answer = async () => {
        guard(request, origin === undefined ? ownOrigins(port) : [origin]);
        return handle(request);
      };
      answer()
        .catch((error: unknown) => failed(error, request))
        .then((result) => send(request, response, result))
        .catch(() => response.destroy());
    });
  }
  if (typeof at === "string") {
    const server = serverFor();
    await bindSocket(server, at);
    open.add(server);
    return { port, close };
  }
  for (let turn = 1; ; turn += 1) {
    port = wanted;
    try {
      for (const host of loopback) {
        const server = serverFor();
        try {
          port = await bind(server, port, host);
          open.add(server);
        } catch (error) {
          // A computer without the newer kind of number. Taken by another is something else: that program would get what
          // a browser sends to "localhost", the token too.
          if (host === "127.0.0.1" || !["EADDRNOTAVAIL", "EAFNOSUPPORT", "EINVAL"].includes(codeOf(error))) throw error;
        }
      }
      return { port, close };
    } catch (error) {
      await close();
      if (wanted !== 0 || codeOf(error) !== "EADDRINUSE" || turn === 20) throw error;
    }
  }
}
