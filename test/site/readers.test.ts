// The pages as readers meet them, in a browser: every kind of page, on a phone in light and on a desk in dark, with keyboard, without JavaScript, on paper.
import { join } from "node:path";
import type { Browser, BrowserContext, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { broken, launchBrowser, withAxe } from "./browser.ts";
import { longestOfEachKind, type Page, pagesIn } from "./folder.ts";
import { type Served, serve } from "./serve.ts";

const { root } = inject("built");
const folders = ["openbaar", "medewerkers", "registers"] as const;
type Folder = (typeof folders)[number];

const emergency = ["/handboek/noodkaart-datalek/", "/handboek/stappenplan-datalek/"];
const mainOf = ({ html }: Page) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? "";

// The two that must work in an emergency are looked at whatever their length.
const found = new Map(folders.map((folder) => [folder, longestOfEachKind(pagesIn(join(root, folder)), emergency)]));

/** Those of an edition that do not stand there with the same text in a wider one. */
function ownKinds(folder: Folder): readonly string[] {
  const wider = new Set(
    folders
      .slice(folders.indexOf(folder) + 1)
      .flatMap((each) => found.get(each) ?? [])
      .map(mainOf),
  );
  const own = found.get(folder)?.filter((page) => !wider.has(mainOf(page))) ?? [];
  return own.map(({ path }) => path);
}

let browser: Browser;
const served = new Map<Folder, Served>();
const addressOf = (folder: Folder) => served.get(folder)?.address ?? "";

beforeAll(async () => {
  browser = await launchBrowser();
  for (const folder of folders) served.set(folder, await serve(join(root, folder)));
});
afterAll(async () => {
  await browser?.close();
  for (const each of served.values()) await each.close();
});

const phone = { viewport: { width: 360, height: 780 }, colorScheme: "light" } as const;
const desk = { viewport: { width: 1280, height: 900 }, colorScheme: "dark" } as const;

async function inContext(
  options: Parameters<Browser["newContext"]>[0],
  work: (tab: Tab, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    await work(await context.newPage(), context);
  } finally {
    await context.close();
  }
}

// Text as it shows; textContent would count what is hidden.
// biome-ignore lint/performance/useDomNodeTextContent: see above.
const shownText = (element: HTMLElement | SVGElement) => (element as HTMLElement).innerText;

test("the kinds of page have all that readers meet: what folds, what is filled in, what changed", () => {
  const all = [...found.values()].flat().map(({ html }) => html);
  const parts = ['class="law"', 'class="topic"', 'class="sheet letter"', "Wat is er veranderd", "<textarea"];
  expect(parts.filter((part) => !all.some((html) => html.includes(part)))).toEqual([]);
  const widest = ownKinds("registers");
  expect(widest).toEqual(
    expect.arrayContaining([
      ...emergency,
      "/verantwoording/",
      "/begrippen/",
      "/velden/datalekken/",
      "/meldingen/",
      "/volledigheid/",
    ]),
  );
  expect(widest.filter((path) => /^\/verzoeken\/[^/]+\/[^/]+\/$/.test(path))).toHaveLength(1);
});

/** Opens one page of every kind, two at a time, and gathers what goes wrong: in the page itself, and what the work finds. */
async function eachOpened(
  folder: Folder,
  options: Parameters<Browser["newContext"]>[0],
  work: (tab: Tab, path: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  await inContext(options, async (first, context) => {
    if (options?.javaScriptEnabled !== false) await withAxe(context);
    context.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    context.on("weberror", (error) => problems.push(error.error().message));
    const paths = [...ownKinds(folder)];
    const next = async (tab: Tab): Promise<void> => {
      for (let path = paths.shift(); path !== undefined; path = paths.shift()) {
        await tab.goto(`${addressOf(folder)}${path}`);
        for (const each of await work(tab, path)) problems.push(`${path} ${each}`);
      }
    };
    await Promise.all([next(first), next(await context.newPage())]);
  });
  return problems;
}

/** What is wrong with a page once all that folds stands open: what is closed is not looked at. */
async function problemsOf(tab: Tab, what: "all" | "looks" = "all"): Promise<readonly string[]> {
  await tab.evaluate(() => {
    for (const each of document.querySelectorAll("details")) each.open = true;
  });
  const { scroll, width } = await tab.evaluate(() => ({
    scroll: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  return [...(await broken(tab, what)), ...(scroll > width ? [`${scroll} wide on a screen of ${width}`] : [])];
}

/** Shows a page that is open on another screen, in other colours. */
async function showOn(tab: Tab, { viewport, colorScheme }: typeof phone | typeof desk): Promise<void> {
  await tab.setViewportSize(viewport);
  await tab.emulateMedia({ colorScheme });
}

test("what is wrong with a page is found, in its frames too, and once it is dark", async () => {
  await inContext(phone, async (tab, context) => {
    await withAxe(context);
    const faint =
      "<style>@media (prefers-color-scheme: dark) and (min-width: 1000px) { p { color: #777; background: #666 } }</style><p>faint</p>";
    await tab.setContent(
      `<html lang="nl"><title>t</title><main><h1>x</h1>${faint}<iframe title="f" srcdoc="<html lang=nl><img src=x>"></iframe></main>`,
    );
    expect(await problemsOf(tab)).toEqual(["image-alt: iframe img"]);
    await showOn(tab, desk);
    expect(await problemsOf(tab)).toEqual(["color-contrast: p", "image-alt: iframe img"]);
    expect(await problemsOf(tab, "looks")).toEqual(["color-contrast: p"]);
  });
});

describe.each(folders)("%s", (folder) => {
  const shown = new Map<string, string>();

  test("every kind of page is accessible and fits on a phone, in light, and then on a desk, in dark", async () => {
    const problems = await eachOpened(folder, phone, async (tab, path) => {
      // What a register, and a page of answers, gain with JavaScript is no text of the page.
      await tab.waitForLoadState("networkidle");
      const added = ".choose, .answers button";
      await tab.evaluate((parts) => {
        for (const each of document.querySelectorAll(parts)) each.setAttribute("hidden", "");
      }, added);
      shown.set(path, await tab.locator("main").evaluate(shownText));
      await tab.evaluate((parts) => {
        for (const each of document.querySelectorAll(parts)) each.removeAttribute("hidden");
      }, added);
      const onPhone = await problemsOf(tab);
      await showOn(tab, desk);
      // Names, roles and order are the same on both.
      const onDesk = await problemsOf(tab, "looks");
      await showOn(tab, phone);
      return [...onPhone.map((each) => `on a phone: ${each}`), ...onDesk.map((each) => `on a desk, in dark: ${each}`)];
    });
    expect(problems).toEqual([]);
  }, 240_000);

  test("every kind of page shows its text without JavaScript, and says that search needs it", async () => {
    const way = folder === "openbaar" ? "/" : "/handboek/";
    const problems = await eachOpened(folder, { ...phone, javaScriptEnabled: false }, async (tab, path) => {
      const { text, search, said, leads } = await tab.evaluate(() => {
        const hint = document.querySelector<HTMLElement>("noscript");
        return {
          // Text as it shows; textContent would count what is hidden.
          // biome-ignore lint/performance/useDomNodeTextContent: see above.
          text: document.querySelector<HTMLElement>("main")?.innerText ?? "",
          search: document.querySelector("#zoek")?.checkVisibility({ visibilityProperty: true }) === true,
          // biome-ignore lint/performance/useDomNodeTextContent: see above.
          said: hint?.innerText ?? "",
          leads: hint?.querySelector("a")?.getAttribute("href"),
        };
      });
      const withScript = shown.get(path) ?? "";
      // One question a screen needs script; without it all of them stand there.
      const same = path === "/melden/" ? text.length > withScript.length : text === withScript;
      return [
        ...(same && text.length > 60 ? [] : ["shows another text"]),
        ...(search ? ["shows search"] : []),
        ...(said.includes("JavaScript") ? [] : ["says nothing"]),
        ...(leads === way ? [] : ["leads nowhere"]),
      ];
    });
    expect(shown.size).toBe(ownKinds(folder).length);
    expect(shown.size).toBeGreaterThan(5);
    expect(problems).toEqual([]);
  }, 240_000);
});

describe("the frame", () => {
  test("the skip link is the first stop of the keyboard, shows itself, and leads to the text", async () => {
    await inContext(desk, async (tab) => {
      await tab.goto(`${addressOf("medewerkers")}/handboek/stappenplan-datalek/`);
      const focused = () => tab.evaluate(() => document.activeElement?.className ?? "");
      const skip = tab.locator("a.skip");
      expect((await skip.boundingBox())?.x).toBeLessThan(0);
      await tab.keyboard.press("Tab");
      await expect.poll(() => focused()).toBe("skip");
      expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await tab.keyboard.press("Enter");
      await expect.poll(() => tab.evaluate(() => document.activeElement?.id)).toBe("inhoud");
      await tab.keyboard.press("Tab");
      await expect.poll(() => tab.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    });
  });

  test("what the law says opens and closes with the keyboard, and the topics of a statement do", async () => {
    await inContext(phone, async (tab) => {
      for (const [path, part] of [
        ["/handboek/stappenplan-datalek/", "details.law"],
        ["/privacyverklaring/medewerkers/", "details.topic"],
      ] as const) {
        await tab.goto(`${addressOf("medewerkers")}${path}`);
        const folded = tab.locator(part).first();
        const inside = folded.locator("li").first();
        // The links at headings come with JavaScript and are no stop of the keyboard.
        await tab.waitForLoadState("networkidle");
        const above = tab.locator("main a:not(.anchor), main summary");
        const at = await above.evaluateAll(
          (all, wanted) => all.findIndex((each) => each.matches(wanted)),
          `${part} > summary`,
        );
        await above.nth(at - 1).focus();
        await tab.keyboard.press("Tab");
        await expect.poll(() => tab.evaluate(() => document.activeElement?.tagName), { message: path }).toBe("SUMMARY");
        await expect.poll(() => inside.isVisible(), { message: path }).toBe(false);
        await tab.keyboard.press("Enter");
        await expect.poll(() => inside.isVisible(), { message: path }).toBe(true);
        await tab.keyboard.press("Space");
        await expect.poll(() => inside.isVisible(), { message: path }).toBe(false);
      }
    });
  });

  test("the menu marks where you are: the page itself, or the part it belongs to", async () => {
    await inContext(desk, async (tab) => {
      const marked = () =>
        tab
          .locator("nav.menu a[aria-current]:visible")
          .evaluateAll((links) => links.map((link) => [link.getAttribute("href"), link.getAttribute("aria-current")]));
      await tab.goto(`${addressOf("registers")}/verwerkingen/`);
      // A register takes the whole screen: its menu opens first.
      await tab.locator("nav.menu > details > summary").click();
      expect(await marked()).toEqual([["/verwerkingen/", "page"]]);
      await tab.goto(`${addressOf("registers")}/verwerkingen/salarisadministratie/`);
      expect(await marked()).toEqual([["/verwerkingen/", "true"]]);
      await tab.goto(`${addressOf("registers")}/handboek/noodkaart-datalek/`);
      expect(await marked()).toEqual([["/handboek/noodkaart-datalek/", "page"]]);
      await tab.goto(`${addressOf("registers")}/`);
      expect(await marked()).toEqual([]);
    });
  });

  test("the menu of a phone opens without JavaScript", async () => {
    await inContext({ ...phone, javaScriptEnabled: false }, async (tab) => {
      await tab.goto(`${addressOf("medewerkers")}/`);
      const link = tab.locator('nav.menu a[href="/termijnen/"]:visible');
      await expect.poll(() => link.count()).toBe(0);
      await tab.locator("nav.menu summary:visible").click();
      await link.click();
      await tab.waitForURL("**/termijnen/");
    });
  });

  test("the front page names the number to call, and leads to what to do with one tap", async () => {
    await inContext(phone, async (tab) => {
      await tab.goto(`${addressOf("medewerkers")}/`);
      await expect.poll(() => tab.locator("main a").first().getAttribute("href")).toMatch(/^tel:\d+$/);
      const door = tab.locator("main .doors a").first();
      const box = await door.boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThan(phone.viewport.height);
      await door.click();
      await tab.waitForURL("**/handboek/er-is-iets-misgegaan/");
    });
  });
});

describe("on paper", () => {
  test("menu, search, breadcrumb and table of contents stay behind; the text does not", async () => {
    await inContext(desk, async (tab) => {
      for (const path of ["/handboek/privacyreglement/", "/verwerkingen/salarisadministratie/"]) {
        await tab.goto(`${addressOf("registers")}${path}`);
        const parts = tab.locator("nav, .top button, .skip, .downloads");
        const shown = async () =>
          (await parts.evaluateAll((all) => all.filter((each) => each.checkVisibility()))).length;
        await expect.poll(() => shown(), { message: path }).toBeGreaterThan(2);
        const text = await tab.locator("main h2").allInnerTexts();
        await tab.emulateMedia({ media: "print" });
        await expect.poll(() => shown(), { message: path }).toBe(0);
        await expect.poll(() => tab.locator("main h2:visible").allInnerTexts(), { message: path }).toEqual(text);
        await tab.emulateMedia({ media: "screen" });
      }
    });
  });
});
