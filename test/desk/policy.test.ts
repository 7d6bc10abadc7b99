// The page of the CMS makes no code of text: its policy forbids it, and Decap's own check of the configuration is made here instead.
import { readFile } from "node:fs/promises";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { cmsConfig } from "../../src/core/cms/cms.ts";
import { withoutEval } from "../../src/desk/server/assets.ts";
import { launchBrowser } from "../site/browser.ts";
import { type Officer, officer, openForm } from "./officer.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 180_000 });

const bundle = "node_modules/decap-cms/dist/decap-cms.js";

describe("the bundle without its compiler", () => {
  it("is Decap's own but for one line, and is refused when that line is not there exactly once", async () => {
    const theirs = await readFile(bundle, "utf8");
    const ours = withoutEval(theirs);
    expect(theirs.length - ours.length).toBe(125);
    for (const other of ["", theirs.replace("allErrors:!0", "allErrors:!1"), theirs + theirs])
      expect(() => withoutEval(other)).toThrow("past niet bij deze versie");
  });
});

describe("Decap's own schema", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());

  /** What Decap as it was delivered says of a configuration. */
  async function saidOf(config: unknown): Promise<readonly string[]> {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    const said: string[] = [];
    page.on("console", (each) => void said.push(each.text()));
    page.on("pageerror", (error) => void said.push(error.message));
    await page.route("http://localhost/", (route) =>
      route.fulfill({ contentType: "text/html", body: "<!doctype html><title>x</title><body></body>" }),
    );
    await page.route("http://localhost/decap-cms.js", (route) =>
      route.fulfill({ path: bundle, contentType: "text/javascript; charset=utf-8" }),
    );
    await page.goto("http://localhost/");
    await page.evaluate(() => Object.assign(window, { CMS_MANUAL_INIT: true }));
    await page.addScriptTag({ url: "/decap-cms.js" });
    await page.evaluate((given) => {
      const { CMS } = window;
      for (const name of ["moment", "day", "monthDay", "period", "wholeNumber", "choice", "section"])
        CMS.registerWidget(name, () => null);
      CMS.registerMediaLibrary({ name: "none", init: async () => ({ show: () => {}, enableStandalone: () => false }) });
      // Its login page stands there as soon as the configuration was accepted.
      CMS.registerBackend("desk", function Desk() {
        return { authComponent: () => () => window.h("p", { id: "accepted" }), restoreUser: async () => undefined };
      });
      CMS.init({ config: given });
    }, config);
    await page.locator("#accepted").or(page.getByText("Config Errors")).first().waitFor({ state: "attached" });
    await page.close();
    return said.filter((each) => /config/i.test(each));
  }
  const config = () => cmsConfig({ site: "http://localhost", backend: { name: "desk", proxy_url: "/api" } });

  it("accepts the configuration that the registers give", async () => {
    expect(await saidOf(config())).toEqual([]);
  });

  it("refuses one with a wrong option", async () => {
    const { collections, ...rest } = config();
    const [first, ...others] = collections as readonly object[];
    const said = await saidOf({ ...rest, collections: [{ ...first, create: "ja" }, ...others] });
    expect(said.join("\n")).toContain("Config Errors");
  });
});

describe("the page of the CMS", () => {
  let us: Officer;
  let page: Page;
  const problems: string[] = [];
  beforeAll(async () => {
    us = await officer();
    page = await us.sit();
    page.on("console", (said) => {
      if (/Content Security Policy/i.test(said.text())) problems.push(said.text());
    });
  });
  afterAll(() => us?.close());

  it("forbids code made of text, and needs none: list, form, pane and the editor of a page", async () => {
    await page.goto(`${us.desk.address}beheer/#/`, { timeout: 200_000 });
    await page.getByRole("link", { name: "Verwerkingsregister" }).waitFor();
    // Later, for what a test itself evaluates is allowed.
    const made = await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(String(new Function("return 1")()));
            } catch (error) {
              resolve((error as Error).name);
            }
          });
        }),
    );
    expect(made).toBe("EvalError");
    problems.length = 0;
    await openForm(page, us, "processing-activities/entries/salarisadministratie");
    await page.frameLocator("#preview-pane").locator("article").waitFor();
    await openForm(page, us, "handbook/entries/proefpagina");
    await page.locator("[data-slate-editor] h2").waitFor();
    expect(problems).toEqual([]);
  });

  it("complains of nothing while it starts", async () => {
    await page.goto("about:blank");
    problems.length = 0;
    await page.goto(`${us.desk.address}beheer/#/`);
    await page.getByRole("link", { name: "Verwerkingsregister" }).waitFor();
    expect(problems).toEqual([]);
  });
});
