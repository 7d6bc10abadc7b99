// On paper: the emergency card is one A4 and needs nothing else, the procedure at most six, and the part about the law is open.
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
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

/** The sheets of a page of the registers: their text and how wide they are, in points. */
async function sheetsOf(path: string): Promise<readonly { readonly text: string; readonly width: number }[]> {
  const registers = await serve(join(root, "registers"));
  const tab = await browser.newPage();
  try {
    await tab.goto(`${registers.address}${path}`);
    await tab.locator("#druk-af:visible").waitFor();
    const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format: "A4", preferCSSPageSize: true })));
    const { text } = await extractText(pdf);
    const widths = text.map(async (_, index) => (await pdf.getPage(index + 1)).getViewport({ scale: 1 }).width);
    return (await Promise.all(widths)).map((width, index) => ({ width, text: text[index] ?? "" }));
  } finally {
    await tab.close();
    await registers.close();
  }
}

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
    await expect.poll(() => card.locator("svg.pictogram[aria-hidden=true]").count()).toBeGreaterThan(5);
    await expect.poll(() => card.locator("img, script, iframe").count()).toBe(0);
    const hint = card.locator(".on-paper");
    await expect.poll(() => hint.isVisible()).toBe(true);
    await tab.emulateMedia({ media: "print" });
    await expect.poll(() => hint.isVisible()).toBe(false);
    await expect.poll(() => card.getByText("Dag en nacht").first().isVisible()).toBe(true);
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
    await expect.poll(() => heading.isVisible()).toBe(true);
    await expect.poll(() => inside.isVisible()).toBe(false);
    await heading.click();
    await expect.poll(() => inside.isVisible()).toBe(true);
    await heading.click();
    await expect.poll(() => inside.isVisible()).toBe(false);
    await tab.emulateMedia({ media: "print" });
    expect((await inside.boundingBox())?.height ?? 0).toBeGreaterThan(5);
  } finally {
    await tab.close();
  }
});

test("a register lies on its side, whole, with its title, as of when, and which sheet of how many", async () => {
  const sheets = await sheetsOf("/datalekken/");
  expect(sheets.length).toBeGreaterThan(1);
  for (const [index, { text, width }] of sheets.entries()) {
    // A4 on its side is 297 mm: 842 points.
    expect(Math.round(width)).toBe(842);
    expect(text).toContain("Datalekregister");
    expect(text).toMatch(/stand op [a-z]{2} \d{2}-\d{2}-\d{4} \d{1,2}\.\d{2}/);
    expect(text).toContain(`blz. ${index + 1} van ${sheets.length}`);
  }
  // No sheet for the footer alone: each says more than its margins do.
  expect(sheets.filter(({ text }) => text.length < 300)).toEqual([]);
  // The last column is there, and what is only for a screen is not.
  const all = sheets.map(({ text }) => text).join(" ");
  expect(all).toContain("Gesloten op");
  expect(all).not.toContain("Kolommen");
});

test("how terms were counted is on paper only for who opened it", async () => {
  const all = (await sheetsOf("/datalekken/2026-010/")).map(({ text }) => text).join(" ");
  expect(all).toContain("Melden bij de AP");
  expect(all).not.toContain("Zo is dit gerekend");
  // The fullest breach of the example, to take along.
  expect(await pagesOf("/datalekken/2026-010/")).toBeLessThanOrEqual(10);
});
