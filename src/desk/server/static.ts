// Serves the files of a built edition: index pages, content types, its own 404 page; nothing outside the folder.
import { readFile, realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[]>>;
  readonly body: Uint8Array | string;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".pdf": "application/pdf",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

/** Content type by the end of a file's name. */
export const typeOf = (path: string): string => types[extname(path).toLowerCase()] ?? "application/octet-stream";

/** A page in which the browser may neither guess types nor frame us. */
export const plainHeaders = (type: string): Record<string, string> => ({
  "content-type": type,
  "cache-control": "no-cache",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
});

/** On to another address, asked for anew. With cookies it comes from an address that holds a secret: that goes nowhere along. */
export const goOn = (location: string, cookies: readonly string[] = []): Answer => ({
  status: 303,
  headers: {
    ...plainHeaders("text/plain; charset=utf-8"),
    "cache-control": "no-store",
    ...(cookies.length > 0 && { "referrer-policy": "no-referrer", "set-cookie": [...cookies] }),
    location,
  },
  body: "",
});

// What tells nothing of any record; all else (pages, exports, feeds, parts of the search index) stays in no cache.
const dress = /^(text\/css|text\/javascript|font\/|image\/|application\/(wasm|manifest))/;

// The pages carry the rest of their policy themselves; framing can only be refused here.
function headersFor(path: string): Record<string, string> {
  const headers = plainHeaders(typeOf(path));
  if (!dress.test(typeOf(path))) headers["cache-control"] = "no-store";
  if (typeOf(path).startsWith("text/html")) headers["content-security-policy"] = "frame-ancestors 'none'";
  return headers;
}

/** Parts of an address; undefined when it could lead anywhere else than down. */
function partsOf(pathname: string): readonly string[] | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const parts = decoded.split("/").filter((part) => part !== "");
  return parts.some((part) => part.startsWith(".") || /[\\\0:]/.test(part)) ? undefined : parts;
}

async function fileAt(folder: string, full: string): Promise<Uint8Array | undefined> {
  try {
    const [root, real] = await Promise.all([realpath(folder), realpath(full)]);
    return real.startsWith(root + sep) ? await readFile(real) : undefined;
  } catch {
    return undefined;
  }
}

/** The answer to an address in a built edition that stands under a prefix. Undefined when the edition has neither that page nor a 404 page. */
export async function serveStatic(folder: string, pathname: string, prefix = ""): Promise<Answer | undefined> {
  const parts = partsOf(pathname);
  const full = join(folder, ...(parts ?? []));
  const found = parts === undefined ? undefined : await stat(full).catch(() => undefined);
  if (found?.isDirectory() && !pathname.endsWith("/")) {
    // Always an address on this site, however many slashes it began with.
    const location = `${prefix}/${(parts ?? []).map(encodeURIComponent).join("/")}/`;
    return { status: 308, headers: { ...plainHeaders("text/plain; charset=utf-8"), location }, body: "" };
  }
  const path = found?.isDirectory() ? join(full, "index.html") : full;
  const body =
    found === undefined || (found.isFile() && pathname.endsWith("/")) ? undefined : await fileAt(folder, path);
  if (body !== undefined) return { status: 200, headers: headersFor(path), body };
  const missing = await fileAt(folder, join(folder, "404.html"));
  return missing === undefined ? undefined : { status: 404, headers: headersFor("404.html"), body: missing };
}
