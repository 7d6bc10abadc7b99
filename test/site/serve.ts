// Serves a built site on the loopback address, at the root or under a path, as a plain host would.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".csv": "text/csv; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
};

export interface Served {
  /** "http://127.0.0.1:45678/privacy", without a slash at the end. */
  readonly address: string;
  /** What was asked and is not there. */
  readonly missing: readonly string[];
  readonly close: () => Promise<void>;
}

/** Serves a folder until it is closed. */
export function serve(folder: string, base = ""): Promise<Served> {
  const missing: string[] = [];
  const root = resolve(folder);
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? "/").split("?")[0] ?? "/");
    const inside = path.startsWith(`${base}/`) ? path.slice(base.length) : undefined;
    const file = inside === undefined ? undefined : join(root, inside.endsWith("/") ? `${inside}index.html` : inside);
    if (file === undefined || !file.startsWith(root + sep) || !existsSync(file) || !statSync(file).isFile()) {
      missing.push(path);
      const page = join(root, "404.html");
      response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
      response.end(existsSync(page) ? readFileSync(page) : "");
      return;
    }
    response.writeHead(200, {
      "content-type": types[extname(file)] ?? "application/octet-stream",
      // What has its own bytes in its name is asked for once, as with the rules in scripts/hosting.
      ...(file.startsWith(join(root, "_astro") + sep) && { "cache-control": "max-age=31536000, immutable" }),
    });
    response.end(readFileSync(file));
  });
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      done({
        address: `http://127.0.0.1:${port}${base}`,
        missing,
        close: () =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(() => closed());
          }),
      });
    });
  });
}
