// The form in a real browser: what is shown, what stands beside it, what is kept.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { type Officer, officer } from "./officer.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 300_000 });

let us: Officer;
let page: Page;
beforeAll(async () => {
  us = await officer();
  page = await us.sit();
}, 180_000);
afterAll(() => us?.close());
beforeEach(async () => {
  // What the test before left behind in this browser.
  await page.goto(`${us.desk.address}beheer/desk.css`);
  await page.evaluate(() => localStorage.clear());
});

const open = (address: string) => page.goto(`${us.desk.address}beheer/#/collections/${address}`);
const pane = () => page.frameLocator("#preview-pane");

it("shows only what applies, says what it would let go of, and jumps to a field inside a closed row", async () => {
  await open("personal-data-breaches/entries/2026-001");
  const late = page.locator('[class*="ControlContainer"]', { hasText: /^Waarom later dan 72 uur/ });
  await pane().getByRole("button", { name: "Naar Maatregelen, nummer 3, Gedaan (dag)" }).click();
  await page.waitForFunction(() => document.activeElement?.id.startsWith("doneOn-field"));
  // Notified within the term: there is no lateness to explain.
  await expect.poll(() => late.isHidden()).toBe(true);
  await page.getByLabel("Wanneer gebeurde het").selectOption({ label: "niet vast te stellen" });
  await page.locator(".desk-lapsed").first().waitFor();
  await pane().getByRole("heading", { name: "Vervalt bij opslaan" }).waitFor();
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByText("Nu opslaan").click();
  const question = page.getByRole("dialog");
  await question.getByText("Op of vanaf: maandag 12 januari 2026, 12.35 uur").waitFor();
  await question.getByRole("button", { name: "Terug naar het formulier" }).click();
  expect(await us.textOf("personal-data-breaches/2026-001.md")).toContain("occurredFromAt: ");
});

it("offers what was typed and not saved, with what differs, and lets go of it after the save", async () => {
  await open("retention-periods/entries/dossier-wmo");
  await pane().locator("article").waitFor();
  await page.locator('[id^="periodExplained-field"]').fill("een kladversie");
  const drafts = () =>
    page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("privacyhandboek-klad/")));
  await vi.waitFor(async () => expect(await drafts()).toHaveLength(1), { timeout: 60_000, interval: 300 });
  await page.reload();
  const question = page.getByRole("dialog");
  await question.getByText("Toelichting op de termijn", { exact: true }).waitFor();
  await question.getByRole("button", { name: "Verder met de kladversie" }).click();
  await pane().locator("article", { hasText: "een kladversie" }).waitFor();
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByText("Nu opslaan").click();
  await vi.waitFor(
    async () => expect(await us.textOf("retention-periods/dossier-wmo.md")).toContain("een kladversie"),
    {
      timeout: 60_000,
      interval: 300,
    },
  );
  await vi.waitFor(async () => expect(await drafts()).toEqual([]), { timeout: 60_000, interval: 300 });
});

it("keeps the very last keys before a tab closes", async () => {
  // The form is looked at a few times a second; here it is not looked at any more.
  await page.addInitScript(() => {
    const every = window.setInterval.bind(window);
    window.setInterval = ((act: () => void, wait: number) =>
      every(() => {
        if ("still" in window) return;
        Object.assign(window, { looks: ("looks" in window ? Number(window.looks) : 0) + 1 });
        act();
      }, wait)) as typeof window.setInterval;
  });
  await open("retention-periods/entries/dossier-wmo");
  await pane().locator("article").waitFor();
  // Everything is there: the second look from now finds the form as it was opened, and the first has ended by then.
  const looks = () => page.evaluate(() => ("looks" in window ? Number(window.looks) : 0));
  const seen = await looks();
  await vi.waitFor(async () => expect(await looks()).toBeGreaterThanOrEqual(seen + 2), { timeout: 60_000 });
  await page.evaluate(() => Object.assign(window, { still: true }));
  await page.locator('[id^="periodExplained-field"]').fill("de laatste woorden");
  await page.reload();
  const question = page.getByRole("dialog");
  await question.getByText("Toelichting op de termijn", { exact: true }).waitFor();
  await question.getByRole("button", { name: "Nu niet" }).click();
});

it("begins a further notification from the one before, in the form of its case", async () => {
  const before = await us.textOf("personal-data-breaches/2026-003.md");
  await open("personal-data-breaches");
  await page.getByText("Hulp bij invullen").click();
  await page.getByRole("button", { name: "Vervolgmelding beginnen" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Welk datalek").selectOption("2026-003");
  await dialog.getByRole("button", { name: "Naar het formulier" }).click();
  await pane().locator("article", { hasText: "Aantal bijgesteld naar 36" }).waitFor();
  await pane().getByRole("button", { name: "Meldingen aan de AP, nummer 3, Gemeld aan de AP", exact: true }).click();
  await page.waitForFunction(() => document.activeElement?.id.startsWith("notifiedAt-field"));
  expect(await us.textOf("personal-data-breaches/2026-003.md")).toBe(before);
  await page.getByLabel("Gemeld aan de AP: datum, dd-mm-jjjj").last().fill("1-6-2026");
  await page.getByLabel("Gemeld aan de AP: tijd, uu:mm").last().fill("10:00");
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByText("Nu opslaan").click();
  await vi.waitFor(
    async () =>
      expect(await us.textOf("personal-data-breaches/2026-003.md")).toContain(
        "  - kind: follow-up\n    notifiedAt: 2026-06-01T10:00+02:00\n    notifiedBy: privacyfunctionaris\n    reference: AP-2026-0003 (verzonnen)\n",
      ),
    { timeout: 60_000, interval: 300 },
  );
});

it("begins a case from the file that an employee hands over, every answer in its field", async () => {
  await open("personal-data-breaches");
  await page.getByText("Hulp bij invullen").click();
  await page.getByRole("button", { name: "Nieuw datalek uit een melding" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Een bestand van de pagina Datalek melden").setInputFiles({
    name: "melding-datalek.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(
      "Wat is er gebeurd, in één regel: Map blijven liggen\nEerste signaal: 14-11-2026 22.10\nWie meldde het (rol): teamleider\nOm welke gegevens gaat het ongeveer: namen\nDuurt het nog voort: nee\nWat de melder al deed: de bus gebeld\n",
    ),
  });
  await vi.waitFor(async () => expect(await dialog.locator("textarea").inputValue()).toContain("de bus gebeld"));
  await dialog.getByRole("button", { name: "Naar het formulier" }).click();
  await pane().locator("article", { hasText: "de bus gebeld" }).waitFor();
  await page.getByRole("button", { name: "Opslaan", exact: true }).click();
  await page.getByText("Nu opslaan").click();
  await vi.waitFor(
    async () =>
      expect(await us.textOf("personal-data-breaches/2026-902.md")).toMatch(
        /^---\ntitle: Map blijven liggen\nsignalledAt: 2026-11-14T22:10\+01:00\nreportedBy: teamleider\ndataInBrief: namen\nongoing: "no"\nreport:\n {2}measuresByReporter: de bus gebeld\n/,
      ),
    { timeout: 60_000, interval: 300 },
  );
});

it("gives back a draft of a new record with the acts that were typed in it", async () => {
  await open("personal-data-breaches/new");
  await pane().locator("article").waitFor();
  await page.locator('[id^="title-field"]').fill("Laptop kwijt");
  await page.locator('[id^="signalledAt-field-"]').first().fill("15-11-2026");
  await page.locator('[id^="signalledAt-field-"][id$="-time"]').fill("08:15");
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  await expect.poll(kept).toContain("2026-11-15T08:15+01:00");
  await page.reload();
  await page.getByRole("dialog").getByRole("button", { name: "Verder met de kladversie" }).click();
  await pane().locator("article", { hasText: "Laptop kwijt" }).waitFor();
  await expect.poll(() => page.locator('[id^="signalledAt-field-"][id$="-time"]').inputValue()).toBe("08:15");
  await expect.poll(() => pane().locator("main").textContent()).not.toContain("Overgenomen, nog niet nagekeken");
});
