// The pages as readers meet them, in a browser: every kind of page, on a phone in light and on a desk in dark, with keyboard, without JavaScript, on paper.
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { pagesIn } from "./folder.ts";
import { type Served, serve } from "./serve.ts";

const { root } = inject("built");
const folders = ["openbaar", "medewerkers", "registers"] as const;
type Folder = (typeof folders)[number];

const kindOf = (path: string) =>
  path.replace(/^\/(\w+)\/[^/]+\/$/, "/$1/…/").replace(/^\/(\w+)\/[^/]+\/[^/]+\/$/, "/$1/…/…/");

/** One page of every kind in an edition: the longest, and the two that must work in an emergency. */
function kinds(folder: Folder): string[] {
  const longest = new Map<string, { path: string; length: number }>();
  for (const { path, html } of pagesIn(join(root, folder))) {
    const known = longest.get(kindOf(path));
    if (known === undefined || html.length > known.length) longest.set(kindOf(path), { path, length: html.length });
  }
  const emergency = ["/handboek/noodkaart-datalek/", "/handboek/stappenplan-datalek/"];
  return [...new Set([...[...longest.values()].map(({ path }) => path), ...(folder === "openbaar" ? [] : emergency)])];
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

const phone = { viewport: { width: 390, height: 844 }, colorScheme: "light" } as const;
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

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const broken = async (tab: Tab): Promise<string[]> => {
  const { violations } = await new AxeBuilder({ page: tab }).withTags(tags).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}`));
};

describe.each(folders)("%s", (folder) => {
  test.each([
    { name: "on a phone, in light", options: phone },
    { name: "on a desk, in dark", options: desk },
  ])(
    "every kind of page is accessible and fits $name",
    async ({ options }) => {
      await inContext(options, async (tab) => {
        const problems: string[] = [];
        tab.on("console", (message) => message.type() === "error" && problems.push(message.text()));
        tab.on("pageerror", (error) => problems.push(error.message));
        for (const path of kinds(folder)) {
          await tab.goto(`${addressOf(folder)}${path}`);
          for (const each of await broken(tab)) problems.push(`${path} ${each}`);
          const { scroll, width } = await tab.evaluate(() => ({
            scroll: document.documentElement.scrollWidth,
            width: document.documentElement.clientWidth,
          }));
          if (scroll > width) problems.push(`${path} is ${scroll} wide on a screen of ${width}`);
        }
        expect(problems).toEqual([]);
      });
    },
    120_000,
  );

  test("every kind of page shows its text without JavaScript, and says that search needs it", async () => {
    const texts = async (javaScriptEnabled: boolean) => {
      const found = new Map<string, string>();
      await inContext({ ...phone, javaScriptEnabled }, async (tab) => {
        for (const path of kinds(folder)) {
          await tab.goto(`${addressOf(folder)}${path}`);
          found.set(path, await tab.locator("main").evaluate(shownText));
          if (javaScriptEnabled) continue;
          expect(await tab.locator("#zoek").isVisible(), path).toBe(false);
          expect(await tab.locator("noscript").evaluate(shownText), path).toContain("JavaScript");
          const way = tab.locator("noscript a");
          expect(await way.getAttribute("href"), path).toBe(folder === "openbaar" ? "/" : "/handboek/");
        }
      });
      return found;
    };
    const without = await texts(false);
    expect(without).toEqual(await texts(true));
    for (const [path, text] of without) expect(text.length, path).toBeGreaterThan(60);
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
      expect(await focused()).toBe("skip");
      expect((await skip.boundingBox())?.x).toBeGreaterThanOrEqual(0);
      await tab.keyboard.press("Enter");
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe("inhoud");
      await tab.keyboard.press("Tab");
      expect(await tab.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
    });
  });

  test("the menu marks where you are: the page itself, or the part it belongs to", async () => {
    await inContext(desk, async (tab) => {
      const marked = () =>
        tab
          .locator("nav.menu a[aria-current]:visible")
          .evaluateAll((links) => links.map((link) => [link.getAttribute("href"), link.getAttribute("aria-current")]));
      await tab.goto(`${addressOf("registers")}/verwerkingen/`);
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
      expect(await link.count()).toBe(0);
      await tab.locator("nav.menu summary:visible").click();
      await link.click();
      await tab.waitForURL("**/termijnen/");
    });
  });

  test("the front page names the number to call, and leads to what to do with one tap", async () => {
    await inContext(phone, async (tab) => {
      await tab.goto(`${addressOf("medewerkers")}/`);
      expect(await tab.locator("main a").first().getAttribute("href")).toMatch(/^tel:\d+$/);
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
        expect(await shown(), path).toBeGreaterThan(2);
        const text = await tab.locator("main h2").allInnerTexts();
        await tab.emulateMedia({ media: "print" });
        expect(await shown(), path).toBe(0);
        expect(await tab.locator("main h2:visible").allInnerTexts(), path).toEqual(text);
        await tab.emulateMedia({ media: "screen" });
      }
    });
  });

  const sheets = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

  test("the emergency card is one sheet of A4", async () => {
    await inContext({}, async (tab) => {
      await tab.goto(`${addressOf("medewerkers")}/handboek/noodkaart-datalek/`);
      expect(sheets(await tab.pdf({ format: "A4" }))).toBe(1);
      await tab.goto(`${addressOf("medewerkers")}/handboek/privacyreglement/`);
      expect(sheets(await tab.pdf({ format: "A4" }))).toBeGreaterThan(1);
    });
  });
});
