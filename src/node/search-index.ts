// Indexes a built site for Pagefind. Parts of compound words go along as words that find a page without showing on it.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createIndex } from "pagefind";
import { compoundParts, lexicon, wordsIn } from "../core/derive/search.ts";
import { escapeHtml } from "../core/text/html.ts";

// What is searched of a page: its main part. The menu around it, the same on every page, is most of the bytes.
// Pagefind reads "<dt>Rol</dt><dd>bestuurder</dd>" as one word; a space after the tag keeps them apart.
const mainOf = (html: string): string =>
  html
    .slice(html.indexOf("<main"), html.lastIndexOf("</main>"))
    .replace(/<\/(?:dt|dd|th|summary|caption)>|<br>/g, "$& ");

interface Page {
  readonly path: string;
  readonly main: string;
  readonly words: ReadonlySet<string>;
}

// Pagefind reads a folder with all its threads, and pages sent to it one by one with a single one: for ten thousand
// pages a quarter of the time. The folder holds the pages with the words that must find them, apart from the site.
// Reading and writing many small files one after the other is quicker without waiting for each.
function writePages(pages: readonly Page[], folder: string): void {
  const known = lexicon(pages.map((page) => page.words));
  const cache = new Map<string, readonly string[]>();
  for (const { path, main, words } of pages) {
    // Parts of the title apart: "administratie" finds Salarisadministratie before a page that only mentions one.
    const [, title = ""] = /<h1>(.*?)<\/h1>/s.exec(main) ?? [];
    const mark = (content: string, element: string, name: string, of: ReadonlySet<string>) => {
      const parts = escapeHtml(compoundParts(of, known, cache).join(" "));
      return parts === ""
        ? content
        : content.replace(element, () => `${element} data-pagefind-meta="${name}:${parts}"`);
    };
    const content = mark(mark(main, "<h1", "titeldelen", wordsIn(title)), "<main", "delen", words);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `<!doctype html><html lang="nl"><body>${content}</main></body></html>`);
  }
}

/**
 * Writes the search index of a built site into its folder `pagefind`; returns the number of pages of the site.
 * `scratch` is a folder that does not exist yet, and is gone afterwards. Throws when indexing fails.
 */
export async function indexSite(folder: string, scratch: string): Promise<number> {
  const paths = (await readdir(folder, { recursive: true })).filter((path) => path.endsWith(".html"));
  const pages = paths.flatMap((path): Page[] => {
    const html = readFileSync(join(folder, path), "utf8");
    if (!html.includes("data-pagefind-body")) return [];
    const main = mainOf(html);
    return [{ path, main, words: wordsIn(main.replace(/<[^>]*>/g, " ")) }];
  });
  const { index, errors } = await createIndex({ forceLanguage: "nl" });
  if (index === undefined) throw new Error(`De zoekindex kon niet worden gemaakt: ${errors.join("; ")}`);
  try {
    writePages(pages, scratch);
    const added = await index.addDirectory({ path: scratch });
    if (added.errors.length > 0) throw new Error(`De zoekindex kon niet worden gemaakt: ${added.errors.join("; ")}`);
    const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
    if (written.errors.length > 0)
      throw new Error(`De zoekindex kon niet worden geschreven: ${written.errors.join("; ")}`);
  } finally {
    await index.deleteIndex();
    await rm(scratch, { recursive: true, force: true });
  }
  return paths.length;
}
