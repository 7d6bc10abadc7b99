// The text of a page in the editor, as an officer types it: tables with rows and columns, links that are chosen, lines around a
// building block, Ctrl+S. Only in a browser does a key reach the editor.

import type { Frame, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { differing, page as pageText } from "../cms/content.ts";
import { broken } from "../site/browser.ts";
import { cursorTaken, type Officer, officer, openForm, standBehind } from "./officer.ts";

const path = "handbook/proefpagina.mdx";
const table = `| Wat | Wie | Hoe vaak |
| :-- | --- | --: |
| Bellen | <RoleOf field="onCallRole" /> en **snel** | 1 |
| Schrijven a\\|b | Wij | 2 |`;
const first = `${pageText}
${table}

Zie [alle termijnen](/termijnen/) en verder.

<CallChain />
`;

let us: Officer;
let page: Page;
let editor: Locator;
let dialog: Locator;
const text = () => us.textOf(path);

beforeAll(async () => {
  us = await officer();
  await us.write(path, first);
  page = await us.sit();
  await openForm(page, us, "handbook/entries/proefpagina");
  editor = page.locator("[data-slate-editor]");
  dialog = page.getByRole("dialog");
  await editor.getByText("72 uur").first().waitFor();
}, 300_000);
afterAll(() => us?.close());

const cellsNow = () =>
  editor.locator("tbody[data-slate-node] > tr").evaluateAll((rows) =>
    // Slate writes an empty line as a sign without width.
    rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? "").replaceAll("\uFEFF", ""))),
  );
const cells = () => expect.poll(cellsNow);
const hasKeyboard = () => expect.poll(() => editor.evaluate((box) => box === document.activeElement));

/** Saves with Ctrl+S, as a typing error. */
async function saveByKey(): Promise<void> {
  await page.keyboard.press("Control+s");
  await dialog.getByRole("button", { name: "Alleen een tikfout" }).click();
  await page.getByRole("button", { name: "Opgeslagen", exact: true }).waitFor();
}

/** Presses Ctrl+S; true when the browser is kept from its own act, which comes after the key has gone round. */
async function keptFromOwnAct(frame: Frame): Promise<boolean> {
  // Listened for before the key is pressed, and heard after it.
  const heard = await frame.evaluateHandle(() => ({
    prevented: new Promise<boolean>((resolve) => {
      window.addEventListener(
        "keydown",
        (event) => {
          if (event.key === "s") setTimeout(() => resolve(event.defaultPrevented));
        },
        { capture: true },
      );
    }),
  }));
  await page.keyboard.press("Control+s");
  return heard.evaluate(({ prevented }) => prevented);
}

it("Ctrl+S does nothing when there is nothing to save, and never what the browser does with it", async () => {
  await standBehind(editor.locator("h2"));
  expect(await keptFromOwnAct(page.mainFrame())).toBe(true);
  // What stands beside the form is a page of its own to the keyboard.
  const beside = await (await page.locator("#preview-pane").elementHandle())?.contentFrame();
  if (!beside) throw new Error("Nothing stands beside the form.");
  await beside.locator("h1").first().click();
  expect(await keptFromOwnAct(beside)).toBe(true);
  expect(await dialog.count()).toBe(0);
  expect(await text()).toBe(first);
});

it("a key in a cell makes no column and takes no cell away: Enter goes down, Tab on, and a row more behind the last cell", async () => {
  await standBehind(editor.locator("td", { hasText: "Bellen" }));
  await page.keyboard.press("Enter");
  await page.keyboard.type("!");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("Onder de tabel.");
  await editor.locator("p", { hasText: "Onder de tabel." }).waitFor();
  await standBehind(editor.locator("td", { hasText: "2" }));
  await page.keyboard.press("Tab");
  await page.keyboard.type("Mailen | of bellen");
  await page.keyboard.press("Tab");
  for (const key of ["Backspace", "Delete"]) await page.keyboard.press(key);
  await page.keyboard.type("Jij");
  await cells().toEqual([
    ["Wat", "Wie", "Hoe vaak"],
    ["Bellen", expect.stringContaining(" en snel"), "1"],
    ["Schrijven a|b!", "Wij", "2"],
    ["Mailen | of bellen", "Jij", ""],
  ]);
  // What is selected over an edge is taken out of each cell, and the cells stay: three letters, and the edge.
  for (const _ of "Jij|") await page.keyboard.press("Shift+ArrowLeft");
  await cursorTaken(page);
  await page.keyboard.type("X");
  await cells().toEqual(expect.arrayContaining([["Mailen | of bellenX", "", ""]]));
}, 120_000);

it("rows and columns come and go with buttons, and with the keyboard alone; the lines that nobody changed keep their bytes", async () => {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await standBehind(editor.locator("td", { hasText: "Wij" }));
  await button("Rij erboven").click();
  await hasKeyboard().toBe(true);
  await page.keyboard.type("R");
  await cells().toEqual(expect.arrayContaining([["", "R", ""]]));
  await button("Rij weg").click();
  await button("Kolom rechts").click();
  await hasKeyboard().toBe(true);
  await page.keyboard.type("K");
  await cells().toEqual(expect.arrayContaining([["Schrijven a|b!", "Wij", "K", "2"]]));
  await page.keyboard.press("Alt+F10");
  await expect.poll(() => button("Rij erboven").evaluate((each) => each === document.activeElement)).toBe(true);
  await button("Kolom weg").press("Enter");
  await hasKeyboard().toBe(true);
  await cells().toEqual([
    ["Wat", "Wie", "Hoe vaak"],
    ["Bellen", expect.stringContaining(" en snel"), "1"],
    ["Schrijven a|b!", "Wij", "2"],
    ["Mailen | of bellenX", "", ""],
  ]);
  // The head of a table stays.
  await standBehind(editor.locator("td", { hasText: "Hoe vaak" }));
  await expect.poll(() => button("Rij weg").isDisabled()).toBe(true);
  expect(await broken(page)).toEqual([]);
  await saveByKey();
  expect(differing(first, await text())).toEqual([
    ["| Schrijven a\\|b | Wij | 2 |"],
    ["| Schrijven a\\|b! | Wij | 2 |", "| Mailen \\| of bellenX |  |  |", "Onder de tabel."],
  ]);
}, 120_000);

it("a link is chosen by its title, changed and taken away; an address that leads nowhere is refused", async () => {
  const before = await text();
  await standBehind(editor.locator("p", { hasText: "Onder de tabel." }));
  await page.keyboard.type(" Lees ");
  await page.keyboard.press("Control+k");
  await dialog.getByLabel("Of een adres buiten deze site").fill("javascript:alert(1)");
  await dialog.getByRole("button", { name: "Link maken" }).click();
  await dialog.getByText("Dit adres kan niet.").waitFor();
  expect(await broken(page)).toEqual([]);
  await dialog.getByLabel("Zoek een pagina").fill("procedure datalek");
  await page.keyboard.press("Enter");
  await expect.poll(() => dialog.getByLabel("Woorden van de link").inputValue()).toBe("Procedure datalek");
  await dialog.getByRole("button", { name: "Link maken" }).click();
  await hasKeyboard().toBe(true);
  await page.keyboard.type(" eerst.");
  await editor.getByText("alle termijnen").click();
  await page.getByText("Link naar: Termijnen").waitFor();
  await page.getByRole("button", { name: "Link wijzigen" }).click();
  await dialog.getByLabel("Bewaartermijnen Register").check();
  await dialog.getByRole("button", { name: "Overnemen" }).click();
  await page.getByText("Link naar: Bewaartermijnen").waitFor();
  await page.keyboard.press("Control+s");
  await dialog.getByRole("button", { name: "Alleen een tikfout" }).click();
  await page.getByRole("button", { name: "Opgeslagen", exact: true }).waitFor();
  expect(differing(before, await text())).toEqual([
    ["Onder de tabel.", "Zie [alle termijnen](/termijnen/) en verder."],
    [
      "Onder de tabel. Lees [Procedure datalek](/handboek/procedure-datalek/) eerst.",
      "Zie [alle termijnen](/bewaartermijnen/) en verder.",
    ],
  ]);
  await page.getByRole("button", { name: "Link weghalen" }).click();
  await expect
    .poll(() => editor.locator("a").allTextContents())
    .toEqual([expect.stringContaining("Procedure datalek")]);
  // Back with Escape nothing changes, and the keyboard is where it was.
  await page.getByTitle("Link", { exact: true }).click();
  await dialog.getByRole("heading", { name: "Link maken" }).waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await hasKeyboard().toBe(true);
  await saveByKey();
  expect(await text()).toContain("\nZie alle termijnen en verder.\n");
}, 120_000);

it("a line is typed before and behind a block that ends the text, and a block that was not chosen leaves nothing behind", async () => {
  const before = await text();
  await page.getByRole("button", { name: /: tekst eronder$/ }).click();
  await hasKeyboard().toBe(true);
  await page.keyboard.type("Behind");
  await page.getByRole("button", { name: /: tekst erboven$/ }).press("Enter");
  await hasKeyboard().toBe(true);
  await page.keyboard.type("Before");
  await page.locator('[role=button][aria-label="Bouwsteen toevoegen"]').click();
  await page.getByRole("menuitem", { name: "Tabel van een register", exact: true }).click();
  await dialog.getByRole("button", { name: "Invoegen" }).click();
  await dialog.getByText("Nog niet gekozen: Welk register.").waitFor();
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await hasKeyboard().toBe(true);
  await page.keyboard.type("!");
  await saveByKey();
  expect(await text()).toBe(before.replace("<CallChain />\n", "Before!\n\n<CallChain />\n\nBehind\n"));
}, 120_000);

it("a new table is put in, and what was typed in it is a table in the file", async () => {
  const before = await text();
  await standBehind(editor.locator("p", { hasText: "Behind" }));
  await page.getByRole("button", { name: "Tabel invoegen" }).click();
  await hasKeyboard().toBe(true);
  for (const word of ["Dag", "Uur", "ma", "9", "di", "10"]) {
    await page.keyboard.type(word);
    if (word !== "10") await page.keyboard.press("Tab");
  }
  await editor.locator("td", { hasText: "10" }).waitFor();
  await saveByKey();
  const [gone, come] = differing(before, await text());
  expect(gone).toEqual([]);
  expect(come.map((line) => line.replace(/ +/g, " ").replace(/-+/g, "-"))).toEqual([
    "| Dag | Uur |",
    "| - | - |",
    "| ma | 9 |",
    "| di | 10 |",
  ]);
}, 120_000);

it("folded rows are called by words, not by what the file holds", async () => {
  await openForm(page, us, "personal-data-breaches/entries/2026-001");
  const names = page.locator('[class*="NestedObjectLabel"]');
  await expect
    .poll(() => names.allTextContents())
    .toEqual(expect.arrayContaining(["eerste melding, wo 14-01-2026 16.45", "gemeente"]));
  expect((await names.allTextContents()).filter((name) => /\d{4}-\d{2}|^first$|^municipality$/.test(name))).toEqual([]);
}, 120_000);
