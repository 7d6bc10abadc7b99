// What is wrong with how a page lies on a screen, measured in the browser: too wide, a value too narrow to read, a date over two lines.
import type { Page } from "playwright-core";

/** Opens all that folds and measures; each problem with its place. */
export const measured = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const smallest = 12;
    for (const each of document.querySelectorAll("details")) each.open = true;
    const words = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();
    const named = (element: Element) => `${element.tagName.toLowerCase()} "${words(element).slice(0, 40)}"`;
    const shown = [
      ...document.querySelectorAll<HTMLElement>("main dd, main td, main th[scope=row], main time, main .scroll"),
    ].filter((each) => each.checkVisibility());
    const problems: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) problems.push(`the page is ${scrollWidth} wide on a screen of ${clientWidth}`);
    const pen = document.createElement("canvas").getContext("2d");
    const widths = new Map<string, number>();
    const widthIn = (font: string) => {
      const known = widths.get(font);
      if (known !== undefined || pen === null) return known ?? 0;
      pen.font = font;
      const width = pen.measureText("0".repeat(smallest)).width;
      widths.set(font, width);
      return width;
    };
    for (const each of shown) {
      if (each.matches(".scroll")) {
        if (each.querySelector("table") !== null && each.scrollWidth > each.clientWidth + 1)
          problems.push(`${each.scrollWidth} of table in ${each.clientWidth}`);
        continue;
      }
      if (each.matches("time")) {
        const lines = new Set([...each.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) problems.push(`wrapped date in ${named(each.parentElement ?? each)}`);
        continue;
      }
      const long = /(maan|dins|woens|donder|vrij|zater|zon)dag \d{1,2} \p{L}+ \d{4}/u;
      if (each.matches("td, th") && each.querySelector("details") === null && long.test(words(each)))
        problems.push(`long date in ${named(each)}`);
      if (words(each).length < smallest) continue;
      const { font, paddingLeft, paddingRight } = getComputedStyle(each);
      const needed = widthIn(font);
      const room = each.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      if (Math.ceil(room) < Math.floor(needed))
        problems.push(`${Math.round(room)} wide, ${Math.round(needed)} needed for ${named(each)}`);
    }
    return problems;
  });
