// Every screen of the desk in a real browser: nothing in English, nothing that axe finds, and nothing changed by looking.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { collections } from "../../src/core/registers/index.ts";
import { broken } from "../site/browser.ts";
import { type Officer, officer, openForm } from "./officer.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000 });

let us: Officer;
let page: Page;
const problems: string[] = [];
beforeAll(async () => {
  us = await officer();
  page = await us.sit();
  page.on("pageerror", (error) => problems.push(error.message));
  await page.goto(`${us.desk.address}beheer/#/`);
  await page.getByRole("link", { name: "Verwerkingsregister" }).waitFor();
}, 180_000);
afterAll(() => us?.close());

// Words that no Dutch sentence of ours has.
const english =
  /\b(the|and|loading|no|select(?:ed)?|options|entry|entries|new|delete|saved?|publish(?:ed)?|add|search|sort|filter|required|field|cancel|close|collapse|expand|view|list|items?|your|press|use|rich|text|toggle|undo|redo|write|edit|create|mode|row|drag|drop|back|untitled|unpublished|changes|heading|bold|italic|quote|bulleted|numbered|link to)\b/i;

/** Everything a page says, also to a screen reader, that reads as English. */
async function inEnglish(): Promise<readonly string[]> {
  const said = await page.evaluate(() => {
    const spoken = ["aria-label", "title", "placeholder", "alt", "aria-roledescription"];
    return [...document.querySelectorAll("body *:not(style, script)")].flatMap((each) => [
      ...spoken.map((attribute) => each.getAttribute(attribute) ?? ""),
      ...[...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.textContent ?? ""),
    ]);
  });
  return said.map((each) => each.trim()).filter((each) => english.test(each));
}

/** Away with every message, also where one left by itself while the page was looked at. */
async function closeToasts(): Promise<void> {
  await page
    .locator(".Toastify__toast")
    .getByRole("button", { name: "Sluiten" })
    .evaluateAll((buttons: HTMLElement[]) => {
      for (const each of buttons) each.click();
    });
  await expect.poll(() => page.locator(".Toastify__toast").count()).toBe(0);
}

/** Waits until nothing fades or slides any more. */
async function still(): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(({ playState, effect }) => playState !== "running" || effect?.getComputedTiming().iterations === Infinity),
  );
}

async function at(hash: string): Promise<void> {
  await page.evaluate((to) => Object.assign(location, { hash: to }), hash);
}

describe.each(collections)("$title", (register) => {
  it("has a list and a form without English, that axe has nothing against", async () => {
    await at(`#/collections/${register.id}`);
    await page.getByRole("heading", { level: 1, name: register.title }).waitFor();
    expect(await inEnglish()).toEqual([]);

    await openForm(page, us, `${register.id}/${register.shape === "single" ? `entries/${register.id}` : "new"}`);
    await page.frameLocator("#preview-pane").locator("article").waitFor();
    // A new form is empty: no value of the one before.
    if (register.shape !== "single")
      await expect.poll(() => page.locator(`[id^="${register.nameField}-field"]`).inputValue()).toBe("");
    // Every list with a first row in it.
    for (const each of await page
      .getByRole("button")
      .filter({ hasText: /toevoegen/ })
      .all())
      await each.click();
    await still();
    expect([await inEnglish(), await broken(page)]).toEqual([[], []]);
  });
});

it("says in Dutch what it knows of the rest: the menus of the editor, a question, the help, findings and messages", async () => {
  await openForm(page, us, "handbook/entries/proefpagina");
  for (const menu of ["Koppen", "Bouwsteen toevoegen"]) {
    await page.locator(`[role=button][aria-label="${menu}"]`).click();
    await page.getByRole("menuitem").first().waitFor();
    expect([await inEnglish(), await broken(page)]).toEqual([[], []]);
    await page.keyboard.press("Escape");
  }
  await page.getByLabel("Titel", { exact: true }).fill("Een andere titel");
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByText("Nu opslaan").click();
  await page.getByRole("dialog").getByLabel("Nieuwe versie").waitFor();
  expect([await inEnglish(), await broken(page)]).toEqual([[], []]);
  await page.getByRole("button", { name: "Terug naar het formulier" }).click();
  await closeToasts();

  // What is not filled in is red, with a message beside it and one above.
  await page.getByLabel("Titel", { exact: true }).fill("");
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByText("Nu opslaan").click();
  await page.getByText("Niet opgeslagen: bij de rode velden").waitFor();
  await page.getByLabel("In één zin", { exact: true }).focus();
  // Half faded in it is too faint for anyone.
  await still();
  expect([await inEnglish(), await broken(page)]).toEqual([[], []]);
  await closeToasts();

  // The lists are all alike.
  await at("#/collections/personal-data-breaches");
  await page.getByText("Hulp bij invullen").click();
  expect([await inEnglish(), await broken(page)]).toEqual([[], []]);

  for (const address of ["beheer/bevindingen/", "beheer/er-is-niets"]) {
    await page.goto(us.desk.address + address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect([await inEnglish(), await broken(page)]).toEqual([[], []]);
  }
});

it.each([320, 700])("a form is as wide as a screen of %i: no field stands beside it", async (width) => {
  const before = page.viewportSize() ?? { width: 1280, height: 900 };
  await page.setViewportSize({ width, height: 700 });
  await page.goto(`${us.desk.address}beheer/#/collections/personal-data-breaches/new`);
  await page.locator("h2.desk-section").first().waitFor();
  const fields = page.locator('[class*="ControlContainer"]:visible');
  const widest = () =>
    fields.evaluateAll((all) => Math.max(...all.map((each) => Math.round(each.getBoundingClientRect().right))));
  await expect.poll(widest).toBeLessThanOrEqual(width);
  // And no narrower than it may be.
  await expect.poll(widest).toBeGreaterThan(width - 40);
  await page.setViewportSize(before);
});

it("changed nothing by being looked at, and nothing went wrong", async () => {
  expect(await us.changed()).toEqual([]);
  // A refusal reaches Decap as an exception: with ours it says so, without a word of its own.
  expect(problems.filter((each) => each !== "Object" && each !== "undefined")).toEqual([]);
});
