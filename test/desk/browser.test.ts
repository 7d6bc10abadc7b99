// The whole way in a real browser: Decap accepts the derived configuration, and what is typed on a form stands in the file.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { activity, breach, copyOfContent, differing, page as pageText, stillBuilder, textsIn } from "../cms/content.ts";
import { enter } from "../cms/enter.ts";
import { launchBrowser } from "../site/browser.ts";
import { standBehind } from "./officer.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 300_000 });

let browser: Browser;
let context: BrowserContext;
let page: Page;
let desk: Desk;
let content: { folder: string; remove: () => Promise<void> };
const outside: string[] = [];
const problems: string[] = [];

beforeAll(async () => {
  content = await copyOfContent();
  const site = join(content.folder, "../site");
  desk = await startDesk({
    content: content.folder,
    work: join(content.folder, "../work"),
    site,
    builder: stillBuilder,
    port: 0,
    wait: 10,
    now: "2026-11-16T09:00+01:00",
  });
  browser = await launchBrowser();
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: "nl-NL",
    // Where somebody works does not change what is written down.
    timezoneId: "America/Los_Angeles",
  });
  // A computer that others use too: what one test left unsaved is not offered to the next.
  await context.addInitScript(() => {
    if (location.protocol === "http:") localStorage.setItem("privacyhandboek-gedeeld", "ja");
  });
  await enter(context, desk);
  page = await context.newPage();
  page.setDefaultTimeout(120_000);
  // Leaving a form with text in it asks whether that is meant.
  page.on("dialog", (dialog) => void dialog.accept().catch(() => {}));
  page.on("request", (asked) => {
    if (!/^(blob:|data:)/.test(asked.url()) && new URL(asked.url()).host !== `localhost:${desk.port}`)
      outside.push(asked.url());
  });
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (said) => {
    if (/Content Security Policy|configuration/i.test(said.text()) && said.type() === "error")
      problems.push(said.text());
  });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await desk?.close();
  await content?.remove();
});

const textOf = (path: string) => readFile(join(content.folder, path), "utf8");

/** By way of its list, as an officer does: only the first time the whole page is loaded. */
async function open(address: string): Promise<void> {
  const [collection = ""] = address.split("/");
  const at = (hash: string) => page.evaluate((to) => Object.assign(location, { hash: to }), `#/collections/${hash}`);
  if (!page.url().startsWith(desk.address)) await page.goto(`${desk.address}beheer/#/collections/${collection}`);
  else await at(collection);
  await page.locator("h2.desk-section").first().waitFor({ state: "detached" });
  await page.getByRole("searchbox").or(page.locator("input[placeholder]")).first().waitFor();
  if (address !== collection) await at(address);
}
const field = (label: string) => page.getByLabel(label, { exact: true });

async function save(): Promise<void> {
  // What the save before this one said is not taken for its answer.
  await page.evaluate(() => document.querySelector("#desk-state")?.remove());
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByText("Nu opslaan").click();
}
async function saved(): Promise<void> {
  await save();
  await page.locator("#desk-state").getByText("De site is bijgewerkt.").waitFor();
}

/** Chooses from a list on the form. */
async function choose(label: string, option: string): Promise<void> {
  await page.getByLabel(label).selectOption({ label: option });
}

it("starts without login, in Dutch, with every register, and asks nothing outside", async () => {
  await page.goto(`${desk.address}beheer/#/`);
  await page.getByRole("link", { name: "Verwerkingsregister" }).waitFor();
  const words = await page.locator("body").textContent();
  expect(words).toContain("Onze organisatie");
  expect(words).toContain("Bewaartermijnen");
  expect(words).not.toMatch(/Login|Media|Loading|Error|Collections|Search all/);
  const missing = await page.evaluate(() => {
    const keys = (phrases: object, path = ""): string[] =>
      Object.entries(phrases).flatMap(([key, value]: [string, unknown]) =>
        typeof value === "object" && value !== null ? keys(value, `${path}${key}.`) : [path + key],
      );
    const dutch = new Set(keys(window.CMS.getLocale("nl") ?? {}));
    return keys(window.CMS.getLocale("en") ?? {}).filter((key) => !dutch.has(key));
  });
  expect(missing).toEqual([]);
  expect([outside, problems]).toEqual([[], []]);
});

it("from form straight to form, as by a typed address: each shows its own values, and none changed anything by being opened", async () => {
  const before = await textsIn(content.folder);
  for (const address of [
    "organisation/entries/organisation",
    "handbook/entries/proefpagina",
    "processing-activities/entries/proefverwerking",
    "personal-data-breaches/entries/2026-901",
    "data-subject-requests/new",
  ]) {
    await page.goto(`${desk.address}beheer/#/collections/${address}`);
    await page.locator("h2.desk-section").first().waitFor();
    if (address.endsWith("proefpagina")) await page.locator('input[value="Proefpagina"]').waitFor();
    if (address.endsWith("proefverwerking")) await page.locator('input[value="Proefverwerking"]').waitFor();
    if (address.endsWith("/new")) await expect.poll(() => page.locator('input[value^="Proef"]').count()).toBe(0);
  }
  expect(await textsIn(content.folder)).toEqual(before);
  expect([outside, problems]).toEqual([[], []]);
});

it("a changed name is one changed line", async () => {
  await open("processing-activities");
  await page.getByText("Proefverwerking").click();
  await field("Naam van de verwerking").fill("Andere naam, met: leestekens");
  await saved();
  const after = await textOf("processing-activities/proefverwerking.md");
  expect(differing(activity, after)).toEqual([["name: Proefverwerking"], ['name: "Andere naam, met: leestekens"']]);
});

it("a new retention period becomes a file named after it", async () => {
  await open("retention-periods/new");
  await field("Welke gegevens").fill("Proef met é & tekens");
  await page
    .getByLabel(/^Termijn: /)
    .first()
    .fill("2 jaar");
  await choose("Telt vanaf", "einde van de zorg");
  await choose("Soort grond", "eigen regel");
  await save();
  await page.waitForURL(/entries\/proef-met-e-tekens/);
  expect(await textOf("retention-periods/proef-met-e-tekens.md")).toMatch(
    /^---\nname: Proef met é & tekens\nperiod: P2Y\n/,
  );
});

it("a page: the title is one line, and a word typed in the text changes only its paragraph", async () => {
  await open("handbook/entries/proefpagina");
  await field("Titel").fill("Andere titel");
  await standBehind(page.locator("[data-slate-editor] h2"));
  await page.keyboard.type(" {erbij} <b>");
  // What was typed has come to the form when what stands beside it shows it.
  await page.frameLocator("#preview-pane").getByText("Kop {erbij} <b>").waitFor();
  await save();
  await page.getByRole("button", { name: "Alleen een tikfout" }).click();
  await page.locator("#desk-state").getByText("De site is bijgewerkt.").waitFor();
  expect(differing(pageText, await textOf("handbook/proefpagina.mdx"))).toEqual([
    ["title: Proefpagina", "## Kop"],
    ["title: Andere titel", "## Kop \\{erbij\\} \\<b>"],
  ]);
});

it("another meaning asks for a new version, which the form shows afterwards; going back loses nothing", async () => {
  const before = await textOf("handbook/proefpagina.mdx");
  await open("handbook/entries/proefpagina");
  await field("In één zin").fill("Melden doet u meteen.");
  await save();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Wat is er veranderd, in één zin").fill("U meldt meteen.");
  await dialog.getByRole("button", { name: "Terug naar het formulier" }).click();
  expect(await textOf("handbook/proefpagina.mdx")).toBe(before);
  await expect.poll(() => field("In één zin").inputValue()).toBe("Melden doet u meteen.");
  await save();
  const what = dialog.getByLabel("Wat is er veranderd, in één zin");
  await expect.poll(() => what.inputValue()).toBe("U meldt meteen.");
  await what.fill("");
  await dialog.getByRole("button", { name: "Opslaan als nieuwe versie" }).click();
  await dialog.getByText("Schrijf kort op wat er is veranderd.").waitFor();
  await what.fill("U meldt: meteen.");
  await expect.poll(() => dialog.getByLabel("Nieuwe versie").inputValue()).toBe("3.2");
  const reloaded = page.waitForEvent("load");
  await dialog.getByRole("button", { name: "Opslaan als nieuwe versie" }).click();
  await reloaded;
  await expect.poll(() => field("Versie").first().inputValue()).toBe("3.2");
  expect(differing(before, await textOf("handbook/proefpagina.mdx"))).toEqual([
    // A new version has no day on which it holds, until it is approved.
    ["summary: Een pagina om mee te proberen.", 'version: "3.1"', "effectiveOn: 2026-01-01"],
    [
      "summary: Melden doet u meteen.",
      'version: "3.2"',
      "lastReviewedOn: 2026-11-16",
      "lastReviewedBy: privacyfunctionaris",
      "changes:",
      '  - version: "3.2"',
      // Without quotes YAML 1.1 reads "on" as yes.
      '    "on": 2026-11-16',
      '    what: "U meldt: meteen."',
    ],
  ]);
});

it("what cannot be saved is said in Dutch, and stays on the form", async () => {
  await open("processing-activities/entries/proefverwerking");
  await page.getByLabel(/^Vrije tekst/).fill("<script>alert(1)</script>");
  const before = await textOf("processing-activities/proefverwerking.md");
  await save();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Hier staat HTML.").waitFor();
  await dialog.getByRole("button", { name: "Terug naar het formulier" }).click();
  await expect.poll(() => page.getByLabel(/^Vrije tekst/).inputValue()).toContain("<script>");
  expect(await textOf("processing-activities/proefverwerking.md")).toBe(before);
});

it("a moment is Dutch time wherever the browser stands, and a new case gets its number with the save", async () => {
  await open("personal-data-breaches/new");
  await page.getByLabel("Wat is er gebeurd, in één regel").fill("Brief verkeerd bezorgd");
  await choose("Wie meldde het (rol)", "begeleider");
  await page.getByLabel("Om welke gegevens gaat het ongeveer").fill("een adres");
  await choose("Duurt het nog voort", "nee");
  await page.getByLabel("Eerste signaal: datum, dd-mm-jjjj").fill("25-10-2026");
  await page.getByLabel("Eerste signaal: tijd, uu:mm").fill("2:30");
  await page.getByLabel("de tweede keer (wintertijd)").check();
  await page.getByText("zondag 25 oktober 2026, 2.30 uur (wintertijd)").waitFor();
  await save();
  await page.waitForURL(/entries\/2026-902/);
  expect(await textOf("personal-data-breaches/2026-902.md")).toBe(
    '---\ntitle: Brief verkeerd bezorgd\nsignalledAt: 2026-10-25T02:30+01:00\nreportedBy: begeleider\ndataInBrief: een adres\nongoing: "no"\n---\n',
  );
  expect(await textOf("personal-data-breaches/2026-901.md")).toBe(breach);
  expect([outside, problems.filter((each) => each !== "Object")]).toEqual([[], []]);
});

it("two people change one record: the second is told, sees both side by side, and loses nothing", async () => {
  const path = "processing-activities/proefverwerking.md";
  await writeFile(join(content.folder, path), activity);
  await open("processing-activities/entries/proefverwerking");
  await field("Naam van de verwerking").waitFor();
  // A browser of its own, as on another desk.
  const elsewhere = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "nl-NL" });
  await enter(elsewhere, desk);
  const second = await elsewhere.newPage();
  second.setDefaultTimeout(120_000);
  await second.goto(`${desk.address}beheer/#/collections/processing-activities/entries/proefverwerking`);
  await second.getByLabel(/^Vrije tekst/).fill("Tekst van de tweede.");
  await field("Naam van de verwerking").fill("Naam van de eerste");
  await saved();
  // The first goes on in the same form: its own save is no one else's.
  await field("Naam van de verwerking").press("End");
  await page.keyboard.type(", beter");
  await saved();

  await second.getByRole("button", { name: "Opslaan", exact: true }).click();
  await second.getByText("Nu opslaan").click();
  const dialog = second.getByRole("dialog");
  await dialog.getByText("Iemand anders heeft deze verwerking ondertussen gewijzigd").waitFor();
  await expect
    .poll(() => dialog.getByRole("row").allTextContents())
    .toEqual([
      "VeldDe nieuwste tekstUw tekst",
      "Naam van de verwerkingNaam van de eerste, beter(niet gewijzigd)",
      "Vrije tekst (niet gewijzigd) Tekst van de tweede.",
    ]);
  expect(await textOf(path)).not.toContain("Tekst van de tweede.");
  const reloaded = second.waitForEvent("load");
  await dialog.getByRole("button", { name: "Mijn wijziging daarop toepassen" }).click();
  await reloaded;
  const both = activity
    .replace("Proefverwerking", "Naam van de eerste, beter")
    .replace("Vrije tekst met *nadruk*.", "Tekst van de tweede.");
  expect(await textOf(path)).toBe(both);
  await expect
    .poll(() => second.getByLabel("Naam van de verwerking", { exact: true }).inputValue())
    .toBe("Naam van de eerste, beter");
  await elsewhere.close();
}, 300_000);
