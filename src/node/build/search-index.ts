// The search index of a site, made by Pagefind while Astro still renders the pages. Parts of compound words go along as
// words that find a page without showing on it.

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import { articleWordsIn } from "../../core/law/article-word.ts";
import { registers } from "../../core/registers/index.ts";
import { compoundParts, lexicon, longWordsIn, wordsIn } from "../../core/search/compounds.ts";
import { wordsOf } from "../../core/search/query.ts";
import { sectionsOf } from "../../core/search/sections.ts";
import { escapeHtml } from "../../core/text/html.ts";
import { timely } from "../command/limits.ts";

export interface SearchIndex {
  /** Gives every page to the index as soon as Astro has rendered it. */
  readonly integration: AstroIntegration;
  /** Resolves when Astro has bundled what does not depend on the records; it loads and renders nothing before `go`. */
  readonly bundled: Promise<void>;
  /** Lets Astro go on, or makes its build fail with this error. */
  readonly go: (error?: Error) => void;
  /**
   * Writes the index into a folder; returns the number of pages of the site, and of what can be found: pages and parts of
   * pages. Throws when anything could not be indexed.
   */
  readonly write: (folder: string) => Promise<{ readonly pages: number; readonly searched: number }>;
  readonly close: () => Promise<unknown>;
}

interface Page {
  readonly path: string;
  readonly main: string;
  readonly words: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
}

// What is searched of a page: its main part. The menu around it, the same on every page, is most of the bytes.
// Pagefind reads "<dt>Rol</dt><dd>bestuurder</dd>" as one word; a space after the tag keeps them apart.
const mainOf = (html: string): string =>
  html
    .slice(html.indexOf("<main"), html.lastIndexOf("</main>"))
    // How a file is written, wrong on purpose too: it would teach the search the very errors that it mends.
    .replace(/<pre>.*?<\/pre>/gs, "")
    .replace(/<\/(?:dt|dd|th|summary|caption)>|<br>/g, "$& ");

// What Layout says of a page before its text: filters, and words that find it though they do not stand on it.
const told = /<span hidden data-(?:pagefind|search)-[^>]*><\/span>/g;
// Where the search sends somebody who finds nothing: the same on every page, and asked for only then.
const helpMark = / data-help="([^"]*)"/;
const signs: Readonly<Record<string, string>> = {
  "&#34;": '"',
  "&quot;": '"',
  "&#39;": "'",
  "&#38;": "&",
  "&amp;": "&",
};
const unescapeHtml = (text: string) => text.replace(/&[#\w]+;/g, (sign) => signs[sign] ?? sign);
/** A page as a reader gets it: what only the index needs is a tenth of its bytes. */
const withoutMarks = (html: string): string => html.replace(told, "").replace(helpMark, "");
const left = /<(nav|details|p|div)\b[^>]*\bdata-pagefind-ignore\b[^>]*>.*?<\/\1>/gs;
const plainApostrophe = (html: string) => html.replaceAll("&#39;", "'");
const spanValue = (mark: string) => /data-value="([^"]*)"/.exec(mark)?.[1] ?? "";
/** The heading of a page, as text. */
const titleOf = (main: string) => (/<h1>(.*?)<\/h1>/s.exec(main)?.[1] ?? "").replace(/<[^>]*>/g, "").trim();
const lawHeading = "Wat zegt de wet";

/** The pages that Pagefind gets for one page: itself, or each of its sections under the address of the heading. */
function partsToIndex({ path, main, ...rest }: Page): readonly Page[] {
  if (!main.includes("data-search-sections")) return [{ path, main, ...rest }];
  const open = main.slice(0, main.indexOf(">") + 1);
  const marks = main.match(told) ?? [];
  const filters = marks.filter((each) => each.includes("data-pagefind-filter"));
  const titled = marks.filter((each) => each.includes("data-pagefind-meta"));
  const searched = new Map(
    // An apostrophe may be written in two ways.
    marks.flatMap((each) => {
      const [, heading = "", words = ""] = /data-search-words(?:="([^"]*)")? data-value="([^"]*)"/.exec(each) ?? [];
      return words === "" ? [] : [[plainApostrophe(heading), words] as const];
    }),
  );
  const title = titleOf(main);
  const meta = (name: string, value: string) =>
    value === "" ? "" : `<span hidden data-pagefind-meta="${name}[data-value]" data-value="${value}"></span>`;
  const text = main.slice(open.length).replace(told, "").replace(left, "");
  return sectionsOf(text).map(({ anchor, heading, html }) => {
    const own = [
      ...filters,
      ...(anchor === undefined ? titled : []),
      meta("title", title),
      meta("kop", heading),
      meta("zoekwoorden", searched.get(plainApostrophe(heading)) ?? ""),
    ].join("");
    const weighed =
      heading === lawHeading ? open.replace(/data-pagefind-weight="[\d.]+"/, 'data-pagefind-weight="0.5"') : open;
    const plain = html.replace(/<[^>]*>/g, " ");
    return {
      path: anchor === undefined ? path : `${path}#${anchor}`,
      main: weighed + own + html,
      words: longWordsIn(plain),
      articles: articleWordsIn(plain),
    };
  });
}

/** The page as Pagefind gets it, with the parts of its compounds and the articles it names. */
function withParts(
  { main, words, articles }: Page,
  known: ReadonlySet<string>,
  cache: Map<string, readonly string[]>,
): string {
  const mark = (content: string, element: string, found: Readonly<Record<string, Iterable<string>>>) => {
    const metas = Object.entries(found).map(([name, some]) => `${name}:${escapeHtml([...some].join(" "))}`);
    const meta = metas.filter((each) => !each.endsWith(":")).join(",");
    return meta === "" ? content : content.replace(element, () => `${element} data-pagefind-meta="${meta}"`);
  };
  const partsIn = (some: ReadonlySet<string>) => compoundParts(some, known, cache);
  // Parts of the title apart: "administratie" finds Salarisadministratie before a page that only mentions one.
  const [, title = ""] = /<h1>(.*?)<\/h1>/s.exec(main) ?? [];
  const titled = mark(main, "<h1", { titeldelen: partsIn(longWordsIn(title)) });
  const content = mark(titled, "<main", { delen: partsIn(words), artikelen: articles });
  return `<!doctype html><html lang="nl"><body>${content}</main></body></html>`;
}

const recordPage = "/[slug]/[id]";
const table = "/[slug].csv";
const headings = registers.flatMap(({ groups }) => groups.map(({ label }) => label)).join(" ");
// Pagefind is a program of its own: it may stop answering.
const indexLimit = 10 * 60_000;
const closeLimit = 30_000;
// So many pages may wait for Pagefind before rendering waits for it.
const ahead = 100;

/** Starts the index of a site that stands under `base`. Close it, also when the build fails. A signal ends the build itself. */
export async function startIndex(base: string, signal?: AbortSignal): Promise<SearchIndex> {
  const failed = (problems: readonly string[]) => new Error(`De zoekindex is niet gemaakt: ${problems.join("; ")}`);
  const indexing = <T>(work: Promise<T>) => timely("Het maken van de zoekindex", indexLimit, work);
  const { index, errors } = await indexing(createIndex({ forceLanguage: "nl" }));
  if (index === undefined) throw failed(errors);
  const words = [wordsIn(headings)];
  const cache = new Map<string, readonly string[]>();
  const sent: Promise<readonly string[]>[] = [];
  let waiting: Page[] = [];
  let known: ReadonlySet<string> | undefined;
  let pages = 0;
  const bundled = Promise.withResolvers<void>();
  const gate = Promise.withResolvers<void>();

  async function send(page: Page, of: ReadonlySet<string>): Promise<void> {
    for (const part of partsToIndex(page)) {
      const adding = index?.addHTMLFile({ url: part.path, content: withParts(part, of, cache) });
      if (adding !== undefined)
        sent.push(
          adding.then(
            (answer) => answer.errors,
            (error: unknown) => [error instanceof Error ? error.message : String(error)],
          ),
        );
    }
    const before = sent.at(-ahead);
    if (before !== undefined) await indexing(before);
  }

  // How many pages have each word: the words to mend a typing error against, from this edition alone.
  const counts = new Map<string, number>();
  const cases: Record<string, { readonly path: string; readonly title: string }> = {};
  let help = "{}";
  function count(path: string, title: string, text: string): void {
    for (const word of new Set(wordsOf(text))) {
      if (word.length >= 4 && !/\d/.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    const [, id] = /\/(\d{4}-\d{3,})\/$/.exec(path) ?? [];
    if (id !== undefined) cases[id] = { path, title };
  }

  async function add(path: string, html: string): Promise<void> {
    pages += 1;
    help = unescapeHtml(helpMark.exec(html)?.[1] ?? help);
    const main = mainOf(html);
    const text = main.replace(/<[^>]*>/g, " ");
    const page = { path, main, words: longWordsIn(text), articles: articleWordsIn(text) };
    if (known === undefined) words.push(wordsIn(text));
    if (!html.includes("data-pagefind-body")) return;
    count(path, titleOf(main), `${text} ${(main.match(told) ?? []).map(spanValue).join(" ")}`);
    if (known === undefined) waiting.push(page);
    else await send(page, known);
  }

  // Which parts a compound has is known once every word of the site is. The tables hold the words of all records: with
  // them and all other pages first, the records, most of the pages, need not wait.
  async function wordsComplete(): Promise<void> {
    known ??= lexicon(words);
    const first = waiting;
    waiting = [];
    for (const page of first) await send(page, known);
  }

  const integration: AstroIntegration = {
    name: "search-index",
    hooks: {
      "astro:config:done": () => signal?.throwIfAborted(),
      "astro:build:start": ({ setPrerenderer }) => {
        signal?.throwIfAborted();
        setPrerenderer((astro) => {
          let others = 0;
          return {
            ...astro,
            async setup() {
              bundled.resolve();
              await gate.promise;
              await astro.setup?.();
            },
            async getStaticPaths() {
              const { rest = [], records = [] } = Object.groupBy(await astro.getStaticPaths(), ({ route }) =>
                route.route === recordPage ? "records" : "rest",
              );
              others = rest.length;
              return [...rest, ...records];
            },
            async render(request, options) {
              const rendered = await astro.render(request, options);
              const response = rendered instanceof Response ? rendered : rendered.response;
              const { route, type } = options.routeData;
              const body = Buffer.from(await response.arrayBuffer());
              const page = type === "page" ? body.toString() : undefined;
              if (page !== undefined) await add(new URL(request.url).pathname.slice(base.length), page);
              else if (route === table) words.push(wordsIn(body.toString()));
              if (route !== recordPage) others -= 1;
              if (route !== recordPage && others === 0) await wordsComplete();
              return new Response(page === undefined ? body : withoutMarks(page), response);
            },
          };
        });
      },
    },
  };

  return {
    integration,
    bundled: bundled.promise,
    go: (error) => (error === undefined ? gate.resolve() : gate.reject(error)),
    async write(folder) {
      await wordsComplete();
      const problems = (await indexing(Promise.all(sent))).flat();
      if (problems.length > 0) throw failed(problems);
      const written = await indexing(index.writeFiles({ outputPath: folder }));
      if (written.errors.length > 0) throw failed(written.errors);
      const used = [...counts].toSorted(([one, often], [other, more]) => more - often || (one < other ? -1 : 1));
      await writeFile(
        join(folder, "words.json"),
        JSON.stringify({ words: used.map(([word]) => word).join(" "), cases, help: JSON.parse(help) }),
      );
      return { pages, searched: sent.length };
    },
    // A Pagefind that broke down is not asked again.
    close: () => timely("Het sluiten van de zoekindex", closeLimit, index.deleteIndex()).catch(close),
  };
}
