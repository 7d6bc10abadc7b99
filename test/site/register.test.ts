// A register in a browser: sorted, filtered, with fewer columns, and the choice in the address.
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { launchBrowser } from "./browser.ts";
import { type Served, serve } from "./serve.ts";

const { root } = inject("built");
let browser: Browser;
let served: Served;
let tab: Page;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve(join(root, "registers"));
  tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const open = async (path: string) => {
  await tab.goto(`${served.address}${path}`);
  await tab.locator(".tools").waitFor();
};
const ids = () =>
  tab
    .locator(".register tbody tr:not([hidden]) th a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")?.split("/")[2] ?? ""));

test("the state of a breach chooses rows, says how many, and stays in the address", async () => {
  await open("/datalekken/");
  const all = await ids();
  await tab.getByRole("combobox", { name: "Stand", exact: true }).selectOption("gesloten");
  const chosen = await ids();
  expect(chosen.length).toBeGreaterThan(0);
  expect(chosen.length).toBeLessThan(all.length);
  await expect
    .poll(() => tab.locator(".tools [role=status]").textContent())
    .toBe(`${chosen.length} van ${all.length} regels`);
  expect(new URL(tab.url()).searchParams.get("stand")).toBe("gesloten");
  await open(`/datalekken/${new URL(tab.url()).search}`);
  expect(await ids()).toEqual(chosen);
});

test("a year and whether something was in time choose together; a choice that does not exist chooses nothing", async () => {
  await open("/datalekken/?jaar=2026&gemeld-bij-ap=op+tijd+gedaan");
  const chosen = await ids();
  expect(chosen).toContain("2026-010");
  expect(chosen.filter((id) => !id.startsWith("2026-"))).toEqual([]);
  await open("/datalekken/?jaar=1999");
  expect((await ids()).length).toBeGreaterThan(chosen.length);
});

test("a heading sorts, and again the other way; dates by time, what is empty last", async () => {
  await open("/datalekken/");
  const heading = tab.getByRole("button", { name: "Bekend" });
  await heading.click();
  const dates = () =>
    tab
      .locator(".register tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => row.querySelector<HTMLTimeElement>('td[data-label="Bekend"] time')?.dateTime ?? ""),
      );
  const up = await dates();
  const filled = up.filter((date) => date !== "");
  expect(filled.length).toBeGreaterThan(3);
  expect(up.slice(0, filled.length)).toEqual(filled);
  expect(filled.map((date) => Date.parse(date))).toEqual(
    filled.map((date) => Date.parse(date)).sort((one, other) => one - other),
  );
  await expect.poll(() => tab.locator('th[aria-sort="ascending"]').textContent()).toContain("Bekend");
  await heading.click();
  expect((await dates()).slice(0, filled.length)).toEqual(filled.toReversed());
  expect(new URL(tab.url()).searchParams.get("sorteer")).toBe("-bekend");
});

test("a column can be left out, and every register says of its activities and processors what an auditor asks", async () => {
  await open("/verwerkingen/?verberg=dpia");
  const shown = () => tab.locator(".register thead th:visible").allInnerTexts();
  await expect.poll(() => shown()).toEqual(expect.arrayContaining(["Grondslag", "Bekeken"]));
  await expect.poll(() => shown()).not.toContain("DPIA");
  await open("/ontvangers/");
  await expect.poll(() => shown()).toEqual(expect.arrayContaining(["Loopt tot en met", "Subverwerkers"]));
});

test("what was done for assurance stands in groups; a group without rows goes, and so do all when something else orders", async () => {
  await open("/borging/");
  const groups = () => tab.locator(".register tr.group:visible").allInnerTexts();
  const all = await groups();
  expect(all.length).toBeGreaterThan(5);
  expect(all).toContain("oefening of test");
  expect(all.toSorted()).toEqual(all);
  await tab.getByRole("combobox", { name: "Soort", exact: true }).selectOption("oefening of test");
  expect(await groups()).toEqual(["oefening of test"]);
  await open("/borging/?sorteer=-gedaan-op");
  expect(await groups()).toEqual([]);
});

test("a record shows what refers to it, and a finding leads to its record", async () => {
  await tab.goto(`${served.address}/ontvangers/voorbeeld-ecd/`);
  const used = tab.locator("section", { has: tab.locator("#gebruikt-in") });
  await expect.poll(() => used.locator('a[href="/verwerkingen/dossier-begeleiding-wmo/"]').count()).toBe(1);
  await tab.goto(`${served.address}/meldingen/`);
  await expect.poll(() => tab.locator('.finding a[href^="/datalekken/"]').count()).toBeGreaterThan(0);
});

test("the page of a case begins with what counts, folds the record, and opens the part that an address leads to", async () => {
  // Known on Friday 22 May at 16.05, notified on Tuesday 26 May at 10.40: 90 hours and 35 minutes, 72 of them lawful.
  await tab.goto(`${served.address}/datalekken/2026-005/`);
  const facts = tab.locator("dl.facts");
  await expect
    .poll(() => facts.locator(".overdue").allInnerTexts())
    .toContain("Melden bij de AP: 18 uur en 35 minuten te laat");
  // Ten terms are done: the authority and the principal were told too late, the advice came later than our own target.
  await expect
    .poll(() => tab.locator("summary", { hasText: "klaar" }).textContent())
    .toBe("10 termijnen zijn klaar: 7 op tijd, 1 later dan wij wilden, 2 te laat");
  const headings = await tab.locator("main h2").allInnerTexts();
  const at = (words: string) => headings.findIndex((each) => each.startsWith(words));
  expect(at("Besluiten")).toBeGreaterThan(0);
  expect([at("Maatregelen"), at("Documenten"), at("Wat is er gebeurd")].every((each) => each > at("Besluiten"))).toBe(
    true,
  );
  const people = tab.locator("details.part", { has: tab.locator("#people") });
  const inside = people.locator("dl").first();
  await expect.poll(() => inside.isVisible()).toBe(false);
  await tab.locator(".toc a", { hasText: "Welke mensen" }).press("Enter");
  await inside.waitFor();
  await expect.poll(() => tab.locator("details.part[open]").count()).toBe(1);
});

test("of all measures what is still to be done stands first, and what was done folds", async () => {
  await tab.goto(`${served.address}/maatregelen/`);
  const open = tab.locator("main > .register tbody tr");
  await expect.poll(() => open.count()).toBeGreaterThan(5);
  expect((await open.locator(".tag").allInnerTexts()).filter((words) => words.startsWith("gedaan"))).toEqual([]);
  const done = tab.locator("main details .register");
  await expect.poll(() => done.isVisible()).toBe(false);
  expect((await done.locator("tbody .tag").allTextContents()).every((words) => words.startsWith("gedaan"))).toBe(true);
});
