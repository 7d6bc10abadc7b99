// The pages on which an officer begins, in a real browser: how many clicks her work asks, by mouse and by keyboard, on a wide
// screen and on a telephone.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { breach } from "../cms/content.ts";
import { broken } from "../site/browser.ts";
import { type Officer, officer } from "./officer.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000 });

let us: Officer;
let page: Page;
beforeAll(async () => {
  us = await officer();
  page = await us.sit();
  // A measure that was to be done weeks ago, in a list that stands closed on the form.
  const measures =
    "measures:\n  - kind: preventive\n    measure: proef\n    role: ict-coordinator\n    dueOn: 2026-10-01\n";
  await us.write("personal-data-breaches/2026-901.md", breach.replace(/---\n$/, `${measures}---\n`));
}, 180_000);
afterAll(() => us?.close());

/** The label of the field that has the cursor, once there is one. */
async function fieldWithCursor(): Promise<string> {
  await page.waitForFunction(() => document.activeElement?.closest('[class*="ControlContainer"]') !== null);
  return page.evaluate(
    () => document.activeElement?.closest('[class*="ControlContainer"]')?.querySelector("label")?.textContent ?? "",
  );
}

test("the desk opens on what there is to do; what is overdue is mended at its field: one click", async () => {
  await page.goto(`${us.desk.address}beheer/`);
  await page.waitForURL(/\/beheer\/vandaag\/$/);
  await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("Vandaag");
  const late = page.locator("#te-laat").getByRole("row", { name: /2026-901 .*Een maatregel uitvoeren/ });
  // A breach goes on in its step, at the question.
  await expect
    .poll(() => late.getByRole("link").first().getAttribute("href"))
    .toBe("/beheer/datalek/2026-901/maatregelen/#vraag-measures-0-doneOn");
  await late.getByRole("link", { name: /^Formulier/ }).click();
  expect(await fieldWithCursor()).toContain("Gedaan (dag)");
  // Asked once: the address of a form that is opened later says nothing of it.
  expect(page.url()).toBe(`${us.desk.address}beheer/#/collections/personal-data-breaches/entries/2026-901`);
});

test("case phishing is found from a form, and by keyboard from the desk", async () => {
  await page.getByRole("searchbox", { name: "Zoek in alles" }).fill("phishing");
  await page.keyboard.press("Enter");
  await page.waitForURL(/\/beheer\/zoeken\/\?q=phishing$/);
  const found = page.getByRole("link", { name: /^2026-010 Mailbox/ });
  await expect
    .poll(() => found.getAttribute("href"))
    .toBe("/beheer/#/collections/personal-data-breaches/entries/2026-010");
  await page.goto(`${us.desk.address}beheer/vandaag/`);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("name"));
  for (let turn = 0; turn < 5 && (await focused()) !== "q"; turn += 1) await page.keyboard.press("Tab");
  await page.keyboard.type("phishing");
  await page.keyboard.press("Enter");
  await page.waitForURL(/q=phishing$/);
  await expect.poll(() => found.count()).toBe(1);
});

test("what changed in October: two clicks", async () => {
  await page.goto(`${us.desk.address}beheer/vandaag/`);
  await page.getByRole("link", { name: "Wat is veranderd" }).click();
  await page.waitForURL(/wijzigingen/);
  // The copy of the test has no history, and says so; the months are offered all the same.
  await expect.poll(() => page.locator(".concept").textContent()).toContain("Deze map heeft geen geschiedenis.");
  await page.getByRole("link", { name: "oktober 2026" }).click();
  await page.waitForURL(/van=2026-10-01&tot=2026-10-31/);
});

test.each([
  [1280, "light"],
  [390, "dark"],
] as const)("fits a screen of %i wide, %s, and axe finds nothing", async (width, colorScheme) => {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme });
  for (const address of [
    "vandaag/",
    "lijst/",
    "lijst/personal-data-breaches/?stand=gesloten",
    "wijzigingen/",
    "zoeken/?q=brief",
  ]) {
    await page.goto(`${us.desk.address}beheer/${address}`);
    expect(await broken(page), address).toEqual([]);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      address,
    ).toBeLessThanOrEqual(0);
  }
});
