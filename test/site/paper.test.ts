// On paper stands every sign that was typed: the text of the PDF itself is read.
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyTyped } from "../../src/browser/site/paper.ts";
import { formHtml } from "../../src/core/derive/form-html.ts";
import { forms } from "../../src/core/forms/index.ts";
import { validate } from "../../src/core/read/folder.ts";
import { smallTexts } from "../fixtures/small.ts";
import { launchBrowser } from "./browser.ts";

const files = [...smallTexts()].map(([path, text]) => ({ path, text: String(text) }));
const dossier = validate({ folder: "", folders: [], unreadable: [], files });
const sheets = forms.map((form) => {
  const html = formHtml(form, "registers", { dossier, edition: "registers", href: () => undefined });
  return `<div class="sheet${form.letter ? " letter" : ""}"><div class="sheet-body">${html}</div></div>`;
});
const css = ["tokens", "site", "form"].map((name) => readFileSync(`src/styles/${name}.css`, "utf8")).join("\n");
// As a browser reads the style that does not know field-sizing.
const cssOfOlder = css
  .replaceAll("field-sizing: content;", "")
  .replaceAll("@supports not (field-sizing: content)", "@media all");

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

const withoutSpace = (text: string) => text.replace(/\s/g, "");

interface Paper {
  readonly boxes: number;
  /** The words of a box that are not on paper, in their order. */
  readonly lost: readonly string[];
}

/** Types in every box of a page, prints it, and looks for each word after the one before it. */
async function printed(
  html: string,
  { style = css, script }: { style?: string; script: boolean },
  words: (index: number) => readonly string[],
): Promise<Paper> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  try {
    const tab = await context.newPage();
    await tab.setContent(
      `<!doctype html><html lang="nl"><head><style>${style}</style></head><body><main>${html}</main></body></html>`,
    );
    const boxes = tab.locator('textarea, input[type="text"]');
    const count = await boxes.count();
    const typed = Array.from({ length: count }, (_, index) => words(index));
    await boxes.evaluateAll(
      (all, texts) => {
        for (const [index, box] of all.entries())
          if (box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement) box.value = texts[index] ?? "";
      },
      typed.map((each) => each.join(" ")),
    );
    if (script) await tab.evaluate(copyTyped);
    const pdf = await tab.pdf({ format: "A4", preferCSSPageSize: true });
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: true });
    const paper = withoutSpace(text);
    const lost = typed.flatMap((each) => {
      let from = 0;
      return each.filter((word) => {
        const at = paper.indexOf(withoutSpace(word), from);
        if (at >= 0) from = at + withoutSpace(word).length;
        return at < 0;
      });
    });
    return { boxes: count, lost };
  } finally {
    await context.close();
  }
}

// Words that stand nowhere else: of box 12 the first is "b012w00".
const wordsOf = (signs: number) => (index: number) =>
  Array.from(
    { length: Math.ceil(signs / 8) },
    (_, word) => `b${String(index).padStart(3, "0")}w${String(word).padStart(2, "0")}`,
  );

const readers = {
  "a browser with script whose boxes do not grow": { style: cssOfOlder, script: true },
  "a browser without script whose boxes grow": { script: false },
  "a browser without script whose boxes do not grow": { style: cssOfOlder, script: false },
};
for (const [reader, how] of Object.entries(readers))
  test.each([88, 300])(`${reader} prints %i signs of every box of every form`, async (signs) => {
    const { boxes, lost } = await printed(sheets.join(""), how, wordsOf(signs));
    expect(boxes).toBeGreaterThan(100);
    // A few say enough.
    expect(lost.slice(0, 5)).toEqual([]);
  });

test.each([true, false])(
  "a word without end and a story of two sheets are whole too, with script: %s",
  async (script) => {
    const long = `a${"bcdefghij".repeat(20)}z`;
    const story = Array.from({ length: 120 }, (_, line) => `regel ${line} van het verhaal\n`);
    const html = `<div class="sheet"><div class="line"><label>Wat</label><textarea class="one" rows="1" placeholder=" "></textarea></div>
    <div class="lines"><label>Verhaal</label><textarea rows="3" placeholder=" "></textarea></div></div>`;
    const { lost } = await printed(html, { script }, (index) => (index === 0 ? [long] : story));
    expect(lost).toEqual([]);
  },
);

test("this test sees what does not fit: a box of one line loses its end", async () => {
  const { lost } = await printed('<input type="text" style="width: 5cm">', { script: false }, wordsOf(88));
  expect(lost).toContain("b000w10");
});
