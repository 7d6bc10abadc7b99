// How pages lie on a screen: every page of every edition on the narrowest, on a desk and with text twice as large; the longest of
// every kind at five widths.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { longestOfEachKind, pagesIn } from "./folder.ts";
import { measured, measuredInFrame } from "./measure.ts";
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

test("a narrow value, a wrapped date and a page that is too wide are found, in a frame as in a page of its own", async () => {
  const bad = `<!doctype html><main><dl><dd style="width:4em">value that has no room</dd></dl><p style="width:5em"><time>za 14-11-2026 22.10</time></p>
      <table><tr><td>zaterdag 14 november 2026</td></tr></table><p style="width:500px">x</p></main>`;
  const folder = mkdtempSync(join(tmpdir(), "privacyhandboek-layout-"));
  writeFileSync(
    join(folder, "index.html"),
    `${bad}<script>document.documentElement.style.setProperty("--running", "x")</script>`,
  );
  const served = await serve(folder);
  const tab = await browser.newPage({ viewport: { width: 320, height: 600 } });
  try {
    await tab.setContent(bad);
    const found = await measured(tab);
    expect(found.filter((each) => each.includes("needed for dd"))).toHaveLength(1);
    expect(found.filter((each) => each.startsWith("wrapped date"))).toHaveLength(1);
    expect(found.filter((each) => each.startsWith("long date"))).toHaveLength(1);
    expect(found.filter((each) => each.startsWith("the page is"))).toHaveLength(1);
    const address = `${served.address}/`;
    const inFrame = await measuredInFrame(tab, served.address, [{ address, widths: [320, 1280] }]);
    expect(inFrame.filter((each) => each.includes(" at 320: "))).toEqual(
      found.map((each) => `${address} at 320: ${each}`),
    );
    // On a wide screen it is wide enough; a date over two lines is none with text twice as large.
    const wide = found.filter((each) => !each.startsWith("the page is"));
    expect(inFrame.filter((each) => each.includes(" at 1280: "))).toEqual(
      wide.map((each) => `${address} at 1280: ${each}`),
    );
    const large = inFrame.filter((each) => each.includes(" twice as large: "));
    expect(large.filter((each) => each.includes("the page is"))).toHaveLength(1);
    expect(large.filter((each) => each.includes("wrapped date"))).toEqual([]);
  } finally {
    await tab.close();
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What is wrong with some pages: each is loaded once and then made wider. */
async function problems(address: string, some: readonly string[]): Promise<readonly string[]> {
  const tab = await browser.newPage({ viewport: { width: 1920, height: 900 } });
  try {
    const pages = some.map((path) => ({
      address: address + path,
      widths: longest.has(path) ? widths : [narrowest, usual],
    }));
    return await measuredInFrame(tab, address, pages);
  } finally {
    await tab.close();
  }
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
