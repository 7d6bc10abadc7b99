// On paper stands every sign that was typed: the text of the PDF itself is read.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { formHtml } from "../../src/core/derive/form-html.ts";
import { forms } from "../../src/core/forms/index.ts";
import { validate } from "../../src/core/validate.ts";
import { smallTexts } from "../fixtures/small.ts";
import { launchBrowser } from "../site/browser.ts";

const files = [...smallTexts()].map(([path, text]) => ({ path, text: String(text) }));
const dossier = validate({ folder: "", folders: [], unreadable: [], files });
const css = ["tokens", "site", "form"].map((name) => readFileSync(`src/styles/${name}.css`, "utf8")).join("\n");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const withoutSpace = (text: string) => text.replace(/[\s\u00ad]/g, "");

/** What was typed in each box of a form, and what its PDF says, both without white space. */
async function printed(html: string, letter: boolean, words: (index: number) => string) {
  const tab = await browser.newPage();
  try {
    await tab.setContent(
      `<!doctype html><html lang="nl"><head><style>${css}</style></head><body><main><div class="sheet${letter ? " letter" : ""}"><div class="sheet-body">${html}</div></div></main></body></html>`,
    );
    const boxes = await tab.locator('textarea, input[type="text"]').all();
    for (const [index, box] of boxes.entries()) await box.fill(words(index));
    const pdf = await tab.pdf({ format: "A4", preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    return { typed: boxes.map((_, index) => withoutSpace(words(index))), text: withoutSpace(text) };
  } finally {
    await tab.close();
  }
}

// 88 signs, as long as a sentence in the seeds; the last word is the first that went.
const sentence = (index: number) =>
  `begin${index}x de map met adressen bleef achter in de bus naar de dagbesteding eind${index}x`.padEnd(88, ".");

test.each(forms.map((form) => ({ form, id: form.id })))("$id keeps every sign on paper", async ({ form }) => {
  const html = formHtml(form, "registers", { dossier, edition: "registers", href: () => undefined });
  const { typed, text } = await printed(html, form.letter === true, sentence);
  expect(typed.length).toBeGreaterThan(0);
  expect(typed.filter((words) => !text.includes(words))).toEqual([]);
});

test("a word without end and a story of forty lines are whole too", async () => {
  const [form] = forms;
  if (form === undefined) throw new Error("There are no forms");
  const html = formHtml(form, "registers", { dossier, edition: "registers", href: () => undefined });
  const { typed, text } = await printed(html, false, (index) =>
    index === 0
      ? `a${"bcdefghij".repeat(20)}z`
      : index === 2
        ? Array.from({ length: 40 }, (_, line) => `regel ${line} van het verhaal`).join("\n")
        : "",
  );
  expect(typed.filter((words) => !text.includes(words))).toEqual([]);
});

test("this test sees what does not fit: a box of one line that cannot grow loses its end", async () => {
  const { typed, text } = await printed('<input type="text" style="width: 5cm; field-sizing: fixed">', false, sentence);
  expect(text.includes(typed[0] ?? "")).toBe(false);
});
