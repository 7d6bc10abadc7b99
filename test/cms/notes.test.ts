// What an officer should know before typing stands on the page of the CMS as long as it is so, also while a form is open.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type Officer, officer, openForm } from "./officer.ts";

// A busy machine is slow: no test depends on how fast it is.
vi.setConfig({ testTimeout: 240_000 });

let us: Officer;
beforeAll(async () => {
  us = await officer();
}, 180_000);
afterAll(() => us?.close());

it("a file that is left out is named over list and form, and no more once it is mended", async () => {
  const whole = await us.textOf("retention-periods/dossier-wmo.md");
  await us.write("retention-periods/dossier-wmo.md", "geen begin\n");
  const page = await us.sit();
  await page.goto(`${us.desk.address}beheer/#/collections/retention-periods`);
  const notes = page.locator("#desk-notes");
  const words = "retention-periods/dossier-wmo.md staat niet in de lijst.";
  await notes.getByText(words).waitFor();
  await openForm(page, us, "processing-activities/entries/proefverwerking");
  expect(await notes.getByText(words).isVisible()).toBe(true);
  // Out of the way when somebody has read it.
  await notes.locator("summary").click();
  expect(await notes.getByText(words).isVisible()).toBe(false);
  await us.write("retention-periods/dossier-wmo.md", whole);
  await page.evaluate(() => Object.assign(location, { hash: "#/collections/retention-periods" }));
  await page.getByText("Wmo").first().waitFor();
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await notes.locator("details").waitFor({ state: "detached" });
});
