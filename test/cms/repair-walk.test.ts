// The officer looks back and repairs, in a browser: counted in clicks, by keyboard, and looked at by axe on both screens.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { oldBreach, type Repo, repository, withRetention } from "../fixtures/repository.ts";
import { broken, launchBrowser } from "../site/browser.ts";
import { enter } from "./enter.ts";
import { type Visitor, visit } from "./look-back.ts";

// Other test files build at the same time, of other content: their builds do not stand in the way here.
vi.mock("../../src/node/folder/leftovers.ts", async (original) => {
  const whole = await original<typeof import("../../src/node/folder/leftovers.ts")>();
  const none = mkdtempSync(join(tmpdir(), "privacyhandboek-work-"));
  return { ...whole, tidy: (out: string | undefined) => whole.tidy(out, none) };
});

const activity = "processing-activities/clientdossier.md";
const old = "personal-data-breaches/2015-001.md";
let repo: Repo;
let visitor: Visitor;
let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  repo = repository("inhoud", { ...withRetention, [old]: oldBreach });
  visitor = await visit(repo, "2026-11-16T09:00+01:00");
  browser = await launchBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" });
  await enter(context, visitor.desk);
  page = await context.newPage();
  page.setDefaultTimeout(60_000);
});
afterAll(async () => {
  await browser?.close();
  await visitor?.close();
});

/** Nothing is wrong on this page, on a screen and on a telephone, and nothing stands outside it. */
async function sound(): Promise<void> {
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await broken(page, width === 390 ? "looks" : "all"), `${width} ${page.url()}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth), page.url()).toBe(false);
  }
}

it("undoes yesterday's change from its form in three clicks", async () => {
  const before = repo.read(activity);
  expect((await visitor.client.change(activity, { name: "Iets anders" }, "Anna de Boer")).status).toBe(200);
  await page.goto(`${visitor.desk.address}beheer/#/collections/processing-activities/entries/clientdossier`);
  await page.locator("h2.desk-section").first().waitFor();
  await page.getByRole("link", { name: "Geschiedenis", exact: true }).click();
  await page.getByRole("heading", { name: "Geschiedenis van Iets anders" }).waitFor();
  await sound();
  await page.getByRole("link", { name: /^Zet de oude tekst terug ?: Naam van de verwerking$/ }).click();
  await page.getByRole("heading", { name: "De oude tekst terugzetten" }).waitFor();
  await sound();
  await page.getByRole("button", { name: "Zet terug" }).click();
  await page.getByRole("status").getByText("Teruggezet.").waitFor();
  expect(repo.read(activity)).toBe(before);
});

it("withdraws a case by keyboard alone", async () => {
  await page.goto(`${visitor.desk.address}beheer/geschiedenis/personal-data-breaches/2026-001/`);
  await page.getByRole("link", { name: "Trek deze zaak in" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: /intrekken$/ }).waitFor();
  await sound();
  await page.getByRole("button", { name: "Trek in" }).press("Enter");
  // Nothing was filled in: the list of what is wrong has the focus, and leads to the first box.
  const wrong = page.getByRole("alert");
  await wrong.waitFor();
  await wrong.getByRole("link").first().press("Enter");
  await page.keyboard.type("Dubbel; het is zaak 2026-002.");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Trek in" }).press("Enter");
  await page.getByRole("heading", { name: /^Geschiedenis van 2026-001/ }).waitFor();
  expect(repo.read("personal-data-breaches/2026-001.md")).toContain("withdrawnReason: Dubbel; het is zaak 2026-002.");
});

it("retires a case and wipes its old text, asked twice, and takes a back-up along", async () => {
  await page.goto(`${visitor.desk.address}beheer/opruimen/`);
  await sound();
  await page.getByRole("link", { name: /2015-001/ }).click();
  await page.getByRole("radio", { name: "privacyfunctionaris" }).check();
  await sound();
  await page.getByRole("button", { name: "Ruim op" }).click();
  await page.getByRole("heading", { name: "Oude tekst van datalek 2015-001 wissen" }).waitFor();
  await page.getByRole("radio", { name: "privacyfunctionaris" }).check();
  await page.getByRole("button", { name: "Kijk wat er weggaat" }).click();
  await page.getByLabel("Typ het nummer: 2015-001").fill("2015-001");
  await sound();
  await page.getByRole("button", { name: "Wis voorgoed" }).click();
  await page.getByRole("heading", { name: "Gewist", exact: true }).waitFor();
  await sound();
  await page.getByRole("link", { name: "nieuwe reservekopie" }).click();
  await page.getByText("Laatste reservekopie: nooit.").waitFor();
  await sound();
  const given = page.waitForEvent("download");
  await page.getByRole("button", { name: "Maak een reservekopie" }).click();
  expect((await given).suggestedFilename()).toMatch(/^reservekopie-\d{4}-\d\d-\d\d-\d{4}\.tar$/);
  await page.reload();
  await page.getByText(/Laatste reservekopie: .*vandaag/).waitFor();
});
