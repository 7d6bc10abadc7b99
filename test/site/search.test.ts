// Search as a reader uses it: opened by button or key, results as you type, found by parts of words and by old names.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { articleWordsIn, withArticleWords } from "../../src/core/law/article-word.ts";
import { compoundParts, lexicon, longWordsIn, wordsIn } from "../../src/core/search/compounds.ts";
import { launchBrowser } from "./browser.ts";
import { pagesIn } from "./folder.ts";
import { askersSample, registersSample, staffSample } from "./search-sample.ts";
import { type Served, serve } from "./serve.ts";

const { root, based } = inject("built");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const sites = [
  { name: "medewerkers", folder: join(root, "medewerkers"), base: "" },
  { name: "registers under /privacy", folder: join(based, "registers"), base: "/privacy" },
] as const;

test("the parts of a compound are words of the site itself", () => {
  const known = lexicon([wordsIn("Welke gegevens bewaart de administratie?")]);
  expect(compoundParts(longWordsIn("persoonsgegevens en salarisadministratie"), known)).toEqual([
    "administratie",
    "gegevens",
  ]);
  expect(compoundParts(longWordsIn("gegevens bewaart een verwerker"), known)).toEqual([]);
});

test.each([
  ["artikel 30", "a30x"],
  ["Art. 5 lid 2", "a5x lid 2"],
  ["art 28 en artikel 32", "a28x en a32x"],
  // A number with a colon or point is of an act that this word cannot tell apart; "maart 30" and "art" are words.
  ["artikel 7:454", "artikel 7:454"],
  ["30 maart", "30 maart"],
  ["maart 30", "maart 30"],
  ["art", "art"],
])("%s is asked of the index as %s", (typed, asked) => {
  expect(withArticleWords(typed)).toBe(asked);
});

test("the articles of a text, of whatever act, each once", () => {
  const text = "Zie art. 30 lid 1 AVG, artikel 33 AVG, art. 7:454 BW en art. 30 AVG; op 30 maart.";
  expect([...articleWordsIn(text)]).toEqual(["a30x", "a33x"]);
});

describe.each(sites)("$name", ({ folder, base, name }) => {
  const full = name.startsWith("registers");
  const asked: string[] = [];
  const wrong: string[] = [];
  let served: Served;
  let tab: Tab;

  beforeAll(async () => {
    served = await serve(folder, base);
    tab = await browser.newPage();
    tab.on("request", (request) => asked.push(request.url()));
    tab.on("console", (message) => message.type() === "error" && wrong.push(message.text()));
    tab.on("pageerror", (error) => wrong.push(error.message));
  });
  afterAll(async () => {
    await tab?.context().close();
    await served?.close();
  });

  const dialog = () => tab.locator("dialog");
  const input = () => tab.locator("dialog input[type=search]");
  const start = async (path = "/handboek/") => {
    await tab.goto(`${served.address}${path}`, { waitUntil: "networkidle" });
    await tab.locator("#zoek").click();
    await input().waitFor();
  };

  /** Titles and addresses of the results for some words, once they are there. */
  async function found(words: string): Promise<{ title: string; path: string; excerpt: string }[]> {
    // As a keyboard fills the box; there and back for every step of it would take longer than the search.
    await tab.evaluate(
      (typed) =>
        new Promise<void>((answered) => {
          const box = document.querySelector<HTMLInputElement>("dialog[open] input[type=search]");
          const results = document.querySelector("dialog[open] .results");
          if (box === null || results === null) throw new Error("The search is not open");
          new MutationObserver((_, observer) => {
            if (results.getAttribute("aria-busy") === "true") return;
            observer.disconnect();
            answered();
          }).observe(results, { attributeFilter: ["aria-busy"] });
          box.value = typed;
          box.dispatchEvent(new InputEvent("input", { bubbles: true }));
        }),
      words,
    );
    return shown();
  }
  async function shown(): Promise<{ title: string; path: string; excerpt: string }[]> {
    await tab.locator("dialog [role=status]:not(:empty)").waitFor();
    await tab.locator('dialog .results:not([aria-busy="true"])').waitFor({ state: "attached" });
    return tab.locator("dialog .results li").evaluateAll((items) =>
      items.map((item) => ({
        title: item.querySelector("a")?.firstChild?.textContent ?? "",
        path: item.querySelector("a")?.getAttribute("href") ?? "",
        excerpt: item.querySelector("p")?.textContent ?? "",
      })),
    );
  }

  test("a term of the law leads to its explanation", async () => {
    await start();
    for (const term of ["grondslag", "curator", "tweestapsverificatie"]) {
      const paths = (await found(term)).map((each) => each.path.split("#")[0]);
      expect(paths, term).toContain(`${base}/begrippen/`);
    }
  });

  test("nothing of the search is loaded before it is asked for", async () => {
    asked.length = 0;
    await tab.goto(`${served.address}/`, { waitUntil: "networkidle" });
    expect(asked.filter((url) => /pagefind|search-dialog/.test(url))).toEqual([]);
    expect(asked.length).toBeGreaterThan(2);
    await Promise.all([tab.waitForRequest(/\/pagefind\/pagefind\.js/), tab.locator("#zoek").click()]);
  });

  test("the button, / and Ctrl+K open it; Escape closes it and gives the focus back", async () => {
    await tab.goto(`${served.address}/handboek/`);
    const focused = () => tab.evaluate(() => document.activeElement?.id ?? "");
    const link = tab.locator("main a").first();
    await tab.locator("#zoek").click();
    await input().waitFor();
    await expect.poll(() => tab.evaluate(() => document.activeElement?.getAttribute("type"))).toBe("search");
    await tab.keyboard.press("Escape");
    await expect.poll(() => dialog().isVisible()).toBe(false);
    await expect.poll(() => focused()).toBe("zoek");
    for (const key of ["/", "Control+k"]) {
      await link.focus();
      await tab.keyboard.press(key);
      await input().waitFor();
      await expect.poll(() => input().inputValue()).toBe("");
      await tab.keyboard.press("Escape");
      await expect.poll(() => dialog().isVisible(), { message: key }).toBe(false);
      await expect
        .poll(() => link.evaluate((element) => element === document.activeElement), { message: key })
        .toBe(true);
    }
    await tab.keyboard.press("Control+k");
    await tab.keyboard.type("a/b");
    await expect.poll(() => input().inputValue()).toBe("a/b");
    await tab.locator("dialog button", { hasText: "Sluiten" }).click();
    await expect.poll(() => dialog().isVisible()).toBe(false);
  });

  test("results appear as you type, and lead to the page", async () => {
    await start();
    await input().pressSequentially("bewaar", { delay: 30 });
    const first = await shown();
    expect(first.length).toBeGreaterThan(2);
    await input().fill("qqqqq");
    await tab.locator("dialog [role=status]", { hasText: "Niets gevonden" }).waitFor();
    // Nothing to find is not nowhere to go.
    const ways = await tab
      .locator("dialog .results a")
      .evaluateAll((links) => links.map((each) => each.getAttribute("href")));
    expect(ways).toContain(`${base}/handboek/`);
    expect(ways).toContain(`${base}/handboek/een-client-vraagt-iets/`);
    expect(ways.some((each) => each?.startsWith("tel:"))).toBe(true);
    const [best] = await found("bewaartermijnen");
    expect(best?.path.startsWith(`${base}/`)).toBe(true);
    await tab.keyboard.press("Enter");
    await tab.waitForURL((url) => url.pathname === best?.path.split("#")[0]);
    await expect.poll(() => tab.locator("h1").textContent()).toBe(best?.title);
  });

  test("part of a compound finds a page that only has the compound", async () => {
    await start();
    const texts = await searchable();
    const words = new Map([...texts].map(([path, text]) => [path, new Set(text.toLowerCase().match(/\p{L}+/gu))]));
    const alone = new Set([...words.values()].flatMap((each) => [...each]).filter((word) => word.length > 6));
    const pairs = [...words].flatMap(([path, own]) =>
      [...alone]
        .filter((part) => ![...own].some((word) => word.startsWith(part.slice(0, 5))))
        .filter((part) => [...own].some((word) => word.length > part.length + 3 && word.endsWith(part)))
        .map((part) => ({ path, part })),
    );
    expect(pairs.length).toBeGreaterThan(20);
    const parts = [...new Set(pairs.map(({ part }) => part))].filter((_, index) => index % 7 === 0).slice(0, 12);
    for (const part of parts) {
      const paths = pairs.filter((pair) => pair.part === part).map(({ path }) => path);
      const results = (await everyResult(part)).map((path) => path.split("#")[0]);
      expect(results, part).toEqual(expect.arrayContaining(paths));
    }
    const paths = (await found("administratie")).map((each) => each.path);
    expect(paths.slice(0, 5)).toContain(`${base}/verwerkingen/salarisadministratie/`);
  });

  /** What a reader sees on each page that is searched, by address. */
  const searchable = async () =>
    new Map(
      await tab.evaluate(
        (all) =>
          all.map(({ address, html }): [string, string] => {
            const main = new DOMParser().parseFromString(html, "text/html").querySelector("main");
            for (const each of main?.querySelectorAll("[hidden],[data-pagefind-ignore],pre") ?? []) each.remove();
            for (const each of main?.querySelectorAll("*") ?? []) each.append(" ");
            return [address, main?.textContent ?? ""];
          }),
        pagesIn(folder)
          .filter(({ html }) => html.includes("data-pagefind-body"))
          .map(({ path, html }) => ({ address: base + path, html })),
      ),
    );

  /** All addresses that the index gives for some words, past the dozen that is shown. */
  const everyResult = (words: string): Promise<string[]> =>
    // As text: Vitest would rewrite the import.
    tab.evaluate(`import(${JSON.stringify(`${base}/pagefind/pagefind.js`)})
      .then((pagefind) => pagefind.search(${JSON.stringify(words)}))
      .then(({ results }) => Promise.all(results.map((each) => each.data())))
      .then((all) => all.map((each) => each.url))`);

  test("an old name finds the page, and the best page comes first", async () => {
    await start();
    expect((await found("meldcode"))[0]?.title).toBe("Meldcode huiselijk geweld en kindermishandeling");
    const plan = (await found("meldcode datalekken")).map((each) => each.path.split("#")[0]);
    expect(plan).toContain(`${base}/handboek/stappenplan-datalek/`);
  });

  test("an article finds what names it, however it is written, and first the register that it asks for", async () => {
    await start();
    const paths = async (words: string) => (await found(words)).map((each) => each.path);
    const asked = await paths("artikel 30");
    expect(asked.slice(0, 3)).toContain(`${base}/verwerkingen/`);
    expect(await paths("art. 30")).toEqual(asked);
    if (full) {
      expect((await paths("artikel 33"))[0]).toBe(`${base}/datalekken/`);
      expect((await paths("art 28 AVG"))[0]).toBe(`${base}/ontvangers/`);
    }
    // Art. 3 is another article than art. 30.
    expect(await paths("artikel 3")).not.toContain(`${base}/verwerkingen/`);
  });

  test("what people type leads to the right page: nine in ten among the first three, seven in ten first, none to nothing", async () => {
    await start();
    const asked = (full ? registersSample : staffSample).flatMap(({ typed, right }) =>
      typed.map((words) => ({ words, right })),
    );
    const places: { words: string; place: number }[] = [];
    for (const { words, right } of asked) {
      const paths = (await found(words)).map(({ path }) => path.slice(base.length));
      const place = paths.findIndex((path) => right.some((each) => path.startsWith(each)));
      places.push({ words, place: place < 0 ? Number.POSITIVE_INFINITY : place });
    }
    const missed = (below: number) => places.filter(({ place }) => place >= below).map(({ words }) => words);
    expect(missed(3).length, `not among three: ${missed(3).join(", ")}`).toBeLessThanOrEqual(asked.length / 10);
    expect(missed(1).length, `not first: ${missed(1).join(", ")}`).toBeLessThanOrEqual((asked.length * 3) / 10);
  });

  test.runIf(!full)("the everyday words of whoever asks lead to the paragraph about that asker", async () => {
    await start();
    const places: { words: string; place: number }[] = [];
    for (const [anchor, typed] of askersSample)
      for (const words of typed) {
        const paths = (await found(words)).map(({ path }) => path);
        const place = paths.indexOf(`${base}/handboek/wie-vraagt-er-iets/#${anchor}`);
        places.push({ words, place: place < 0 ? Number.POSITIVE_INFINITY : place });
      }
    const missed = (below: number) => places.filter(({ place }) => place >= below).map(({ words }) => words);
    expect(missed(3), "not among three").toEqual([]);
    expect(missed(1).length, `not first: ${missed(1).join(", ")}`).toBeLessThanOrEqual(places.length / 4);
  });

  test("a result leads to the section, and names its heading", async () => {
    await start();
    const [first] = await found("inspectie aan de deur");
    expect(first?.path).toBe(`${base}/handboek/wie-vraagt-er-iets/#inspectie-igj`);
    const heading = await tab.locator("dialog .results li").first().locator(".section").textContent();
    await tab.locator("dialog .results a").first().click();
    await tab.waitForURL((url) => url.hash !== "");
    const target = await tab.evaluate(
      () => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.textContent,
    );
    expect(target).toBe(heading);
  });

  test("a typing error is understood against the words of this edition, and nothing else", async () => {
    await start();
    const right = await found("dossier vernietigen");
    const meant = (await found("dosseir vernietgen")).slice(0, 3).map(({ path }) => path);
    expect(meant).toContain(right[0]?.path);
    // "dosier" stands in the wrong example of a rule: what is wrong on purpose is no word of the site.
    const { words } = JSON.parse(readFileSync(join(folder, "pagefind/words.json"), "utf8")) as { words: string };
    expect(words.split(" ")).toContain("dossier");
    expect(words.split(" ")).not.toContain("dosier");
    expect((await found("dosier inzien")).map(({ path }) => path)).not.toContain(`${base}/regels/`);
    // A word like none on the site finds nothing, instead of something that resembles it by chance.
    await input().fill("xylofoonorkest");
    await tab.locator("dialog [role=status]", { hasText: "Niets gevonden" }).waitFor();
  });

  test("a case that is not there is said not to be there; one that is comes first", async () => {
    await start();
    await input().fill("2026-0030");
    await tab.locator("dialog [role=status]", { hasText: "Zaak 2026-0030 staat niet in deze uitgave." }).waitFor();
    await expect.poll(() => tab.locator('dialog .results a[href*="2026-003"]').count()).toBe(0);
    await input().fill("2026-003");
    if (full) {
      await tab.locator('dialog .results li:first-child a[href*="2026-003"]').waitFor();
    } else {
      await tab.locator("dialog [role=status]", { hasText: "Zaak 2026-003 staat niet in deze uitgave." }).waitFor();
    }
  });

  test("arrow keys go from the box through the results and back", async () => {
    await start();
    await found("datalek");
    const focused = () =>
      tab.evaluate(() => document.activeElement?.getAttribute("href") ?? document.activeElement?.tagName);
    const links = await tab
      .locator("dialog .results a")
      .evaluateAll((all) => all.map((each) => each.getAttribute("href")));
    await input().focus();
    await tab.keyboard.press("ArrowDown");
    await expect.poll(() => focused()).toBe(links[0]);
    await tab.keyboard.press("ArrowDown");
    await expect.poll(() => focused()).toBe(links[1]);
    await tab.keyboard.press("ArrowUp");
    await tab.keyboard.press("ArrowUp");
    await expect.poll(() => focused()).toBe("INPUT");
  });

  test("an excerpt shows what the page shows, and nothing else", async () => {
    await start();
    const pages = await searchable();
    for (const words of ["gegevens", "meldcode datalekken", "administratie", "datalek"]) {
      const results = await found(words);
      expect(results.length, words).toBeGreaterThan(0);
      for (const { path, excerpt } of results) {
        expect(excerpt.length, path).toBeGreaterThan(10);
        expect(plain(pages.get(path.split("#")[0] ?? path) ?? ""), `${words}: ${path}`).toContain(plain(excerpt));
      }
    }
  });

  test.runIf(full)("filters narrow the results by kind, register, state and year", async () => {
    await start();
    const choose = async (label: string, value: string) => {
      await tab.locator(`dialog select[aria-label="${label}"]`).selectOption(value);
    };
    await choose("Register", "Verwerkingsregister");
    const activities = await found("administratie");
    expect(activities.map((each) => each.path)).toContain(`${base}/verwerkingen/salarisadministratie/`);
    expect(activities.every((each) => each.path.startsWith(`${base}/verwerkingen/`))).toBe(true);
    await choose("Register", "Datalekregister");
    await choose("Soort", "registerregel");
    await input().fill("");
    const breaches = await shown();
    expect(breaches.length).toBeGreaterThan(3);
    expect(breaches.every((each) => /\/datalekken\/\d{4}-\d{3}\/$/.test(each.path))).toBe(true);
    await choose("Jaar", "2025");
    const old = await shown();
    expect(old.length).toBeGreaterThan(0);
    expect(old.length).toBeLessThan(breaches.length);
    expect(old.every((each) => each.path.includes("/datalekken/2025-"))).toBe(true);
    await choose("Jaar", "");
    const states = await tab.locator('dialog select[aria-label="Stand"] option').allTextContents();
    expect(states.length).toBeGreaterThan(2);
    await choose("Stand", "gesloten");
    const closed = await shown();
    expect(closed.length).toBeGreaterThan(0);
    for (const { path } of closed) {
      const page = pagesIn(folder).find((each) => `${base}${each.path}` === path);
      expect(page?.html, path).toMatch(/<span class="tag[^"]*">gesloten<\/span>/i);
    }
  });

  test("nothing was asked of another place, nothing was missing, nothing went wrong", () => {
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((url) => !url.startsWith(`${served.address}/`) && !url.startsWith("blob:"))).toEqual([]);
    expect(served.missing).toEqual([]);
    expect(wrong).toEqual([]);
  });
});

const plain = (text: string) => text.replace(/[^\p{L}\d]+/gu, " ").trim();
