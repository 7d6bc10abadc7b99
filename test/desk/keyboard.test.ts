// With the keyboard alone, as somebody without a mouse: a new breach, saved, seen on the site that a real build made of it.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { workerBuilder } from "../../src/desk/build/worker.ts";
import { startDesk } from "../../src/desk/server/server.ts";
import { copyOfContent } from "../cms/content.ts";
import { enter } from "../cms/enter.ts";
import { launchBrowser } from "../site/browser.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let address: string;
let page: Page;
const endings: (() => unknown)[] = [];

beforeAll(async () => {
  const content = await copyOfContent();
  endings.push(content.remove);
  // What other tests try things on is not complete enough to be published.
  for (const path of ["processing-activities/proefverwerking.md", "personal-data-breaches/2026-901.md"])
    await rm(join(content.folder, path));
  const site = join(content.folder, "../site");
  const now = "2026-11-16T09:00+01:00";
  const builder = workerBuilder({ content: content.folder, now, allowOverdue: true, out: site });
  endings.push(builder.stop);
  const work = join(content.folder, "../work");
  const desk = await startDesk({
    content: content.folder,
    work,
    site,
    builder: { ...builder, beside: [] },
    port: 0,
    now,
  });
  endings.push(desk.close);
  const browser = await launchBrowser();
  endings.push(() => browser.close());
  address = desk.address;
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" });
  await enter(context, desk);
  page = await context.newPage();
  page.setDefaultTimeout(120_000);
});
afterAll(async () => {
  for (const end of endings.reverse()) await end();
});

/** What stands under the hand: its name, its id and its text. */
const focused = (on: Page) =>
  on.evaluate(() => {
    const at = document.activeElement as HTMLElement | null;
    return `${at?.getAttribute("aria-label") ?? ""} ${at?.id ?? ""} ${at?.textContent ?? ""}`.trim();
  });

/** Goes on with one key until something stands under the hand; fails when the whole page was walked without it. */
async function goOn(on: Page, key: string, wanted: RegExp): Promise<void> {
  for (let turn = 0; turn < 300; turn += 1) {
    if (wanted.test(await focused(on))) return;
    await on.keyboard.press(key);
  }
  throw new Error(`nowhere on the way: ${wanted}`);
}

it("writes down a breach in its first minute, saves it, and reads it on the site", async () => {
  const { keyboard } = page;
  await page.goto(`${address}beheer/#/collections/personal-data-breaches`);
  await page.getByRole("link", { name: "Datalek toevoegen" }).waitFor();
  await goOn(page, "Tab", /^Datalek toevoegen/);
  await keyboard.press("Enter");
  await page.locator("h2.desk-section").first().waitFor();
  await goOn(page, "Tab", /^title-field/);
  await keyboard.type("Tablet kwijt in de bus");
  await goOn(page, "Tab", /^reportedBy-field/);
  await keyboard.type("begeleider");
  await goOn(page, "Tab", /signalledAt-field-\d+$/);
  await keyboard.type("15-11-2026");
  await keyboard.press("Tab");
  await keyboard.type("18:20");
  await goOn(page, "Tab", /^ongoing-field/);
  await keyboard.type("weet ik nog niet");
  await goOn(page, "Tab", /^dataInBrief-field/);
  await keyboard.type("rapportages van een dag");
  await goOn(page, "Tab", /^Opslaan/);
  await keyboard.press("Enter");
  await goOn(page, "ArrowDown", /^Nu opslaan/);
  await keyboard.press("Enter");
  await page.waitForURL(/entries\/\d{4}-\d{3}/);
  const number = /\d{4}-\d{3}/.exec(page.url())?.[0] ?? "";
  await page.locator("#desk-state").getByText("De site is bijgewerkt.").waitFor();

  await goOn(page, "Tab", /^Bekijk de site/);
  const opened = page.context().waitForEvent("page");
  await keyboard.press("Enter");
  const site = await opened;
  await site.waitForLoadState();
  await goOn(site, "Tab", /^Datalek(?:register|ken)/);
  await site.keyboard.press("Enter");
  await site.waitForURL(/\/datalekken\/$/);
  await goOn(site, "Tab", new RegExp(`^${number}`));
  await site.keyboard.press("Enter");
  await site.waitForURL(`${address}datalekken/${number}/`);
  const read = await site.locator("main").textContent();
  expect(read).toContain("zondag 15 november 2026, 18.20 uur");
  expect(read).toContain("rapportages van een dag");
});
