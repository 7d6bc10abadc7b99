// What the form says is so: its clock, where the text is, what is wrong with a field, whose change is kept, what a copy holds.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { activity } from "../cms/content.ts";
import { boxOf, chooseSave, type Officer, officer, openForm, save } from "./officer.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000 });

let us: Officer;
let page: Page;
beforeAll(async () => {
  // The example's own clock: it stands still on 16 November 2026, nine o'clock in Amsterdam.
  us = await officer("example");
  // Where somebody works does not change what time it is there.
  page = await us.sit("America/Los_Angeles");
  // A computer that others use too: what one test left unsaved is not offered to the next.
  await page.addInitScript(() => {
    if (location.protocol === "http:") localStorage.setItem("privacyhandboek-gedeeld", "ja");
  });
}, 180_000);
afterAll(() => us?.close());

const pane = () => page.frameLocator("#preview-pane");
const part = (key: string) =>
  page.locator(`[class*="ControlContainer"]:has(> div > label[for^="${key}-field-"])`).last();

/** What a box says of itself to who does not see it: whether it is wrong, and the words that it is tied to. */
const toldAt = (key: string) =>
  boxOf(page, key).evaluate((box) => ({
    invalid: box.getAttribute("aria-invalid"),
    words: (box.getAttribute("aria-describedby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "")
      .join(" "),
  }));

it("'Nu' and 'Vandaag' are those of the example's clock, in Amsterdam time, wherever the browser stands", async () => {
  await openForm(page, us, "personal-data-breaches/new");
  await part("signalledAt").getByRole("button", { name: "Nu" }).click();
  await part("signalledAt").getByText("maandag 16 november 2026, 9.00 uur").waitFor();
  await expect.poll(() => boxOf(page, "signalledAt").inputValue()).toBe("16-11-2026");
  await expect.poll(() => page.locator('[id^="signalledAt-field-"][id$="-time"]').inputValue()).toBe("09:00");
  await openForm(page, us, "processing-activities/entries/proefverwerking");
  await part("reviewedOn").getByRole("button", { name: "Vandaag" }).click();
  await expect.poll(() => boxOf(page, "reviewedOn").inputValue()).toBe("16-11-2026");
});

it("what is wrong with a field is tied to its box, what a save was refused for too, until it is typed anew", async () => {
  await openForm(page, us, "personal-data-breaches/entries/2026-901");
  expect((await toldAt("title")).invalid).toBeNull();
  await boxOf(page, "signalledAt").fill("31-2-2026");
  await vi.waitFor(
    async () =>
      expect(await toldAt("signalledAt")).toMatchObject({
        invalid: "true",
        words: expect.stringMatching(/bestaat niet/),
      }),
    { timeout: 60_000 },
  );
  await boxOf(page, "signalledAt").fill("27-3-2026");
  await vi.waitFor(async () => expect((await toldAt("signalledAt")).invalid).toBeNull(), { timeout: 60_000 });

  await boxOf(page, "title").fill("Brief van iemand@buren.example kwijt");
  await chooseSave(page);
  await page.getByRole("dialog").getByRole("button", { name: "Terug naar het formulier" }).click();
  await vi.waitFor(
    async () =>
      expect(await toldAt("title")).toMatchObject({
        invalid: "true",
        words: expect.stringContaining("Hier staat iets dat lijkt op een e-mailadres."),
      }),
    { timeout: 60_000 },
  );
  // The box with the mistake has the cursor.
  await expect.poll(() => boxOf(page, "title").evaluate((box) => box === document.activeElement)).toBe(true);
  await boxOf(page, "title").fill("Brief van een buur kwijt");
  await vi.waitFor(async () => expect((await toldAt("title")).invalid).toBeNull(), { timeout: 60_000 });
  expect(await save(page)).not.toHaveProperty("error");
});

it("one place says where the text is; the bar tells of the site, can be closed, and covers no field", async () => {
  await openForm(page, us, "personal-data-breaches/entries/2026-901");
  await boxOf(page, "title").fill("Brief van de buren kwijt");
  // What says it, and how far from the top: only the strip above the form.
  const shown = () =>
    page.evaluate(() => {
      const saying = [...document.querySelectorAll<HTMLElement>("body *")].filter(
        (each) =>
          each.childElementCount === 0 &&
          /^(?:nog niet |niet )?opgeslagen\b/i.test(each.textContent?.trim() ?? "") &&
          each.checkVisibility(),
      );
      return {
        words: [...new Set(saying.map((each) => each.textContent?.trim()))],
        lowest: Math.max(...saying.map((each) => each.getBoundingClientRect().bottom)),
      };
    });
  expect(await save(page)).not.toHaveProperty("error");
  const bar = page.locator("#desk-state");
  await bar.getByText("De site is bijgewerkt.").waitFor();
  // A save before this one was refused: that was told, and is over.
  await vi.waitFor(async () => expect((await shown()).words).toEqual(["Opgeslagen"]), { timeout: 5_000 });
  expect((await shown()).lowest).toBeLessThan(120);
  await expect.poll(() => bar.textContent()).not.toMatch(/opgeslagen/i);
  const toasts = page.locator(".Toastify__toast").filter({ visible: true });
  expect((await toasts.allTextContents()).join(" ")).not.toMatch(/opgeslagen/i);

  // The last box of the form, with the cursor in it, lies free of the bar.
  const last = page.getByLabel(/^Vrije tekst/);
  await last.focus();
  const [field, over] = [await last.boundingBox(), await bar.boundingBox()];
  if (field === null || over === null) throw new Error("Both are drawn");
  const apart =
    field.y + field.height <= over.y ||
    over.y + over.height <= field.y ||
    field.x + field.width <= over.x ||
    over.x + over.width <= field.x;
  const free = await last.evaluate((box) => {
    box.scrollIntoView({ block: "end" });
    const { bottom, left } = box.getBoundingClientRect();
    return document.elementFromPoint(left + 20, bottom - 4) === box;
  });
  expect(apart || free).toBe(true);
  await bar.getByRole("button", { name: "Sluiten" }).click();
  await expect.poll(() => bar.count()).toBe(0);
  expect((await shown()).words).toEqual(["Opgeslagen"]);
  await last.fill("Nog een zin.");
  await page.getByRole("button", { name: "Opslaan", exact: true }).waitFor();
  expect((await shown()).words).toEqual(["Nog niet opgeslagen"]);
});

it("of a field that two people changed one is chosen; what only one of them changed stays, of both", async () => {
  const path = "processing-activities/proefverwerking.md";
  await us.write(path, activity);
  await page.reload();
  await openForm(page, us, "processing-activities/entries/proefverwerking");
  await boxOf(page, "name").fill("Naam van mij");
  await page.getByLabel(/^Vrije tekst/).fill("Tekst van mij.");
  // Meanwhile, elsewhere: the same field, and another one.
  const theirs = activity.replace("Proefverwerking", "Naam van de ander").replace("2026-01-05", "2026-02-05");
  await us.write(path, theirs);
  await chooseSave(page);
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Sommige velden wijzigde u allebei").waitFor();
  const go = dialog.getByRole("button", { name: "Opslaan met deze keuzes" });
  await go.click();
  // Nothing is chosen for anybody.
  await dialog.getByText("Kies bij elk veld dat u allebei wijzigde welke tekst blijft.").waitFor();
  expect(await us.textOf(path)).toBe(theirs);
  await dialog.getByRole("radio", { name: "Naam van de verwerking: uw tekst" }).check();
  const reloaded = page.waitForEvent("load");
  await go.click();
  await reloaded;
  await pane().locator("article").waitFor();
  expect(await us.textOf(path)).toBe(
    theirs.replace("Naam van de ander", "Naam van mij").replace("Vrije tekst met *nadruk*.", "Tekst van mij."),
  );
});

it("a copy holds no act that who copied did not do", async () => {
  // Closed, notified and decided by others, in the example.
  await openForm(page, us, "personal-data-breaches/entries/2026-001");
  const title = await boxOf(page, "title").inputValue();
  await page.getByRole("button", { name: "Opgeslagen", exact: true }).click();
  const copied = page.waitForEvent("load");
  await page.getByText("Een kopie maken").click();
  await copied;
  await page.waitForURL(/personal-data-breaches\/new/);
  await vi.waitFor(async () => expect(await boxOf(page, "title").inputValue()).toBe(title), { timeout: 60_000 });
  for (const key of ["awareAt", "closedOn", "signalledAt"])
    await expect.poll(() => boxOf(page, key).inputValue(), { message: key }).toBe("");
  await expect.poll(() => pane().locator("main").textContent()).not.toMatch(/Gemeld aan de AP op|Gesloten op/);
});

it("an example that is taken over was reviewed by nobody here", async () => {
  await openForm(page, us, "processing-activities/entries/proefverwerking");
  await page.getByText("Hulp bij invullen").click();
  await page.getByRole("button", { name: "Begin met een voorbeeld" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Welk voorbeeld").selectOption("processing-activities/personeelsdossier");
  const loaded = page.waitForEvent("load");
  await dialog.getByRole("button", { name: "Overnemen" }).click();
  await loaded;
  await page.waitForURL(/processing-activities\/new/);
  await vi.waitFor(async () => expect(await boxOf(page, "name").inputValue()).toMatch(/personeel/i), {
    timeout: 60_000,
  });
  expect(await us.textOf("processing-activities/personeelsdossier.md")).toMatch(/^reviewedOn: \d/m);
  await expect.poll(() => boxOf(page, "reviewedOn").inputValue()).toBe("");
});

it("a new version of a privacy statement gets its number and name, and can be withdrawn before it holds", async () => {
  await openForm(page, us, "privacy-statements/new");
  await boxOf(page, "group").selectOption({ label: "cliënten en hun vertegenwoordigers" });
  await boxOf(page, "approvedOn").fill("16-11-2026");
  await boxOf(page, "approvedBy").selectOption({ label: "directeur-bestuurder" });
  await boxOf(page, "effectiveOn").fill("1-12-2026");
  await boxOf(page, "changed").fill("Andere woorden.");
  await boxOf(page, "told").fill("Brief van 16 november.");
  await page.getByLabel(/^Vrije tekst/).fill("Dit zeggen wij straks.");
  expect(await save(page)).not.toHaveProperty("error");
  // Two versions stand there already.
  await page.waitForURL(/entries\/clients-3/);
  const path = "privacy-statements/clients-3.md";
  expect(await us.textOf(path)).toMatch(
    /^---\nname: Privacyverklaring voor cliënten en hun vertegenwoordigers, versie 3\ngroup: clients\nversion: 3\n/,
  );
  await vi.waitFor(async () => expect(await boxOf(page, "version").inputValue()).toBe("3"), { timeout: 60_000 });
  await part("withdrawn").getByRole("button").first().click();
  await boxOf(page, "withdrawnOn").fill("16-11-2026");
  await boxOf(page, "role").selectOption({ label: "directeur-bestuurder" });
  await boxOf(page, "reason").fill("De ontvanger klopte niet.");
  expect(await save(page)).not.toHaveProperty("error");
  expect(await us.textOf(path)).toContain(
    "withdrawn:\n  withdrawnOn: 2026-11-16\n  role: directeur-bestuurder\n  reason: De ontvanger klopte niet.\n",
  );
});

it("a country is chosen from a list; abroad and 'niet buiten de EU' do not go together", async () => {
  await openForm(page, us, "recipients/entries/voorbeeld-loon");
  const before = await us.textOf("recipients/voorbeeld-loon.md");
  expect(before).toContain('transfer: "no"');
  await part("subProcessors")
    .getByRole("button", { name: /^Uit- of inklappen/ })
    .first()
    .click();
  const country = boxOf(page, "country");
  await expect.poll(() => country.inputValue()).toBe("Nederland");
  const offered = await country.evaluate((box) =>
    [...((box as HTMLInputElement).list?.options ?? [])].map(({ value }) => value),
  );
  expect(offered).toContain("Verenigde Staten");
  expect(offered.length).toBeGreaterThan(240);
  await country.fill("Verenigde Staten");
  expect((await save(page)).error).toContain(
    "Verenigde Staten ligt buiten de EER, maar hier staat dat gegevens niet buiten de EU gaan.",
  );
  await page.getByRole("dialog").getByRole("button", { name: "Terug naar het formulier" }).click();
  await vi.waitFor(async () => expect((await toldAt("country")).invalid).toBe("true"), { timeout: 60_000 });
  await country.fill("Duitsland");
  expect(await save(page)).not.toHaveProperty("error");
  expect(await us.textOf("recipients/voorbeeld-loon.md")).toBe(
    before.replace("country: Nederland", "country: Duitsland"),
  );
});
