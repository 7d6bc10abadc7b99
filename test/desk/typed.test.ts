// A field that is typed in and saved: a moment wherever the browser stands, right after a save, and while one is on its way.
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { cmsApi } from "../../src/core/cms/cms.ts";
import { differing } from "../cms/content.ts";
import { boxOf, chooseSave, type Officer, officer, openForm, save } from "./officer.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000 });

let us: Officer;
let page: Page;
let standIn: (zone: string) => Promise<unknown>;
beforeAll(async () => {
  us = await officer();
  // One browser that moves: a context that has a zone of its own cannot take another.
  page = await us.sit("");
  const devtools = await page.context().newCDPSession(page);
  standIn = (zone) => devtools.send("Emulation.setTimezoneOverride", { timezoneId: zone });
  await standIn("Europe/Amsterdam");
}, 180_000);
afterAll(() => us?.close());

it.each(["Europe/Amsterdam", "UTC", "America/Los_Angeles"])(
  "a moment, in a browser that stands in %s",
  async (zone) => {
    const path = "personal-data-breaches/2026-003.md";
    const before = await us.textOf(path);
    await standIn(zone);
    await page.goto("about:blank");
    await openForm(page, us, "personal-data-breaches/entries/2026-003");
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(zone);
    const time = page.getByLabel("Eerste signaal: tijd, uu:mm");
    const old = await time.inputValue();
    const [, hours] = /^signalledAt: \S+T(\d\d:\d\d)/m.exec(before) ?? [];
    expect(old).toBe(hours);
    await time.fill("07:41");
    expect(await save(page)).not.toHaveProperty("error");
    expect(differing(before, await us.textOf(path))[1]).toEqual([
      expect.stringMatching(/^signalledAt: \d{4}-\d\d-\d\dT07:41\+0[12]:00$/),
    ]);
    await time.fill(old);
    expect(await save(page)).not.toHaveProperty("error");
    expect(await us.textOf(path)).toBe(before);
  },
);

it("what is selected and typed over right after a save is replaced", async () => {
  const path = "retention-periods/dossier-wmo.md";
  await openForm(page, us, "retention-periods/entries/dossier-wmo");
  const box = boxOf(page, "name");
  await box.fill("Eerst dit");
  expect(await save(page)).not.toHaveProperty("error");
  await box.focus();
  await page.keyboard.press("Control+A");
  await page.keyboard.type("Daarna dat");
  await expect.poll(() => box.inputValue()).toBe("Daarna dat");
  expect(await save(page)).not.toHaveProperty("error");
  expect(await us.textOf(path)).toContain("\nname: Daarna dat\n");
});

it("what is typed while a save is on its way is not called saved, and the next save holds it", async () => {
  const path = "retention-periods/dossier-wmo.md";
  await openForm(page, us, "retention-periods/entries/dossier-wmo");
  const box = boxOf(page, "name");
  await box.fill("Voor het opslaan");
  const onItsWay = Promise.withResolvers<void>();
  const typed = Promise.withResolvers<void>();
  await page.route(`**${cmsApi}`, async (route) => {
    if (route.request().postData()?.includes('"persistEntry"')) {
      onItsWay.resolve();
      await typed.promise;
    }
    await route.continue();
  });
  await chooseSave(page);
  await onItsWay.promise;
  await box.fill("Voor het opslaan, en onderweg");
  typed.resolve();
  await expect.poll(() => us.textOf(path), { timeout: 30_000 }).toContain("\nname: Voor het opslaan\n");
  await page.getByText("De site is bijgewerkt.").waitFor();
  await page.getByRole("button", { name: "Opslaan", exact: true }).waitFor();
  await page.unroute(`**${cmsApi}`);
  await expect.poll(() => box.inputValue()).toBe("Voor het opslaan, en onderweg");
  // A closed tab would not lose it either.
  const drafts = () => page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
  await expect.poll(drafts).toContain("en onderweg");
  expect(await save(page)).not.toHaveProperty("error");
  expect(await us.textOf(path)).toContain("\nname: Voor het opslaan, en onderweg\n");
});
