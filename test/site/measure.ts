// What is wrong with how a page lies on a screen, measured in the browser: too wide, a value too narrow to read, a date over two lines.
import type { Page } from "playwright-core";

/** Opens all that folds in a document and measures; each problem with its place. Needs nothing but what a browser has. */
function problemsIn(document: Document): string[] {
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
}

/** What is wrong with a page as it stands. */
export const measured = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(${problemsIn})(document)`);

/** A page, and the widths at which it is measured. */
export interface Measured {
  readonly address: string;
  readonly widths: readonly number[];
}

/**
 * What is wrong with pages of one host: each is loaded once, in a frame as wide as the first width, which is then made wider; at
 * last on a phone with text twice as large. Loading a page in a frame takes half the time of going there.
 */
export async function measuredInFrame(page: Page, host: string, all: readonly Measured[]): Promise<readonly string[]> {
  const place = `${host}/frame-to-measure-in`;
  await page.route(place, (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><iframe height=900 style='border: 0'></iframe>" }),
  );
  await page.goto(place);
  await page.unroute(place);
  await page.evaluate(`globalThis.problemsIn = ${problemsIn}`);
  return page.evaluate(async (pages) => {
    const frame = document.querySelector("iframe");
    if (frame === null) return ["no frame"];
    // Nobody looks at it: it is laid out, and not painted.
    frame.style.visibility = "hidden";
    const problems: string[] = [];
    for (const { address, widths } of pages) {
      const [first = 0] = widths;
      frame.width = String(first);
      await new Promise((loaded) => {
        frame.onload = loaded;
        frame.src = address;
      });
      const { contentDocument: inside } = frame;
      if (inside === null) return [`${address} cannot be read`];
      // What a page gains with JavaScript comes after it: its title on every sheet, and above a register what chooses its rows.
      const ready = () =>
        inside.documentElement.style.getPropertyValue("--running") !== "" &&
        (inside.querySelector(".register tbody") === null || inside.querySelector(".tools") !== null) &&
        (inside.querySelector("#melding") === null || inside.querySelector("#melding .step") !== null);
      for (let tries = 0; !ready(); tries += 1) {
        if (tries > 3000) return [`${address} did not gain what its scripts give`];
        await new Promise((later) => setTimeout(later, 10));
      }
      for (const width of widths) {
        frame.width = String(width);
        for (const each of window.problemsIn(inside)) problems.push(`${address} at ${width}: ${each}`);
      }
      frame.width = "390";
      inside.documentElement.style.setProperty("font-size", "200%");
      // A date with its time is wider than such a screen: there alone it may take two lines.
      for (const each of window.problemsIn(inside))
        if (!each.includes("wrapped date")) problems.push(`${address} with text twice as large: ${each}`);
    }
    return problems;
  }, all);
}

declare global {
  interface Window {
    readonly problemsIn: typeof problemsIn;
  }
}
