// What stands in a built site: its files as text, its pages with their addresses.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export interface SiteFile {
  /** Relative to the site, with forward slashes. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** Every file under a folder. */
export function filesIn(folder: string): SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => {
      const full = join(each.parentPath, each.name);
      return { path: relative(folder, full).replaceAll("\\", "/"), bytes: readFileSync(full) };
    });
}

const zipped = (bytes: Buffer) => bytes[0] === 0x1f && bytes[1] === 0x8b;

const plain = ({ path, bytes }: SiteFile) =>
  path.endsWith(".br") ? brotliDecompressSync(bytes) : zipped(bytes) ? gunzipSync(bytes) : bytes;

/** All that a file says: its text, unpacked when it was packed. */
export const textOf = (file: SiteFile): string => plain(file).toString("utf8");

export interface Page {
  /** Address on the site, without the base: "/verwerkingen/". */
  readonly path: string;
  readonly html: string;
}

/** Every page of a site. */
export const pagesIn = (folder: string): Page[] =>
  filesIn(folder)
    .filter(({ path }) => path.endsWith(".html"))
    .map(({ path, bytes }) => ({ path: `/${path.replace(/index\.html$/, "")}`, html: bytes.toString("utf8") }));

const kindOf = (path: string) =>
  path.replace(/^\/(\w+)\/[^/]+\/$/, "/$1/…/").replace(/^\/(\w+)\/[^/]+\/[^/]+\/$/, "/$1/…/…/");

/** One page of every kind, the longest; those named are a kind of their own. */
export function longestOfEachKind(pages: readonly Page[], alone: readonly string[] = []): readonly Page[] {
  const longest = new Map<string, Page>();
  for (const page of pages) {
    const kind = alone.includes(page.path) ? page.path : kindOf(page.path);
    if (page.html.length > (longest.get(kind)?.html.length ?? 0)) longest.set(kind, page);
  }
  return [...longest.values()];
}

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  "#38": "&",
  "#34": '"',
};

/** Text of an attribute as a browser reads it. */
export const unescaped = (text: string): string =>
  text.replace(/&([a-z]+|#\d+);/g, (all, name: string) => entities[name] ?? all);

/** Values of an attribute in a page, of all elements or of those with a name that fits. */
export const attributes = (html: string, name: string, element = "[a-z][a-z0-9-]*"): string[] =>
  [...html.matchAll(new RegExp(`<(?:${element})\\b[^>]*?\\s${name}="([^"]*)"`, "gi"))].map(([, value = ""]) =>
    unescaped(value),
  );
