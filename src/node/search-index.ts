// Indexes a built site for Pagefind. Parts of compound words go along as words that find a page without showing on it.
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { createIndex } from "pagefind";
import { compoundParts, lexicon } from "../core/derive/search.ts";
import { escapeHtml } from "../core/text/html.ts";

const atOnce = 32;

async function* htmlFiles(folder: string): AsyncGenerator<string> {
  for (const each of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, each.name);
    if (each.isDirectory()) yield* htmlFiles(path);
    else if (each.name.endsWith(".html")) yield path;
  }
}

// The words of a page: its main part without tags.
const wordsOf = (html: string): string => html.slice(html.indexOf("<main")).replace(/<[^>]*>/g, " ");

/** Writes the search index of a built site into its folder `pagefind`; returns the number of pages of the site. Throws when indexing fails. */
export async function indexSite(folder: string): Promise<number> {
  const files: string[] = [];
  for await (const path of htmlFiles(folder)) files.push(path);
  const pages: { path: string; html: string; words: string }[] = [];
  for (const path of files) {
    const html = await readFile(path, "utf8");
    if (html.includes("data-pagefind-body")) pages.push({ path, html, words: wordsOf(html) });
  }
  const known = lexicon(pages.map((page) => page.words));
  const cache = new Map<string, readonly string[]>();
  const { index, errors } = await createIndex({ forceLanguage: "nl" });
  if (index === undefined) throw new Error(`De zoekindex kon niet worden gemaakt: ${errors.join("; ")}`);
  try {
    for (let start = 0; start < pages.length; start += atOnce) {
      await Promise.all(
        pages.slice(start, start + atOnce).map(async ({ path, html, words }) => {
          const parts = compoundParts(words, known, cache).join(" ");
          const content =
            parts === "" ? html : html.replace("<main", `<main data-pagefind-meta="delen:${escapeHtml(parts)}"`);
          const added = await index.addHTMLFile({ sourcePath: relative(folder, path).split(sep).join("/"), content });
          if (added.errors.length > 0)
            throw new Error(`De zoekindex kon niet worden gemaakt: ${added.errors.join("; ")}`);
        }),
      );
    }
    const written = await index.writeFiles({ outputPath: join(folder, "pagefind") });
    if (written.errors.length > 0)
      throw new Error(`De zoekindex kon niet worden geschreven: ${written.errors.join("; ")}`);
  } finally {
    await index.deleteIndex();
  }
  return files.length;
}
