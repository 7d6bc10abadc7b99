// Forms and letters as they are built: in the editions they are for, to fill in without JavaScript, and clean on A4.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page as Tab } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readReport, reportQuestions } from "../../src/core/derive/breach-report.ts";
import { forms } from "../../src/core/forms/index.ts";
import { launchBrowser } from "./browser.ts";
import { pagesIn } from "./folder.ts";
import { type Served, serve } from "./serve.ts";

const { root } = inject("built");
const inEdition = (folder: string) =>
  readdirSync(join(root, folder, "formulieren"), { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .sort();
const pageOf = (folder: string, path: string) =>
  pagesIn(join(root, folder)).find((each) => each.path === path)?.html ?? "";
const every = forms.map(({ id }) => id).sort();
const letters = /^\/verzoeken\/([^/]+)\/([^/]+)\/$/;

describe("editions", () => {
  test("every form stands in exactly the editions it is for", () => {
    expect(inEdition("openbaar")).toEqual(["uitoefening-rechten"]);
    expect(inEdition("medewerkers")).toEqual(every);
    expect(inEdition("registers")).toEqual(every);
  });

  test("the form for everyone has nothing of what we fill in", () => {
    const ours = /Hoe is nagegaan wie het is|Wie nam het aan|gehoord|000-000 00 01/;
    expect(pageOf("openbaar", "/formulieren/uitoefening-rechten/")).not.toMatch(ours);
    expect(pageOf("medewerkers", "/formulieren/uitoefening-rechten/")).toMatch(ours);
  });

  test("letters with facts of a case stand in the registers edition only, while the case runs", () => {
    const found = (folder: string) =>
      pagesIn(join(root, folder)).flatMap(({ path }) => letters.exec(path)?.slice(1).join("/") ?? []);
    expect(found("openbaar")).toEqual([]);
    expect(found("medewerkers")).toEqual([]);
    const running = [...new Set(found("registers").map((each) => each.split("/")[0]))];
    expect(running.length).toBeGreaterThan(0);
    for (const id of running)
      for (const letter of ["ontvangstbevestiging", "verlenging", "weigering"]) {
        const page = pageOf("registers", `/verzoeken/${id}/${letter}/`);
        expect(page, letter).toContain(`Ons nummer: ${id}`);
        // Nothing of one case is found by searching for a letter.
        expect(page, letter).not.toContain("data-pagefind-body");
        expect(pageOf("registers", `/verzoeken/${id}/`)).toContain(`href="/verzoeken/${id}/${letter}/"`);
      }
  });

  test("a letter about a breach stands in the registers edition only, and is held back while the law asks for more", () => {
    // The example decided to tell people of 2026-010, and has not written the text for them yet.
    const [toPeople, toSupplier] = ["brief-datalek-mensen", "brief-datalek-leverancier"].map((letter) =>
      pageOf("registers", `/datalekken/2026-010/${letter}/`),
    );
    expect(toPeople).toContain("Deze brief kan nog niet weg.");
    expect(toPeople).toContain("#peopleMessage.effects");
    expect(toPeople).not.toContain('class="sheet letter"');
    expect(toSupplier).toContain("Ons nummer: 2026-010");
    expect(toSupplier).toContain('class="sheet letter"');
    for (const folder of ["openbaar", "medewerkers"])
      expect(pagesIn(join(root, folder)).filter(({ path }) => path.startsWith("/datalekken/2026-010/"))).toEqual([]);
  });

  test("menu and search know them", () => {
    for (const folder of ["openbaar", "medewerkers", "registers"])
      expect(pageOf(folder, "/")).toContain('href="/formulieren/"');
    const page = pageOf("medewerkers", "/formulieren/melding-datalek/");
    expect(page).toContain("data-pagefind-body");
    // What only the index needs is not sent to readers: test/site/search.test.ts finds forms by their words.
    expect(page).not.toMatch(/<span hidden data-(?:pagefind|search)-/);
  });
});

let browser: Browser;
let served: Served;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serve(join(root, "registers"));
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

async function withoutScript(work: (tab: Tab) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, colorScheme: "dark" });
  try {
    await work(await context.newPage());
  } finally {
    await context.close();
  }
}

const sheets = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

describe("reporting on a screen", () => {
  test("a question a screen, told when words look like a person's, and at the end a file that the desk takes in whole", async () => {
    const tab = await browser.newPage({ timezoneId: "America/Los_Angeles" });
    try {
      await tab.goto(`${served.address}/melden/`);
      await expect.poll(() => tab.getByRole("link", { name: /^Bel / }).getAttribute("href")).toBe("tel:0000000001");
      const next = tab.getByRole("button", { name: "Volgende" });
      const title = tab.getByLabel("Wat is er gebeurd? Eén zin is genoeg.");
      await title.fill("Tas van mevrouw Voorbeeld gestolen");
      await title.blur();
      await tab.getByText("Dit lijkt op een gegeven van een persoon (naam)").waitFor();
      await title.fill("Tas gestolen uit de auto");
      await next.click();
      // Focus goes to the next question, and the one before is gone from the screen.
      await expect.poll(() => title.isVisible()).toBe(false);
      await tab.getByLabel("Wanneer merkte u het?").fill("2026-11-14T22:10");
      await next.click();
      await tab.getByLabel("Wat is uw functie?").selectOption("teamleider");
      await next.click();
      await next.click();
      await tab.getByLabel("weet ik nog niet").check();
      for (let left = 0; left < 4; left += 1) await next.click();
      await tab.getByRole("button", { name: "Klaar" }).click();
      const [file] = await Promise.all([
        tab.waitForEvent("download"),
        tab.getByRole("button", { name: "Bewaar als bestand" }).click(),
      ]);
      const text = readFileSync(await file.path(), "utf8");
      // The clock on the wall where it happened, not that of the browser.
      expect(readReport(text, [{ id: "teamleider", name: "teamleider" }])).toEqual({
        fields: {
          title: "Tas gestolen uit de auto",
          signalledAt: "2026-11-14T22:10+01:00",
          reportedBy: "teamleider",
          ongoing: "unknown",
        },
        body: "",
      });
    } finally {
      await tab.close();
    }
  });

  test("without JavaScript all questions stand on the page, and nothing can be sent", async () => {
    await withoutScript(async (tab) => {
      await tab.goto(`${served.address}/melden/`);
      await expect.poll(() => tab.locator(".question:visible").count()).toBe(reportQuestions.length);
      await expect.poll(() => tab.locator("#melding button, #melding [type=submit]").count()).toBe(0);
    });
  });
});

describe("on paper", () => {
  test("a form is at most two sheets of A4, a letter one", async () => {
    await withoutScript(async (tab) => {
      const cases = pagesIn(join(root, "registers")).filter(
        ({ path, html }) => !path.startsWith("/formulieren/") && html.includes('class="sheet letter"'),
      );
      expect(cases.some(({ path }) => path.startsWith("/datalekken/"))).toBe(true);
      const paths = [
        ...forms.map(({ id, letter }) => ({ path: `/formulieren/${id}/`, most: letter ? 1 : 2 })),
        ...cases.map(({ path }) => ({ path, most: 1 })),
      ];
      const counted: string[] = [];
      for (const { path, most } of paths) {
        await tab.goto(`${served.address}${path}`);
        const count = sheets(await tab.pdf({ format: "A4", preferCSSPageSize: true }));
        if (count < 1 || count > most) counted.push(`${path}: ${count}`);
      }
      expect(counted).toEqual([]);
    });
  }, 120_000);

  test("only the sheet is printed: its head, lines and boxes, and what was filled in", async () => {
    await withoutScript(async (tab) => {
      await tab.goto(`${served.address}/formulieren/melding-datalek/`);
      await expect.poll(() => tab.locator(".sheet-head").isVisible()).toBe(false);
      await tab.getByLabel("Wat is er gebeurd, in één regel").fill("Map kwijt in de bus");
      await tab.getByLabel("Dagbesteding Zuid").check();
      await tab.getByLabel("weet ik nog niet").first().check();
      await tab.emulateMedia({ media: "print" });
      for (const hidden of ["nav", ".top", "footer", "main > h1", ".screen", ".lead"])
        await expect.poll(() => tab.locator(hidden).first().isVisible(), { message: hidden }).toBe(false);
      await expect
        .poll(() => tab.locator(".sheet-head").textContent())
        .toMatch(/Stichting Voorbeeldzorg\s*Melding datalek\s*versie 1\.0/);
      await expect
        .poll(() => tab.getByLabel("Wat is er gebeurd, in één regel").inputValue())
        .toBe("Map kwijt in de bus");
      // A line to write on, a box to tick, dark ink on white whatever the screen has.
      const styleOf = (selector: string) =>
        tab
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { borderTopWidth, borderBottomWidth, appearance, color } = getComputedStyle(element);
            return { top: borderTopWidth, bottom: borderBottomWidth, appearance, color };
          });
      expect(await styleOf(".line > .one")).toMatchObject({ top: "0px" });
      expect(Number.parseFloat((await styleOf(".line > .one")).bottom)).toBeGreaterThan(0);
      expect(await styleOf("input[type=checkbox]:not(:checked)")).toMatchObject({ appearance: "none" });
      expect(Number.parseFloat((await styleOf("input[type=checkbox]:checked")).top)).toBeGreaterThan(4);
      expect((await styleOf("main")).color).toBe("rgb(27, 32, 38)");
    });
  });

  test("what was not chosen is left out of a letter, and words for us too", async () => {
    await withoutScript(async (tab) => {
      await tab.goto(`${served.address}/formulieren/weigering/`);
      await tab.emulateMedia({ media: "print" });
      const grounds = tab.locator("fieldset", { hasText: "Waarom wij dit niet doen" });
      await expect.poll(() => grounds.locator("label:visible").count()).toBeGreaterThan(5);
      await expect.poll(() => tab.locator(".aside").first().isVisible()).toBe(false);
      await tab.emulateMedia({ media: "screen" });
      await grounds.getByLabel("rechten van anderen").check();
      await tab.emulateMedia({ media: "print" });
      await expect.poll(() => grounds.locator("label:visible").allInnerTexts()).toEqual(["rechten van anderen"]);
    });
  });
});

test("with script, what was typed is printed as text, and an empty box stays a line", async () => {
  const tab = await browser.newPage();
  try {
    await tab.goto(`${served.address}/formulieren/melding-datalek/`);
    const box = tab.getByLabel("Wat is er gebeurd, in één regel");
    const typed = tab.locator(".typed");
    for (const words of ["Map kwijt", "Map kwijt in de bus", ""]) {
      await box.fill(words);
      await tab.pdf({ format: "A4", preferCSSPageSize: true });
      await expect.poll(() => typed.allTextContents()).toEqual(words === "" ? [] : [words]);
      // On the screen the box stays what is filled in.
      await expect.poll(() => typed.filter({ visible: true }).count()).toBe(0);
      await expect.poll(() => box.isVisible()).toBe(true);
    }
  } finally {
    await tab.close();
  }
});

test("the keyboard goes from question to question, ticks and types", async () => {
  await withoutScript(async (tab) => {
    await tab.goto(`${served.address}/formulieren/melding-datalek/`);
    const first = tab.getByLabel("Wat is er gebeurd, in één regel");
    await first.focus();
    await tab.keyboard.type("Mail naar de verkeerde");
    // When, the roles that are folded, who, about what; then the choice.
    for (let step = 0; step < 5; step += 1) await tab.keyboard.press("Tab");
    await tab.keyboard.press("Space");
    await expect.poll(() => tab.getByLabel("ja").first().isChecked()).toBe(true);
    await tab.keyboard.press("ArrowRight");
    await expect.poll(() => tab.getByLabel("nee").first().isChecked()).toBe(true);
    // Enter sends nothing and goes nowhere.
    await first.focus();
    await tab.keyboard.press("Enter");
    expect(tab.url()).toBe(`${served.address}/formulieren/melding-datalek/`);
    await expect.poll(() => first.inputValue()).toBe("Mail naar de verkeerde\n");
  });
});
