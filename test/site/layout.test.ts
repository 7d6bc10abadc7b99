// How pages lie on a screen: every kind of page, and the fullest record of every register, at five widths and with text twice as large.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { registers } from "../../src/core/registers/index.ts";
import { launchBrowser } from "./browser.ts";
import { pagesIn } from "./folder.ts";
import { measured } from "./measure.ts";
import { type Served, serve } from "./serve.ts";

const { root } = inject("built");
const pages = pagesIn(join(root, "registers"));

const fullest = (slug: string) =>
  pages
    .filter(({ path }) => new RegExp(`^/${slug}/[^/]+/$`).test(path))
    .toSorted((one, other) => other.html.length - one.html.length)[0]?.path ?? "";

const paths = [
  "/",
  ...registers.flatMap(({ slug }) => [`/${slug}/`, fullest(slug)]),
  "/handboek/",
  "/handboek/er-is-iets-misgegaan/",
  "/handboek/noodkaart-datalek/",
  "/handboek/rechten-van-clienten/",
  "/handboek/privacyreglement/",
  "/termijnen/",
  "/organisatie/",
  "/begrippen/",
  "/meldingen/",
  "/regels/",
  "/volledigheid/",
  "/verantwoording/",
  "/geleerd/",
  "/velden/datalekken/",
];

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve(join(root, "registers"));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

test("every page named here is there, with the longest breach", () => {
  const known = new Set(pages.map(({ path }) => path));
  expect(paths.filter((path) => !known.has(path))).toEqual([]);
  expect(paths.filter((path) => /^\/datalekken\/\d{4}-\d{3}\/$/.test(path))).toHaveLength(1);
});

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

async function problems(width: number, css = ""): Promise<readonly string[]> {
  const tab = await browser.newPage({ viewport: { width, height: 900 } });
  const all: string[] = [];
  try {
    for (const path of paths) {
      await tab.goto(`${served.address}${path}`);
      if (css !== "") await tab.evaluate((size) => document.documentElement.style.setProperty("font-size", size), css);
      for (const each of await measured(tab)) all.push(`${path} ${each}`);
    }
  } finally {
    await tab.close();
  }
  return all;
}

describe("nothing is too wide, too narrow or broken off", () => {
  test.each([320, 390, 768, 1280, 1920])("at %i pixels", async (width) => {
    expect(await problems(width)).toEqual([]);
  });

  test("at 390 pixels with text twice as large", async () => {
    // A date with its time is wider than such a screen: there alone it may take two lines.
    expect((await problems(390, "200%")).filter((each) => !each.includes("wrapped date"))).toEqual([]);
  });
});
