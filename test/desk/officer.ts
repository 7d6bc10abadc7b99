// The privacy officer at a desk: a desk on a copy of the content, one browser, and what is done on a form.
import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { cmsApi } from "../../src/core/cms/cms.ts";
import { type Desk, startDesk } from "../../src/desk/server/server.ts";
import { copyOfContent, stillBuilder, textsIn } from "../cms/content.ts";
import { enter } from "../cms/enter.ts";
import { launchBrowser } from "../site/browser.ts";

// What went wrong on a page without being said there.
const faults = new WeakMap<Page, readonly string[]>();

export interface Officer {
  readonly desk: Desk;
  readonly browser: Browser;
  readonly textOf: (path: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** Files that are not as they were at the beginning. */
  readonly changed: () => Promise<readonly string[]>;
  /** A page of its own, in a browser that stands in this zone. */
  readonly sit: (zone?: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}

/** Starts a desk that builds nothing, and a browser. Its clock stands still by itself, or as that of the example does. */
export async function officer(clock: "handed over" | "example" = "handed over"): Promise<Officer> {
  const content = await copyOfContent();
  const [site, work] = [join(content.folder, "../site"), join(content.folder, "../work")];
  const desk = await startDesk({
    content: content.folder,
    work,
    site,
    builder: stillBuilder,
    port: 0,
    wait: 10,
    ...(clock === "handed over" && { now: "2026-11-16T09:00+01:00" }),
  });
  const browser = await launchBrowser();
  const first = await textsIn(content.folder);
  return {
    desk,
    browser,
    textOf: (path) => readFile(join(content.folder, path), "utf8"),
    // Whole at once: the desk may read it at any moment.
    write: async (path, text) => {
      const beside = join(content.folder, "../beside");
      await writeFile(beside, text);
      await rename(beside, join(content.folder, path));
    },
    changed: async () => {
      const now = await textsIn(content.folder);
      return Object.keys({ ...first, ...now }).filter((path) => first[path] !== now[path]);
    },
    sit: async (zone = "Europe/Amsterdam") => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        locale: "nl-NL",
        timezoneId: zone,
      });
      await enter(context, desk);
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      page.on("pageerror", (error) => faults.set(page, [...(faults.get(page) ?? []), String(error)]));
      // Leaving a form with text in it asks whether that is meant.
      page.on("dialog", (dialog) => void dialog.accept().catch(() => {}));
      return page;
    },
    close: async () => {
      await browser.close();
      await desk.close();
      await content.remove();
    },
  };
}

/** Opens a form by way of its list, as an officer does: only the first time the whole page is loaded. */
export async function openForm(page: Page, { desk }: Officer, address: string): Promise<void> {
  const [collection] = address.split("/");
  if (page.url().startsWith(desk.address)) {
    // After a reload the program hears nothing of an address before it shows something.
    await page.locator("h1, h2.desk-section").first().waitFor();
    await page.evaluate((hash) => Object.assign(location, { hash }), `#/collections/${collection}`);
    await page.locator("h2.desk-section").first().waitFor({ state: "detached" });
    await page.evaluate((hash) => Object.assign(location, { hash }), `#/collections/${address}`);
  } else await page.goto(`${desk.address}beheer/#/collections/${address}`);
  await page.locator("h2.desk-section").first().waitFor();
}

/** The box of a field, by its key. */
export const boxOf = (within: Page | Locator, key: string): Locator => within.locator(`[id^="${key}-field-"]`).first();

interface Answer {
  readonly id?: string;
  readonly error?: string;
}

/** Chooses to save; what comes of it is not waited for. */
export async function chooseSave(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByText("Nu opslaan").click();
}

/** Saves the form, and gives what the desk answered. */
export async function save(page: Page): Promise<Answer> {
  const answered = page.waitForResponse(
    (response) =>
      response.url().endsWith(cmsApi) && (response.request().postData() ?? "").includes('"action":"persistEntry"'),
    { timeout: 90_000 },
  );
  await chooseSave(page);
  // A page of the handbook asks whether its meaning changed.
  if (page.url().includes("/handbook/")) await page.getByRole("button", { name: "Alleen een tikfout" }).click();
  const response = await answered.catch(() => undefined);
  if (response === undefined) {
    // What keeps a save from being sent is told instead of a time that ran out.
    const said = page.locator('[class*="ControlErrors"], .Toastify__toast, dialog, #desk-state');
    throw new Error(`Nothing was sent: ${JSON.stringify([await said.allTextContents(), faults.get(page)?.slice(-3)])}`);
  }
  const answer = (await response.json()) as Answer;
  if (answer.error === undefined) await page.getByRole("button", { name: "Opgeslagen", exact: true }).waitFor();
  return answer;
}

/** True when the text editor stands where the page's cursor stands: in the same letters, before the same one. */
const isTaken = (): boolean => {
  const { focusNode, focusOffset } = window.getSelection() ?? { focusNode: null, focusOffset: 0 };
  const around = focusNode?.parentElement?.closest('[data-slate-node="text"]');
  const box = around?.closest("[data-slate-editor]");
  const givenAbove = (part: Element, name: string): readonly unknown[] => {
    const given: unknown[] = [];
    const key = Object.keys(part).find((each) => each.startsWith("__reactFiber$")) ?? "";
    for (let fiber: unknown = Reflect.get(part, key); fiber instanceof Object; fiber = Reflect.get(fiber, "return"))
      for (const each of [fiber, Reflect.get(fiber, "alternate")]) {
        const props: unknown = each instanceof Object ? Reflect.get(each, "memoizedProps") : undefined;
        if (props instanceof Object && name in props) given.push(Reflect.get(props, name));
      }
    return given;
  };
  if (!around || !box) return false;
  const at = givenAbove(box, "editor");
  const selection: unknown = at[0] instanceof Object ? Reflect.get(at[0], "selection") : undefined;
  const focus: unknown = selection instanceof Object ? Reflect.get(selection, "focus") : undefined;
  if (!(focus instanceof Object)) return false;
  const path: unknown = Reflect.get(focus, "path");
  const letters = (Array.isArray(path) ? path : []).reduce<unknown>((node, step: unknown) => {
    const children: unknown = node instanceof Object ? Reflect.get(node, "children") : undefined;
    return Array.isArray(children) ? (children as readonly unknown[])[Number(step)] : undefined;
  }, at[0]);
  const isEmpty = focusNode?.parentElement?.hasAttribute("data-slate-zero-width");
  return givenAbove(around, "text").includes(letters) && Reflect.get(focus, "offset") === (isEmpty ? 0 : focusOffset);
};

/**
 * The text editor takes over where the page's cursor stands some time after it moved: a key that comes sooner is typed in the place
 * from before.
 */
export const cursorTaken = async (page: Page): Promise<void> => {
  await page.waitForFunction(isTaken);
};

/** Stands behind the last letter of a line of the text editor. */
export async function standBehind(line: Locator): Promise<void> {
  await line.click();
  await cursorTaken(line.page());
  await line.page().keyboard.press("End");
}
