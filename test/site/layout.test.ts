// How pages lie on a screen: every page of every edition on the narrowest, on a desk and with text twice as large; the longest of
// every kind at five widths.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { longestOfEachKind, pagesIn } from "./folder.ts";
import { measured } from "./measure.ts";
import { serve } from "./serve.ts";

const { root } = inject("built");
const widths = [320, 390, 768, 1280, 1920];
const editions = ["registers", "medewerkers", "openbaar"] as const;
const [narrowest, usual] = [320, 1280];
const pages = new Map(editions.map((edition) => [edition, pagesIn(join(root, edition))]));
const paths = Object.fromEntries([...pages].map(([edition, all]) => [edition, all.map(({ path }) => path)]));
const longest = new Set([...pages.values()].flatMap((all) => longestOfEachKind(all).map(({ path }) => path)));
// A page that another edition has as well lies there in the same way: what is wider than here is measured there.
const measuredIn = (edition: string) =>
  (paths[edition] ?? []).filter(
    (path) => edition === "registers" || path.split("/").length < 4 || !paths.registers?.includes(path),
  );

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

test("a narrow value, a wrapped date and a page that is too wide are found", async () => {
  const tab = await browser.newPage({ viewport: { width: 320, height: 600 } });
  try {
    await tab.setContent(
      `<main><dl><dd style="width:4em">value that has no room</dd></dl><p style="width:5em"><time>za 14-11-2026 22.10</time></p>
      <table><tr><td>zaterdag 14 november 2026</td></tr></table><p style="width:500px">x</p></main>`,
    );
    const found = await measured(tab);
    expect(found.filter((each) => each.includes("needed for dd"))).toHaveLength(1);
    expect(found.filter((each) => each.startsWith("wrapped date"))).toHaveLength(1);
    expect(found.filter((each) => each.startsWith("long date"))).toHaveLength(1);
    expect(found.filter((each) => each.startsWith("the page is"))).toHaveLength(1);
  } finally {
    await tab.close();
  }
});

/** What is wrong with some pages: each is loaded once and then made wider. */
async function problems(address: string, some: readonly string[]): Promise<readonly string[]> {
  const tab = await browser.newPage();
  const all: string[] = [];
  try {
    for (const path of some) {
      await tab.setViewportSize({ width: narrowest, height: 900 });
      await tab.goto(address + path);
      for (const width of longest.has(path) ? widths : [narrowest, usual]) {
        if (width !== narrowest) await tab.setViewportSize({ width, height: 900 });
        for (const each of await measured(tab)) all.push(`${path} at ${width}: ${each}`);
      }
      await tab.setViewportSize({ width: 390, height: 900 });
      await tab.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
      // A date with its time is wider than such a screen: there alone it may take two lines.
      for (const each of await measured(tab))
        if (!each.includes("wrapped date")) all.push(`${path} with text twice as large: ${each}`);
    }
  } finally {
    await tab.close();
  }
  return all;
}

describe("nothing is too wide, too narrow or broken off", () => {
  test.each(editions)(
    "on any page of %s",
    async (edition) => {
      const some = measuredIn(edition);
      expect(some.length).toBeGreaterThan(4);
      const served = await serve(join(root, edition));
      try {
        // Two tabs keep two cores busy.
        const halves = [0, 1].map((half) => some.filter((_, index) => index % 2 === half));
        expect((await Promise.all(halves.map((half) => problems(served.address, half)))).flat()).toEqual([]);
      } finally {
        await served.close();
      }
    },
    600_000,
  );
});
