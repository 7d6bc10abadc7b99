// The search index of a site, made by Pagefind while Astro still renders the pages. Parts of compound words go along as
// words that find a page without showing on it.
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import { compoundParts, lexicon, longWordsIn, wordsIn } from "../core/derive/search.ts";
import { articleWordsIn } from "../core/law/article-word.ts";
import { registers } from "../core/registers/index.ts";
import { escapeHtml } from "../core/text/html.ts";
import { timely } from "./limits.ts";

export interface SearchIndex {
  /** Gives every page to the index as soon as Astro has rendered it. */
  readonly integration: AstroIntegration;
  /** Resolves when Astro has bundled what does not depend on the records; it loads and renders nothing before `go`. */
  readonly bundled: Promise<void>;
  /** Lets Astro go on, or makes its build fail with this error. */
  readonly go: (error?: Error) => void;
  /** Writes the index into a folder and returns the number of pages of the site. Throws when anything could not be indexed. */
  readonly write: (folder: string) => Promise<number>;
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
    .replace(/<\/(?:dt|dd|th|summary|caption)>|<br>/g, "$& ");

/** The page as Pagefind gets it, with the parts of its compounds and the articles it names. */
function withParts(
  { main, words, articles }: Page,
  known: ReadonlySet<string>,
  cache: Map<string, readonly string[]>,
): string {
  const mark = (content: string, element: string, found: Readonly<Record<string, Iterable<string>>>) => {
    const metas = Object.entries(found).map(([name, some]) => `${name}:${escapeHtml([...some].join(" "))}`);
    const told = metas.filter((each) => !each.endsWith(":")).join(",");
    return told === "" ? content : content.replace(element, () => `${element} data-pagefind-meta="${told}"`);
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
    const adding = index?.addHTMLFile({ url: page.path, content: withParts(page, of, cache) });
    if (adding !== undefined)
      sent.push(
        adding.then(
          (answer) => answer.errors,
          (error: unknown) => [error instanceof Error ? error.message : String(error)],
        ),
      );
    const before = sent.at(-ahead);
    if (before !== undefined) await indexing(before);
  }

  async function add(path: string, html: string): Promise<void> {
    pages += 1;
    const main = mainOf(html);
    const text = main.replace(/<[^>]*>/g, " ");
    const page = { path, main, words: longWordsIn(text), articles: articleWordsIn(text) };
    if (known === undefined) words.push(wordsIn(text));
    if (!html.includes("data-pagefind-body")) return;
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
              if (type === "page") await add(new URL(request.url).pathname.slice(base.length), body.toString());
              else if (route === table) words.push(wordsIn(body.toString()));
              if (route !== recordPage) others -= 1;
              if (route !== recordPage && others === 0) await wordsComplete();
              return new Response(body, response);
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
      return pages;
    },
    // A Pagefind that broke down is not asked again.
    close: () => timely("Het sluiten van de zoekindex", closeLimit, index.deleteIndex()).catch(close),
  };
}
