// On paper: the emergency card is one A4 and needs nothing else, the procedure at most six, and the part about the law is open.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type Served, serve } from "./serve.ts";

const { root } = inject("built");
let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve(join(root, "medewerkers"));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function pagesOf(path: string): Promise<number> {
  const tab = await browser.newPage();
  try {
    await tab.goto(`${served.address}${path}`);
    const pdf = await tab.pdf({ format: "A4", preferCSSPageSize: true });
    return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  } finally {
    await tab.close();
  }
}

test("the emergency card is exactly one page", async () => {
  expect(await pagesOf("/handboek/noodkaart-datalek/")).toBe(1);
});

test("what is largest on the card is whom to call, whatever is said about its version", async () => {
  const tab = await browser.newPage();
  try {
    await tab.goto(`${served.address}/handboek/noodkaart-datalek/`);
    const sizes = await tab
      .locator(".wall-card > p")
      .evaluateAll((all) => all.map((each) => ({ words: each.textContent, size: getComputedStyle(each).fontSize })));
    const size = (words: RegExp) => Number.parseFloat(sizes.find((each) => words.test(each.words))?.size ?? "");
    expect(size(/^Bel: 000-000 00 01/)).toBeGreaterThan(size(/^Kantoor/));
    expect(sizes.filter((each) => Number.parseFloat(each.size) > size(/^Kantoor/))).toHaveLength(1);
  } finally {
    await tab.close();
  }
});

test("the procedure is more than one page, and at most six", async () => {
  const pages = await pagesOf("/handboek/procedure-datalek/");
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThanOrEqual(6);
});

test("the card works without network or script once it is open, and says how to print it", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const tab = await context.newPage();
    await tab.goto(`${served.address}/handboek/noodkaart-datalek/`);
    const card = tab.locator("main");
    expect(await card.locator("svg.pictogram[aria-hidden=true]").count()).toBeGreaterThan(5);
    expect(await card.locator("img, script, iframe").count()).toBe(0);
    const hint = card.locator(".on-paper");
    expect(await hint.isVisible()).toBe(true);
    await tab.emulateMedia({ media: "print" });
    expect(await hint.isVisible()).toBe(false);
    expect(await card.getByText("Dag en nacht").first().isVisible()).toBe(true);
  } finally {
    await context.close();
  }
});

test("the part about the law is folded on a screen, opens by its anchor's heading, and stands open on paper", async () => {
  const tab = await browser.newPage();
  try {
    await tab.goto(`${served.address}/handboek/stappenplan-datalek/#wat-zegt-de-wet`);
    const heading = tab.locator("details.law h2#wat-zegt-de-wet");
    const inside = tab.locator("details.law li").first();
    expect(await heading.isVisible()).toBe(true);
    expect(await inside.isVisible()).toBe(false);
    await heading.click();
    expect(await inside.isVisible()).toBe(true);
    await heading.click();
    expect(await inside.isVisible()).toBe(false);
    await tab.emulateMedia({ media: "print" });
    expect((await inside.boundingBox())?.height ?? 0).toBeGreaterThan(5);
  } finally {
    await tab.close();
  }
});
